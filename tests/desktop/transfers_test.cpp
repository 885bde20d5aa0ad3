// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/toast_line.h"

#include <QDir>
#include <QLineEdit>
#include <QTableWidget>

#include <algorithm>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// 转移 by keys: clerk1 sends, clerk4 is the supervisor of another office, where clerk3 works too.
class TransferByKeys : public DesktopTest {
protected:
    static void SetUpTestSuite() {
        DesktopTest::SetUpTestSuite();
        const auto office = OpeningDialog(target()).open(std::nullopt);
        ASSERT_TRUE(ok(office));
        auto& session = *(*office)->session;
        const auto made = (*office)->writer->run([&]() -> Result<> {
            return session.transactions.run(
                (*office)->actor,
                {.name = "test.second_office",
                 .operation = OperationId::make(),
                 .right = Right::OwnSettings},
                [&](const Act& act) { return foundSecond(session, act); });
        });
        ASSERT_TRUE(ok(made.result()));
    }
    static Result<> foundSecond(OfficeSession& session, const Act& act) {
        auto saved = session.offices.saveOffice(act, {.id = OfficeId(2),
                                                      .code = u"63992201"_s,
                                                      .name = u"湖东县窗口"_s,
                                                      .division = u"639922"_s});
        if (!saved) return fail(saved.error());
        const auto staff = session.offices.staff();
        if (!staff) return fail(staff.error());
        const auto users = session.users.users();
        if (!users) return fail(users.error());
        for (const auto& user : *users) {
            if (user.login != u"clerk4"_s && user.login != u"clerk3"_s) continue;
            auto moved = *std::ranges::find(*staff, user.staff, &Staff::id);
            moved.office = OfficeId(2);
            if (auto there = session.offices.saveStaff(act, user.staff, moved); !there)
                return fail(there.error());
            if (user.login == u"clerk3"_s) continue;
            if (auto given =
                    session.users.grant(act, user.staff, {Role::Supervisor, Scope::Office});
                !given)
                return given;
        }
        return {};
    }
    static qint64 asked(const QString& sql) {
        const auto reader = aSecondReader();
        auto rows = reader->run({"test.asked", sql, false});
        EXPECT_TRUE(ok(rows));
        return rows->next() ? rows->id(0) : -1;
    }
    static qint64 staffOf(const QString& login) {
        return asked(u"SELECT staff_id FROM user_account WHERE login = '%1'"_s.arg(login));
    }
    void openPeople() {
        press(Qt::Key_2, Qt::ControlModifier);
        auto& list = child<ui::RecordList>("peopleList");
        list.setQuery({.filters = {{u"officer"_s, QString::number(staffOf(u"clerk1"_s))}}});
        ASSERT_TRUE(soon([&] { return list.rows().rowCount() > 3; }));
        settle();
        list.setFocus();
        press(Qt::Key_Home);
    }
    void openTransfers() {
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_EQ(window().place().page, u"transfers"_s);
        settle();
    }
    ui::RecordList& transfers() { return child<ui::RecordList>("transferList"); }
    /// Fills the form that asks and sends it.
    void send() {
        auto& form = child<QWidget>("askForm");
        ASSERT_TRUE(soon([&] { return form.isVisible(); }));
        auto& to = test::child<ui::CodeCombo>(form, "askTo");
        ASSERT_TRUE(soon([&] { return to.hasFocus(); }));
        ASSERT_TRUE(to.setCode(u"63992201"_s));
        press(Qt::Key_Tab);
        press(Qt::Key_2);
        settle();  // a hand is slower than a scanner, whose keys are held together
        press(Qt::Key_Tab);
        commit(u"已搬到女儿家"_s);
        picture(u"transfer-ask"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return !form.isVisible(); }));
        settle();
    }
    /// Sends the person with the cursor on the list of people.
    qint64 sent() {
        openPeople();
        const auto person = *child<ui::RecordList>("peopleList").currentId();
        press(Qt::Key_O);
        send();
        return person;
    }
    QString stateOf(qint64 person) {
        const auto reader = aSecondReader();
        auto rows = reader->run({"test.state",
                                 u"SELECT state FROM case_transfer WHERE person_id = %1 "
                                 "ORDER BY id DESC LIMIT 1"_s.arg(person),
                                 false});
        EXPECT_TRUE(ok(rows));
        return rows->next() ? rows->text(0) : QString();
    }
    /// Opens the first row that waits for this office.
    void openFirst() {
        openTransfers();
        ASSERT_TRUE(soon([&] { return transfers().rows().rowCount() > 0; }));
        transfers().setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([&] { return child<QWidget>("answerForm").isVisible(); }));
        settle();
    }
    void picture(const QString& name) {
        const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS");
        if (folder.isEmpty()) return;
        QDir().mkpath(folder);
        EXPECT_TRUE(window().grab().save(folder + u'/' + name + u".png"_s));
    }
};

}  // namespace

TEST_F(TransferByKeys, SendsThePersonWithTheCursorAndWithdrawsByUndo) {
    workAs(u"clerk1"_s);
    const auto person = sent();
    EXPECT_EQ(window().place().page, u"transfers"_s);
    EXPECT_EQ(stateOf(person), u"asked"_s);
    ASSERT_TRUE(soon([&] { return transfers().rows().rowCount() == 1; }));
    picture(u"transfer-sent"_s);
    ASSERT_TRUE(soon([&] { return transfers().isAncestorOf(QApplication::focusWidget()); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return actsOf(u"transfer.withdraw"_s).size() == 1; }));
    EXPECT_EQ(stateOf(person), u"withdrawn"_s);
}

TEST_F(TransferByKeys, IsAnsweredByTheOtherOfficeAndOpensThePersonThere) {
    workAs(u"clerk1"_s);
    const auto person = sent();
    workAs(u"clerk4"_s);
    openFirst();
    picture(u"transfer-answer"_s);
    EXPECT_GT(child<QTableWidget>("answerAlong").rowCount(), 0);
    auto& verdict = child<ui::CodeCombo>("answerVerdict");
    ASSERT_TRUE(soon([&] { return verdict.hasFocus(); }));
    press(Qt::Key_1);
    settle();
    EXPECT_FALSE(child<QWidget>("answerRefusal").isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(stateOf(person), u"asked"_s) << "nobody is named yet";
    ASSERT_TRUE(
        child<ui::CodeCombo>("answerOfficer").setCode(QString::number(staffOf(u"clerk3"_s))));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return actsOf(u"transfer.accept"_s).size() == 1; }));
    EXPECT_EQ(stateOf(person), u"accepted"_s);
    EXPECT_EQ(asked(u"SELECT officer_id FROM case_assignment WHERE person_id = %1 "
                    "ORDER BY id DESC LIMIT 1"_s.arg(person)),
              staffOf(u"clerk3"_s));
    ASSERT_TRUE(soon([&] { return !child<QWidget>("answerForm").isVisible(); }));
    transfers().setQuery(
        {.filters = {{u"direction"_s, u"in"_s}, {u"transfer_state"_s, u"accepted"_s}}});
    ASSERT_TRUE(soon([&] { return transfers().rows().rowCount() == 1; }));
    transfers().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return window().place().page == u"person"_s; }));
    settle();
    picture(u"transfer-person"_s);

    workAs(u"clerk1"_s);
    openTransfers();
    transfers().setQuery({.filters = {{u"transfer_state"_s, u"accepted"_s}}});
    ASSERT_TRUE(soon([&] { return transfers().rows().rowCount() == 1; }));
    transfers().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return actsOf(u"transfer.made_view"_s).size() == 1; }));
    settle();
    picture(u"transfer-made"_s);
}

TEST_F(TransferByKeys, IsRefusedForAReason) {
    workAs(u"clerk1"_s);
    const auto person = sent();
    workAs(u"clerk4"_s);
    openFirst();
    ASSERT_TRUE(soon([&] { return child<QWidget>("answerVerdict").hasFocus(); }));
    press(Qt::Key_2);
    settle();
    press(Qt::Key_Tab);
    ASSERT_TRUE(soon([&] { return child<QWidget>("answerRefusal").hasFocus(); }));
    press(Qt::Key_3);
    settle();
    press(Qt::Key_Tab);
    commit(u"电话停机"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return stateOf(person) == u"refused"_s; }));
    ASSERT_TRUE(soon([&] { return !child<QWidget>("answerForm").isVisible(); }));
    EXPECT_TRUE(transfers().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(TransferByKeys, IsAskedFromThePersonAndItsSlipIsPrinted) {
    workAs(u"clerk1"_s);
    openPeople();
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return window().place().page == u"person"_s; }));
    settle();
    press(Qt::Key_O);
    send();
    ASSERT_TRUE(soon([&] { return transfers().rows().rowCount() == 1; }));
    press(Qt::Key_Home);
    press(Qt::Key_S);
    ASSERT_TRUE(soon([&] { return paper_.jobs.size() == 1; }));
    EXPECT_EQ(paper_.jobs.front().title, u"服务对象转移单"_s);
    EXPECT_EQ(actsOf(u"transfer.print"_s).size(), 1);
    const auto before = actsOf(u"transfer.withdraw"_s).size();
    press(Qt::Key_W);
    ASSERT_TRUE(soon([&] { return actsOf(u"transfer.withdraw"_s).size() == before + 1; }));
}

TEST_F(TransferByKeys, StandsOnTheWorklistOfTheOfficeThatIsAsked) {
    workAs(u"clerk1"_s);
    sent();
    workAs(u"clerk4"_s);
    auto& today = child<ui::RecordList>("todayList");
    today.setQuery({.filters = {{u"kind"_s, u"transfer_asked"_s}}});
    ASSERT_TRUE(soon([&] { return today.rows().rowCount() == 1; }));
    today.setFocus();
    press(Qt::Key_Home);
    picture(u"transfer-today"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return window().place().page == u"transfers"_s; }));
    ASSERT_TRUE(soon([&] { return transfers().rows().rowCount() == 1; }));
}
