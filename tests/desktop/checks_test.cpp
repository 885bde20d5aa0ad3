// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/checks/checks_page.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_line.h"

#include <QLabel>
#include <QToolButton>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// The page of what is wrong in the data, by keys.
class Checks : public DesktopTest {
protected:
    /// One of the people gets the other sex than the number tells.
    static void SetUpTestSuite() {
        DesktopTest::SetUpTestSuite();
        const auto office = OpeningDialog(target()).open(std::nullopt);
        ASSERT_TRUE(ok(office));
        auto& session = *(*office)->session;
        const PersonId who(
            one(u"SELECT min(id) FROM person WHERE id_type = '01' AND sex = '1' "
                "AND id_number_seal IS NOT NULL"_s));
        const auto changed = (*office)->writer->run([&]() -> Result<Person> {
            const auto person = session.people.find(who);
            if (!person) return fail(person.error());
            auto facts = person->facts;
            facts.sex = u"2"_s;
            return session.transactions.run(
                (*office)->actor,
                {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
                [&](const Act& act) {
                    return session.people.update(act, who, person->rowVersion, facts, {});
                });
        });
        ASSERT_TRUE(ok(changed.result()));
    }
    void openPage() {
        press(Qt::Key_D, Qt::ControlModifier);
        ASSERT_EQ(window().place().page, u"checks"_s);
        ASSERT_TRUE(soon([&] { return rows() > 0; }));
    }
    ui::RecordList& list() { return child<ui::RecordList>("findingList"); }
    int rows() { return list().rows().rowCount(); }
    QString cell(const QString& column, int row = 0) {
        return list().rows().valueAt(row, column).toString();
    }
    void view(const char* name) {
        child<QToolButton>(name).setFocus();
        press(Qt::Key_Space);
        settle();
    }
    /// Leaves the findings of one check.
    void only(const QString& check) {
        auto query = list().query();
        query.filters[u"check"_s] = check;
        list().setQuery(query);
        ASSERT_TRUE(soon([&] { return rows() > 0 && cell(u"check"_s) == check; }));
        list().setFocus();
        list().table().selectRow(0);
        settle();
    }
    static qint64 one(const QString& sql) {
        auto row = aSecondReader()->run({"look", sql, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }
    [[nodiscard]] QWidget& form() { return child<QWidget>("asideForm"); }
    [[nodiscard]] static QString focused() {
        const auto* at = QApplication::focusWidget();
        return at ? at->objectName() : QString();
    }
};

}  // namespace

TEST_F(Checks, ListErrorsFirstAndSayWhatToDo) {
    openPage();
    view("checksView_all");
    EXPECT_EQ(cell(u"severity"_s).toStdString(), "error");
    list().setFocus();
    list().table().selectRow(0);
    ASSERT_TRUE(soon([&] { return !child<QLabel>("findingAdvice").text().isEmpty(); }));
    view("checksView_warning");
    ASSERT_TRUE(soon([&] { return rows() > 0; }));
    for (int row = 0; row < rows(); ++row) EXPECT_EQ(cell(u"severity"_s, row), u"warning"_s);
}

TEST_F(Checks, OpenTheFieldThatIsWrong) {
    openPage();
    only(u"sex_differs"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return window().place().page == u"person"_s; }));
    EXPECT_TRUE(soon([&] { return focused() == u"sex"_s; })) << focused().toStdString();
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(soon([&] { return window().place().page == u"checks"_s; }));
}

TEST_F(Checks, OpenTheRecordThatIsWrong) {
    openPage();
    only(u"unemployment_goes_on"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return window().place().page == u"person"_s; }));
    EXPECT_TRUE(soon([&] { return child<QWidget>("registrationRecordForm").isVisible(); }));
}

TEST_F(Checks, AreSetAsideByKeysAndTakenBack) {
    openPage();
    only(u"sex_differs"_s);
    const int before = rows();
    press(Qt::Key_Z);
    ASSERT_TRUE(form().isVisible());
    EXPECT_EQ(focused().toStdString(), "reason");
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(form().isVisible()) << "a reason is asked for";
    test::child<ui::CodeCombo>(form(), "reason").setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !form().isVisible() && rows() == before - 1; }));
    EXPECT_EQ(one(u"SELECT count(*) FROM finding_aside WHERE ended_on IS NULL"_s), 1);
    EXPECT_EQ(actsOf(u"finding.set_aside"_s).size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return rows() == before; })) << "undone";
    EXPECT_EQ(one(u"SELECT count(*) FROM finding_aside WHERE ended_on IS NULL"_s), 0);
}

TEST_F(Checks, LeaveTheFormByEsc) {
    openPage();
    only(u"sex_differs"_s);
    press(Qt::Key_Z);
    ASSERT_TRUE(form().isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(form().isVisible());
    EXPECT_EQ(one(u"SELECT count(*) FROM finding_aside WHERE ended_on IS NULL"_s), 0);
}

TEST_F(Checks, StandAmongTheWorkOfTheDay) {
    auto& today = child<ui::RecordList>("todayList");
    window().open({u"today"_s});
    child<QToolButton>("kind_finding").setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([&] {
        return today.rows().rowCount() > 0 &&
               today.rows().valueAt(0, u"kind"_s).toString() == u"finding"_s;
    }));
    today.setFocus();
    for (int row = 0; row < today.rows().rowCount(); ++row)
        if (today.rows().valueAt(row, u"check"_s).toString() == u"sex_differs"_s)
            today.table().selectRow(row);
    settle();
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return window().place().page == u"person"_s; }));
    EXPECT_TRUE(soon([&] { return focused() == u"sex"_s; })) << focused().toStdString();
}

TEST_F(Checks, GoToPaperAndIntoAFile) {
    openPage();
    only(u"sex_differs"_s);
    press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return !paper_.jobs.empty(); }));
    files_.path = folder_->filePath(u"findings.csv"_s);
    list().setFocus();
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return QFile::exists(*files_.path); }));
}

TEST_F(Checks, SayWhatComesWhenNothingIsWrong) {
    openPage();
    auto query = list().query();
    query.filters[u"check"_s] = u"relocated_idle"_s;
    list().setQuery(query);
    ASSERT_TRUE(soon([&] { return rows() == 0; }));
    settle();
    EXPECT_TRUE(child<QLabel>("findingAdvice").text().contains(u"find nothing here"_s));
}
