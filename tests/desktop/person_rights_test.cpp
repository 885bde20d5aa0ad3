// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_page.h"
#include "tests/desktop/page_walk.h"
#include "ui/shell/bottom_bar.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/toast_line.h"

#include <QFile>
#include <QPushButton>
#include <QTableWidget>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

QString printed(const std::vector<FormPage>& pages) {
    QString all;
    for (const auto& page : pages)
        for (const auto& element : page.elements)
            if (const auto* text = std::get_if<FormText>(&element)) all += text->text + u'\n';
    return all;
}

class PersonRightsPanel : public DesktopTest {
protected:
    /// By its key, on the person behind that row of the work of the day.
    void openRights(qint64 person) {
        person_ = person;
        window().open({u"person"_s, person_});
        ASSERT_TRUE(soon([&] {
            press(Qt::Key_I);
            return panel().isVisible() && notices().rowCount() > 0;
        }));
        ASSERT_TRUE(notices().hasFocus());
    }
    void openRightsOfSomebody(int row = 0) {
        auto& today = child<ui::RecordList>("todayList");
        ASSERT_TRUE(soon([&] { return today.rows().rowCount() > row; }));
        openRights(today.rows().valueAt(row, u"person_id"_s).toLongLong());
    }
    QWidget& panel() { return child<QWidget>("rightsPanel"); }
    QTableWidget& notices() { return child<QTableWidget>("notices"); }
    QTableWidget& accesses() { return child<QTableWidget>("accesses"); }
    static QString rowOf(const QTableWidget& table, int row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells << table.item(row, column)->text();
        return cells.join(u'|');
    }
    void pressButton(const char* name) {
        ASSERT_TRUE(soon([&] { return child<QPushButton>(name).isEnabled(); })) << name;
        tabTo(window(), name);
        press(Qt::Key_Space);
    }
    [[nodiscard]] int inJournal(const QString& act) const {
        const auto reader = aSecondReader();
        auto row = reader->run(
            {"look", u"SELECT count(*) FROM journal WHERE act = :act AND subject_id = :id", false},
            {{u"act"_s, act}, {u"id"_s, person_}});
        return ok(row) && row->next() ? row->number(0) : -1;
    }
    [[nodiscard]] static std::string consentsOf(qint64 person) {
        const auto reader = aSecondReader();
        auto rows = reader->run({"look",
                                 u"SELECT notice, kind, way FROM consent WHERE person_id = :id "
                                 u"ORDER BY id & 1099511627775",
                                 false},
                                {{u"id"_s, person}});
        QStringList all;
        while (ok(rows) && rows->next())
            all << rows->text(0) + u' ' + rows->text(1) + u' ' + rows->text(2);
        return all.join(u", "_s).toStdString();
    }

    /// A person whose one officer is as said.
    [[nodiscard]] static qint64 oneWhere(const QString& officer) {
        const auto reader = aSecondReader();
        auto row = reader->run({"look",
                                u"SELECT max(person_id) FROM (SELECT person_id FROM registration "
                                u"GROUP BY person_id HAVING count(*) = 1 AND "_s +
                                    u"max(%1) = 1)"_s.arg(officer),
                                false});
        return ok(row) && row->next() ? row->id(0) : 0;
    }

    qint64 person_ = 0;
};

}  // namespace

TEST_F(PersonRightsPanel, RecordsAConsentAndItsWithdrawalByKeys) {
    openRightsOfSomebody();
    ASSERT_EQ(notices().rowCount(), 4);
    EXPECT_EQ(rowOf(notices(), 0), u"个人信息处理告知书|not told yet||||"_s);
    EXPECT_FALSE(child<QPushButton>("withdrawConsent").isEnabled()) << "there is none";
    press(Qt::Key_Down);
    pressButton("recordNotice");
    const auto day = kDemoWorkingDay.toString(Qt::ISODate);
    ASSERT_TRUE(soon([&] { return notices().item(1, 1)->text() == u"agreed"_s; }));
    EXPECT_EQ(rowOf(notices(), 1),
              u"敏感个人信息处理同意书|agreed|1|%1|on paper|演示用户(演示)"_s.arg(day));
    EXPECT_EQ(consentsOf(person_), "sensitive consent paper");

    child<QWidget>("noticeWay").setFocus();
    press(Qt::Key_Down);
    pressButton("withdrawConsent");
    ASSERT_TRUE(soon([&] { return notices().rowCount() == 5; }));
    EXPECT_EQ(notices().item(1, 1)->text(), u"withdrawn"_s);
    EXPECT_EQ(notices().item(1, 4)->text(), u"read aloud"_s);
    EXPECT_EQ(notices().item(2, 1)->text(), u"before: agreed"_s);
    EXPECT_FALSE(child<QPushButton>("withdrawConsent").isEnabled()) << "taken back once";
    EXPECT_EQ(consentsOf(person_), "sensitive consent paper, sensitive withdrawal aloud");
    notices().setFocus();
    press(Qt::Key_Escape);
    EXPECT_FALSE(panel().isVisible());
}

TEST_F(PersonRightsPanel, PrintsTheTextOfTheChosenLineToBeSigned) {
    openRightsOfSomebody(1);
    press(Qt::Key_Down);
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return paper_.jobs.size() == 1; }));
    const auto text = printed(paper_.jobs[0].pages);
    EXPECT_TRUE(text.contains(u"敏感个人信息处理同意书"_s));
    EXPECT_TRUE(text.contains(u"签名：____"_s));
    EXPECT_TRUE(soon([&] { return window().toast().text().contains(u"sent to the printer"_s); }));
    EXPECT_EQ(consentsOf(person_), "") << "paper alone is no consent";
}

TEST_F(PersonRightsPanel, OffersAPdfWhereThereIsNoPrinter) {
    paper_.absent = true;
    openRightsOfSomebody(1);
    files_.path = folder_->filePath(u"notice.pdf"_s);
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return window().toast().text().contains(u"saved as PDF"_s); }));
    EXPECT_TRUE(QFile::exists(*files_.path));
}

TEST_F(PersonRightsPanel, LooksUpWhoSawTheDataOnlyWhenAskedAndPrintsIt) {
    openRightsOfSomebody(2);
    EXPECT_FALSE(accesses().isVisible());
    EXPECT_EQ(inJournal(u"person.seen_by"_s), 0) << "opening the panel looks nothing up";
    press(Qt::Key_L, Qt::AltModifier);
    ASSERT_TRUE(soon([&] { return accesses().isVisible(); }));
    EXPECT_EQ(inJournal(u"person.seen_by"_s), 1);
    const auto last = rowOf(accesses(), accesses().rowCount() - 1);
    EXPECT_TRUE(last.contains(u"|演示用户(演示)|"_s) && last.contains(u"|looked at the file|"_s))
        << last.toStdString();
    tabTo(window(), "accesses");
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return paper_.jobs.size() == 1; }));
    const auto text = printed(paper_.jobs[0].pages);
    EXPECT_TRUE(text.contains(u"个人信息查看记录"_s));
    EXPECT_TRUE(text.contains(u"审计码"_s));
}

TEST_F(PersonRightsPanel, SavesTheCopyOfTheDataOnlyIntoAChosenFile) {
    openRightsOfSomebody(3);
    pressButton("saveCopy");
    EXPECT_EQ(inJournal(u"person.copy"_s), 0) << "the dialog was cancelled";
    files_.path = folder_->filePath(u"copy.pdf"_s);
    pressButton("saveCopy");
    ASSERT_TRUE(soon([&] { return window().toast().text().contains(u"saved as PDF"_s); }));
    EXPECT_EQ(inJournal(u"person.copy"_s), 1);
    QFile file(*files_.path);
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
}

TEST_F(PersonRightsPanel, ForgetsWhatWasLookedUpWhenTheWindowLocks) {
    openRightsOfSomebody(4);
    const auto& seen = accesses();  // a locked window has its pages elsewhere
    const auto& told = notices();
    press(Qt::Key_L, Qt::AltModifier);
    ASSERT_TRUE(soon([&] { return seen.rowCount() > 0; }));
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(seen.rowCount(), 0);
    EXPECT_EQ(told.rowCount(), 0);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return !window().isLocked() && told.rowCount() == 4; }));
    EXPECT_EQ(seen.rowCount(), 0) << "looked up anew, which is kept anew";
}

TEST_F(PersonRightsPanel, ShowsAnApproverNothingThatRecords) {
    workAs(u"approver"_s);
    openRights(oneWhere(u"1"_s));
    for (const auto* name : {"recordNotice", "noticeWay", "withdrawConsent"})
        EXPECT_FALSE(child<QWidget>(name).isVisible()) << name;
    for (const auto* name : {"printNotice", "lookUp", "saveCopy"})
        EXPECT_TRUE(child<QWidget>(name).isVisible()) << name;
}

TEST_F(PersonRightsPanel, TellsAClerkWhyNothingIsRecordedAboutAColleaguesPerson) {
    workAs(u"clerk1"_s);
    openRights(oneWhere(u"officer_id <> %1"_s.arg(desktop_->actor().staff.value())));
    pressButton("recordNotice");
    const auto& problem = *panel().findChild<ui::ProblemLine*>();
    ASSERT_TRUE(soon([&] { return problem.isVisible(); }));
    EXPECT_EQ(problem.code(), u"right.out_of_scope"_s);
    EXPECT_EQ(consentsOf(person_), "");
}

TEST_F(PersonRightsPanel, NamesItsKeysAtTheBottom) {
    openRightsOfSomebody(5);
    QStringList keys;
    for (const auto& part : window().bottomBar().keys().split(u"   "_s))
        keys << part.section(u' ', 0, 0);
    EXPECT_EQ(keys.join(u' '), u"Ctrl+P Alt+L Esc F1"_s);
}
