// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"
#include "tests/desktop/page_walk.h"
#include "ui/shell/bottom_bar.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/toast_line.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <set>

#include <zip.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

struct ListPlace {
    QString page;
    const char* list;
    const char* button;  ///< shows the list on its page; may be null
};

const ListPlace kLists[]{{u"today"_s, "todayList", nullptr},
                         {u"people"_s, "peopleList", nullptr},
                         {u"vacancies"_s, "vacancyList", "view_all"},
                         {u"vacancies"_s, "employerList", "view_employers"},
                         {u"referrals"_s, "referralList", nullptr}};

/// A sum stands in a file as a number, without the commas that group it.
QString asWritten(const ListColumn& column, QString shown) {
    if (column.kind != ListColumn::Kind::Money || shown.isEmpty()) return shown;
    return plainText(TableCell::ofNumber(shown.remove(u',')));
}

/// The same list on screen, in a file and on paper.
class ListsOut : public DesktopTest {
protected:
    static void SetUpTestSuite() {
        DesktopTest::SetUpTestSuite();
        setLimit(100'000);
    }
    /// As the security administrator does, while no window is open.
    static void setLimit(int rows) {
        auto office = openOffice(target_);
        ASSERT_TRUE(ok(office));
        ASSERT_TRUE(ok((*office)->connections().openForWriting()));
        auto session = OfficeSession::begin(*std::move(office), std::nullopt);
        ASSERT_TRUE(ok(session));
        const auto security = (*session)->users.findByLogin(u"secadmin"_s);
        ASSERT_TRUE(ok(security));
        ASSERT_TRUE(ok(setExportLimit((*session)->releasePorts(), actorOf(**security), rows)));
    }
    /// The journal shows the own acts: these are two.
    void SetUp() override {
        DesktopTest::SetUp();
        press(Qt::Key_L, Qt::ControlModifier);
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([&] { return !window().isLocked(); }));
    }
    ui::RecordList& show(const ListPlace& place) {
        window().open({place.page});
        settle();
        if (place.button) child<QAbstractButton>(place.button).click();
        auto& list = child<ui::RecordList>(place.list);
        for (const auto& column : list.rows().columns()) list.setColumnShown(column.key, true);
        EXPECT_TRUE(soon([&] { return list.rows().rowCount() > 0 && !list.rows().isBusy(); }))
            << place.list;
        list.setFocus();
        return list;
    }
    static std::vector<TableRow> rowsOf(const QString& path) {
        std::vector<TableRow> rows;
        const auto table = openTable(path);
        EXPECT_TRUE(ok(table));
        const auto read = [&rows](const TableRow& row) {
            rows.push_back(row);
            return true;
        };
        if (table) {
            EXPECT_TRUE(ok((*table)->read(0, read)));
        }
        return rows;
    }
    QTemporaryDir out_;
};

}  // namespace

TEST_F(ListsOut, HoldInAFileWhatTheScreenShows) {
    for (const auto& place : kLists) {
        auto& list = show(place);
        files_.path = out_.filePath(QLatin1StringView(place.list) + u".csv"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return QFile::exists(*files_.path); })) << place.list;
        const auto rows = rowsOf(*files_.path);
        const auto keys = list.shownColumns();
        ASSERT_GT(int(rows.size()), list.rows().rowCount()) << place.list;
        for (int row = 0; row < list.rows().rowCount(); ++row)
            for (int at = 0; at < keys.size(); ++at) {
                const int column = list.rows().column(keys[at]);
                const auto& cells = rows[size_t(row) + 1].cells;
                const auto written =
                    size_t(at) < cells.size() ? plainText(cells[size_t(at)]) : QString();
                const auto shown = list.rows().index(row, column).data().toString();
                ASSERT_EQ(written.toStdString(),
                          asWritten(list.rows().columns()[size_t(column)], shown).toStdString())
                    << place.list << ' ' << keys[at].toStdString();
            }
    }
}

TEST_F(ListsOut, OpenWithTheirPasswordAloneWhereOneWasGiven) {
    auto& list = show(kLists[1]);
    const auto name = list.rows().valueAt(0, u"name"_s).toString().toUtf8();
    files_.path = out_.filePath(u"people.csv.zip"_s);
    files_.password = u"geheim-2022"_s;
    press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !window().toast().text().isEmpty(); }));
    EXPECT_EQ(window().toast().tone(), ui::Tone::Done) << window().toast().text().toStdString();
    const auto opened = [&](const char* password) {
        int problem = 0;
        auto* archive = zip_open(QFile::encodeName(*files_.path).constData(), ZIP_RDONLY, &problem);
        EXPECT_TRUE(archive);
        QByteArray head(2000, '\0');
        auto* inside = zip_fopen_encrypted(archive, "people.csv", 0, password);
        head.truncate(inside ? std::max<zip_int64_t>(
                                   zip_fread(inside, head.data(), zip_uint64_t(head.size())), 0)
                             : 0);
        if (inside) zip_fclose(inside);
        zip_discard(archive);
        return head;
    };
    EXPECT_EQ(opened(nullptr), QByteArray());
    EXPECT_EQ(opened("geheim-2023"), QByteArray());
    EXPECT_TRUE(opened("geheim-2022").contains(name));
    EXPECT_EQ(
        QDir(out_.path()).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"people.csv.zip"_s})
        << "what was written in clear is gone";
    files_.password.clear();
}

TEST_F(ListsOut, HoldOnPaperWhatTheScreenShows) {
    for (const auto& place : kLists) {
        auto& list = show(place);
        paper_.jobs.clear();
        press(Qt::Key_P, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return !paper_.jobs.empty(); })) << place.list;
        QSet<QString> printed;
        for (const auto& page : paper_.jobs.front().pages)
            for (const auto& element : page.elements)
                if (const auto* text = std::get_if<FormText>(&element)) printed.insert(text->text);
        for (int row = 0; row < list.rows().rowCount(); ++row)
            for (const auto& key : list.shownColumns()) {
                const auto shown =
                    list.rows().index(row, list.rows().column(key)).data().toString();
                ASSERT_TRUE(shown.isEmpty() || printed.contains(shown))
                    << place.list << ' ' << key.toStdString() << ' ' << shown.toStdString();
            }
    }
}

TEST_F(ListsOut, GoIntoAPdfWhereThereIsNoPrinter) {
    paper_.absent = true;
    show(kLists[1]);
    press(Qt::Key_P, Qt::ControlModifier);
    auto& toast = window().toast();
    ASSERT_TRUE(soon([&] { return !toast.text().isEmpty(); }));
    EXPECT_EQ(toast.tone(), ui::Tone::Neutral) << "the dialog was cancelled";
    toast.clear();
    files_.path = out_.filePath(u"people.pdf"_s);
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !toast.text().isEmpty(); }));
    EXPECT_TRUE(QFile::exists(*files_.path));
    EXPECT_EQ(toast.tone(), ui::Tone::Done);
}

TEST_F(ListsOut, BearTheirCodeOnEverySheet) {
    show(kLists[1]);
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !paper_.jobs.empty(); }));
    ASSERT_GT(paper_.jobs.front().pages.size(), 1u);
    std::set<QString> marks;
    for (const auto& page : paper_.jobs.front().pages) {
        const auto* mark = std::get_if<FormWatermark>(&page.elements.front());
        ASSERT_TRUE(mark);
        marks.insert(mark->text);
        const auto code = mark->text.section(u' ', -1);
        EXPECT_TRUE(std::ranges::any_of(page.elements, [&](const FormElement& element) {
            const auto* text = std::get_if<FormText>(&element);
            return text && text->text.endsWith(code);
        })) << "in the foot";
    }
    EXPECT_EQ(marks.size(), 1u);
}

TEST_F(ListsOut, AboveTheLimitLeadToTheInboxAndWriteNothing) {
    desktop_.reset();
    setLimit(kExportLimit);
    DesktopTest::SetUp();
    show(kLists[1]);
    files_.path = out_.filePath(u"long.csv"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return window().place().page == u"approvals"_s; }));
    EXPECT_FALSE(QFile::exists(*files_.path));
    child<QLineEdit>("offeredReason").setText(u"月报"_s);
    press(Qt::Key_Return);
    auto& list = child<QTableView>("approvals");
    EXPECT_TRUE(soon([&] { return list.model()->rowCount() == 1; }));
    EXPECT_FALSE(child<QPushButton>("approvalYes").isEnabled()) << "it is the asker's own";
    desktop_.reset();
    setLimit(100'000);
    DesktopTest::SetUp();
}

TEST_F(ListsOut, AreNotSaidToBeWrittenWhenTheyAreNot) {
    show(kLists[1]);
    files_.path = out_.filePath(u"nowhere/people.csv"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    auto& toast = window().toast();
    ASSERT_TRUE(soon([&] { return !toast.text().isEmpty(); }));
    EXPECT_EQ(toast.tone(), ui::Tone::Error);
    press(Qt::Key_Escape);
    EXPECT_TRUE(toast.text().isEmpty());
}

TEST_F(ListsOut, PrintTheMarkedLettersAsOneJobAndFindThoseNeverPrinted) {
    auto& list = show(kLists[4]);
    child<QAbstractButton>("letters_unprinted").click();
    ASSERT_TRUE(soon([&] { return !list.rows().isBusy() && list.rows().rowCount() > 1; }));
    const auto before = list.rows().rowCount();
    const auto id = list.rows().idAt(0);
    list.setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !paper_.jobs.empty(); }));
    EXPECT_EQ(paper_.jobs.size(), 1u);
    EXPECT_EQ(paper_.jobs.front().title, u"推荐信"_s);
    EXPECT_EQ(paper_.jobs.front().pages.size(), 2u);
    EXPECT_TRUE(soon([&] { return list.rows().rowOf(id) < 0 && !list.rows().isBusy(); }))
        << "printed, so no longer among those never printed; before: " << before;
}

TEST_F(ListsOut, PrintNoLetterOnceTheRightIsTaken) {
    auto& list = show(kLists[4]);
    ASSERT_GT(list.rows().rowCount(), 1);
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    const auto denied = actsOf(u"referral.print"_s, u"denied"_s).size();
    giveRoles(false);
    files_.path = out_.filePath(u"letters.pdf"_s);
    paper_.absent = true;
    auto& toast = window().toast();
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !toast.text().isEmpty(); }));
    giveRoles(true);
    EXPECT_EQ(toast.tone(), ui::Tone::Error);
    EXPECT_TRUE(paper_.jobs.empty());
    EXPECT_FALSE(QFile::exists(*files_.path)) << "not even where a PDF would be offered";
    EXPECT_EQ(actsOf(u"referral.print"_s, u"denied"_s).size(), denied + 1);
}

TEST_F(ListsOut, RefuseACommandOnceAndNotTwice) {
    window().open({u"people"_s});
    desktop_->actions().trigger(u"referrals.receipt"_s);
    EXPECT_FALSE(window().bottomBar().status().isEmpty());
    EXPECT_TRUE(window().toast().text().isEmpty());
}
