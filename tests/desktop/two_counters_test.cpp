// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/two_counters.h"
#include "app/campaign_office.h"
#include "app/programme_office.h"
#include "app/session_office.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/programmes/programmes_page.h"
#include "ui/sessions/sessions_page.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Forms whose records are replaced as a whole.
class TwoEditors : public TwoCounters {
protected:
    void goTo(ui::RecordList& list, Qt::Key page, qint64 id) {
        press(page, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(soon([&] { return list.isVisible() && list.rows().rowCount() > 0; }));
        list.setFocus();
        press(Qt::Key_Home);
        settle();
        for (int down = 0; list.currentId() != id && down < 40; ++down) press(Qt::Key_Down);
        ASSERT_EQ(list.currentId(), id);
    }
    void openForm(const char* form) {
        ASSERT_TRUE(soon([&] {
            if (!child<QWidget>(form).isVisible()) press(Qt::Key_C);
            return child<QWidget>(form).isVisible();
        }));
        settle();
    }
    /// As an input method commits it.
    void write(const char* field, const QString& words) {
        child<QLineEdit>(field).setFocus();
        child<QLineEdit>(field).selectAll();
        commit(words);
        settle();
    }
    [[nodiscard]] QString written(const char* field) { return child<QLineEdit>(field).text(); }
};

}  // namespace

TEST_F(TwoEditors, OfACampaignLoseNothing) {
    const auto id = by(u"supervisor"_s, [](OfficeSession& session, const Actor& actor) {
                        CampaignOffice office(session);
                        return makeCampaign(office.ports(), actor, OperationId::make(),
                                            {u"01"_s, u"就业援助月"_s, QDate(2022, 11, 1),
                                             QDate(2022, 12, 15), u"走访"_s});
                    })->id;
    const auto other = [&](auto change) {
        meanwhile([&](OfficeSession& session, const Actor& actor) -> Result<Campaign> {
            CampaignOffice office(session);
            const auto now = office.ports().campaigns.find(id);
            if (!now) return now;
            auto facts = now->facts;
            change(facts);
            return changeCampaign(office.ports(), actor, OperationId::make(), id, now->rowVersion,
                                  facts);
        });
    };
    const auto kept = [&](const QString& column) {
        return text(u"SELECT %1 FROM campaign WHERE id = %2"_s.arg(column).arg(id.value()));
    };
    goTo(child<ui::CampaignsPage>("campaignsPage").campaigns(), Qt::Key_A, id.value());
    press(Qt::Key_Return);
    settle();
    openForm("campaignForm");
    write("campaignName", u"就业援助月2022"_s);
    other([](CampaignFacts& facts) { facts.aim = u"走访残疾人家庭"_s; });
    save();
    ASSERT_TRUE(soon([&] { return !child<QWidget>("campaignForm").isVisible(); }));
    EXPECT_EQ(kept(u"name"_s), u"就业援助月2022"_s);
    EXPECT_EQ(kept(u"aim"_s), u"走访残疾人家庭"_s);
    EXPECT_TRUE(said().contains(nameOfTheOther())) << said().toStdString();
    EXPECT_TRUE(said().contains(u"走访残疾人家庭"_s)) << said().toStdString();

    openForm("campaignForm");
    write("campaignName", u"我的名称"_s);
    other([](CampaignFacts& facts) {
        facts.name = u"他的名称"_s;
        facts.until = QDate(2022, 12, 20);
    });
    save();
    ASSERT_TRUE(soon([&] { return isAsked("campaignForm"); }));
    picture(u"two-campaign"_s);
    EXPECT_TRUE(clashes("campaignForm").text().contains(nameOfTheOther()));
    EXPECT_EQ(kept(u"name"_s), u"他的名称"_s) << "nobody silently wins";
    EXPECT_EQ(written("campaignName"), u"我的名称"_s);
    EXPECT_EQ(written("campaignUntil"), u"2022-12-20"_s) << "what only the other changed is in";
    press(Qt::Key_Right);
    EXPECT_EQ(written("campaignName"), u"他的名称"_s);
    press(Qt::Key_Left);
    EXPECT_EQ(written("campaignName"), u"我的名称"_s);
    other([](CampaignFacts& facts) { facts.name = u"第三个"_s; });
    press(Qt::Key_Return);
    settle();
    ASSERT_TRUE(soon([&] { return isAsked("campaignForm"); }))
        << "a third one is asked about again";
    EXPECT_EQ(kept(u"name"_s), u"第三个"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return !child<QWidget>("campaignForm").isVisible(); }));
    EXPECT_EQ(kept(u"name"_s), u"我的名称"_s);
    EXPECT_EQ(kept(u"until_day"_s), u"2022-12-20"_s);
}

TEST_F(TwoEditors, OfASessionLoseNothing) {
    const auto id = by(u"supervisor"_s, [](OfficeSession& session, const Actor& actor) {
                        SessionOffice office(session);
                        return makeSession(office.ports(), actor, OperationId::make(),
                                           {.kind = u"02"_s,
                                            .topic = u"第一份工作怎么选"_s,
                                            .on = kDemoWorkingDay,
                                            .begins = u"14:30"_s,
                                            .minutes = 90,
                                            .place = u"三楼会议室"_s,
                                            .officer = actor.staff});
                    })->id;
    const auto other = [&](auto change) {
        meanwhile([&](OfficeSession& session, const Actor& actor) -> Result<GroupSession> {
            SessionOffice office(session);
            const auto now = office.ports().sessions.find(id);
            if (!now) return now;
            auto facts = now->facts;
            change(facts);
            return changeSession(office.ports(), actor, OperationId::make(), id, now->rowVersion,
                                 facts);
        });
    };
    const auto kept = [&](const QString& column) {
        return text(u"SELECT %1 FROM group_session WHERE id = %2"_s.arg(column).arg(id.value()));
    };
    goTo(child<ui::SessionsPage>("sessionsPage").sessions(), Qt::Key_G, id.value());
    openForm("sessionForm");
    write("sessionPlace", u"二楼大厅"_s);
    other([](SessionFacts& facts) { facts.begins = u"15:00"_s; });
    save();
    ASSERT_TRUE(soon([&] { return !child<QWidget>("sessionForm").isVisible(); }));
    EXPECT_EQ(kept(u"place"_s), u"二楼大厅"_s);
    EXPECT_EQ(kept(u"begins_at"_s), u"15:00"_s);
    EXPECT_TRUE(said().contains(u"15:00"_s)) << said().toStdString();

    openForm("sessionForm");
    write("sessionPlace", u"我的地点"_s);
    other([](SessionFacts& facts) { facts.place = u"他的地点"_s; });
    save();
    ASSERT_TRUE(soon([&] { return isAsked("sessionForm"); }));
    picture(u"two-session"_s);
    EXPECT_EQ(kept(u"place"_s), u"他的地点"_s);
    press(Qt::Key_2);
    settle();
    EXPECT_EQ(written("sessionPlace"), u"他的地点"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return !child<QWidget>("sessionForm").isVisible(); }));
    EXPECT_EQ(kept(u"place"_s), u"他的地点"_s);
}

TEST_F(TwoEditors, OfARoundLoseNothing) {
    const auto id = by(u"supervisor"_s, [](OfficeSession& session, const Actor& actor) {
                        ProgrammeOffice office(session);
                        return openProgrammeRound(
                            office.ports(), actor, OperationId::make(),
                            {u"01"_s, u"2022年"_s, 5, QDate(2022, 9, 1), QDate(2023, 8, 31)});
                    })->id;
    const auto other = [&](auto change) {
        meanwhile([&](OfficeSession& session, const Actor& actor) -> Result<ProgrammeRound> {
            ProgrammeOffice office(session);
            const auto now = office.ports().store.round(id);
            if (!now) return now;
            auto facts = now->facts;
            change(facts);
            return changeProgrammeRound(office.ports(), actor, OperationId::make(), id,
                                        now->rowVersion, facts, kDemoWorkingDay);
        });
    };
    const auto kept = [&](const QString& column) {
        return text(u"SELECT %1 FROM programme_round WHERE id = %2"_s.arg(column).arg(id.value()));
    };
    goTo(child<ui::ProgrammesPage>("programmesPage").rounds(), Qt::Key_E, id.value());
    press(Qt::Key_Return);
    settle();
    openForm("roundForm");
    write("roundName", u"2022年第一期"_s);
    other([](ProgrammeRoundFacts& facts) { facts.places = 7; });
    save();
    ASSERT_TRUE(soon([&] { return !child<QWidget>("roundForm").isVisible(); }));
    EXPECT_EQ(kept(u"name"_s), u"2022年第一期"_s);
    EXPECT_EQ(kept(u"places"_s), u"7"_s);

    openForm("roundForm");
    write("roundPlaces", u"9"_s);
    other([](ProgrammeRoundFacts& facts) { facts.places = 8; });
    save();
    ASSERT_TRUE(soon([&] { return isAsked("roundForm"); }));
    picture(u"two-round"_s);
    EXPECT_EQ(kept(u"places"_s), u"8"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return !child<QWidget>("roundForm").isVisible(); }));
    EXPECT_EQ(kept(u"places"_s), u"9"_s) << "one's own stays unless the other is taken";
}

TEST_F(TwoEditors, OfAPersonLoseNothing) {
    const auto who = personOfTheOther();
    const auto other = [&](auto change) {
        meanwhile([&](OfficeSession& session, const Actor& actor) -> Result<RegisteredPerson> {
            const auto now = session.people.find(who);
            if (!now) return fail(now.error());
            auto facts = now->facts;
            change(facts);
            return correctPerson(session.transactions, session.people, session.codes(), actor,
                                 OperationId::make(), true, who, now->rowVersion, facts,
                                 kDemoWorkingDay, [](const Act&, PersonId) { return Result<>(); });
        });
    };
    const auto kept = [&](const QString& column) {
        return text(u"SELECT %1 FROM person WHERE id = %2"_s.arg(column).arg(who.value()));
    };
    const auto open = [&] {
        child<QWidget>("editPerson").setFocus();
        press(Qt::Key_Space);
        auto& form = child<QWidget>("personEditForm");
        ASSERT_TRUE(soon([&] {
            return form.isVisible() && test::child<QLineEdit>(form, "school").isEnabled();
        }));
        settle();
    };
    const auto writeSchool = [&](const QString& name) {
        auto& school = test::child<QLineEdit>(child<QWidget>("personEditForm"), "school");
        school.setFocus();
        school.selectAll();
        commit(name);
        settle();
    };
    openPerson(who);
    open();
    writeSchool(u"我的学院"_s);
    other([](PersonFacts& facts) { facts.major = u"老年护理"_s; });
    save();
    ASSERT_TRUE(soon([&] { return !child<QWidget>("personEditForm").isVisible(); }));
    EXPECT_EQ(kept(u"school"_s), u"我的学院"_s);
    EXPECT_EQ(kept(u"major"_s), u"老年护理"_s);
    EXPECT_TRUE(soon([&] { return said().contains(u"老年护理"_s); })) << said().toStdString();

    open();
    writeSchool(u"又一学院"_s);
    other([](PersonFacts& facts) { facts.school = u"他的学院"_s; });
    save();
    ASSERT_TRUE(soon([&] { return isAsked("personEditForm"); }));
    picture(u"two-person"_s);
    EXPECT_EQ(kept(u"school"_s), u"他的学院"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return !child<QWidget>("personEditForm").isVisible(); }));
    EXPECT_EQ(kept(u"school"_s), u"又一学院"_s);
}
