// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hardship/hardship_acts.h"

#include "core/hardship/hardship_registration.h"
#include "core/people/identity_number.h"
#include "core/security/office_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct HardshipActs {
    Q_DECLARE_TR_FUNCTIONS(HardshipActs)
};

Error refused(std::string_view code, const QString& message, const QString& hint,
              const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

Error noIdentity() {
    return refused("hardship.no_identity",
                   HardshipActs::tr("Recognition is by real name: this person has no valid "
                                    "identity number."),
                   HardshipActs::tr("Enter the number in the person's facts first."),
                   u"id_number"_s);
}

Error openAlready(const QString& category) {
    return {
        .kind = Error::Kind::Conflict,
        .code = "hardship.open_already",
        .message = HardshipActs::tr("\"%1\" is applied for or recognised already.").arg(category),
        .hint = HardshipActs::tr("Go on with that recognition."),
        .detail = u"field=category"_s};
}

/// Codes of shortfalls are texts of their own; an Error's code has to outlive it.
std::string_view codeOfShortfall(const QString& id) {
    static constexpr std::string_view kCodes[] = {
        "hardship.birth_unknown",   "hardship.too_young",        "hardship.group_unknown",
        "hardship.not_unemployed",  "hardship.short_unemployed", "hardship.far_from_retirement",
        "hardship.parameter_unset", "hardship.evidence_missing"};
    const auto* found = std::ranges::find_if(kCodes, [&](std::string_view code) {
        return id == QLatin1StringView(code.data(), qsizetype(code.size()));
    });
    return found == std::end(kCodes) ? "hardship.category" : *found;
}

Result<> checkCategory(const HardshipPorts& ports, const HardshipApplication& application,
                       const Applicant& applicant, const QString& area) {
    const auto* category = ports.categories.find(application.category);
    if (!category)
        return fail(refused("hardship.unknown_category",
                            HardshipActs::tr("There is no such category."),
                            HardshipActs::tr("Choose one of the list."), u"category"_s));
    if (!category->active)
        return fail(refused("hardship.category_inactive",
                            HardshipActs::tr("\"%1\" is not offered here.").arg(category->name),
                            HardshipActs::tr("Choose one of the list."), u"category"_s));
    const auto short_ = shortfalls(ports.codes, *category, applicant, application.appliedOn, area);
    if (short_.empty()) return {};
    const auto& first = short_.front();
    return fail(refused(codeOfShortfall(first.id), first.message,
                        HardshipActs::tr("Choose another category, or complete what is missing."),
                        first.field));
}

Result<> checkApplication(const HardshipPorts& ports, const HardshipApplication& application,
                          const PersonFacts& facts, const Applicant& applicant, QDate today) {
    if (!IdentityNumber::fromText(facts.idNumber)) return fail(noIdentity());
    if (!application.appliedOn.isValid() || application.appliedOn > today)
        return fail(refused("step.in_future", HardshipActs::tr("The day lies in the future."),
                            HardshipActs::tr("Enter the day on which it was done."), u"on"_s));
    if (auto right = checkCategory(ports, application, applicant, facts.residenceDivision); !right)
        return right;
    if (!application.promised)
        return fail(
            refused("hardship.promise_missing", HardshipActs::tr("The signed 承诺 is missing."),
                    HardshipActs::tr("Print the form and let the person sign it."), u"promised"_s));
    return {};
}

Result<> checkNoneOpen(const HardshipPorts& ports, const HardshipApplication& application) {
    const auto cases = ports.cases.ofPerson(application.person);
    if (!cases) return fail(cases.error());
    const bool open = std::ranges::any_of(*cases, [&](const HardshipCase& one) {
        return one.facts.category == application.category && (one.isUnderWay() || one.isActive());
    });
    if (!open) return {};
    return fail(openAlready(ports.codes.lists.name(u"hardship_category"_s, application.category)));
}

/// Registrations follow what a step did to the recognition. A step that leaves it in force is told
/// as well: what hangs on a recognition may not have been kept yet when it was given.
Result<> follow(const HardshipPorts& ports, const Act& act, const HardshipCase& before,
                const HardshipCase& now) {
    if (!before.isActive() && !now.isActive()) return {};
    const auto person = now.facts.person;
    if (before.isActive() && now.isActive())
        return ports.personChanged ? ports.personChanged(act, person) : Result<>();
    const auto cases = ports.cases.ofPerson(person);
    if (!cases) return fail(cases.error());
    const auto* ended = now.isActive() ? nullptr : &now;
    if (auto done =
            followRegistration(ports.people, act, person, now.last().facts.on, *cases, ended);
        !done)
        return done;
    return ports.personChanged ? ports.personChanged(act, person) : Result<>();
}

Result<HardshipCase> perform(const HardshipPorts& ports, const Act& act, HardshipId id, size_t seen,
                             const HardshipStepFacts& step, const QString& area, QDate today) {
    const auto kept = ports.cases.find(id);
    if (!kept) return fail(kept.error());
    if (auto held = ports.cases.hold(act, kept->facts.person); !held) return fail(held.error());
    if (kept->steps.size() != seen) return fail(changedElsewhere());
    if (auto three = checkThreePeople(*kept, step.kind, act.staff()); !three)
        return fail(three.error());
    const auto outcome = outcomeOf(ports.codes, *kept, step, today, area);
    if (!outcome) return fail(outcome.error());
    const auto due = dueAfter(ports.codes, kept->facts.appliedOn, step.on, *outcome, area);
    const auto now = ports.cases.addStep(act, *kept, step, *outcome, due);
    if (!now) return now;
    if (auto followed = follow(ports, act, *kept, *now); !followed) return fail(followed.error());
    return now;
}

}  // namespace

Applicant applicantOf(const PersonFacts& facts, const std::vector<Registration>& registrations,
                      QDate day, const QStringList& evidence, const QString& retirementGroup) {
    Applicant applicant{.sex = facts.sex,
                        .birth = facts.birthOn,
                        .retirementGroup = retirementGroup,
                        .unemployedSince = {},
                        .evidence = evidence};
    if (const auto number = IdentityNumber::fromText(facts.idNumber)) {
        applicant.sex = number->sex();
        applicant.birth = number->birth();
    }
    for (const auto& one : registrations)
        if (one.facts.kind == u"unemployment"_s && one.facts.isOpenOn(day))
            applicant.unemployedSince = one.facts.registeredOn;
    return applicant;
}

Result<HardshipView> hardshipOf(const HardshipPorts& ports, PersonId person, QDate day) {
    const auto found = ports.people.find(person);
    if (!found) return fail(found.error());
    const auto registrations = ports.people.registrations(person);
    if (!registrations) return fail(registrations.error());
    auto cases = ports.cases.ofPerson(person);
    if (!cases) return fail(cases.error());
    const auto applicant = applicantOf(found->facts, *registrations, day, {}, {});
    return HardshipView{applicant,
                        proposedCategories(ports.codes, ports.categories, applicant, day,
                                           found->facts.residenceDivision),
                        *std::move(cases)};
}

Result<HardshipCase> applyForHardship(const HardshipPorts& ports, const Actor& actor,
                                      const OperationId& operation,
                                      const HardshipApplication& application, QDate today) {
    return ports.transactions.run(
        actor,
        {.name = "hardship.apply",
         .operation = operation,
         .subject = "person",
         .subjectId = application.person.value(),
         .right = Right::HardshipPropose},
        [&](const Act& act) -> Result<HardshipCase> {
            if (auto held = ports.cases.hold(act, application.person); !held)
                return fail(held.error());
            const auto person = ports.people.find(application.person);
            if (!person) return fail(person.error());
            const auto registrations = ports.people.registrations(application.person);
            if (!registrations) return fail(registrations.error());
            const auto applicant = applicantOf(person->facts, *registrations, application.appliedOn,
                                               application.evidence, application.retirementGroup);
            if (auto right = checkApplication(ports, application, person->facts, applicant, today);
                !right)
                return fail(right.error());
            if (auto none = checkNoneOpen(ports, application); !none) return fail(none.error());
            auto frozen = application;
            frozen.unemployedSince = applicant.unemployedSince;
            const auto due =
                dueAfter(ports.codes, frozen.appliedOn, frozen.appliedOn,
                         {hardship_state::kApplied, {}}, person->facts.residenceDivision);
            return ports.cases.add(act, frozen, due);
        });
}

Result<HardshipCase> recordHardshipStep(const HardshipPorts& ports, const Actor& actor,
                                        const OperationId& operation, HardshipId id, size_t seen,
                                        const HardshipStepFacts& step, QDate today) {
    if (!step.exitReason.isEmpty() && !ports.codes.lists.find(u"hardship_exit"_s, step.exitReason))
        return fail(refused("code.unknown", HardshipActs::tr("There is no such reason."),
                            HardshipActs::tr("Choose one of the list."), u"exit_reason"_s));
    const auto kept = ports.cases.find(id);
    if (!kept) return fail(kept.error());
    const auto person = ports.people.find(kept->facts.person);
    if (!person) return fail(person.error());
    const auto area = person->facts.residenceDivision;
    return ports.transactions.run(
        actor,
        {.name = step.kind == HardshipStepKind::Exit ? "hardship.exit" : "hardship.step",
         .operation = operation,
         .subject = "person",
         .subjectId = kept->facts.person.value(),
         .right = rightFor(step.kind)},
        [&](const Act& act) { return perform(ports, act, id, seen, step, area, today); });
}

}  // namespace zhiqiao
