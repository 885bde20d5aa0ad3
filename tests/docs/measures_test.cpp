// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docs/source_tree.h"

#include <QDirIterator>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QString kNotYet = u"not yet"_s;

struct Measure {
    QString id;
    QString clause;
    QString title;
    QString page;
    QString command;
    QString test;
    [[nodiscard]] bool isDone() const {
        return page != kNotYet && command != kNotYet && test != kNotYet;
    }
};

QString everyTest() {
    QString all;
    for (QDirIterator it(pathOf(u"tests"_s), {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (file.open(QFile::ReadOnly)) all += QString::fromUtf8(file.readAll());
    }
    return all;
}

QList<Measure> measures() {
    QList<Measure> rows;
    for (const auto& line : textOf(u"docs/measures.md"_s).split(u'\n'))
        if (line.startsWith(u"| M"_s)) {
            auto cells = line.split(u'|');
            for (auto& cell : cells) cell = cell.trimmed().remove(u'`');
            rows.push_back({cells.value(1), cells.value(2), cells.value(3), cells.value(4),
                            cells.value(5), cells.value(6)});
        }
    return rows;
}

QSet<QString> captured(const QString& text, const QString& pattern) {
    QSet<QString> found;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        found.insert(it.next().captured(1));
    return found;
}

/// The Chinese of every text of the program, by the English of the sources.
QMultiMap<QString, QString> translations() {
    static const QRegularExpression pair(
        u"<source>([^<]*)</source>\\s*<translation>([^<]*)</translation>"_s);
    QMultiMap<QString, QString> texts;
    for (auto it = pair.globalMatch(textOf(u"translations/zhiqiao_zh_CN.ts"_s)); it.hasNext();) {
        const auto match = it.next();
        texts.insert(match.captured(1), match.captured(2));
    }
    return texts;
}

/// What the window's navigation calls its pages.
QSet<QString> pageTitles() {
    const auto texts = translations();
    QSet<QString> titles;
    const auto folder = u"app/desktop/"_s;
    for (const auto& file : QDir(pathOf(folder)).entryList({u"desktop*.cpp"_s}))
        for (const auto& title :
             captured(textOf(folder + file), u"addPage\\(\\w+, tr\\(\"([^\"]+)\"\\)"_s))
            for (const auto& chinese : texts.values(title)) titles.insert(chinese);
    return titles;
}

/// The words that may follow `words`, as the program lists them itself.
QSet<QString> wordsAfter(const QStringList& words) {
    QProcess program;
    program.start(QStringLiteral(ZHIQIAO_CLI),
                  words + QStringList{u"--lang"_s, u"en"_s, u"--help"_s});
    if (!program.waitForFinished() || program.exitCode() != 0) return {};
    const auto help = QString::fromUtf8(program.readAllStandardOutput());
    return captured(help.section(u"\nWhat:"_s, 1), u"(?m)^  ([a-z-]+)(?: |$)"_s);
}

bool isRegistered(const QString& noun, const QString& verb) {
    static const auto nouns = wordsAfter({});
    return nouns.contains(noun) && wordsAfter({noun}).contains(verb);
}

}  // namespace

TEST(Measures, AreAllListedOnceUnderATitleOfTheirOwn) {
    QSet<QString> ids;
    QSet<QString> titles;
    for (const auto& row : measures()) {
        ids.insert(row.id);
        titles.insert(row.title);
        EXPECT_FALSE(row.title.isEmpty()) << qPrintable(row.id);
    }
    EXPECT_EQ(measures().size(), 134);
    EXPECT_EQ(ids.size(), 134);
    EXPECT_EQ(titles.size(), 134);
}

TEST(Measures, FollowTheClausesWithoutAGap) {
    static const QRegularExpression form(u"^([一二三]\\([一二三四五六七八九]\\))(\\d+)$"_s);
    QString section;
    int item = 0;
    QSet<QString> sections;
    for (const auto& row : measures()) {
        if (row.clause == u"附件"_s) continue;
        const auto parts = form.match(row.clause);
        ASSERT_TRUE(parts.hasMatch()) << qPrintable(row.id);
        item = parts.captured(1) == section ? item + 1 : 1;
        section = parts.captured(1);
        sections.insert(section);
        EXPECT_EQ(parts.captured(2).toInt(), item) << qPrintable(row.id);
    }
    EXPECT_EQ(sections.size(), 1 + 9 + 4);
}

TEST(Measures, NamePagesAsTheScreenCallsThem) {
    const auto titles = pageTitles();
    const auto values = translations().values();
    const QSet<QString> texts(values.begin(), values.end());
    ASSERT_GT(titles.size(), 5);
    static const QRegularExpression key(u"^[A-Z] "_s);
    for (const auto& row : measures()) {
        if (row.page == kNotYet) continue;
        auto parts = row.page.split(u" › "_s);
        EXPECT_TRUE(titles.contains(parts.takeFirst())) << qPrintable(row.page);
        for (auto& part : parts)
            EXPECT_TRUE(texts.contains(part.remove(key))) << qPrintable(row.page);
    }
}

TEST(Measures, NameCommandsThatAreRegistered) {
    for (const auto& row : measures()) {
        if (row.command == kNotYet) continue;
        const auto words = row.command.split(u' ');
        ASSERT_EQ(words.size(), 2) << qPrintable(row.command);
        EXPECT_TRUE(isRegistered(words[0], words[1])) << qPrintable(row.command);
    }
    EXPECT_FALSE(isRegistered(u"case"_s, u"init"_s));
    EXPECT_FALSE(isRegistered(u"nothing"_s, u"case"_s));
}

TEST(Measures, NameTestsThatExist) {
    const auto tests = everyTest();
    for (const auto& row : measures()) {
        if (row.test == kNotYet) continue;
        const auto name = row.test.split(u'.');
        const QRegularExpression declared(
            u"\\bTEST(_F|_P)?\\(%1,\\s*%2\\)"_s.arg(name.value(0), name.value(1)));
        EXPECT_TRUE(declared.match(tests).hasMatch()) << qPrintable(row.test);
    }
}

TEST(Measures, AreCountedRightlyByTheReadmes) {
    const auto all = measures();
    const auto done = u"**%1**"_s.arg(
        std::count_if(all.begin(), all.end(), [](const Measure& row) { return row.isDone(); }));
    for (const auto& readme : {u"README.md"_s, u"README.zh_CN.md"_s})
        EXPECT_TRUE(textOf(readme).contains(done)) << qPrintable(readme + u' ' + done);
}
