// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recording_verbs.h"
#include "app/recording_office.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct AssessVerb {
    Q_DECLARE_TR_FUNCTIONS(AssessVerb)
};

struct AssessOptions {
    std::string person, of, note, on, corrects, withdraw, reason;
    std::vector<std::string> answers;
    bool questions = false;
};

Error assessUsage(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Invalid, .code = code, .message = message, .hint = hint};
}

/// "goal=1", or the digits of all questions in a row: "1321".
Result<AssessmentAnswers> answersTyped(const std::vector<AssessmentQuestion>& asked,
                                       const std::vector<std::string>& typed) {
    AssessmentAnswers answers;
    for (const auto& one : typed) {
        const auto words = text(one).trimmed();
        const auto at = words.indexOf(u'=');
        if (at > 0) {
            answers[words.left(at)] = words.mid(at + 1);
            continue;
        }
        if (typed.size() > 1 || words.size() > qsizetype(asked.size()))
            return fail(assessUsage(
                "usage.bad_answers", AssessVerb::tr("These answers cannot be read."),
                AssessVerb::tr("Write question=digit, or one digit for each question in order; 0 "
                               "leaves one out.")));
        for (qsizetype n = 0; n < words.size(); ++n)
            if (words[n] != u'0') answers[asked[size_t(n)].key] = words[n];
    }
    return answers;
}

QJsonObject assessmentJson(const AssessmentQuestions& questions, const Assessment& assessment) {
    QJsonArray answers;
    for (const auto& question : questions.all())
        if (const auto answer = assessment.facts.answers.value(question.key); !answer.isEmpty())
            answers.append(QJsonObject{{u"question"_s, question.key},
                                       {u"title"_s, question.title},
                                       {u"answer"_s, answer},
                                       {u"name"_s, questions.name(question.key, answer)}});
    const auto result = resultOf(questions, assessment.facts.answers);
    return {{u"id"_s, assessment.id.value()},
            {u"on"_s, dayJson(assessment.facts.on)},
            {u"answers"_s, answers},
            {u"strengths"_s, QJsonArray::fromStringList(result.strengths)},
            {u"needs"_s, QJsonArray::fromStringList(result.needs)},
            {u"result"_s, textOf(result)},
            {u"note"_s, assessment.facts.note}};
}

Exit assess(Program& program, OfficeSession& session, const AssessOptions& o) {
    const auto output = program.output();
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const RecordingOffice office(session);
    const auto& ports = office.assessmentPorts();
    AssessmentFacts facts{
        .person = PersonId(*person), .on = session.clock().today(), .note = text(o.note)};
    if (!o.on.empty()) {
        const auto day = dayTyped(o.on);
        if (!day) return output.fail(day.error());
        facts.on = *day;
    }
    if (!o.corrects.empty()) {
        const auto old = numberOf(o.corrects);
        if (!old) return output.fail(old.error());
        facts.corrects = AssessmentId(*old);
    }
    const auto answers = answersTyped(ports.questions.on(facts.on), o.answers);
    if (!answers) return output.fail(answers.error());
    facts.answers = *answers;
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const auto saved =
        recordAssessment(ports, *actor, OperationId::make(), facts, session.clock().today());
    if (!saved) return output.fail(saved.error());
    output.object(assessmentJson(ports.questions, *saved));
    return Done;
}

/// The history of a person, oldest first; a look into the file, so it is an act.
Exit showAssessments(Program& program, OfficeSession& session, const AssessOptions& o) {
    const auto output = program.output();
    const auto person = numberOf(o.of);
    if (!person) return output.fail(person.error());
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    const RecordingOffice office(session);
    const auto& ports = office.assessmentPorts();
    const auto history = openAssessmentsOf(ports, *actor, PersonId(*person));
    if (!history) return output.fail(history.error());
    QJsonArray rows;
    for (const auto& one : holding(*history)) rows.append(assessmentJson(ports.questions, one));
    output.rows(rows, rows.size());
    return Done;
}

Exit withdrawOne(Program& program, OfficeSession& session, const AssessOptions& o) {
    const auto output = program.output();
    const auto id = numberOf(o.withdraw);
    if (!id) return output.fail(id.error());
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto actor = program.actorFor(session, Right::ServiceWrite);
    if (!actor) return output.fail(actor.error());
    const RecordingOffice office(session);
    if (auto done = withdrawAssessment(office.assessmentPorts(), *actor, OperationId::make(),
                                       PersonId(*person), AssessmentId(*id), text(o.reason));
        !done)
        return output.fail(done.error());
    output.object({{u"id"_s, *id}, {u"withdrawn"_s, true}});
    return Done;
}

Exit listQuestions(Program& program, OfficeSession& session) {
    const RecordingOffice office(session);
    QJsonArray rows;
    for (const auto& question : office.assessmentPorts().questions.on(session.clock().today())) {
        QJsonArray answers;
        for (const auto& answer : question.answers)
            answers.append(QJsonObject{{u"answer"_s, answer.code}, {u"name"_s, answer.name}});
        rows.append(QJsonObject{{u"question"_s, question.key},
                                {u"title"_s, question.title},
                                {u"answers"_s, answers},
                                {u"mark"_s, question.mark}});
    }
    program.output().rows(rows, rows.size());
    return Done;
}

std::optional<Error> incompleteAssessment(const AssessOptions& o) {
    if (o.questions || !o.of.empty()) return {};
    if (o.person.empty())
        return assessUsage("usage.no_person", AssessVerb::tr("Which person?"),
                           AssessVerb::tr("Name the record number with --person."));
    if (!o.withdraw.empty()) {
        if (!o.reason.empty()) return {};
        return assessUsage("usage.no_reason", AssessVerb::tr("Why?"),
                           AssessVerb::tr("Give a reason with --reason."));
    }
    if (!o.answers.empty()) return {};
    return assessUsage("usage.no_answers", AssessVerb::tr("What was answered?"),
                       AssessVerb::tr("Write question=digit with --answer; --questions lists "
                                      "them."));
}

Exit chosenAssessment(Program& program, OfficeSession& session, const AssessOptions& o) {
    if (o.questions) return listQuestions(program, session);
    if (!o.of.empty()) return showAssessments(program, session, o);
    if (!o.withdraw.empty()) return withdrawOne(program, session, o);
    return assess(program, session, o);
}

}  // namespace

void addAssessVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "assess",
                         AssessVerb::tr("Records a short assessment of a person, shows those so "
                                        "far, or takes one back"),
                         "case assess --person 12 --answer goal=1 --answer skill=3");
    const auto o = std::make_shared<AssessOptions>();
    const auto option = [verb](const char* name, auto& value, const QString& does) {
        return verb->add_option(name, value, utf8(does));
    };
    option("--person", o->person, AssessVerb::tr("Record number"));
    option("--answer", o->answers,
           AssessVerb::tr("question=digit, several with commas, or a digit for each question in "
                          "order"))
        ->delimiter(',');
    option("--note", o->note, AssessVerb::tr("In a few words"));
    option("--on", o->on, AssessVerb::tr("The day it happened; today without it"));
    option("--corrects", o->corrects,
           AssessVerb::tr("Number of the assessment it corrects; both stay in the history"));
    option("--of", o->of, AssessVerb::tr("Shows those of the person with this record number"));
    option("--withdraw", o->withdraw, AssessVerb::tr("Takes the assessment of this number back"));
    option("--reason", o->reason, AssessVerb::tr("Why it is taken back"));
    verb->add_flag("--questions", o->questions, utf8(AssessVerb::tr("The questions asked today")));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            if (const auto error = incompleteAssessment(*o)) return program.output().fail(*error);
            return program.withSession(
                [&](OfficeSession& session) { return chosenAssessment(program, session, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
