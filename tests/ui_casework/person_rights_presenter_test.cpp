// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/person_rights_presenter.h"

#include "tests/support/counter.h"
#include "tests/support/lanes.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace zhiqiao::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate kFirst(2022, 1, 1);
const Staff kStaff{StaffId(3), OfficeId(1), u"才让"_s, u"clerk"_s, kFirst, {}, 1};

Notice noticeFrom(const QString& id, int version, QDate from, bool consent) {
    return {.id = id,
            .version = version,
            .from = from,
            .consent = consent,
            .title = u"%1第%2版"_s.arg(id).arg(version),
            .text = u"内容"_s};
}

ConsentRecord recordOf(const QString& notice, int version, ConsentKind kind, QDate on) {
    return {.id = ConsentId(1),
            .facts = {.person = PersonId(7),
                      .notice = notice,
                      .version = version,
                      .kind = kind,
                      .way = NoticeWay::Aloud,
                      .on = on},
            .recorded = {OfficeId(1), StaffId(3), {}}};
}

QString shortly(const std::vector<NoticeLine>& lines) {
    QStringList all;
    for (const auto& line : lines)
        all << u"%1 %2 %3%4"_s.arg(line.title, line.kind ? textOf(*line.kind) : u"-"_s,
                                   QString::number(line.shownToday),
                                   line.newest ? QString() : u" before"_s);
    return all.join(u"; "_s);
}

/// Counts what is asked of it and knows nobody.
class QuietLog final : public AccessLog {
public:
    Result<std::vector<SeenAct>> accessesTo(PersonId) const override {
        ++asked;
        return std::vector<SeenAct>{{.act = u"person.view"_s}};
    }
    mutable int asked = 0;
};

class QuietConsents final : public ConsentStore {
public:
    Result<ConsentRecord> add(const Act& act, const ConsentDraft& draft) override {
        records.push_back(
            {ConsentId(qint64(records.size()) + 1), draft, {act.office(), act.staff(), act.at()}});
        return records.back();
    }
    Result<std::vector<ConsentRecord>> ofPerson(PersonId person) const override {
        std::vector<ConsentRecord> found;
        for (const auto& record : records)
            if (record.facts.person == person) found.push_back(record);
        return found;
    }
    std::vector<ConsentRecord> records;
};

class PersonRightsPresenterTest : public testing::Test {
protected:
    PersonRightsPresenter::Needs needs(Lane& reads, Lane& writes) {
        return {counter_.ports(), consents_,        log_,
                {reads, writes},  counter_.clock(), counter_.actor()};
    }

    Counter counter_;
    QuietConsents consents_;
    QuietLog log_;
    InlineLane inline_;
    HeldLane held_;
    PersonId person_ = counter_.addGraduate();
};

}  // namespace

TEST(NoticeLines, TellOfATextThatWasNotShownYet) {
    const std::vector notices{noticeFrom(u"甲"_s, 1, kFirst, false),
                              noticeFrom(u"乙"_s, 1, kToday.addDays(1), true)};
    EXPECT_EQ(shortly(noticeLines(notices, {}, {}, kToday)), u"甲第1版 - 1"_s)
        << "what begins tomorrow is not shown today";
}

TEST(NoticeLines, NameTheVersionThatWasShownAndTheOneOfToday) {
    const std::vector notices{noticeFrom(u"甲"_s, 1, kFirst, true),
                              noticeFrom(u"甲"_s, 2, kToday, true)};
    const auto lines = noticeLines(notices, {recordOf(u"甲"_s, 1, ConsentKind::Consent, kFirst)},
                                   {kStaff}, kToday);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].title, u"甲第1版"_s);
    EXPECT_EQ(lines[0].version, 1);
    EXPECT_EQ(lines[0].shownToday, 2);
    EXPECT_EQ(lines[0].on, kFirst);
    EXPECT_EQ(lines[0].by, u"才让"_s);
    EXPECT_EQ(lines[0].way, NoticeWay::Aloud);
}

TEST(NoticeLines, PutTheNewestRecordFirstAndKeepATextNoLongerInUse) {
    const std::vector notices{noticeFrom(u"甲"_s, 1, kFirst, true)};
    const std::vector records{recordOf(u"旧"_s, 1, ConsentKind::Notice, kFirst),
                              recordOf(u"甲"_s, 1, ConsentKind::Consent, kFirst),
                              recordOf(u"甲"_s, 1, ConsentKind::Withdrawal, kToday)};
    EXPECT_EQ(shortly(noticeLines(notices, records, {}, kToday)),
              u"甲第1版 withdrawn 1; 甲第1版 agreed 1 before; 旧 told 0"_s);
}

TEST_F(PersonRightsPresenterTest, DropsTheAnswerAboutAPersonWhoIsNoLongerOpen) {
    PersonRightsPresenter presenter(needs(held_, inline_));
    consents_.records.push_back(recordOf(u"service"_s, 1, ConsentKind::Notice, kToday));
    presenter.open(PersonId(7));
    answered();
    presenter.open(person_);
    answered();
    held_.finish(1);
    held_.finish(0);
    QCoreApplication::processEvents();
    ASSERT_FALSE(presenter.lines().empty());
    EXPECT_FALSE(presenter.lines()[0].kind) << "told to the other person";
}

TEST_F(PersonRightsPresenterTest, ShowsNothingThatWasLookedUpBeforeTheLock) {
    PersonRightsPresenter presenter(needs(inline_, held_));
    presenter.open(person_);
    answered();
    presenter.lookUp();
    presenter.forget();
    held_.finish(0);
    QCoreApplication::processEvents();
    EXPECT_EQ(log_.asked, 1);
    EXPECT_FALSE(presenter.accesses());
}

TEST_F(PersonRightsPresenterTest, MakesOneRecordOfADoubleClick) {
    PersonRightsPresenter presenter(needs(inline_, held_));
    presenter.open(person_);
    answered();
    presenter.give(u"service"_s, NoticeWay::Paper);
    presenter.give(u"service"_s, NoticeWay::Paper);
    EXPECT_EQ(held_.size(), 1U);
    held_.finish(0);
    QCoreApplication::processEvents();
    ASSERT_FALSE(presenter.lines().empty());
    EXPECT_EQ(presenter.lines()[0].kind, ConsentKind::Notice);
    EXPECT_EQ(consents_.records.size(), 1U);
}

TEST_F(PersonRightsPresenterTest, TellsWhyAConsentThatWasNotGivenIsNotTakenBack) {
    PersonRightsPresenter presenter(needs(inline_, inline_));
    QSignalSpy failed(&presenter, &PersonRightsPresenter::failed);
    presenter.open(person_);
    answered();
    presenter.withdraw(u"sensitive"_s, NoticeWay::Paper);
    answered();
    QCoreApplication::processEvents();
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, "consent.not_given");
    EXPECT_TRUE(consents_.records.empty());
}
