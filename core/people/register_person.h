// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/people/identity_number.h"
#include "core/people/person_store.h"
#include "core/security/transactions.h"

#include <functional>

namespace zhiqiao {

/// Something to look at that does not stop the save: stable id, severity, one sentence.
struct Finding {
    QString id;       ///< "identity.area_older_than_person"
    QString field;    ///< key of the field it is about
    QString message;  ///< translated, without the value
    bool operator==(const Finding&) const = default;
};

struct CheckedPerson {
    PersonFacts facts;  ///< normalised; sex and birth day taken from the identity number when empty
    std::vector<Finding> findings;
};

/// Normalises and checks what was typed or imported. All fields are checked at once: the Error
/// names the first bad field in `detail` as "field=<key>".
/// demo: true accepts test numbers only (identifiers of nobody). By hand, numbers of 15 digits are
/// refused; imports accept them.
/// Errors, all Invalid: person.name_missing, person.name_too_long, identity.<problem>,
/// phone.invalid, code.unknown, identity.not_a_test_number.
Result<CheckedPerson> checkPerson(const Codes& codes, const PersonFacts& typed, QDate today,
                                  bool demo, OldNumbers old = OldNumbers::Refuse);

struct RegisteredPerson {
    Person person;
    std::vector<Finding> findings;
};

struct RegisterPersonRequest {
    PersonFacts facts;
    std::vector<RegistrationFacts> registrations;
    std::optional<JobWish> wish;
};

/// Findings that only the stored persons tell: identity.formerly_of_another.
Result<std::vector<Finding>> findingsAmong(const PersonStore& people, const Person& person);

/// Corrects facts of a person; what stood before stays in the history. `changed` is called in the
/// act: what hangs on the facts follows at once, as a household does on a day of birth.
/// Errors: those of checkPerson(), record.changed_elsewhere, person.duplicate_number.
Result<RegisteredPerson> correctPerson(
    Transactions& transactions, PersonStore& people, const Codes& codes, const Actor& actor,
    const OperationId& operation, bool demo, PersonId id, int rowVersion, const PersonFacts& facts,
    QDate today, const std::function<Result<>(const Act&, PersonId)>& changed);

}  // namespace zhiqiao
