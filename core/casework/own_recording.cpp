// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/own_recording.h"

#include "core/casework/own_sessions.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct OwnRecordingWords {
    Q_DECLARE_TR_FUNCTIONS(OwnRecordingWords)
};

/// The words of the questions as they are asked now; with none to be read, what was kept stands.
void addAssessments(std::vector<OwnRecordingLine>& lines,
                    const std::vector<Assessment>& assessments) {
    const auto questions = AssessmentQuestions::load();
    const auto part = OwnRecordingWords::tr("Assessments");
    for (const auto& [id, facts, recorded] : assessments) {
        for (auto answer = facts.answers.cbegin(); answer != facts.answers.cend(); ++answer) {
            const auto* question = questions ? questions->find(answer.key()) : nullptr;
            lines.push_back({part, facts.on, question ? question->title : answer.key(),
                             questions ? questions->name(answer.key(), *answer) : *answer});
        }
        lines.push_back({part, facts.on, OwnRecordingWords::tr("Note"), facts.note});
        lines.push_back(
            {part, facts.on, OwnRecordingWords::tr("Record withdrawn"), facts.withdrawnReason});
    }
}

}  // namespace

Result<OwnRecording> ownRecordingOf(const OwnRecordingStores& stores, PersonId person) {
    auto contacts = stores.contacts.ofPerson(person);
    if (!contacts) return fail(contacts.error());
    auto notes = stores.batches.notesOf(person);
    if (!notes) return fail(notes.error());
    auto assessments = stores.assessments.historyOf(person);
    if (!assessments) return fail(assessments.error());
    auto visits = stores.sessions.visitsOf(person);
    if (!visits) return fail(visits.error());
    return OwnRecording{*std::move(contacts), *std::move(notes), *std::move(assessments),
                        *std::move(visits)};
}

QJsonArray notesJson(const std::vector<PersonNote>& notes) {
    QJsonArray array;
    for (const auto& note : notes)
        array.append(QJsonObject{{u"id"_s, note.id.value()},
                                 {u"on"_s, note.on.toString(Qt::ISODate)},
                                 {u"text"_s, note.text}});
    return array;
}

QJsonArray assessmentsJson(const std::vector<Assessment>& assessments) {
    QJsonArray array;
    for (const auto& [id, facts, recorded] : assessments) {
        QJsonObject answers;
        for (auto answer = facts.answers.cbegin(); answer != facts.answers.cend(); ++answer)
            answers[answer.key()] = *answer;
        array.append(QJsonObject{
            {u"id"_s, id.value()},
            {u"on"_s, facts.on.toString(Qt::ISODate)},
            {u"answers"_s, answers},
            {u"note"_s, facts.note},
            {u"corrects"_s, facts.corrects ? QJsonValue(facts.corrects->value()) : QJsonValue()},
            {u"withdrawn_because"_s, facts.withdrawnReason}});
    }
    return array;
}

std::vector<OwnRecordingLine> ownRecordingLines(const CodeBook& lists,
                                                const OwnRecording& recording,
                                                const std::vector<ServiceRecord>& services) {
    std::vector<OwnRecordingLine> lines;
    for (const auto& record : services)
        if (const auto sheet = recording.contacts.find(record.id);
            sheet != recording.contacts.end())
            for (const auto& [title, value] : contactSheetLines(lists, sheet->second))
                lines.push_back({OwnRecordingWords::tr("Contact"), record.facts.on, title, value});
    for (const auto& note : recording.notes)
        lines.push_back(
            {OwnRecordingWords::tr("Notes"), note.on, OwnRecordingWords::tr("Note"), note.text});
    addAssessments(lines, recording.assessments);
    for (const auto& line : visitLines(lists, recording.visits)) lines.push_back(line);
    return lines;
}

}  // namespace zhiqiao
