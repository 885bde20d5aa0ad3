// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/counter_acts.h"
#include "tests/desktop/page_walk.h"
#include "tests/support/accessible_texts.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/toast_line.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class Merging : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        desktop_.reset();
        registerTwice();
        workAs(u"clerk1"_s);
        openPanel();
    }
    /// The same person twice, each with a registration.
    void registerTwice() {
        auto opened = OpeningDialog(target()).open(std::nullopt);
        ASSERT_TRUE(ok(opened));
        for (const auto& user : (*opened)->users)
            if (user.login == u"clerk1"_s) {
                ASSERT_TRUE(ok((*opened)->signIn(user)));
            }
        static int phone = 10;
        kept_ = registered(**opened, u"多杰央宗"_s, phone++, u"graduate"_s);
        gone_ = registered(**opened, u"多杰央宗"_s, phone++, u"jobseeker"_s);
    }
    static qint64 registered(OpenedOffice& office, const QString& name, int phone,
                             const QString& kind) {
        auto saved = office.writer->run([&] {
            auto& session = *office.session;
            RegisterPersonRequest request;
            request.facts.name = name;
            request.facts.sex = u"2"_s;
            request.facts.birthOn = QDate(2000, 3, 4).addDays(phone / 2);
            request.facts.residenceDivision = u"639921101"_s;
            request.facts.phone = u"142888800%1"_s.arg(phone);
            const bool graduate = kind == u"graduate"_s;
            request.facts.education = graduate ? u"31"_s : u"41"_s;
            request.facts.school = graduate ? u"雪河职业学院"_s : u"雪河县职业学校"_s;
            request.facts.note = graduate ? u"想去省城"_s : u"会开车"_s;
            request.facts.address = graduate ? QString() : u"雪河县盐泉镇湖滨路2号"_s;
            request.registrations.push_back({.kind = kind,
                                             .category = graduate ? u"2022"_s : QString(),
                                             .channel = u"01"_s,
                                             .registeredOn = session.clock().today(),
                                             .officer = office.actor.staff});
            return registerCase(session.ports(), office.actor, OperationId::make(), true, request,
                                session.clock().today());
        });
        EXPECT_TRUE(ok(saved.result()));
        return saved.result()->person.id.value();
    }
    void openPanel() {
        window().open({u"person"_s, kept_});
        ASSERT_TRUE(soon([&] {
            press(Qt::Key_U);
            return panel().isVisible();
        }));
        ASSERT_TRUE(soon([&] { return candidates().rowCount() > 0; }));
        settle();
    }
    /// From the list of candidates to the two side by side.
    void compare() {
        candidates().setFocus();
        for (int row = 0; row < candidates().rowCount(); ++row)
            if (candidates().item(row, 0)->text() == QString::number(gone_))
                candidates().setCurrentCell(row, 0);
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([&] { return fields().isVisible() && fields().rowCount() > 0; }));
        settle();
    }
    void merge() {
        compare();
        tabTo(panel(), "mergeReason");
        press(Qt::Key_0);
        press(Qt::Key_2);
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return !panel().isVisible(); })) << problem().toStdString();
        settle();
    }
    [[nodiscard]] QWidget& panel() { return child<QWidget>("mergePanel"); }
    [[nodiscard]] QTableWidget& candidates() { return child<QTableWidget>("mergeCandidates"); }
    [[nodiscard]] QTableWidget& fields() { return child<QTableWidget>("mergeFields"); }
    [[nodiscard]] QTableWidget& conflicts() { return child<QTableWidget>("unmergeConflicts"); }
    [[nodiscard]] QPushButton& button() { return child<QPushButton>("mergeDo"); }
    [[nodiscard]] QString problem() {
        return panel().findChild<ui::ProblemLine*>(QString(), Qt::FindDirectChildrenOnly)->code();
    }
    [[nodiscard]] ui::ToastLine& toast() {
        return *child<QWidget>("personPage").findChild<ui::ToastLine*>();
    }
    [[nodiscard]] static qint64 one(const QString& sql) {
        auto row = aSecondReader()->run({"look", sql, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }
    [[nodiscard]] qint64 registrationsOf(qint64 person) {
        return one(u"SELECT count(*) FROM registration WHERE person_id = %1"_s.arg(person));
    }
    void keepPicture(const QString& name) {
        if (const auto folder = qEnvironmentVariable("ZHIQIAO_PICTURES"); !folder.isEmpty())
            window().grab().save(folder + u'/' + name + u".png"_s);
    }
    qint64 kept_ = 0;
    qint64 gone_ = 0;
};

TEST_F(Merging, ProposesWhoIsAlikeAndShowsBothSideBySide) {
    keepPicture(u"candidates"_s);
    compare();
    keepPicture(u"compare"_s);
    const auto texts = accessibleTexts(&panel());
    EXPECT_FALSE(texts.contains(u"142888800"_s)) << "phones are masked";
    EXPECT_TRUE(child<QLabel>("mergeMoving").text().contains(u"1"_s));
    EXPECT_TRUE(button().isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(panel().isVisible()) << "without a reason nothing is done";
    EXPECT_EQ(one(u"SELECT count(*) FROM person_merge WHERE gone_id = %1"_s.arg(gone_)), 0);
}

TEST_F(Merging, ChoosesByArrowsAndExchangesTheTwo) {
    compare();
    fields().setFocus();
    fields().setCurrentCell(0, 0);
    const auto name = fields().item(0, 2)->text();
    press(Qt::Key_Right);
    EXPECT_TRUE(fields().item(0, 2)->text().endsWith(name));
    EXPECT_NE(fields().item(0, 2)->text(), name) << "marked";
    EXPECT_EQ(fields().item(0, 3)->text(), name) << "and what it will be";
    press(Qt::Key_Left);
    EXPECT_NE(fields().item(0, 3)->text(), name);
    press(Qt::Key_Space);
    EXPECT_EQ(fields().item(0, 3)->text(), name);
    const auto people = child<QLabel>("mergePeople").text();
    press(Qt::Key_X);
    EXPECT_TRUE(soon([&] { return child<QLabel>("mergePeople").text() != people; }));
}

TEST_F(Merging, IsUndoneAtOnceByItsKey) {
    merge();
    EXPECT_TRUE(toast().offersUndo());
    EXPECT_EQ(registrationsOf(kept_), 2);
    EXPECT_EQ(registrationsOf(gone_), 0);
    keepPicture(u"merged"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return registrationsOf(gone_) == 1; }));
    EXPECT_EQ(registrationsOf(kept_), 1);
}

TEST_F(Merging, LeadsFromTheRecordThatWentToTheOneThatStays) {
    merge();
    window().open({u"people"_s});
    window().open({u"person"_s, gone_});
    EXPECT_TRUE(soon([&] {
        return accessibleTexts(&child<QWidget>("personPage")).contains(u"多杰央宗"_s) &&
               child<QLabel>("personStatus").text().contains(QString::number(gone_));
    }));
}

TEST_F(Merging, IsUndoneLaterFromTheTimelineWithEveryEditDecided) {
    merge();
    window().open({u"people"_s});
    window().open({u"person"_s, kept_});
    settle();
    press(Qt::Key_C);  // a contact made since
    settle();
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    press(Qt::Key_Escape);
    ASSERT_TRUE(soon([&] {
        press(Qt::Key_U);
        return panel().isVisible();
    }));
    settle();
    candidates().setFocus();
    candidates().setCurrentCell(candidates().rowCount() - 1, 0);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return child<QLabel>("unmergePeople").isVisible(); }));
    settle();
    keepPicture(u"unmerge"_s);
    ASSERT_TRUE(button().isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return registrationsOf(gone_) == 1; })) << problem().toStdString();
}
