// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessing/assessment_acts.h"
#include "core/storage/sql_assessment_store.h"
#include "core/storage/sql_erasure_store.h"
#include "tests/storage/list_office.h"
#include "tests/support/counter.h"

#include <set>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const AssessmentQuestions& shippedQuestions() {
    static const auto loaded = taken(AssessmentQuestions::load());
    return loaded;
}

class Assessments : public EngineSuite {
protected:
    void SetUp() override {
        EngineSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        store_ = std::make_unique<SqlAssessmentStore>(test().context());
        who_ = person(1).id;
    }
    AssessmentPorts ports() { return {test().transactions(), *store_, shippedQuestions()}; }
    Result<Assessment> assess(const AssessmentAnswers& answers, int on = 0,
                              std::optional<AssessmentId> corrects = {}) {
        return recordAssessment(ports(), test().actor(), OperationId::make(),
                                {.person = who_,
                                 .on = kToday.addDays(on),
                                 .answers = answers,
                                 .note = u" 想学厨师 "_s,
                                 .corrects = corrects},
                                kToday);
    }
    std::vector<Assessment> history() { return taken(store_->historyOf(who_)); }

    std::unique_ptr<SqlAssessmentStore> store_;
    PersonId who_{0};
};

}  // namespace

ZHIQIAO_ON_BOTH_ENGINES(Assessments);

TEST(AssessmentQuestionsShipped, AreFewAndAnsweredByOneDigitEach) {
    const auto asked = shippedQuestions().on(kToday);
    EXPECT_GE(asked.size(), 8U);
    EXPECT_LE(asked.size(), 10U);
    std::set<QString> keys;
    for (const auto& question : shippedQuestions().all()) {
        EXPECT_TRUE(keys.insert(question.key).second) << qPrintable(question.key);
        EXPECT_FALSE(question.title.isEmpty());
        EXPECT_EQ(question.mark, u"assumption"_s) << qPrintable(question.key);
        EXPECT_FALSE(question.source.isEmpty());
        EXPECT_GE(question.answers.size(), 2U);
        EXPECT_LE(question.answers.size(), 9U);
        for (size_t n = 0; n < question.answers.size(); ++n) {
            const auto& answer = question.answers[n];
            EXPECT_EQ(answer.code, QString::number(n + 1)) << qPrintable(question.key);
            EXPECT_EQ(answer.words.isEmpty(), answer.side == AnswerSide::Neither)
                << qPrintable(question.key + answer.code);
        }
    }
    EXPECT_TRUE(shippedQuestions().on(QDate(2021, 12, 31)).empty()) << "before the plan";
}

TEST(AssessmentResults, SayInWordsWhatTheAnswersTell) {
    const AssessmentQuestions questions(std::vector<AssessmentQuestion>{
        {.key = u"a"_s,
         .title = u"甲"_s,
         .answers = {{u"1"_s, u"是"_s, AnswerSide::Strength, u"能走路"_s},
                     {u"2"_s, u"否"_s, AnswerSide::Need, u"要车"_s}}},
        {.key = u"b"_s,
         .title = u"乙"_s,
         .answers = {{u"1"_s, u"是"_s, AnswerSide::Need, u"要书"_s}, {u"2"_s, u"否"_s}}}});
    const std::tuple<AssessmentAnswers, QStringList, QStringList> cases[] = {
        {{}, {}, {}},
        {{{u"a"_s, u"1"_s}}, {u"能走路"_s}, {}},
        {{{u"a"_s, u"2"_s}, {u"b"_s, u"1"_s}}, {}, {u"要车"_s, u"要书"_s}},
        {{{u"b"_s, u"2"_s}}, {}, {}},
        {{{u"a"_s, u"7"_s}, {u"c"_s, u"1"_s}}, {}, {}},
    };
    for (const auto& [answers, strengths, needs] : cases) {
        const auto result = resultOf(questions, answers);
        EXPECT_EQ(result.strengths, strengths);
        EXPECT_EQ(result.needs, needs);
        EXPECT_EQ(textOf(result).isEmpty(), strengths.isEmpty() && needs.isEmpty());
    }
}

TEST(AssessmentQuestionsAsked, AreThoseOfTheDayBothEndsIncluded) {
    const AssessmentQuestions questions(std::vector<AssessmentQuestion>{
        {.key = u"old"_s, .title = {}, .validFrom = {}, .validTo = QDate(2022, 6, 30)},
        {.key = u"new"_s, .title = {}, .validFrom = QDate(2022, 7, 1), .validTo = {}}});
    EXPECT_EQ(questions.on(QDate(2022, 6, 30)).front().key, u"old"_s);
    EXPECT_EQ(questions.on(QDate(2022, 7, 1)).front().key, u"new"_s);
    EXPECT_EQ(questions.on(QDate(2022, 7, 1)).size(), 1U);
}

TEST_P(Assessments, KeepEveryAnswerAndEveryRecord) {
    const auto first = taken(assess({{u"goal"_s, u"1"_s}, {u"skill"_s, u"3"_s}}, -30));
    EXPECT_EQ(first.facts.note, u"想学厨师"_s);
    const auto second = taken(assess({{u"goal"_s, u"2"_s}}));
    EXPECT_EQ(history(), (std::vector{first, second}));
    EXPECT_EQ(holding(history()), (std::vector{first, second}));
    const auto earlier = taken(assess({{u"goal"_s, u"3"_s}}, -60));
    EXPECT_EQ(holding(history()), (std::vector{earlier, first, second})) << "by day";
    const auto corrected = taken(assess({{u"goal"_s, u"1"_s}}, 0, second.id));
    EXPECT_EQ(holding(history()), (std::vector{earlier, first, corrected}));
    EXPECT_EQ(codeOf(assess({{u"goal"_s, u"1"_s}}, 0, second.id)), "assessment.corrected_already");
    ASSERT_TRUE(ok(withdrawAssessment(ports(), test().actor(), OperationId::make(), who_,
                                      corrected.id, u"录错人"_s)));
    EXPECT_EQ(holding(history()), (std::vector{earlier, first}));
    EXPECT_EQ(history().size(), 5U) << "all stay";
    EXPECT_EQ(history().back().facts.withdrawnReason, u"录错人"_s);
}

TEST_P(Assessments, RefuseWhatNobodyCanHaveAnswered) {
    const std::tuple<const char*, AssessmentAnswers, int, std::string_view, QString> cases[] = {
        {"one answer", {{u"goal"_s, u"1"_s}}, 0, "ok", {}},
        {"none", {}, 0, "assessment.nothing_answered", u"answers"_s},
        {"no such question", {{u"shoes"_s, u"1"_s}}, 0, "assessment.unknown_question", u"shoes"_s},
        {"no such answer", {{u"goal"_s, u"9"_s}}, 0, "assessment.unknown_answer", u"goal"_s},
        {"an empty answer", {{u"goal"_s, u""_s}}, 0, "assessment.unknown_answer", u"goal"_s},
        {"tomorrow", {{u"goal"_s, u"1"_s}}, 1, "assessment.in_future", u"on"_s},
        {"before it was asked",
         {{u"goal"_s, u"1"_s}},
         -400,
         "assessment.unknown_question",
         u"goal"_s},
    };
    for (const auto& [says, answers, on, code, field] : cases) {
        const auto saved = assess(answers, on);
        if (code == "ok") {
            EXPECT_TRUE(ok(saved)) << says;
            continue;
        }
        ASSERT_FALSE(saved) << says;
        EXPECT_EQ(saved.error().code, code) << says;
        EXPECT_EQ(saved.error().detail, u"field="_s + field) << says;
    }
    const auto record = history().front();
    EXPECT_EQ(codeOf(withdrawAssessment(ports(), test().actor(), OperationId::make(), who_,
                                        record.id, u" "_s)),
              "assessment.reason_missing");
    const auto other = person(2).id;
    EXPECT_EQ(codeOf(withdrawAssessment(ports(), test().actor(), OperationId::make(), other,
                                        record.id, u"录错人"_s)),
              "record.not_found");
}

TEST_P(Assessments, OfSomebodyErasedKeepNoAnswers) {
    taken(assess({{u"goal"_s, u"1"_s}}));
    SqlErasureStore erasures(test().context());
    ASSERT_TRUE(ok(act([&](const Act& a) { return erasures.erase(a, who_, ApprovalId(1)); })));
    ASSERT_EQ(history().size(), 1U);
    EXPECT_TRUE(history().front().facts.answers.isEmpty());
    EXPECT_EQ(history().front().facts.note, QString());
    EXPECT_TRUE(holding(history()).empty());
}
