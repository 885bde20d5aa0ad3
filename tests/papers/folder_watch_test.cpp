// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/folder_watch.h"
#include "tests/support/paper_samples.h"
#include "tests/support/results.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// A folder and a clock that goes when it is told to.
class FolderWatches : public testing::Test {
protected:
    QString path(const QString& name) { return folder_.filePath(name); }
    /// What a look at the folder offers, by name; "" for nothing.
    QString after(qint64 ms) {
        now_ += ms;
        const auto found = watch_.poll();
        EXPECT_TRUE(ok(found));
        return found && *found ? QFileInfo(**found).fileName() : QString();
    }

    QTemporaryDir folder_;
    qint64 now_ = 1000;
    FolderWatch watch_{folder_.path(), [this] { return now_; }};
};

TEST_F(FolderWatches, OfferANewFileOnceItStoodStillForHalfASecond) {
    ASSERT_TRUE(ok(watch_.begin()));
    EXPECT_EQ(after(1000), QString());
    writeFile(path(u"a.jpg"_s), sampleJpeg());
    EXPECT_EQ(after(1000), QString()) << "seen for the first time";
    EXPECT_EQ(after(499), QString());
    EXPECT_EQ(after(1), u"a.jpg"_s);
    EXPECT_EQ(after(1000), QString()) << "each once";
}

TEST_F(FolderWatches, WaitForAFileThatGrowsSlowly) {
    ASSERT_TRUE(ok(watch_.begin()));
    for (int size = 40; size <= sampleJpeg().size(); size += 20) {
        writeFile(path(u"a.jpg"_s), sampleJpeg().first(size));
        EXPECT_EQ(after(1000), QString()) << size;
        EXPECT_TRUE(watch_.isGrowing());
    }
    writeFile(path(u"a.jpg"_s), sampleJpeg());
    EXPECT_EQ(after(1000), QString());
    EXPECT_EQ(after(1000), u"a.jpg"_s);
    EXPECT_FALSE(watch_.isGrowing());
}

TEST_F(FolderWatches, NeverOfferWhatLayThereBefore) {
    writeFile(path(u"old.jpg"_s), sampleJpeg());
    ASSERT_TRUE(ok(watch_.begin()));
    writeFile(path(u"new.jpg"_s), samplePng());
    EXPECT_EQ(after(1000), QString());
    EXPECT_EQ(after(1000), u"new.jpg"_s);
    EXPECT_EQ(after(5000), QString());
}

TEST_F(FolderWatches, ForgetAFileThatVanishes) {
    ASSERT_TRUE(ok(watch_.begin()));
    writeFile(path(u"a.jpg"_s), sampleJpeg());
    EXPECT_EQ(after(1000), QString());
    QFile::remove(path(u"a.jpg"_s));
    EXPECT_EQ(after(1000), QString());
    EXPECT_FALSE(watch_.isGrowing());
}

TEST_F(FolderWatches, OfferOneAfterTheOther) {
    ASSERT_TRUE(ok(watch_.begin()));
    writeFile(path(u"a.jpg"_s), sampleJpeg());
    writeFile(path(u"b.pdf"_s), samplePdf());
    EXPECT_EQ(after(1000), QString());
    QStringList offered{after(1000), after(1000)};
    offered.sort();
    EXPECT_EQ(offered, (QStringList{u"a.jpg"_s, u"b.pdf"_s}));
    EXPECT_EQ(after(1000), QString());
}

TEST_F(FolderWatches, OfferAnewWhatAnotherProgramStillHeld) {
    ASSERT_TRUE(ok(watch_.begin()));
    writeFile(path(u"a.jpg"_s), sampleJpeg());
    EXPECT_EQ(after(1000), QString());
    EXPECT_EQ(after(500), u"a.jpg"_s);
    watch_.putBack(path(u"a.jpg"_s));
    EXPECT_EQ(after(1000), QString());
    EXPECT_EQ(after(500), u"a.jpg"_s);
}

TEST_F(FolderWatches, LeaveFoldersAndLinksAlone) {
    ASSERT_TRUE(ok(watch_.begin()));
    QDir(folder_.path()).mkdir(u"sub"_s);
    QFile::link(u"/etc/hostname"_s, path(u"link.jpg"_s));
    EXPECT_EQ(after(1000), QString());
    EXPECT_EQ(after(1000), QString());
}

TEST_F(FolderWatches, SayThatTheFolderIsGone) {
    EXPECT_EQ(codeOf(FolderWatch({}, [] { return 0; }).begin()), "paper.folder_missing");
    ASSERT_TRUE(ok(watch_.begin()));
    folder_.remove();
    EXPECT_EQ(codeOf(watch_.poll()), "paper.folder_missing");
}

TEST_F(FolderWatches, ShowWhatLiesThereForMoreThanADay) {
    writeFile(path(u"a.jpg"_s), sampleJpeg());
    const auto written = QFileInfo(path(u"a.jpg"_s)).lastModified();
    EXPECT_TRUE(leftOvers(folder_.path(), written.addSecs(86400)).empty());
    const auto found = leftOvers(folder_.path(), written.addSecs(86401));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(QFileInfo(found[0].path).fileName(), u"a.jpg"_s);
    EXPECT_TRUE(leftOvers(u"/nowhere"_s, written).empty());
}
