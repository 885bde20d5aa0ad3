// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/file_dialogs.h"
#include "app/translations.h"
#include "tests/desktop/page_walk.h"

#include <QAbstractProxyModel>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QTreeView>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

TEST(FileDialogsOfTheProgram, SpeakChineseAndWriteIsoDays) {
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"甲"_s);
    QFile file(folder.filePath(u"乙.xlsx"_s));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.close();
    speak(*qApp, u"zh_CN"_s);
    QStringList texts;
    QTimer::singleShot(0, qApp, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        dialog->setDirectory(folder.path());
        auto* tree = dialog->findChild<QTreeView*>(u"treeView"_s);
        const auto ready = [&] { return tree->model()->rowCount(tree->rootIndex()) == 2; };
        EXPECT_TRUE(QTest::qWaitFor(ready));
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < 4; ++column)
                texts << tree->model()->index(row, column, tree->rootIndex()).data().toString();
        for (int column = 0; column < 4; ++column)
            texts << tree->model()->headerData(column, Qt::Horizontal).toString();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    EXPECT_FALSE(FileDialogs().fileToOpen(u"打开"_s, {u"xlsx"_s}));
    speak(*qApp, u"en"_s);
    const auto text = texts.join(u'|');
    EXPECT_TRUE(text.contains(u"文件夹"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(QDate::currentDate().toString(Qt::ISODate))) << text.toStdString();
    EXPECT_FALSE(text.contains(u"Folder"_s) || text.contains(u"Date"_s)) << text.toStdString();
}

namespace {

/// Works in the dialog as from a keyboard, once it is there.
void inDialog(const std::function<void(QFileDialog&)>& work) {
    QTimer::singleShot(0, qApp, [work] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
        work(*dialog);
    });
}

void typeInto(QFileDialog& dialog, const char* field, const QString& text) {
    auto& edit = test::child<QLineEdit>(dialog, field);
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, text);
}

}  // namespace

TEST(ExportDialogs, AskForAPasswordTwiceByTheKeyboardAlone) {
    const QTemporaryDir folder;
    QString problemOfShort;
    QString problemOfOther;
    QStringList order;
    inDialog([&](QFileDialog& dialog) {
        dialog.setDirectory(folder.path());
        typeInto(dialog, "fileNameEdit", u"own"_s);
        const auto press = [&](Qt::Key key) { QTest::keyClick(dialog.windowHandle(), key); };
        for (int at = 0; at < 20 && QApplication::focusWidget()->objectName() != u"encryptFile"_s;
             ++at)
            press(Qt::Key_Tab);
        press(Qt::Key_Space);
        EXPECT_EQ(test::child<QLineEdit>(dialog, "fileNameEdit").text(), u"own.zip"_s);
        for (int at = 0; at < 3; ++at) {
            order << QApplication::focusWidget()->objectName();
            press(Qt::Key_Tab);
        }
        const auto problem = [&] {
            const auto& label = test::child<QLabel>(dialog, "filePasswordProblem");
            return label.isVisible() ? label.text() : QString();
        };
        typeInto(dialog, "filePassword", u"kurz"_s);
        press(Qt::Key_Return);
        problemOfShort = problem();
        typeInto(dialog, "filePassword", u"geheim-2022"_s);
        typeInto(dialog, "filePasswordAgain", u"geheim-2023"_s);
        press(Qt::Key_Return);
        problemOfOther = problem();
        typeInto(dialog, "filePasswordAgain", u"geheim-2022"_s);
        press(Qt::Key_Return);
    });
    const auto file = FileDialogs().fileToExport(u"导出"_s, u"people"_s, u"xlsx"_s);
    EXPECT_EQ(order, (QStringList{u"encryptFile"_s, u"filePassword"_s, u"filePasswordAgain"_s}));
    EXPECT_FALSE(problemOfShort.isEmpty());
    EXPECT_FALSE(problemOfOther.isEmpty());
    EXPECT_NE(problemOfShort, problemOfOther);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->path, folder.filePath(u"own.xlsx.zip"_s));
    EXPECT_EQ(file->password, u"geheim-2022"_s);
}

TEST(ExportDialogs, LeaveTheFileInClearUnlessAsked) {
    const QTemporaryDir folder;
    inDialog([&](QFileDialog& dialog) {
        dialog.setDirectory(folder.path());
        EXPECT_FALSE(test::child<QLineEdit>(dialog, "filePassword").isEnabled());
        typeInto(dialog, "fileNameEdit", u"own.csv"_s);
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Return);
    });
    const auto file = FileDialogs().fileToExport(u"导出"_s, u"people"_s, u"xlsx"_s);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->path, folder.filePath(u"own.csv"_s));
    EXPECT_EQ(file->password, QString());
}

using ProgramIcon = DesktopTest;

TEST_F(ProgramIcon, StandsInTheWindow) { EXPECT_FALSE(window().windowIcon().pixmap(64).isNull()); }
