// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/file_dialogs.h"
#include "app/translations.h"
#include "tests/desktop/page_walk.h"

#include <QAbstractProxyModel>
#include <QDir>
#include <QFileDialog>
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

using ProgramIcon = DesktopTest;

TEST_F(ProgramIcon, StandsInTheWindow) { EXPECT_FALSE(window().windowIcon().pixmap(64).isNull()); }
