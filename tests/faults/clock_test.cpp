// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock_watch.h"
#include "core/casework/due_words.h"
#include "core/security/clock_jump.h"
#include "tests/faults/counter_script.h"

#include <QTimeZone>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// A computer's clock that somebody sets. The day is told as the program tells it.
class SetClock final : public Clock {
public:
    explicit SetClock(const QDateTime& at) : now_(at) {}
    void set(const QDateTime& at) { now_ = at; }
    [[nodiscard]] QDate today() const override { return officeDay(now_); }
    [[nodiscard]] QDateTime now() const override { return now_; }
    static QDate officeDay(const QDateTime& at) {
        return at.toTimeZone(QTimeZone("Asia/Shanghai")).date();
    }

private:
    QDateTime now_;
};

QDateTime utc(const char* text) {
    auto at = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    at.setTimeZone(QTimeZone::utc());
    return at;
}

struct Setting {
    const char* name;
    const char* from;     ///< UTC
    const char* to;       ///< UTC, a moment later
    const char* dayFrom;  ///< in the office
    const char* dayTo;
};
constexpr Setting kSettings[]{
    {"ADayForwards", "2022-11-30T02:00:00", "2022-12-01T02:00:00", "2022-11-30", "2022-12-01"},
    {"ADayBack", "2022-11-30T02:00:00", "2022-11-29T02:00:00", "2022-11-30", "2022-11-29"},
    {"AYearForwards", "2022-11-30T02:00:00", "2023-11-30T02:00:00", "2022-11-30", "2023-11-30"},
    {"AYearBack", "2022-11-30T02:00:00", "2021-11-30T02:00:00", "2022-11-30", "2021-11-30"},
    {"TheEndOf32Bits", "2038-01-19T03:14:00", "2038-01-19T03:15:10", "2038-01-19", "2038-01-19"},
    {"Beyond32Bits", "2038-01-18T02:00:00", "2038-01-21T02:00:00", "2038-01-18", "2038-01-21"},
    {"OntoALeapDay", "2024-02-28T02:00:00", "2024-02-29T02:00:00", "2024-02-28", "2024-02-29"},
    {"OffALeapDayByAYear", "2024-02-29T02:00:00", "2025-02-28T02:00:00", "2024-02-29",
     "2025-02-28"},
    {"OverAFebruaryWithoutOne", "2023-02-28T02:00:00", "2023-03-01T02:00:00", "2023-02-28",
     "2023-03-01"},
    {"OverTheOfficesMidnight", "2022-11-30T15:59:00", "2022-11-30T16:01:00", "2022-11-30",
     "2022-12-01"},
    {"BackOverTheOfficesMidnight", "2022-11-30T16:01:00", "2022-11-30T15:59:00", "2022-12-01",
     "2022-11-30"},
    {"OverTheTurnOfTheYear", "2022-12-31T15:59:00", "2022-12-31T16:01:00", "2022-12-31",
     "2023-01-01"}};

class ClockSetWhileAtWork : public testing::TestWithParam<Setting> {
protected:
    void SetUp() override {
        office_ = taken(OpenedOffice::open(folder_.target(disk_.name()), clock_));
    }
    /// Somebody registers and is referred on the day the clock tells.
    JobReferral referToday(int n) {
        const auto ports = office_->ports();
        const auto& actor = office_->actor();
        const auto today = clock_.today();
        auto request = graduateOf(actor.staff, n);
        request.registrations.front().registeredOn = today;
        request.facts.graduatedOn = {};
        persons_.push_back(
            taken(registerCase(ports, actor, OperationId::make(), true, request, today)).person.id);
        const auto vacancy = taken(ports.transactions.run(
            actor,
            {.name = "vacancy.add", .operation = OperationId::make(), .right = Right::VacancyWrite},
            [&](const Act& act) -> Result<Vacancy> {
                const auto employer = ports.vacancies.addEmployer(act, sampleEmployer(n), {});
                if (!employer) return fail(employer.error());
                auto facts = sampleVacancy(employer->id, n);
                facts.opensOn = today;
                facts.openUntil = today.addDays(30);
                return ports.vacancies.add(act, facts, {});
            }));
        auto outcomes = taken(recommendVacancies(ports, actor, OperationId::make(),
                                                 {.person = persons_.back(),
                                                  .vacancies = {vacancy.id},
                                                  .told = u"01"_s,
                                                  .fewerReason = u"99"_s},
                                                 today));
        return taken(std::move(outcomes.front().saved));
    }
    QDate day(const char* text) {
        return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
    }

    FaultVfs disk_;
    OfficeFolder folder_;
    SetClock clock_{utc(GetParam().from)};
    std::unique_ptr<OpenedOffice> office_;
    std::vector<PersonId> persons_;
};
INSTANTIATE_TEST_SUITE_P(, ClockSetWhileAtWork, testing::ValuesIn(kSettings),
                         [](const auto& setting) { return setting.param.name; });

}  // namespace

TEST_P(ClockSetWhileAtWork, KeepsTheOrderOfActsAndCountsDaysByTheOfficesDate) {
    ClockWatch watch(clock_.now(), std::chrono::hours(1));
    const auto before = referToday(1);
    EXPECT_EQ(before.facts.issuedOn, day(GetParam().dayFrom));
    EXPECT_EQ(before.facts.receiptDue, day(GetParam().dayFrom).addDays(7));

    clock_.set(utc(GetParam().to));
    const auto by = watch.jump(clock_.now(), std::chrono::hours(1));
    ASSERT_TRUE(by);
    EXPECT_EQ(by->count(), utc(GetParam().from).secsTo(utc(GetParam().to)));
    EXPECT_FALSE(watch.jump(clock_.now(), std::chrono::hours(1))) << "told once";
    auto ports = office_->ports();
    ASSERT_TRUE(
        ok(recordClockJump(ports.transactions, office_->actor(), OperationId::make(), *by)));

    const auto after = referToday(2);
    EXPECT_EQ(after.facts.issuedOn, day(GetParam().dayTo));
    EXPECT_EQ(after.facts.receiptDue, day(GetParam().dayTo).addDays(7));
    EXPECT_EQ(taken(ports.referrals.find(before.id)).facts.receiptDue, before.facts.receiptDue);

    const auto acts =
        taken(office_->ask(u"SELECT group_concat(act || ' ' || working_day, ',') FROM (SELECT * "
                           u"FROM journal WHERE act "
                           "<> 'office.create' ORDER BY id)"_s));
    const auto expected = [&](const char* on) {
        return u"person.register %1,vacancy.add %1,referral.create %1"_s.arg(
            QString::fromLatin1(on));
    };
    EXPECT_EQ(acts, expected(GetParam().dayFrom) +
                        u",clock.jump %1,"_s.arg(clock_.today().toString(Qt::ISODate)) +
                        expected(GetParam().dayTo));
    EXPECT_EQ(taken(office_->ask(u"SELECT subject_id FROM journal WHERE act = 'clock.jump'"_s)),
              QString::number(by->count()));
}

TEST_P(ClockSetWhileAtWork, TellsNoNegativeNumberOfDays) {
    (void)referToday(1);
    clock_.set(utc(GetParam().to));
    (void)referToday(2);
    for (const auto person : persons_) {
        const auto file = taken(loadCase(office_->ports(), person, clock_.today()));
        for (const auto& owed : file.owed) {
            const auto words = dueWords(owed.due, clock_.today(), loadedCodes().calendar);
            EXPECT_FALSE(words.contains(u'-')) << qPrintable(words);
        }
    }
}

TEST(ClockWatch, IsSilentUpToAMinuteAndWhileTheComputerSleeps) {
    using namespace std::chrono;
    const auto start = utc("2022-11-30T02:00:00");
    ClockWatch watch(start, hours(5));
    EXPECT_FALSE(watch.jump(start.addSecs(60), hours(5)));
    EXPECT_FALSE(watch.jump(start.addSecs(-60), hours(5)));
    EXPECT_FALSE(watch.jump(start.addSecs(3600 * 9), hours(14))) << "asleep for nine hours";
    EXPECT_EQ(watch.jump(start.addSecs(3600 * 9 + 61), hours(14)), seconds(61));
    EXPECT_EQ(watch.jump(start.addSecs(3600 * 9), hours(14)), seconds(-61));
}

TEST(ClockWatch, NoticesNothingByAClockThatIsSetWithTheOther) {
    ClockWatch fooled(utc("2022-11-30T02:00:00"), std::chrono::hours(5));
    EXPECT_FALSE(fooled.jump(utc("2022-12-01T02:00:00"), std::chrono::hours(29)))
        << "why it asks for the time since the computer started";
    const auto earlier = timeSinceBoot();
    EXPECT_GE(timeSinceBoot(), earlier);
    EXPECT_GT(earlier.count(), 0);
}
