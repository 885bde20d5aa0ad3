// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/registration.h"

#include "core/base/text.h"
#include "core/codes/working_calendar.h"
#include "core/people/registration_fields.h"
#include "core/security/office_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Registrations {
    Q_DECLARE_TR_FUNCTIONS(Registrations)
};

const QString kInternshipContract = u"6"_s;  // [contract_type] 就业见习协议
const QString kReplaced = u"去向变更"_s;
const QString kInternshipPaper = u"19"_s;  // [evidence_kind] 就业见习协议

Error notRegistered(std::string_view code, const QString& message, const QString& hint,
                    const char* field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + QLatin1String(field)};
}

Result<> checkAge(const RuleParameters& parameters, std::optional<QDate> birth,
                  const RegistrationFacts& facts) {
    const auto* rule = parameters.find(u"reg.min_age"_s, facts.registeredOn);
    const auto least = parameters.number(u"reg.min_age"_s, facts.registeredOn);
    if (!least || !birth || ageOn(*birth, facts.registeredOn) >= *least) return {};
    return fail(notRegistered(
        "registration.too_young",
        Registrations::tr("Nobody is registered before the age of %1 (%2).")
            .arg(QString::number(*least), rule->source),
        Registrations::tr("Compare the day of birth and the day of registration."), "birth_on"));
}

/// A woman's ordinary age is not known here: who may still work is not refused.
Result<> checkNotRetired(const Codes& codes, const PersonFacts& person,
                         const RegistrationFacts& facts) {
    if (facts.kind != u"unemployment"_s || !person.birthOn) return {};
    const auto month = codes.retirement.latestMonth(person.sex, *person.birthOn);
    if (!month || facts.registeredOn < *month) return {};
    return fail(
        notRegistered("registration.retired",
                      Registrations::tr("The person reached retirement in %1 at the latest; "
                                        "an unemployment registration ends there.")
                          .arg(month->toString(u"yyyy-MM"_s)),
                      Registrations::tr("Compare the day of birth and the day of registration."),
                      "registered_on"));
}

Result<> checkEnd(const Codes& codes, const RegistrationFacts& facts) {
    if (!facts.endedOn) return {};
    if (*facts.endedOn < facts.registeredOn)
        return fail(notRegistered("registration.ends_early",
                                  Registrations::tr("It would end before it began."),
                                  Registrations::tr("Compare both days."), "ended_on"));
    const auto reasons = registrationShape(facts.kind).reasons;
    if (reasons.empty() || codes.lists.has(toQString(reasons), facts.endReason)) return {};
    return fail(
        notRegistered("registration.bad_end_reason",
                      Registrations::tr("Why it ends is told by one of the listed reasons."),
                      Registrations::tr("Choose the reason."), "end_reason"));
}

/// Of [unemp_cancel], by the form of employment.
QString cancelReason(const Codes& codes, const RegistrationFacts& employment) {
    const auto form = employment.details.value(u"form"_s);
    const auto has = [&](const QString& flag) {
        return codes.lists.hasFlag(u"emp_form"_s, form, flag);
    };
    return has(u"self_employed"_s) ? u"02"_s : has(u"flexible"_s) ? u"03"_s : u"01"_s;
}

/// 见习 is neither work nor a destination that settles (rules of 就业见习).
Result<> checkNoTrainee(const Codes& codes, const RegistrationFacts& facts) {
    const auto is = [&](const QString& key, const QString& value) {
        return facts.details.value(key) == value;
    };
    if (facts.kind == u"employment"_s && is(u"contract_type"_s, kInternshipContract))
        return fail(
            notRegistered("registration.trainee", Registrations::tr("A trainee is not employed."),
                          Registrations::tr("Register the employment when a contract is signed."),
                          "contract_type"));
    const bool settles = codes.lists.hasFlag(
        u"graduate_destination"_s, facts.details.value(u"destination"_s), u"counts_as_settled"_s);
    if (facts.kind == u"destination"_s && settles && is(u"evidence"_s, kInternshipPaper))
        return fail(
            notRegistered("registration.trainee_not_settled",
                          Registrations::tr("An internship agreement settles no destination."),
                          Registrations::tr("Keep the destination as waiting for work, or add "
                                            "the paper that proves it."),
                          "destination"));
    return {};
}

Result<> checkBeside(const Codes& codes, const std::vector<Registration>& held,
                     const RegistrationFacts& facts, std::optional<RegistrationId> corrects) {
    const auto beside = [&](const QString& kind) {
        return std::ranges::any_of(held, [&](const Registration& other) {
            return other.id != corrects && other.facts.kind == kind && overlap(other.facts, facts);
        });
    };
    const auto refuse = [](std::string_view code, const QString& message, const QString& hint) {
        auto error = notRegistered(code, message, hint, "kind");
        error.kind = Error::Kind::Conflict;
        return fail(error);
    };
    if (beside(facts.kind) &&
        !codes.lists.hasFlag(u"registration_kind"_s, facts.kind, u"several"_s))
        return refuse("registration.open_already",
                      Registrations::tr("The person is registered as \"%1\" already.")
                          .arg(codes.lists.name(u"registration_kind"_s, facts.kind)),
                      Registrations::tr("Correct or end that registration in the timeline."));
    if (facts.kind == u"unemployment"_s && beside(u"employment"_s))
        return refuse("registration.employed",
                      Registrations::tr("The person is registered as employed in that time."),
                      Registrations::tr("End the employment first, with the day it ended."));
    if (facts.kind == u"employment"_s && beside(u"unemployment"_s))
        return refuse("registration.unemployed",
                      Registrations::tr("The person was registered as unemployed after the "
                                        "employment began."),
                      Registrations::tr("Correct that registration first, or give the day the "
                                        "employment ended."));
    return {};
}

}  // namespace

bool overlap(const RegistrationFacts& a, const RegistrationFacts& b) {
    return (!b.endedOn || a.registeredOn < *b.endedOn) &&
           (!a.endedOn || b.registeredOn < *a.endedOn);
}

Result<RegistrationDraft> completedCorrection(const std::vector<Registration>& held,
                                              const RegistrationDraft& draft) {
    if (!draft.corrects) return draft;
    const auto old = std::ranges::find(held, *draft.corrects, &Registration::id);
    if (old == held.end()) return fail(changedElsewhere());
    auto complete = draft;
    for (const auto& key : draft.kept)
        if (const auto value = old->facts.details.constFind(key);
            value != old->facts.details.cend())
            complete.facts.details[key] = *value;
    auto endedOnly = old->facts;
    endedOnly.endedOn = complete.facts.endedOn;
    endedOnly.endReason = complete.facts.endReason;
    if (draft.reason.trimmed().isEmpty() && complete.facts != endedOnly)
        return fail(notRegistered("registration.reason_missing",
                                  Registrations::tr("Why is the registration corrected?"),
                                  Registrations::tr("Give a reason; both records stay in the "
                                                    "history."),
                                  "correction_reason"));
    return complete;
}

Result<RegistrationFacts> checkRegistration(const Codes& codes, const PersonFacts& person,
                                            const std::vector<Registration>& held,
                                            const RegistrationFacts& facts,
                                            std::optional<RegistrationId> corrects) {
    auto details = checkedDetails(codes, facts.kind, facts.details);
    if (!details) return fail(details.error());
    auto checked = facts;
    checked.details = *std::move(details);
    if (auto old = checkAge(codes.parameters, person.birthOn, checked); !old)
        return fail(old.error());
    if (auto may = checkNotRetired(codes, person, checked); !may) return fail(may.error());
    if (auto end = checkEnd(codes, checked); !end) return fail(end.error());
    if (auto work = checkNoTrainee(codes, checked); !work) return fail(work.error());
    if (auto free = checkBeside(codes, held, checked, corrects); !free) return fail(free.error());
    return checked;
}

std::vector<RegistrationDraft> endedBy(const Codes& codes, const std::vector<Registration>& held,
                                       const RegistrationDraft& made) {
    const bool works = made.facts.kind == u"employment"_s;
    const bool replaces =
        codes.lists.hasFlag(u"registration_kind"_s, made.facts.kind, u"replaces"_s);
    std::vector<RegistrationDraft> ended;
    for (const auto& one : held) {
        const bool unemployed = works && one.facts.kind == u"unemployment"_s;
        const bool former = replaces && !made.corrects && one.facts.kind == made.facts.kind;
        if (!(unemployed || former) || !one.facts.isOpenOn(made.facts.registeredOn)) continue;
        RegistrationDraft end{.person = one.person, .facts = one.facts, .corrects = one.id};
        end.facts.endedOn = made.facts.registeredOn;
        end.facts.endReason = unemployed ? cancelReason(codes, made.facts) : kReplaced;
        ended.push_back(std::move(end));
    }
    return ended;
}

}  // namespace zhiqiao
