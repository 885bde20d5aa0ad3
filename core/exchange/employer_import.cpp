// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/employer_import.h"

#include "core/people/phone_number.h"
#include "core/vacancies/credit_code.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct EmployerImportText {
    Q_DECLARE_TR_FUNCTIONS(EmployerImportText)
};

QString keyColumnOf(const EmployerFacts& facts) {
    return facts.creditCode.isEmpty() ? u"name"_s : u"credit_code"_s;
}

}  // namespace

Result<std::optional<EmployerId>> employerMeant(const VacancyStore& vacancies, const QString& name,
                                                const QString& creditCode) {
    if (creditCode.isEmpty()) return vacancies.employerByName(name);
    auto coded = vacancies.employerByCode(creditCode);
    if (!coded || *coded) return coded;
    return vacancies.uncodedEmployerByName(name);
}

QString readCreditCode(RowReader& reader) {
    const QString typed = reader.statedText(u"credit_code"_s);
    if (typed.isEmpty()) return {};
    const auto check = checkCreditCode(typed);
    if (!check.valid) {
        reader.refuse(u"credit_code"_s, identifierError(check.problem));
        return {};
    }
    for (const auto finding : check.findings) {
        const Error text = identifierError(finding);
        reader.warn(u"credit_code"_s, text.message, text.hint);
    }
    return check.normalised;
}

/// The row that means the same employer: by its code or, where one of the two has none, its name.
std::optional<size_t> EmployerImport::earlierOf(const EmployerFacts& facts) const {
    if (const auto found = byCode_.constFind(facts.creditCode);
        !facts.creditCode.isEmpty() && found != byCode_.constEnd())
        return *found;
    const auto found = byName_.constFind(comparableName(facts.name));
    if (found == byName_.constEnd()) return {};
    const bool bothCoded =
        !facts.creditCode.isEmpty() && !drafts_[*found].facts.creditCode.isEmpty();
    return bothCoded ? std::nullopt : std::optional(*found);
}

ImportSubject::Staged EmployerImport::stage(RowReader& reader, const QString& place) {
    Draft draft;
    EmployerFacts& facts = draft.facts;
    facts.name = reader.text(u"name"_s).simplified();
    facts.creditCode = readCreditCode(reader);
    facts.kind = reader.code(u"kind"_s);
    facts.industry = reader.code(u"industry"_s);
    facts.size = reader.code(u"size"_s);
    facts.division = reader.place(u"division"_s);
    facts.address = reader.statedText(u"address"_s);
    facts.route = reader.statedText(u"route"_s);
    facts.contact = reader.statedText(u"contact"_s);
    if (const QString phone = reader.statedText(u"phone"_s); !phone.isEmpty()) {
        const auto check = checkPhone(phone);
        if (check.valid)
            facts.phone = check.normalised;
        else
            reader.refuse(u"phone"_s, identifierError(check.problem));
    }
    facts.checkedOn = reader.day(u"checked_on"_s);
    if (facts.checkedOn && *facts.checkedOn > setting_.today)
        reader.refuse(u"checked_on"_s, EmployerImportText::tr("The day lies in the future."),
                      EmployerImportText::tr("Check the year."));
    draft.blocked = reader.flag(u"blocked"_s);
    if (facts.kind.isEmpty())
        facts.kind = employerKindOf(facts.creditCode);
    else if (!facts.creditCode.isEmpty() && kindDiffers(facts.creditCode, facts.kind))
        reader.warn(u"kind"_s, identifierError("credit.kind_differs").message,
                    identifierError("credit.kind_differs").hint);
    if (!reader.good()) return Staged::Refused;

    if (const auto earlier = earlierOf(facts)) {
        if (drafts_[*earlier] == draft) return Staged::SameAsEarlier;
        refuseContradiction(reader, keyColumnOf(facts), places_[*earlier]);
        return Staged::Refused;
    }
    if (!facts.creditCode.isEmpty()) byCode_.insert(facts.creditCode, drafts_.size());
    byName_.insert(comparableName(facts.name), drafts_.size());
    drafts_.push_back(std::move(draft));
    places_.push_back(place);
    return Staged::Kept;
}

/// Two codes are two employers, also of one name: the stored one goes to the row that came first.
bool EmployerImport::isTakenByAnotherCode(EmployerId stored, size_t draft) const {
    const auto earlier = byStored_.value(stored.value(), draft);
    const auto& code = drafts_.at(draft).facts.creditCode;
    const auto& taken = drafts_.at(earlier).facts.creditCode;
    return !code.isEmpty() && !taken.isEmpty() && code != taken;
}

Result<RowVerdict> EmployerImport::look(size_t index) {
    const Draft& draft = drafts_.at(index);
    const EmployerFacts& file = draft.facts;
    const auto found = employerMeant(ports_.vacancies, file.name, file.creditCode);
    if (!found) return fail(found.error());
    Plan plan{.stored = {}, .facts = file};
    if (!*found || isTakenByAnotherCode(**found, index)) {
        plan.facts.blocked = draft.blocked.value_or(false);
        plans_[index] = std::move(plan);
        return RowVerdict{RowOutcome::Added, {}};
    }
    if (!byStored_.contains((*found)->value())) byStored_.insert((*found)->value(), index);
    if (const auto earlier = byStored_.value((*found)->value()); earlier != index)
        return RowVerdict{RowOutcome::Refused,
                          {contradiction(keyColumnOf(file), places_[earlier])}};
    auto stored = ports_.vacancies.employer(**found);
    if (!stored) return fail(stored.error());
    plan.facts = stored->facts;
    for (const auto member :
         {&EmployerFacts::name, &EmployerFacts::creditCode, &EmployerFacts::kind,
          &EmployerFacts::industry, &EmployerFacts::size, &EmployerFacts::division,
          &EmployerFacts::address, &EmployerFacts::route, &EmployerFacts::contact,
          &EmployerFacts::phone})
        overlay(plan.facts.*member, file.*member);
    overlay(plan.facts.checkedOn, file.checkedOn);
    if (draft.blocked) plan.facts.blocked = *draft.blocked;
    const bool changes = plan.facts != stored->facts;
    plan.stored = std::move(*stored);
    plans_[index] = std::move(plan);
    return RowVerdict{changes ? RowOutcome::Changed : RowOutcome::Same, {}};
}

Result<> EmployerImport::put(size_t index, const Act& act, BatchId batch) {
    const Plan plan = plans_.take(index);
    const auto saved = plan.stored
                           ? ports_.vacancies.updateEmployer(
                                 act, plan.stored->id, plan.stored->rowVersion, plan.facts, batch)
                           : ports_.vacancies.addEmployer(act, plan.facts, batch);
    if (!saved) return fail(saved.error());
    return {};
}

}  // namespace zhiqiao
