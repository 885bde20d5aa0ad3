// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_import.h"

#include "core/base/text.h"
#include "core/exchange/person_rows.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PersonImportText {
    Q_DECLARE_TR_FUNCTIONS(PersonImportText)
};

/// The stored facts with what the file says laid over them.
PersonFacts merged(const PersonFacts& stored, const PersonFacts& file) {
    PersonFacts facts = stored;
    // Found by a former number: the one in use stays, and what follows from it.
    if (stored.idNumber == file.idNumber) {
        overlay(facts.idType, file.idType);
        overlay(facts.sex, file.sex);
        overlay(facts.birthOn, file.birthOn);
    }
    for (const auto member :
         {&PersonFacts::ethnicGroup, &PersonFacts::education, &PersonFacts::school,
          &PersonFacts::major, &PersonFacts::skillLevel, &PersonFacts::skills,
          &PersonFacts::political, &PersonFacts::marital, &PersonFacts::health,
          &PersonFacts::hukouKind, &PersonFacts::hukouDivision, &PersonFacts::residenceDivision,
          &PersonFacts::address, &PersonFacts::phone, &PersonFacts::otherPhone,
          &PersonFacts::bankAccount, &PersonFacts::note})
        overlay(facts.*member, file.*member);
    overlay(facts.aliases, file.aliases);
    overlay(facts.certificates, file.certificates);
    overlay(facts.graduatedOn, file.graduatedOn);
    return facts;
}

JobWish mergedWish(const std::optional<JobWish>& stored, const JobWish& file) {
    JobWish wish = stored.value_or(JobWish{});
    overlay(wish.occupations, file.occupations);
    overlay(wish.divisions, file.divisions);
    overlay(wish.wageFenLow, file.wageFenLow);
    overlay(wish.workMode, file.workMode);
    return wish;
}

/// The record numbers of a cell; what is none is a problem of it.
QSet<qint64> recordNumbers(RowReader& reader, const QString& key) {
    static const QRegularExpression between(u"[\\s,，、;；]+"_s);
    QSet<qint64> numbers;
    for (const auto& word : reader.text(key).split(between, Qt::SkipEmptyParts)) {
        bool right = false;
        const auto number = word.toLongLong(&right);
        if (right && number > 0 && number < kIdLimit)
            numbers.insert(number);
        else
            reader.refuse(key, PersonImportText::tr("This is no record number."),
                          PersonImportText::tr("Take the number from the list of refused rows."));
    }
    return numbers;
}

}  // namespace

ImportSubject::Staged PersonImport::stage(RowReader& reader, const QString& place) {
    Draft draft;
    draft.facts = readPersonFacts(reader, ports_.codes, setting_);
    draft.registrations = readRegistrations(reader, ports_.codes.lists, setting_);
    draft.wish = readWish(reader);
    draft.apartFrom = recordNumbers(reader, u"apart_from"_s);
    if (!reader.good()) return Staged::Refused;
    if (draft.registrations.empty()) {
        draft.registeredByDefault = true;
        draft.registrations.push_back(
            {.kind = u"jobseeker"_s,
             .category = {},
             .channel = reader.code(u"channel"_s),
             .registeredOn = reader.day(u"registered_on"_s).value_or(setting_.today),
             .officer = setting_.officer});
    }
    const auto earlier = byNumber_.constFind(draft.facts.idNumber);
    if (earlier != byNumber_.constEnd()) {
        if (drafts_[*earlier] == draft) return Staged::SameAsEarlier;
        refuseContradiction(reader, u"id_number"_s, places_[*earlier]);
        return Staged::Refused;
    }
    byNumber_.insert(draft.facts.idNumber, drafts_.size());
    drafts_.push_back(std::move(draft));
    places_.push_back(place);
    return Staged::Kept;
}

Result<RowVerdict> PersonImport::look(size_t index) {
    const Draft& draft = drafts_.at(index);
    const auto id = storedPerson(draft.facts);
    if (!id) return fail(id.error());
    if (!*id) {
        plans_[index] = Plan{.stored = {},
                             .changesFacts = false,
                             .facts = draft.facts,
                             .registrations = draft.registrations,
                             .wish = draft.wish};
        if (const auto problem = tooYoung(plans_[index]))
            return RowVerdict{RowOutcome::Refused, {*problem}};
        const auto doubtful = doubt(draft);
        if (!doubtful) return fail(doubtful.error());
        if (*doubtful) return RowVerdict{RowOutcome::Refused, {**doubtful}};
        return RowVerdict{RowOutcome::Added, {}};
    }
    if (!byStored_.contains((*id)->value())) byStored_.insert((*id)->value(), index);
    if (const auto earlier = byStored_.value((*id)->value()); earlier != index)
        return RowVerdict{RowOutcome::Refused, {contradiction(u"id_number"_s, places_[earlier])}};
    auto plan = planFor(draft, **id);
    if (!plan) return fail(plan.error());
    const PersonFacts& stored = plan->stored->facts;
    if (stored.name != draft.facts.name && !stored.aliases.contains(draft.facts.name))
        return RowVerdict{
            RowOutcome::Refused,
            {{u"name"_s,
              PersonImportText::tr("The person with this number is registered under another name."),
              PersonImportText::tr(
                  "Compare both with the document. If the name has changed, correct "
                  "it on the person's page, then import again.")}}};
    if (const auto problem = tooYoung(*plan)) return RowVerdict{RowOutcome::Refused, {*problem}};
    const bool changes = plan->changesFacts || !plan->registrations.empty() || plan->wish;
    plans_[index] = std::move(*plan);
    return RowVerdict{changes ? RowOutcome::Changed : RowOutcome::Same, {}};
}

/// Who has the number; or who had it, when the name is the same: it may have been typed wrongly for
/// somebody else.
Result<std::optional<PersonId>> PersonImport::storedPerson(const PersonFacts& facts) const {
    const auto id = ports_.people.findByIdNumber(facts.idNumber);
    if (!id || !*id) return id;
    const auto person = ports_.people.find(**id);
    if (!person) return fail(person.error());
    const auto& stored = person->facts;
    const bool named = stored.name == facts.name || stored.aliases.contains(facts.name);
    return stored.idNumber == facts.idNumber || named ? id : std::optional<PersonId>();
}

Result<std::optional<ColumnProblem>> PersonImport::doubt(const Draft& draft) const {
    if (!ports_.alike) return std::optional<ColumnProblem>();
    for (const auto other : draft.apartFrom) {
        const auto known = ports_.people.find(PersonId(other));
        if (!known && known.error().code != "record.not_found") return fail(known.error());
        if (!known)
            return std::optional(ColumnProblem{
                u"apart_from"_s,
                PersonImportText::tr("There is no person with the number %1.").arg(other),
                PersonImportText::tr("Take the number from the list of refused rows.")});
    }
    const auto alike = ports_.alike->find(draft.facts);
    if (!alike) return fail(alike.error());
    for (const auto& [person, likeness] : *alike) {
        const auto id = person.id.value();
        if (own_.contains(id) || draft.apartFrom.contains(id)) continue;
        return std::optional(ColumnProblem{
            u"name"_s,
            PersonImportText::tr("May be registered already as person %1: %2.")
                .arg(QString::number(id), wordsFor(likeness)),
            PersonImportText::tr("If it is the same person, correct the number of one of the two. "
                                 "If not, write %1 into the column 另一人编号 and import again.")
                .arg(id),
            u"person.alike"_s, id});
    }
    return std::optional<ColumnProblem>();
}

Result<> PersonImport::keepDecisions(const Act& act, const Draft& draft, PersonId person) {
    if (!ports_.alike) return {};
    for (const auto other : draft.apartFrom)
        if (auto kept = ports_.alike->keepApart(act, person, PersonId(other)); !kept) return kept;
    return {};
}

std::optional<ColumnProblem> PersonImport::tooYoung(const Plan& plan) const {
    for (const RegistrationFacts& facts : plan.registrations)
        if (auto may = checkRegistration(ports_.codes, plan.facts, {}, facts); !may)
            return ColumnProblem{u"id_number"_s, may.error().message, may.error().hint};
    return {};
}

Result<PersonImport::Plan> PersonImport::planFor(const Draft& draft, PersonId id) const {
    auto person = ports_.people.find(id);
    if (!person) return fail(person.error());
    Plan plan;
    plan.facts = merged(person->facts, draft.facts);
    plan.changesFacts = plan.facts != person->facts;
    plan.stored = std::move(*person);
    if (auto planned = planRegistrations(plan, draft, id); !planned) return fail(planned.error());
    if (auto planned = planWish(plan, draft, id); !planned) return fail(planned.error());
    return plan;
}

Result<> PersonImport::planRegistrations(Plan& plan, const Draft& draft, PersonId id) const {
    const auto stored = ports_.people.registrations(id);
    if (!stored) return fail(stored.error());
    if (draft.registeredByDefault && !stored->empty()) return {};
    for (const RegistrationFacts& wanted : draft.registrations) {
        const auto covers = [&wanted](const Registration& registration) {
            const RegistrationFacts& facts = registration.facts;
            return facts.kind == wanted.kind &&
                   (facts.registeredOn == wanted.registeredOn || overlap(facts, wanted));
        };
        if (std::none_of(stored->begin(), stored->end(), covers))
            plan.registrations.push_back(wanted);
    }
    return {};
}

Result<> PersonImport::planWish(Plan& plan, const Draft& draft, PersonId id) const {
    if (!draft.wish) return {};
    const auto stored = ports_.people.wish(id);
    if (!stored) return fail(stored.error());
    JobWish wish = mergedWish(*stored, *draft.wish);
    if (!*stored || **stored != wish) plan.wish = std::move(wish);
    return {};
}

Result<> PersonImport::put(size_t index, const Act& act, BatchId batch) {
    const Plan plan = plans_.take(index);
    std::optional<PersonId> id;
    if (!plan.stored) {
        const auto added = ports_.people.add(act, plan.facts, batch);
        if (!added) return fail(added.error());
        id = added->id;
        own_.insert(id->value());
        if (auto kept = keepDecisions(act, drafts_.at(index), *id); !kept) return kept;
    } else {
        id = plan.stored->id;
        if (plan.changesFacts) {
            const auto updated =
                ports_.people.update(act, *id, plan.stored->rowVersion, plan.facts, batch);
            if (!updated) return fail(updated.error());
        }
    }
    for (const RegistrationFacts& facts : plan.registrations) {
        const auto added =
            ports_.people.addRegistration(act, {.person = *id, .facts = facts}, batch);
        if (!added) return fail(added.error());
    }
    if (plan.wish)
        if (auto saved = ports_.people.saveWish(act, *id, *plan.wish, batch); !saved) return saved;
    return ports_.personChanged ? ports_.personChanged(act, *id) : Result<>();
}

}  // namespace zhiqiao
