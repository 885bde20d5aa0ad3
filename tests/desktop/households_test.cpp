// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "tests/support/accessible_texts.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/day_edit.h"

#include <QLineEdit>
#include <QTableWidget>
#include <QToolButton>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// The page of households, from an office that has none yet; everything by key.
class Households : public DesktopTest {
protected:
    struct Someone {
        qint64 id = 0;
        QString name;
    };
    /// People of clerk1's who have been unemployed since January, behind the window's back.
    std::vector<Someone> jobless(int count) {
        std::vector<Someone> found;
        auto writer = Database::openSqlite(target().path, Access::ReadWrite);
        EXPECT_TRUE(ok(writer));
        {
            auto rows = (*writer)->run(
                {"look",
                 u"SELECT p.id, p.name FROM person p JOIN registration r ON r.person_id = p.id "
                 u"WHERE r.ended_on IS NULL AND r.officer_id = (SELECT staff_id FROM user_account "
                 u"WHERE login = 'clerk1') AND p.birth_on BETWEEN '1975-01-01' AND '2002-01-01' "
                 u"AND p.address_seal IS NOT NULL "
                 u"AND NOT EXISTS (SELECT 1 FROM placement q WHERE q.person_id = p.id) "
                 u"AND NOT EXISTS (SELECT 1 FROM household_member m WHERE m.person_id = p.id) "
                 u"GROUP BY p.id, p.name HAVING count(*) = 1 ORDER BY p.id LIMIT :count",
                 false},
                {{u"count"_s, count}});
            EXPECT_TRUE(ok(rows));
            while (rows->next()) found.push_back({rows->id(0), rows->text(1)});
        }
        EXPECT_EQ(found.size(), size_t(count));
        for (const auto& one : found)
            EXPECT_TRUE(ok((*writer)->run({"test.jobless",
                                           u"UPDATE registration SET kind = 'unemployment', "
                                           u"registered_on = '2022-01-05' WHERE person_id = :id",
                                           false},
                                          {{u"id"_s, one.id}})));
        return found;
    }
    /// Anybody with an address and without a household.
    Someone somebody() {
        const auto reader = aSecondReader();
        auto rows = reader->run(
            {"look",
             u"SELECT p.id, p.name FROM person p WHERE p.address_seal IS NOT NULL AND p.birth_on "
             u"BETWEEN '1975-01-01' AND '2002-01-01' AND NOT EXISTS (SELECT 1 FROM "
             u"household_member m WHERE m.person_id = p.id) ORDER BY p.id DESC LIMIT 1",
             false});
        EXPECT_TRUE(ok(rows) && rows->next());
        return {rows->id(0), rows->text(1)};
    }
    QTableWidget& members() { return child<QTableWidget>("householdMembers"); }
    ui::RecordList& list() { return child<ui::RecordList>("householdList"); }
    bool panelShows(const QString& text) {
        return soon(
            [&] { return accessibleTexts(&child<QWidget>("householdPanel")).contains(text); });
    }
    QString cell(int row, int column) {
        const auto* item = members().item(row, column);
        return item ? item->text() : QString();
    }
    /// Types over the field with the focus.
    void retype(const QString& text) {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    void save() { press(Qt::Key_Enter, Qt::ControlModifier); }

    /// H on the person's page and the booklet's number.
    void recordHouseholdOf(const Someone& head, const QString& booklet) {
        window().open({u"person"_s, head.id});
        ASSERT_TRUE(soon(
            [&] { return accessibleTexts(&child<QWidget>("personPage")).contains(head.name); }));
        press(Qt::Key_H);
        ASSERT_TRUE(soon([&] { return child<QWidget>("newHouseholdForm").isVisible(); }));
        ASSERT_TRUE(child<QLineEdit>("book_number").hasFocus());
        type(booklet);
        tabTo(child<QWidget>("newHouseholdForm"), "opened_on");
        retype(u"2022-01-10"_s);
        save();
        ASSERT_TRUE(soon([&] { return members().isVisible() && cell(0, 0) == head.name; }));
    }
    /// N, then the state and what it asks for.
    void step(const QString& state, const QString& day, const QString& visitor = {}) {
        ASSERT_TRUE(soon([&] { return members().hasFocus(); }));
        auto& form = child<QWidget>("stepForm");
        ASSERT_TRUE(soon([&] {
            if (!form.isVisible()) press(Qt::Key_N);
            return form.isVisible();
        })) << qPrintable(state);
        ASSERT_TRUE(test::child<ui::CodeCombo>(form, "state").setCode(state)) << "offered";
        tabTo(form, "on");
        retype(day);
        if (!visitor.isEmpty()) {
            tabTo(form, "visitor");
            press(Qt::Key_Down);
        }
        save();
        ASSERT_TRUE(soon([&] { return !form.isVisible(); })) << qPrintable(state);
    }
    static int openInRecords() {
        const auto reader = aSecondReader();
        auto row = reader->run({"look",
                                u"SELECT count(*) FROM household_span s WHERE s.state IN ('40', "
                                u"'80') AND s.from_day <= '2022-11-30' AND (s.until_day IS NULL "
                                u"OR s.until_day > '2022-11-30')",
                                false});
        return ok(row) && row->next() ? row->number(0) : -1;
    }
};

}  // namespace

TEST_F(Households, GoFromAPersonToARecognisedOneByKeys) {
    workAs(u"clerk1"_s);
    const auto people = jobless(2);
    const auto& head = people.at(0);
    const auto& second = people.at(1);
    recordHouseholdOf(head, u"HK1001"_s);
    EXPECT_EQ(cell(0, 2), u"登记失业"_s);
    EXPECT_TRUE(panelShows(head.name));

    press(Qt::Key_A);
    auto& form = child<QWidget>("memberForm");
    ASSERT_TRUE(soon([&] { return form.isVisible(); }));
    commit(second.name);
    press(Qt::Key_Enter);
    ASSERT_TRUE(soon([&] {
        const auto* at = QApplication::focusWidget();
        return at && (at->objectName() == u"relation"_s || isInside(at, "QTableView"));
    }));
    if (isInside(QApplication::focusWidget(), "QTableView")) press(Qt::Key_Enter);
    tabTo(form, "joined_on");
    retype(u"2022-01-10"_s);
    save();
    ASSERT_TRUE(soon([&] { return members().rowCount() == 2; }));
    EXPECT_EQ(cell(1, 0), second.name);

    step(u"10"_s, u"2022-10-10"_s);
    step(u"20"_s, u"2022-10-12"_s, u"second"_s);
    const int before = openInRecords();
    workAs(u"supervisor"_s);
    press(Qt::Key_6, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return list().rows().rowCount() > 0; }));
    press(Qt::Key_Enter);
    ASSERT_TRUE(soon([&] { return members().rowCount() == 2; }));
    step(u"30"_s, u"2022-10-14"_s);
    workAs(u"approver"_s);
    press(Qt::Key_6, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return list().rows().rowCount() > 0; }));
    press(Qt::Key_Enter);
    ASSERT_TRUE(soon([&] { return members().rowCount() == 2; }));
    step(u"40"_s, u"2022-10-24"_s);
    ASSERT_TRUE(soon([&] { return openInRecords() == before + 1; }));

    press(Qt::Key_Escape);
    child<QToolButton>("households_open").setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([&] {
        return !list().rows().isBusy() && list().rows().rowCount() == openInRecords();
    })) << "count and rows agree";
    EXPECT_EQ(list().query().filters.value(u"state"_s), u"40|80"_s);
}

TEST_F(Households, KeepAStatementAndALeaveWithTheirDays) {
    const auto head = somebody();
    recordHouseholdOf(head, u"HK1002"_s);
    press(Qt::Key_D);
    auto& statement = child<QWidget>("statementForm");
    ASSERT_TRUE(soon([&] { return statement.isVisible(); }));
    ASSERT_TRUE(test::child<ui::CodeCombo>(statement, "state").setCode(u"04"_s));
    save();
    ASSERT_TRUE(soon([&] { return cell(0, 2) == u"在校"_s; }));
    press(Qt::Key_L);
    auto& leave = child<QWidget>("leaveForm");
    ASSERT_TRUE(soon([&] { return leave.isVisible(); }));
    retype(u"2021-12-31"_s);
    save();
    EXPECT_TRUE(soon([&] { return accessibleTexts(&leave).contains(u"2022-01-10"_s); }))
        << "nobody leaves before joining";
    retype(u"2022-11-01"_s);
    save();
    ASSERT_TRUE(
        soon([&] { return members().isVisible() && cell(0, 5).contains(u"2022-11-01"_s); }));
}

TEST_F(Households, PrintTheFormFilledAndEmpty) {
    const auto head = somebody();
    recordHouseholdOf(head, u"HK1003"_s);
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return paper_.jobs.size() == 1; }));
    EXPECT_EQ(paper_.jobs[0].title, u"零就业家庭认定表"_s);
    EXPECT_EQ(actsOf(u"household.print"_s).size(), 1);
    press(Qt::Key_Escape);
    child<QWidget>("emptyHouseholdForm").setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([&] { return paper_.jobs.size() == 2; }));
    EXPECT_EQ(actsOf(u"household.print"_s).size(), 1) << "an empty form says nothing of anybody";
}
