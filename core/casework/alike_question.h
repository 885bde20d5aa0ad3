// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/counter_acts.h"
#include "core/duplicates/alike.h"
#include "core/security/user_store.h"

namespace zhiqiao {

/// What registering with a question needs; all outlive the call.
struct AskingPorts {
    const CaseworkPorts& casework;
    AlikePorts alike;
    UserStore& users;
};

/// The likeliest of those who may be registered already, as far as the rights of who asks reach.
struct AlikeQuestion {
    PersonId person;
    OfficeId office;
    std::optional<PersonFacts> facts;  ///< maskedFacts(); nothing: another office's, out of reach
    Likeness likeness;
    int others = 0;  ///< how many more are alike
};

/// One of the two.
struct RegistrationAnswer {
    std::optional<RegisteredPerson> saved;
    std::optional<AlikeQuestion> question;  ///< nothing was saved
};

/// registerCase(), unless somebody may be registered already: then nothing is saved and one
/// question comes back, and that the other's facts were looked at is an act. With `apartFrom`, the
/// person of the question, it registers without asking again and keeps who decided that they are
/// two. An equal number is no question: person.duplicate_number. Errors: those of registerCase().
Result<RegistrationAnswer> registerOrAsk(const AskingPorts& ports, const Actor& actor,
                                         const OperationId& operation, bool demo,
                                         const RegisterPersonRequest& request, QDate today,
                                         std::optional<PersonId> apartFrom = {});

/// Whether the actor may read the person's record. Errors: those of the stores.
Result<bool> mayRead(const UserStore& users, const Actor& actor, PersonId person);

}  // namespace zhiqiao
