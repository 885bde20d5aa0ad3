// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/alike_question.h"

#include "core/casework/person_access.h"
#include "core/casework/register_case.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct AlikeQuestions {
    Q_DECLARE_TR_FUNCTIONS(AlikeQuestions)
};

/// The number belongs to somebody: registering refuses it, whoever is alike.
Result<bool> isTaken(const PersonStore& people, const PersonFacts& facts) {
    if (facts.idNumber.isEmpty()) return false;
    const auto holder = people.findByIdNumber(facts.idNumber);
    if (!holder) return fail(holder.error());
    if (!*holder) return false;
    const auto person = people.find(**holder);
    if (!person) return fail(person.error());
    return sameNumber(person->facts.idNumber, facts.idNumber);
}

Result<AlikeQuestion> questionAbout(const AskingPorts& ports, const Actor& actor,
                                    const std::vector<AlikePerson>& alike) {
    const auto& first = alike.front();
    AlikeQuestion question{
        first.person.id, first.person.recorded.office, {}, first.likeness, int(alike.size()) - 1};
    const auto seen =
        viewPerson({ports.casework.transactions, ports.casework.people, ports.users}, actor,
                   first.person.id, AlikeQuestions::tr("compared with somebody being registered"));
    if (seen)
        question.facts = maskedFacts(first.person.facts);
    else if (seen.error().kind != Error::Kind::Denied)
        return fail(seen.error());
    return question;
}

}  // namespace

Result<RegistrationAnswer> registerOrAsk(const AskingPorts& ports, const Actor& actor,
                                         const OperationId& operation, bool demo,
                                         const RegisterPersonRequest& request, QDate today,
                                         std::optional<PersonId> apartFrom) {
    const auto& casework = ports.casework;
    const auto checked = checkPerson(casework.codes, request.facts, today, demo);
    if (!checked) return fail(checked.error());
    const auto taken = isTaken(casework.people, checked->facts);
    if (!taken) return fail(taken.error());
    if (!apartFrom && !*taken) {
        const auto alike = findAlike(ports.alike, checked->facts);
        if (!alike) return fail(alike.error());
        if (!alike->empty()) {
            auto question = questionAbout(ports, actor, *alike);
            if (!question) return fail(question.error());
            return RegistrationAnswer{{}, *std::move(question)};
        }
    }
    auto saved = registerCaseAnd(casework, actor, operation, demo, request, today,
                                 [&](const Act& act, PersonId person) -> Result<> {
                                     return apartFrom ? ports.alike.duplicates.keepApart(
                                                            act, person, *apartFrom)
                                                      : Result<>();
                                 });
    if (!saved) return fail(saved.error());
    return RegistrationAnswer{*std::move(saved), {}};
}

Result<bool> mayRead(const UserStore& users, const Actor& actor, PersonId person) {
    const auto standing = users.standing(actor.staff);
    if (!standing) return fail(standing.error());
    const auto record = users.whereabouts(u"person"_s, person.value());
    if (!record) return fail(record.error());
    return bool(mayDo(*standing, Right::PersonRead, *record));
}

}  // namespace zhiqiao
