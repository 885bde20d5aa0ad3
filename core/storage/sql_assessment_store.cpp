// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_assessment_store.h"

#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddAssessment{"assessment.add",
                                   uR"(
    INSERT INTO assessment (id, person_id, on_day, answers_seal, note_seal, reason_seal, corrects,
        office_id, staff_id, operation_id, recorded_at)
    VALUES (:id, :person, :on_day, :answers, :note, :reason, :corrects, :office, :staff, :operation,
        :recorded))"};
constexpr Statement kCorrectedAssessment{"assessment.corrected",
                                         uR"(
    SELECT EXISTS (SELECT 1 FROM assessment c WHERE c.corrects = a.id)
    FROM assessment a WHERE a.id = :id AND a.person_id = :person)"};
constexpr Statement kAssessmentHistory{"assessment.history",
                                       uR"(
    SELECT id, on_day, answers_seal, note_seal, reason_seal, corrects, office_id, staff_id,
        recorded_at
    FROM assessment WHERE person_id = :person ORDER BY id & 1099511627775)"};

/// As the cell keeps them. Empty: there are none.
QString answersText(const AssessmentAnswers& answers) {
    if (answers.isEmpty()) return {};
    QJsonObject object;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        object[answer.key()] = *answer;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

AssessmentAnswers answersIn(const QString& text) {
    AssessmentAnswers answers;
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto answer = object.begin(); answer != object.end(); ++answer)
        answers[answer.key()] = answer.value().toString();
    return answers;
}

}  // namespace

Result<Assessment> SqlAssessmentStore::add(const Act& act, const AssessmentFacts& facts) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (facts.corrects) {
        auto row = (*database)->run(kCorrectedAssessment, {{u"id"_s, facts.corrects->value()},
                                                           {u"person"_s, facts.person.value()}});
        if (!row) return fail(row.error());
        if (!row->next()) return fail(recordNotFound());
        if (row->value(0).toBool()) return fail(assessmentCorrected());
    }
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    const auto sealed = [&](std::string_view column, const QString& text) {
        return sealedCell(context_.vault, {"assessment", column, *id}, text);
    };
    QVariantMap binds{{u"id"_s, *id},
                      {u"person"_s, facts.person.value()},
                      {u"on_day"_s, bound(facts.on)},
                      {u"answers"_s, sealed("answers", answersText(facts.answers))},
                      {u"note"_s, sealed("note", facts.note)},
                      {u"reason"_s, sealed("reason", facts.withdrawnReason)},
                      {u"corrects"_s, boundId(facts.corrects)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = (*database)->run(kAddAssessment, binds); !added)
        return fail(
            constraintAs(added.error(), facts.corrects ? assessmentCorrected() : recordNotFound()));
    return Assessment{AssessmentId(*id), facts, {act.office(), act.staff(), act.at()}};
}

Result<std::vector<Assessment>> SqlAssessmentStore::historyOf(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kAssessmentHistory, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<Assessment> found;
    while (rows->next()) {
        const AssessmentId id(rows->id(0));
        CellOpener open(context_.vault, "assessment", id.value());
        AssessmentFacts facts{.person = person,
                              .on = rows->day(1),
                              .answers = answersIn(open("answers", rows->bytes(2))),
                              .note = open("note", rows->bytes(3)),
                              .corrects = optionalIdAt<AssessmentId>(*rows, 5),
                              .withdrawnReason = open("reason", rows->bytes(4))};
        if (open.error()) return fail(*open.error());
        found.push_back({id, std::move(facts), stampAt(*rows, 6)});
    }
    return found;
}

}  // namespace zhiqiao
