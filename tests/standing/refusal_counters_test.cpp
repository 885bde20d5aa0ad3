// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/standing/standing_events.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

using enum HeldStatus;
const QDate kSince(2022, 1, 1);
const QDate kRuleDay(2022, 11, 30);

StandingView viewOf(HeldStatus status, const ToldEvents& told, const Codes& codes = loadedCodes(),
                    QDate since = kSince) {
    return weigh(codes.lists, standingRules(codes, status, kRuleDay), heldSince(status, since),
                 told.events, told.deeds);
}

QString dayOf(const StandingView& view, StandingGround ground) {
    const auto* proposal = view.on(ground);
    if (!proposal) return u"-"_s;
    return proposal->since.toString(Qt::ISODate) + (proposal->aside ? u" aside"_s : QString());
}

struct Counted {
    const char16_t* clause;
    HeldStatus status;
    const char16_t* events;
    int counting;
    const char16_t* since;  ///< "-": nothing is proposed
};

/// §4: 3 unjustified refusals within 6 months; §5: refused 3 offers; §3: 3 in a row, 低保; §7:
/// 待遇, 路途, 家庭 do not count unless a supervisor says so.
constexpr Counted kCounted[] = {
    {u"§4 nothing refused", Hardship, u"", 0, u"-"},
    {u"§4 two are not three", Hardship, u"offer 6 2022-02-01; offer 6 2022-03-01", 2, u"-"},
    {u"§4 three within six months", Hardship,
     u"offer 6 2022-02-01; offer 6 2022-03-01; offer 6 2022-04-01", 3, u"2022-04-01"},
    {u"§4 the third a day before six months are full", Hardship,
     u"offer 6 2022-02-10; offer 6 2022-03-01; offer 6 2022-08-09", 3, u"2022-08-09"},
    {u"§4 the third on the day on which six months are full", Hardship,
     u"offer 6 2022-02-10; offer 6 2022-03-01; offer 6 2022-08-10", 3, u"-"},
    {u"§4 the third a day after", Hardship,
     u"offer 6 2022-02-10; offer 6 2022-03-01; offer 6 2022-08-11", 3, u"-"},
    {u"§15 six months from 31 August end with February", Hardship,
     u"offer 6 2022-08-31; offer 6 2022-09-01; offer 6 2023-02-27", 3, u"2023-02-27"},
    {u"§15 the last day of February is the day on which they are full", Hardship,
     u"offer 6 2022-08-31; offer 6 2022-09-01; offer 6 2023-02-28", 3, u"-"},
    {u"§4 a fourth makes three within six months", Hardship,
     u"offer 6 2022-02-10; offer 6 2022-07-01; offer 6 2022-08-10; offer 6 2022-09-01", 4,
     u"2022-09-01"},
    {u"§4 the first three tell the day, not the fourth", Hardship,
     u"offer 6 2022-02-01; offer 6 2022-03-01; offer 6 2022-04-01; offer 6 2022-05-01", 4,
     u"2022-04-01"},
    {u"§4 three on one day", Hardship,
     u"offer 6 2022-02-01; offer 6 2022-02-01; offer 6 2022-02-01", 3, u"2022-02-01"},
    {u"§4 a refusal of the day before the recognition", Hardship,
     u"offer 6 2021-12-31; offer 6 2022-01-02; offer 6 2022-01-03", 2, u"-"},
    {u"§4 a refusal of the day of the recognition", Hardship,
     u"offer 6 2022-01-01; offer 6 2022-01-02; offer 6 2022-01-03", 3, u"2022-01-03"},
    {u"§7 待遇 is a reason", Hardship,
     u"offer 6 2022-02-01; offer 6 2022-03-01; offer 4 2022-04-01", 2, u"-"},
    {u"§7 路途 is a reason", Hardship,
     u"offer 6 2022-02-01; offer 6 2022-03-01; offer 2 2022-04-01", 2, u"-"},
    {u"§7 家庭 is a reason", Hardship,
     u"offer 6 2022-02-01; offer 6 2022-03-01; offer 5 2022-04-01", 2, u"-"},
    {u"§7 of a letter as well: 待遇", Hardship,
     u"offer 6 2022-02-01; offer 6 2022-03-01; letter 07 2022-04-01", 2, u"-"},
    {u"§7 路途 of a letter", Hardship,
     u"offer 6 2022-02-01; offer 6 2022-03-01; letter 08 2022-04-01", 2, u"-"},
    {u"§7 unless a supervisor says so", Hardship,
     u"offer 6 2022-02-01; offer 6 2022-03-01; letter 09 2022-04-01 counts", 3, u"2022-04-01"},
    {u"§7 a supervisor may excuse as well", Hardship,
     u"offer 6 2022-02-01; offer 6 2022-03-01; offer 6 2022-04-01 excused", 2, u"-"},
    {u"§7 who accepts refuses nothing", Hardship,
     u"offer 6 2022-02-01; offer 6 2022-03-01; offer 1 2022-04-01", 2, u"-"},
    {u"§7 who has not answered refuses nothing", Hardship,
     u"offer 6 2022-02-01; offer 6 2022-03-01; offer 9 2022-04-01; offer - 2022-04-02", 2, u"-"},
    {u"§7 silence on a letter is never a refusal", Hardship,
     u"offer 6 2022-02-01; offer 6 2022-03-01; letter 11 2022-04-01", 2, u"-"},
    {u"§7 who did not come has not refused", Hardship,
     u"offer 6 2022-02-01; offer 6 2022-03-01; letter 06 2022-04-01", 2, u"-"},
    {u"§4 合适岗位: a letter that is not valid", Hardship,
     u"letter 07 2022-02-01 invalid; offer 6 2022-03-01; offer 6 2022-04-01", 2, u"-"},
    {u"§5 a household: no months are named", Household,
     u"offer 6 2022-01-10; offer 6 2022-06-10; offer 6 2022-12-10", 3, u"2022-12-10"},
    {u"§5 two offers", Household, u"offer 6 2022-01-10; offer 6 2022-06-10", 2, u"-"},
    {u"§3 no number for 失业登记", Unemployment,
     u"offer 6 2022-02-01; offer 6 2022-03-01; offer 6 2022-04-01", 3, u"-"},
    {u"§3 低保: three in a row", Dibao,
     u"letter 07 2022-02-01 counts; letter 08 2022-06-01 counts; letter 09 2022-10-01 counts", 3,
     u"2022-10-01"},
    {u"§3 低保: one with a reason breaks the row", Dibao,
     u"letter 07 2022-02-01 counts; letter 08 2022-03-01; letter 09 2022-04-01 counts; "
     u"letter 07 2022-05-01 counts",
     3, u"-"},
    {u"§3 低保: a job taken breaks the row", Dibao,
     u"letter 07 2022-02-01 counts; letter 03 2022-03-01; letter 09 2022-04-01 counts; "
     u"letter 07 2022-05-01 counts",
     3, u"-"},
    {u"§3 低保: who was not taken had gone there", Dibao,
     u"letter 07 2022-02-01 counts; letter 05 2022-03-01; letter 09 2022-04-01 counts; "
     u"letter 07 2022-05-01 counts",
     3, u"-"},
    {u"§3 低保: a letter nobody answered breaks nothing", Dibao,
     u"letter 07 2022-02-01 counts; letter 11 2022-03-01; letter 09 2022-04-01 counts; "
     u"letter 07 2022-05-01 counts",
     3, u"2022-05-01"},
    {u"§3 低保: training is no work", Dibao,
     u"offer 6 2022-02-01; offer 6 2022-03-01; offer 6 2022-04-01", 0, u"-"},
};

struct Silent {
    const char16_t* clause;
    HeldStatus status;
    const char16_t* events;
    const char16_t* since;
    const char16_t* warned;
};

/// §3: 6 months, the officer warned 30 days before; §4: 6 months; §5: 3 months; §15: from the last
/// contact.
constexpr Silent kSilent[] = {
    {u"§3 from the registration on", Unemployment, u"", u"2022-07-01", u"2022-06-01"},
    {u"§15 from the last contact on", Unemployment, u"contact 01 2022-03-15; contact 01 2022-02-01",
     u"2022-09-15", u"2022-08-16"},
    {u"§15 2022-08-31 and six months end with February", Unemployment, u"contact 01 2022-08-31",
     u"2023-02-28", u"2023-01-29"},
    {u"§3 who was not reached was not contacted", Unemployment,
     u"contact 02 2022-03-15; contact 03 2022-04-15; asked - 2022-05-01", u"2022-07-01",
     u"2022-06-01"},
    {u"§3 who refuses to talk was reached", Unemployment, u"contact 05 2022-03-15", u"2022-09-15",
     u"2022-08-16"},
    {u"§3 guidance is a contact", Unemployment, u"guidance - 2022-04-01", u"2022-10-01",
     u"2022-09-01"},
    {u"§3 an answered follow-up is one", Unemployment, u"asked 1 2022-04-01", u"2022-10-01",
     u"2022-09-01"},
    {u"§3 a refused offer is one", Unemployment, u"offer 6 2022-04-01", u"2022-10-01",
     u"2022-09-01"},
    {u"§3 what an employer tells is none", Unemployment, u"letter 07 2022-04-01", u"2022-07-01",
     u"2022-06-01"},
    {u"§3 a contact before the registration", Unemployment, u"contact 01 2021-12-31", u"2022-07-01",
     u"2022-06-01"},
    {u"§4 no warning is named", Hardship, u"", u"2022-07-01", u"-"},
    {u"§5 three months", Household, u"contact 01 2022-02-10", u"2022-05-10", u"-"},
};

}  // namespace

TEST(RefusalCounters, CountWhatTheRulesCallUnjustified) {
    for (const auto& row : kCounted) {
        const auto view = viewOf(row.status, ToldEvents(QString::fromUtf16(row.events)));
        const auto counting = std::ranges::count_if(
            view.refusals, [](const WeighedRefusal& one) { return counts(one.weight); });
        EXPECT_EQ(counting, row.counting) << qPrintable(QString::fromUtf16(row.clause));
        EXPECT_EQ(dayOf(view, StandingGround::Refusals), QString::fromUtf16(row.since))
            << qPrintable(QString::fromUtf16(row.clause));
    }
}

TEST(RefusalCounters, TellSinceWhenNobodyWasHeardOf) {
    for (const auto& row : kSilent) {
        const auto view = viewOf(row.status, ToldEvents(QString::fromUtf16(row.events)));
        EXPECT_EQ(dayOf(view, StandingGround::NoContact), QString::fromUtf16(row.since))
            << qPrintable(QString::fromUtf16(row.clause));
        const auto* silent = view.on(StandingGround::NoContact);
        ASSERT_TRUE(silent);
        EXPECT_EQ(silent->warnOn ? silent->warnOn->toString(Qt::ISODate) : u"-"_s,
                  QString::fromUtf16(row.warned))
            << qPrintable(QString::fromUtf16(row.clause));
    }
}

TEST(RefusalCounters, ProposeOnTheDayAndNotTheDayBefore) {
    const auto view = viewOf(Unemployment, ToldEvents(u"contact 01 2022-03-15"_s));
    const auto& silent = *view.on(StandingGround::NoContact);
    EXPECT_FALSE(silent.standsOn({2022, 9, 14}));
    EXPECT_TRUE(silent.standsOn({2022, 9, 15}));
    EXPECT_TRUE(silent.standsOn({2022, 9, 16}));
    const auto row = standingRowOf(view);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->showOn, QDate(2022, 8, 16));
    EXPECT_EQ(row->lostOn, QDate(2022, 9, 15));
    EXPECT_EQ(row->heardOn, QDate(2022, 3, 15));
}

TEST(RefusalCounters, NameTheReasonOfTheCodeList) {
    const auto reason = [](HeldStatus status, StandingGround ground) {
        const ToldEvents told(u"offer 6 2022-02-01; offer 6 2022-03-01; offer 6 2022-04-01"_s);
        const auto view = viewOf(status, told);
        return view.on(ground) ? view.on(ground)->reason : u"-"_s;
    };
    EXPECT_EQ(reason(Hardship, StandingGround::Refusals), u"06"_s);
    EXPECT_EQ(reason(Hardship, StandingGround::NoContact), u"07"_s);
    EXPECT_EQ(reason(Household, StandingGround::Refusals), u"01"_s);
    EXPECT_EQ(reason(Household, StandingGround::NoContact), u"02"_s);
    EXPECT_EQ(reason(Unemployment, StandingGround::NoContact), u"09"_s);
}

TEST(RefusalCounters, ProposeNothingWithoutANumber) {
    const ToldEvents told(
        u"letter 07 2022-02-01 counts; letter 07 2022-03-01 counts; "
        "letter 07 2022-04-01 counts"_s);
    const std::tuple<HeldStatus, QString, StandingGround> unset[] = {
        {Hardship, u"hardship.exit.refusals"_s, StandingGround::Refusals},
        {Hardship, u"hardship.exit.refusal_window_months"_s, StandingGround::Refusals},
        {Hardship, u"hardship.exit.no_contact_months"_s, StandingGround::NoContact},
        {Household, u"zero.exit.refusals"_s, StandingGround::Refusals},
        {Household, u"zero.exit.no_contact_months"_s, StandingGround::NoContact},
        {Unemployment, u"reg.unemp.no_contact_months"_s, StandingGround::NoContact},
        {Dibao, u"dibao.refusals"_s, StandingGround::Refusals}};
    for (const auto& [status, param, ground] : unset) {
        EXPECT_TRUE(viewOf(status, told).on(ground)) << qPrintable(param);
        auto codes = std::move(*loadCodes());
        codes.parameters.put({.param = param, .validFrom = kSince});
        EXPECT_FALSE(viewOf(status, told, codes).on(ground)) << qPrintable(param);
    }
}

TEST(RefusalCounters, SayWhyARefusalDoesNotCount) {
    const auto view =
        viewOf(Hardship,
               ToldEvents(u"offer 6 2021-12-01; offer 5 2022-02-01; letter 07 2022-03-01 invalid; "
                          "offer 6 2022-04-01 excused; offer 4 2022-05-01 counts"_s));
    QStringList weights;
    for (const auto& one : view.refusals) weights << toQString(codeOf(one.weight));
    EXPECT_EQ(weights, (QStringList{u"earlier"_s, u"good_reason"_s, u"not_suitable"_s,
                                    u"good_by_word"_s, u"counts_by_word"_s}));
}

TEST(RefusalCounters, StayAwayAfterADeclineUntilAnotherRefusalJoins) {
    ToldEvents told(
        u"offer 6 2022-02-01; offer 6 2022-03-01; offer 6 2022-04-01; "
        "offer 6 2022-05-01"_s);
    const auto fourth = told.events.back();
    told.events.pop_back();
    told.decline(viewOf(Hardship, told), StandingGround::Refusals);
    const auto declined = viewOf(Hardship, told);
    EXPECT_EQ(dayOf(declined, StandingGround::Refusals), u"2022-04-01 aside"_s);
    EXPECT_FALSE(declined.on(StandingGround::Refusals)->standsOn({2030, 1, 1}));
    EXPECT_EQ(standingRowOf(declined)->refusedOn, std::nullopt);
    EXPECT_EQ(standingRowOf(declined)->aside, 1);
    told.events.push_back(fourth);
    EXPECT_EQ(dayOf(viewOf(Hardship, told), StandingGround::Refusals), u"2022-05-01"_s);
    told.decide({.kind = StandingDeedKind::Undone,
                 .record = kHeldRecord,
                 .person = kRefuser,
                 .undoes = told.deeds.front().id});
    EXPECT_EQ(dayOf(viewOf(Hardship, told), StandingGround::Refusals), u"2022-04-01"_s)
        << "as if it had never been declined";
}

TEST(RefusalCounters, StayAwayAfterADeclineUntilThereIsANewSilence) {
    ToldEvents told(u"contact 01 2022-03-15"_s);
    told.decline(viewOf(Unemployment, told), StandingGround::NoContact);
    EXPECT_EQ(dayOf(viewOf(Unemployment, told), StandingGround::NoContact), u"2022-09-15 aside"_s);
    told.events.push_back({.kind = StandingEventKind::Contact,
                           .record = 500,
                           .person = kRefuser,
                           .on = {2022, 10, 1},
                           .answer = u"01"_s});
    EXPECT_EQ(dayOf(viewOf(Unemployment, told), StandingGround::NoContact), u"2023-04-01"_s);
}

TEST(RefusalCounters, FollowWhatASupervisorSaidLast) {
    ToldEvents told(u"offer 6 2022-02-01; offer 6 2022-03-01; offer 5 2022-04-01 counts"_s);
    const auto record = told.events.back().record;
    EXPECT_EQ(dayOf(viewOf(Hardship, told), StandingGround::Refusals), u"2022-04-01"_s);
    told.decide({.kind = StandingDeedKind::Justified, .record = record, .person = kRefuser});
    EXPECT_EQ(dayOf(viewOf(Hardship, told), StandingGround::Refusals), u"-"_s);
    told.decide({.kind = StandingDeedKind::Undone,
                 .record = record,
                 .person = kRefuser,
                 .undoes = told.deeds[1].id});
    EXPECT_EQ(dayOf(viewOf(Hardship, told), StandingGround::Refusals), u"2022-04-01"_s);
}

TEST(RefusalCounters, ListWhoIsOnDibaoAndMakeNobodyWork) {
    const auto row = standingRowOf(
        viewOf(Dibao, ToldEvents(u"letter 07 2022-02-01 counts; letter 08 2022-06-01 counts; "
                                 "letter 09 2022-10-01 counts"_s)));
    ASSERT_TRUE(row);
    EXPECT_EQ(row->refusedOn, QDate(2022, 10, 1));
    EXPECT_EQ(row->showOn, std::nullopt) << "the application only produces the list (§3)";
    EXPECT_FALSE(standingRowOf(viewOf(Dibao, ToldEvents(u"letter 07 2022-02-01 counts"_s))));
}

TEST(StandingRules, CiteALawAndNoDraft) {
    const auto& lists = loadedCodes().lists;
    EXPECT_EQ(clauseOf(lists, Unemployment, u"09"_s), u"就业服务与就业管理规定 第66条"_s);
    EXPECT_EQ(clauseOf(lists, Hardship, u"06"_s), QString())
        << "its source is another province's rule: the clause is written by hand";
    EXPECT_EQ(clauseOf(lists, Unemployment, u"99"_s), QString()) << "an assumption of our own";
}

TEST(StandingRules, LeaveATermThatIsNotSetUnset) {
    const auto& parameters = loadedCodes().parameters;
    EXPECT_EQ(reviewWorkdays(parameters, Hardship, kRuleDay), 15);
    EXPECT_EQ(reviewWorkdays(parameters, Household, kRuleDay), 15);
    EXPECT_EQ(reviewWorkdays(parameters, Unemployment, kRuleDay), std::nullopt);
}
