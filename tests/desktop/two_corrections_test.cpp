// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/following/follow_up_acts.h"
#include "core/following/follow_up_store.h"
#include "tests/desktop/two_recorders.h"
#include "tests/support/codes.h"

#include <QTableWidget>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Corrections and steps that meet one of somebody else.
class TwoCorrectors : public TwoRecorders {
protected:
    [[nodiscard]] QTableWidget& told() { return child<QTableWidget>("followRecords"); }
    void keep(const FollowUpFacts& facts) {
        const auto kept = by(u"supervisor"_s, [&](OfficeSession& session, const Actor& actor) {
            return recordFollowUp(session.followUpPorts(), actor, OperationId::make(), facts,
                                  kDemoWorkingDay);
        });
        ASSERT_TRUE(ok(kept));
    }
    void takeIntoForm() {
        told().setFocus();
        told().setCurrentCell(0, 0);
        press(Qt::Key_Return);
        settle();
    }
};

}  // namespace

TEST_F(TwoCorrectors, OfAFollowUpLoseNothing) {
    const auto placement = PlacementId(number(
        u"SELECT l.id FROM follow_up_course c JOIN placement l ON l.id = c.id WHERE "
        "c.due_on IS NOT NULL AND l.start_on < '%1' AND NOT EXISTS (SELECT 1 FROM follow_up f "
        "WHERE f.person_id = c.person_id) ORDER BY c.due_on, l.id LIMIT 1"_s.arg(
            kDemoWorkingDay.addDays(-3).toString(Qt::ISODate))));
    const auto who =
        PersonId(number(u"SELECT person_id FROM placement WHERE id = %1"_s.arg(placement.value())));
    const auto standing = [&] {
        return by(u"supervisor"_s,
                  [&](OfficeSession& session, const Actor&) {
                      return session.followUpPorts().records.ofPerson(who);
                  })
            .value()
            .back();
    };
    const auto other = [&](auto change) {
        auto facts = standing().facts;
        facts.corrects = standing().id;
        change(facts);
        keep(facts);
    };
    keep({.person = who,
          .placement = placement,
          .on = kDemoWorkingDay.addDays(-1),
          .method = u"02"_s,
          .outcome = u"01"_s,
          .standing = u"1"_s});
    openPerson(who);
    openPanel(Qt::Key_F, "followUpPanel");
    ASSERT_TRUE(soon([&] { return told().rowCount() == 1; }));
    takeIntoForm();
    write("followWords", u"我听说的"_s);
    other([](FollowUpFacts& facts) { facts.method = u"01"_s; });
    save();
    ASSERT_TRUE(soon([&] { return standing().facts.words == u"我听说的"_s; }));
    EXPECT_EQ(standing().facts.method, u"01"_s) << "what only the other changed stands";

    if (!child<QWidget>("followUpPanel").isVisible()) openPanel(Qt::Key_F, "followUpPanel");
    takeIntoForm();
    write("followWords", u"我又听说"_s);
    other([](FollowUpFacts& facts) { facts.words = u"他听说的"_s; });
    save();
    ASSERT_TRUE(soon([&] { return isAsked("followUpPanel"); }));
    picture(u"two-follow-up"_s);
    EXPECT_EQ(standing().facts.words, u"他听说的"_s) << "nobody silently wins";
    EXPECT_EQ(written("followWords"), u"我又听说"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(written("followWords"), u"他听说的"_s);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return standing().facts.words == u"我又听说"_s; }));
}

TEST_F(TwoCorrectors, OfARecognitionAreToldWhoWasFasterAndKeepTheirWords) {
    const auto who = personOfTheOther(
        u"NOT EXISTS (SELECT 1 FROM registration h WHERE h.person_id = p.id "
        "AND (h.kind = 'hardship' OR h.officer_id <> r.officer_id)) "
        "AND NOT EXISTS (SELECT 1 FROM hardship x WHERE x.person_id = p.id)"_s);
    const auto seen = recognise(who, 2);
    openPerson(who);
    openPanel(Qt::Key_D, "hardshipPanel");
    ASSERT_TRUE(soon([&] { return child<QLineEdit>("hardshipStepNote").isVisible(); }));
    write("hardshipStepNote", u"我核对过"_s);
    const auto after =
        by(u"supervisor"_s, [&](OfficeSession& session, const Actor& actor) {
            return recordHardshipStep(
                session.hardshipPorts(), actor, OperationId::make(), seen.id, seen.steps.size(),
                {.kind = HardshipStepKind::Township, .on = kDemoWorkingDay, .note = u"乡镇已审"_s},
                kDemoWorkingDay);
        }).value();
    save();
    auto& part = child<ui::ClashPart>("hardshipOvertaken");
    ASSERT_TRUE(soon([&] { return part.isVisible(); }));
    picture(u"two-recognition"_s);
    EXPECT_EQ(written("hardshipStepNote"), u"我核对过"_s) << "what was typed stays";
    EXPECT_EQ(
        number(u"SELECT count(*) FROM hardship_step WHERE hardship_id = %1"_s.arg(seen.id.value())),
        qint64(after.steps.size()))
        << "the other's step stands alone";
}

TEST_F(TwoCorrectors, OfAContactKeepTheirWordsAndNobodySilentlyWins) {
    const auto who = personOfTheOther();
    meanwhile([&](OfficeSession& session, const Actor& actor) {
        return recordService(session.ports(), actor, OperationId::make(),
                             {.person = who,
                              .on = kDemoWorkingDay,
                              .contact = ContactFacts{.method = u"07"_s,
                                                      .outcome = u"01"_s,
                                                      .intent = u"1"_s,
                                                      .noIntentReason = {}}},
                             kDemoWorkingDay);
    });
    const auto newest = [&] {
        return number(u"SELECT max(id) FROM service WHERE person_id = %1"_s.arg(who.value()));
    };
    const auto corrects = [&] {
        return number(
            u"SELECT count(*) FROM service WHERE corrects IS NOT NULL AND person_id = %1"_s.arg(
                who.value()));
    };
    const auto record = ServiceId(newest());
    const auto before = corrects();
    openPerson(who);
    openRecord(loadedCodes().lists.name(u"contact_method"_s, u"07"_s), "contactForm");
    writeIn("contactForm", "note", u"我的更正"_s);
    meanwhile([&](OfficeSession& session, const Actor& actor) {
        return recordService(
            session.ports(), actor, OperationId::make(),
            {.person = who,
             .on = kDemoWorkingDay,
             .contact =
                 ContactFacts{
                     .method = u"01"_s, .outcome = u"01"_s, .intent = u"1"_s, .noIntentReason = {}},
             .corrects = record},
            kDemoWorkingDay);
    });
    save();
    auto& part = clashes("contactForm");
    ASSERT_TRUE(soon([&] { return part.isVisible(); })) << said().toStdString();
    picture(u"two-contact"_s);
    EXPECT_TRUE(part.text().contains(nameOfTheOther())) << part.text().toStdString();
    EXPECT_EQ(test::child<QLineEdit>(child<QWidget>("contactForm"), "note").text(), u"我的更正"_s);
    EXPECT_EQ(corrects(), before + 1);
}
