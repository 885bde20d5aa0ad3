// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/caseload_import.h"

#include "core/people/phone_number.h"
#include "core/people/sealed_fields.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CaseloadImportText {
    Q_DECLARE_TR_FUNCTIONS(CaseloadImportText)
};

constexpr int kMostVersions = 1'000'000;

qint64 recordOf(RowReader& reader) {
    bool right = false;
    const auto number = reader.text(u"record"_s).toLongLong(&right);
    if (right && number > 0 && number < kIdLimit) return number;
    if (reader.good())
        reader.refuse(u"record"_s, CaseloadImportText::tr("This is no record number."),
                      CaseloadImportText::tr("Export the caseload again and edit that file."));
    return 0;
}

/// A masked phone stands for the number it was; anything else has to be one.
QString phoneTyped(RowReader& reader, const QString& key) {
    const auto typed = reader.statedText(key);
    if (typed.isEmpty() || typed.contains(u'*')) return typed;
    const auto check = checkPhone(typed);
    if (!check.valid) reader.refuse(key, identifierError(check.problem));
    return check.normalised;
}

ColumnProblem notHere(const QString& key) {
    return {key, CaseloadImportText::tr("This column is not changed by an import."),
            CaseloadImportText::tr("Put the old value back; correct it on the person's page.")};
}

ColumnProblem changedOnBothSides(const QString& key, const QString& now, const Person& stored) {
    return {key,
            CaseloadImportText::tr("It was changed in the program after the export, on %1. It is "
                                   "now: %2")
                .arg(stored.recorded.at.toTimeZone(QTimeZone("Asia/Shanghai"))
                         .date()
                         .toString(Qt::ISODate),
                     now),
            CaseloadImportText::tr("Decide which is right. Export again and edit that file, or "
                                   "leave the cell empty."),
            u"caseload.conflict"_s, stored.id.value()};
}

Result<std::optional<std::vector<PersonVersion>>> versionsOf(const PersonStore& people,
                                                             PersonId id) {
    auto history = people.history(id);
    if (!history && history.error().code == "record.not_found")
        return std::optional<std::vector<PersonVersion>>();
    if (!history) return fail(history.error());
    if (history->empty()) return std::optional<std::vector<PersonVersion>>();
    return std::optional(*std::move(history));
}

/// Lays the edited cell over the facts, where it says something new.
std::optional<ColumnProblem> lay(const CaseloadField& field, const QString& cell,
                                 const PersonFacts& left, const Person& stored,
                                 PersonFacts& facts) {
    const auto& before = left.*field.member;
    const auto& now = stored.facts.*field.member;
    if (cell == leavingValue(field, left) || cell == before || cell == now) return {};
    if (field.masked && cell.contains(u'*'))
        return ColumnProblem{field.key,
                             CaseloadImportText::tr("It is masked and not the value that left."),
                             CaseloadImportText::tr("Write it whole, or leave the cell empty.")};
    if (now != before)
        return changedOnBothSides(field.key, leavingValue(field, stored.facts), stored);
    facts.*field.member = cell;
    return {};
}

}  // namespace

const std::vector<CaseloadField>& caseloadFields() {
    static const std::vector<CaseloadField> fields{
        {u"phone"_s, &PersonFacts::phone, true, true},
        {u"other_phone"_s, &PersonFacts::otherPhone, true, true},
        {u"residence_division"_s, &PersonFacts::residenceDivision},
        {u"address"_s, &PersonFacts::address, true},
        {u"skills"_s, &PersonFacts::skills},
        {u"marital"_s, &PersonFacts::marital},
        {u"political"_s, &PersonFacts::political}};
    return fields;
}

QString leavingValue(const CaseloadField& field, const PersonFacts& facts) {
    return field.masked ? maskedFacts(facts).*field.member : facts.*field.member;
}

ImportSubject::Staged CaseloadImport::stage(RowReader& reader, const QString& place) {
    Draft draft;
    draft.record = recordOf(reader);
    draft.version = reader.wholeNumber(u"version"_s, 1, kMostVersions).value_or(0);
    draft.name = reader.text(u"name"_s);
    draft.idMasked = reader.text(u"id_masked"_s);
    const auto& columns = catalogue();
    for (const auto& field : caseloadFields()) {
        const auto value = field.phone                            ? phoneTyped(reader, field.key)
                           : field.key == u"residence_division"_s ? reader.place(field.key)
                           : columns.find(field.key)->codeList.isEmpty() ? reader.text(field.key)
                                                                         : reader.code(field.key);
        if (!value.isEmpty()) draft.cells[field.key] = value;
    }
    if (!reader.good()) return Staged::Refused;
    const auto earlier = byRecord_.constFind(draft.record);
    if (earlier != byRecord_.constEnd()) {
        if (drafts_[*earlier] == draft) return Staged::SameAsEarlier;
        refuseContradiction(reader, u"record"_s, places_[*earlier]);
        return Staged::Refused;
    }
    byRecord_.insert(draft.record, drafts_.size());
    drafts_.push_back(std::move(draft));
    places_.push_back(place);
    return Staged::Kept;
}

Result<RowVerdict> CaseloadImport::look(size_t index) {
    const auto& draft = drafts_.at(index);
    const auto versions = versionsOf(ports_.people, PersonId(draft.record));
    if (!versions) return fail(versions.error());
    if (!*versions || draft.version > int((*versions)->size()))
        return RowVerdict{
            RowOutcome::Refused,
            {{*versions ? u"version"_s : u"record"_s,
              CaseloadImportText::tr("No such record left this program."),
              CaseloadImportText::tr("Export the caseload again and edit that file.")}}};
    const auto& left = (**versions)[size_t(draft.version) - 1].person.facts;
    const auto& stored = (*versions)->back().person;
    Plan plan{stored, stored.facts};
    RowVerdict verdict;
    if (!draft.name.isEmpty() && draft.name != left.name && draft.name != stored.facts.name)
        verdict.problems.push_back(notHere(u"name"_s));
    if (!draft.idMasked.isEmpty() && draft.idMasked != maskedFacts(left).idNumber &&
        draft.idMasked != maskedFacts(stored.facts).idNumber)
        verdict.problems.push_back(notHere(u"id_masked"_s));
    for (const auto& field : caseloadFields())
        if (const auto cell = draft.cells.find(field.key); cell != draft.cells.end())
            if (const auto problem = lay(field, cell->second, left, stored, plan.facts))
                verdict.problems.push_back(*problem);
    if (!verdict.problems.empty()) {
        verdict.outcome = RowOutcome::Refused;
        return verdict;
    }
    verdict.outcome = plan.facts == stored.facts ? RowOutcome::Same : RowOutcome::Changed;
    plans_.insert_or_assign(index, std::move(plan));
    return verdict;
}

Result<> CaseloadImport::put(size_t index, const Act& act, BatchId batch) {
    const auto plan = std::move(plans_.extract(index).mapped());
    if (plan.facts == plan.stored.facts) return {};
    const auto updated =
        ports_.people.update(act, plan.stored.id, plan.stored.rowVersion, plan.facts, batch);
    if (!updated) return fail(updated.error());
    return ports_.personChanged ? ports_.personChanged(act, plan.stored.id) : Result<>();
}

}  // namespace zhiqiao
