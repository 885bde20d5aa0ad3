// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/programmes/enrolment_acts.h"
#include "core/programmes/round_acts.h"
#include "core/storage/list_programmes.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_programme_store.h"
#include "tests/storage/list_office.h"
#include "tests/support/codes.h"

namespace zhiqiao::test {

inline const Programmes& loadedProgrammes() {
    static const auto programmes = Programmes::load().value();
    return programmes;
}

/// An office with a round of two places, from June 2022 to May 2023.
class ProgrammeSuite : public EngineSuite {
protected:
    void SetUp() override {
        EngineSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        store_ = std::make_unique<SqlProgrammeStore>(test().context());
        cases_ = std::make_unique<SqlAssignmentStore>(test().context());
        round_ = opened(roundFacts()).id;
    }
    [[nodiscard]] static ProgrammeRoundFacts roundFacts(std::optional<int> places = 2) {
        return {QStringLiteral("01"), QStringLiteral("2022年"), places, QDate(2022, 6, 1),
                QDate(2023, 5, 31)};
    }
    [[nodiscard]] ProgrammePorts ports() {
        return {test().transactions(), *store_,       *cases_,           test().users(),
                test().offices(),      loadedCodes(), loadedProgrammes()};
    }
    [[nodiscard]] SqlProgrammeStore& store() { return *store_; }
    [[nodiscard]] ProgrammeRoundId round() const { return *round_; }
    [[nodiscard]] static OperationId once() { return OperationId::make(); }

    ProgrammeRound opened(const ProgrammeRoundFacts& facts) {
        return openProgrammeRound(ports(), test().actor(), once(), facts).value();
    }
    Result<Enrolled> enrol(const std::vector<PersonId>& people, QDate on = kToday,
                           std::optional<ProgrammeRoundId> in = {}) {
        return enrolPeople(ports(), test().actor(), once(),
                           {.round = in.value_or(round()), .people = people, .on = on}, kToday);
    }
    Enrolment enrolled(PersonId who, QDate on = kToday, std::optional<ProgrammeRoundId> in = {}) {
        return enrol({who}, on, in).value().enrolments.at(0);
    }
    [[nodiscard]] static EnrolmentChange seen(const Enrolment& enrolment, QDate on = kToday) {
        return {enrolment.id, enrolment.deeds.size(), on};
    }
    Result<Enrolment> admit(const Enrolment& enrolment, QDate entry = kToday,
                            const QString& words = {}, QDate on = kToday) {
        return admitPerson(ports(), test().actor(), once(), seen(enrolment, on),
                           {.entry = entry, .words = words}, kToday);
    }
    Result<Enrolment> end(const Enrolment& enrolment, const QString& code = QStringLiteral("01"),
                          const QString& words = {}, QDate on = kToday) {
        return endEnrolment(ports(), test().actor(), once(), seen(enrolment, on), code, words,
                            kToday);
    }
    Result<Enrolment> withdraw(const Enrolment& enrolment,
                               const QString& code = QStringLiteral("04")) {
        return withdrawEnrolment(ports(), test().actor(), once(), seen(enrolment), code, {},
                                 kToday);
    }
    Result<Enrolment> step(const Enrolment& enrolment, std::optional<int> number,
                           std::optional<QDate> due = {},
                           const QString& what = QStringLiteral("面试辅导")) {
        return recordPlanStep(ports(), test().actor(), once(), seen(enrolment), number,
                              {what, staff(), due}, kToday);
    }
    Result<Enrolment> result(const Enrolment& enrolment, int number, EnrolmentDeedKind kind,
                             const QString& words = QStringLiteral("已落实")) {
        return recordStepResult(ports(), test().actor(), once(), seen(enrolment),
                                {number, kind, words}, kToday);
    }
    Result<Enrolment> undo(const Enrolment& enrolment) {
        return undoEnrolment(ports(), test().actor(), once(), enrolment.id, enrolment.deeds.size(),
                             kToday);
    }
    [[nodiscard]] EnrolmentView view(const Enrolment& enrolment) {
        return enrolmentView(ports(), enrolment.id, kToday).value();
    }
    [[nodiscard]] EnrolmentState stateOf(const Enrolment& enrolment) {
        return view(enrolment).state;
    }
    [[nodiscard]] ProgrammeFigures figures() { return store().figures(round(), kToday).value(); }
    [[nodiscard]] std::vector<QString> textsOf(const QString& sql) {
        auto rows = test().database().run({"test.texts", sql, false});
        EXPECT_TRUE(ok(rows));
        std::vector<QString> found;
        while (rows && rows->next()) found.push_back(rows->text(0));
        return found;
    }
    [[nodiscard]] qint64 numberOf(const QString& sql) {
        auto rows = test().database().run({"test.number", sql, false});
        EXPECT_TRUE(ok(rows));
        return rows && rows->next() ? rows->id(0) : -1;
    }

private:
    std::unique_ptr<SqlProgrammeStore> store_;
    std::unique_ptr<SqlAssignmentStore> cases_;
    std::optional<ProgrammeRoundId> round_;
};

}  // namespace zhiqiao::test

#define ZHIQIAO_PROGRAMMES_ON_BOTH(Suite)                                                         \
    INSTANTIATE_TEST_SUITE_P(, Suite,                                                             \
                             testing::Values(zhiqiao::Engine::Sqlite, zhiqiao::Engine::Postgres), \
                             [](const auto& engine) { return nameOf(engine.param); })
