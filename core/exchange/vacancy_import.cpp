// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vacancy_import.h"

#include "core/exchange/employer_import.h"
#include "core/vacancies/credit_code.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct VacancyImportText {
    Q_DECLARE_TR_FUNCTIONS(VacancyImportText)
};

const QString kOpenState = u"30"_s;

VacancyFacts mergedVacancy(const std::optional<Vacancy>& stored, EmployerId employer,
                           const VacancyImport::Draft& file) {
    VacancyFacts facts = stored ? stored->facts
                                : VacancyFacts{.employer = employer,
                                               .title = file.title,
                                               .occupation = {},
                                               .division = file.division,
                                               .opensOn = file.opensOn,
                                               .state = kOpenState};
    facts.heads = file.heads;
    facts.openUntil = file.openUntil;
    overlay(facts.occupation, file.occupation);
    overlay(facts.education, file.education);
    overlay(facts.skillLevel, file.skillLevel);
    overlay(facts.certificate, file.certificate);
    overlay(facts.ageMin, file.ageMin);
    overlay(facts.ageMax, file.ageMax);
    if (file.statesWage) {
        facts.wageFenLow = file.wageFenLow;
        facts.wageFenHigh = file.wageFenHigh;
        facts.wageMode.clear();  // of the wage that stood there before
    }
    overlay(facts.wageMode, file.wageMode);
    if (facts.wageMode.isEmpty())
        facts.wageMode = facts.wageFenLow || facts.wageFenHigh ? u"1"_s : u"5"_s;
    overlay(facts.workMode, file.workMode);
    overlay(facts.address, file.address);
    overlay(facts.boardAndLodging, file.boardAndLodging);
    overlay(facts.requirement, file.requirement);
    overlay(facts.interview, file.interview);
    overlay(facts.state, file.state);
    return facts;
}

RowVerdict refusedVerdict(const QString& key, const QString& reason, const QString& fix) {
    return {RowOutcome::Refused, {{key, reason, fix}}};
}

}  // namespace

ImportSubject::Staged VacancyImport::stage(RowReader& reader, const QString& place) {
    Draft draft = readVacancy(reader, ports_);
    if (!reader.good()) return Staged::Refused;
    const QString employer =
        draft.creditCode.isEmpty() ? comparableName(draft.employerName) : draft.creditCode;
    const QString key =
        QStringList{employer, draft.title, draft.division, draft.opensOn.toString(Qt::ISODate)}
            .join(u'\n');
    const auto earlier = byKey_.constFind(key);
    if (earlier != byKey_.constEnd()) {
        if (drafts_[*earlier] == draft) return Staged::SameAsEarlier;
        refuseContradiction(reader, u"title"_s, places_[*earlier]);
        return Staged::Refused;
    }
    byKey_.insert(key, drafts_.size());
    drafts_.push_back(std::move(draft));
    places_.push_back(place);
    return Staged::Kept;
}

Result<std::optional<EmployerId>> VacancyImport::employerOf(const Draft& draft) const {
    auto meant = employerMeant(ports_.vacancies, draft.employerName, draft.creditCode);
    if (!meant || !*meant || draft.creditCode.isEmpty()) return meant;
    const auto given = codes_.constFind((*meant)->value());
    if (given != codes_.constEnd() && *given != draft.creditCode)
        return std::optional<EmployerId>();
    return meant;
}

Result<> VacancyImport::giveCode(const Draft& draft, EmployerId id, const Act& act, BatchId batch) {
    const auto stored = ports_.vacancies.employer(id);
    if (!stored) return fail(stored.error());
    if (draft.creditCode.isEmpty() || !stored->facts.creditCode.isEmpty()) return {};
    EmployerFacts facts = stored->facts;
    facts.creditCode = draft.creditCode;
    if (facts.kind.isEmpty()) facts.kind = employerKindOf(draft.creditCode);
    const auto saved = ports_.vacancies.updateEmployer(act, id, stored->rowVersion, facts, batch);
    if (!saved) return fail(saved.error());
    return {};
}

Result<RowVerdict> VacancyImport::look(size_t index) {
    const Draft& draft = drafts_.at(index);
    const auto employer = employerOf(draft);
    if (!employer) return fail(employer.error());
    if (!*employer) {
        if (draft.creditCode.isEmpty())
            return refusedVerdict(
                u"employer_name"_s,
                VacancyImportText::tr("No employer of this name is registered."),
                VacancyImportText::tr("Import the employer first, or add its credit code here."));
        plans_[index] = Plan{};
        return RowVerdict{RowOutcome::Added, {}};
    }
    const auto registered = ports_.vacancies.employer(**employer);
    if (!registered) return fail(registered.error());
    if (comparableName(registered->facts.name) != comparableName(draft.employerName))
        return refusedVerdict(
            u"employer_name"_s,
            VacancyImportText::tr("The employer with this credit code has another name: %1.")
                .arg(registered->facts.name),
            VacancyImportText::tr("Correct the name or the code."));

    const bool isGivenCode = registered->facts.creditCode.isEmpty() && !draft.creditCode.isEmpty();
    if (isGivenCode) codes_.insert((*employer)->value(), draft.creditCode);
    Plan plan{.employer = *employer, .stored = {}, .facts = {}};
    VacancyFacts wanted = mergedVacancy({}, **employer, draft);
    auto stored = ports_.vacancies.sameVacancy(wanted);
    if (!stored) return fail(stored.error());
    RowOutcome outcome = RowOutcome::Added;
    if (*stored) {
        wanted = mergedVacancy(*stored, **employer, draft);
        outcome =
            wanted == (*stored)->facts && !isGivenCode ? RowOutcome::Same : RowOutcome::Changed;
        plan.stored = std::move(*stored);
    }
    plan.facts = std::move(wanted);
    plans_[index] = std::move(plan);
    return RowVerdict{outcome, {}};
}

Result<> VacancyImport::put(size_t index, const Act& act, BatchId batch) {
    const Draft& draft = drafts_.at(index);
    const Plan plan = plans_.take(index);
    std::optional<EmployerId> employer = plan.employer;
    if (!employer) {
        // An earlier row of the file may have registered it a moment ago.
        const auto found = employerOf(draft);
        if (!found) return fail(found.error());
        employer = *found;
    }
    if (!employer) {
        EmployerFacts facts;
        facts.name = draft.employerName;
        facts.creditCode = draft.creditCode;
        facts.kind = employerKindOf(draft.creditCode);
        const auto added = ports_.vacancies.addEmployer(act, facts, batch);
        if (!added) return fail(added.error());
        employer = added->id;
    } else if (auto given = giveCode(draft, *employer, act, batch); !given) {
        return given;
    }
    if (plan.stored && plan.facts == plan.stored->facts) return {};
    const VacancyFacts facts = plan.facts ? *plan.facts : mergedVacancy({}, *employer, draft);
    const auto saved = plan.stored ? ports_.vacancies.update(act, plan.stored->id,
                                                             plan.stored->rowVersion, facts, batch)
                                   : ports_.vacancies.add(act, facts, batch);
    if (!saved) return fail(saved.error());
    return {};
}

}  // namespace zhiqiao
