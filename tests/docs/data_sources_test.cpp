// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docs/source_tree.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// The first column of the tables of docs/data-sources.md.
QStringList namedFiles() {
    static const QRegularExpression row(u"^\\| `(resources/[^`]+)`"_s,
                                        QRegularExpression::MultilineOption);
    QStringList names;
    for (auto it = row.globalMatch(textOf(u"docs/data-sources.md"_s)); it.hasNext();)
        names << it.next().captured(1);
    return names;
}

QStringList filesOf(const QString& folder) {
    QStringList files;
    for (const auto& name : QDir(pathOf(folder)).entryList(QDir::Files))
        files << folder + u'/' + name;
    return files;
}

QList<QStringList> rowsOf(const QString& file) {
    QList<QStringList> rows;
    for (const auto& line : textOf(file).split(u'\n', Qt::SkipEmptyParts).mid(1))
        rows << line.split(u',');
    return rows;
}

/// What stands behind `word` in the stanzas of .reuse/dep5.
QStringList licenceLines(const QString& word) {
    QStringList values;
    for (const auto& line : textOf(u".reuse/dep5"_s).split(u'\n'))
        if (line.startsWith(word)) values << line.mid(word.size()).trimmed().split(u' ');
    return values;
}

}  // namespace

TEST(DataSources, TellWhereEveryFileComesFrom) {
    const auto named = namedFiles();
    for (const auto& folder : {u"resources/codes"_s, u"resources/demo"_s, u"resources/standards"_s})
        for (const auto& file : filesOf(folder))
            EXPECT_EQ(std::ranges::count_if(
                          named, [&](const QString& name) { return QDir::match(name, file); }),
                      1)
                << qPrintable(file);
}

TEST(DataSources, SayOfRowMarksOnlyWhatIsThere) {
    static const QRegularExpression marked(u"^\\| `(resources/[^`]+)` \\|.*\\| (yes|no) \\|$"_s,
                                           QRegularExpression::MultilineOption);
    int files = 0;
    for (auto it = marked.globalMatch(textOf(u"docs/data-sources.md"_s)); it.hasNext();) {
        const auto row = it.next();
        const auto header = textOf(row.captured(1)).section(u'\n', 0, 0).split(u',');
        EXPECT_EQ(header.contains(u"mark"_s), row.captured(2) == u"yes"_s)
            << qPrintable(row.captured(1));
        ++files;
    }
    EXPECT_EQ(files, namedFiles().size() - 1) << "all but the standards, which are no tables";
}

TEST(DataSources, NameTheSharesThatWaitForLaterRecords) {
    const auto guide = textOf(u"docs/data-sources.md"_s);
    for (const auto& row : rowsOf(u"resources/demo/marginals.csv"_s))
        if (row.last() == u"later"_s) {
            EXPECT_TRUE(guide.contains(u'`' + row.first() + u'`')) << qPrintable(row.first());
        }
}

/// Cases 1 to 38 are planted, or the guide says why they wait; some are both in part.
TEST(DataSources, AccountForEveryEdgeCase) {
    QSet<int> planted;
    for (const auto& row : rowsOf(u"resources/demo/edge_cases.csv"_s))
        planted.insert(row[1].toInt());
    static const QRegularExpression waits(u"^\\| (\\d+) \\|"_s,
                                          QRegularExpression::MultilineOption);
    QSet<int> waiting;
    for (auto it = waits.globalMatch(textOf(u"docs/data-sources.md"_s)); it.hasNext();)
        waiting.insert(it.next().captured(1).toInt());
    for (int number = 1; number <= 38; ++number)
        EXPECT_TRUE(planted.contains(number) || waiting.contains(number)) << number;
}

TEST(Licences, SpeakOnlyOfFilesThatExist) {
    for (const auto& pattern : licenceLines(u"Files:"_s)) {
        const QFileInfo info(pathOf(pattern));
        const bool exists =
            pattern.contains(u'*')
                ? !QDir(info.path())
                       .entryList({info.fileName()},
                                  QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                       .isEmpty()
                : info.exists();
        EXPECT_TRUE(exists) << qPrintable(pattern);
    }
}

TEST(Licences, StandInFullForEveryOneNamed) {
    static const QRegularExpression between(u"\\b(?:AND|OR)\\b"_s);
    for (const auto& name : licenceLines(u"License:"_s).join(u' ').split(between))
        for (const auto& one : name.split(u' ', Qt::SkipEmptyParts))
            EXPECT_TRUE(QFile::exists(pathOf(u"LICENSES/%1.txt"_s.arg(one)))) << qPrintable(one);
}
