// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString& relative) {
    QFile file(QStringLiteral(ZHIQIAO_SOURCE_DIR "/") + relative);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString everySourceIn(const QString& folder) {
    QString all;
    for (QDirIterator it(QStringLiteral(ZHIQIAO_SOURCE_DIR "/") + folder, {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (file.open(QFile::ReadOnly)) all += QString::fromUtf8(file.readAll());
    }
    return all;
}

QList<QStringList> measures() {
    QList<QStringList> rows;
    for (const auto& line : textOf(u"docs/measures.md"_s).split(u'\n'))
        if (line.startsWith(u"| M"_s)) {
            auto cells = line.split(u'|');
            for (auto& cell : cells) cell = cell.trimmed().remove(u'`');
            rows << cells.mid(1, 6);
        }
    return rows;
}

bool isDone(const QStringList& row) { return row[3] != u"not yet"_s; }

}  // namespace

TEST(Measures, AreAllListedOnce) {
    QSet<QString> ids;
    for (const auto& row : measures()) ids.insert(row[0]);
    EXPECT_EQ(measures().size(), 134);
    EXPECT_EQ(ids.size(), 134);
}

TEST(Measures, NameOnlyTestsAndCommandsThatExist) {
    const auto tests = everySourceIn(u"tests"_s);
    const auto verbs = everySourceIn(u"app/cli"_s);
    for (const auto& row : measures()) {
        if (!isDone(row)) continue;
        const auto test = row[5].split(u'.');
        const QRegularExpression declared(
            u"TEST(_F|_P)?\\(%1,\\s*%2\\)"_s.arg(test.value(0), test.value(1)));
        EXPECT_TRUE(declared.match(tests).hasMatch()) << qPrintable(row.join(u' '));
        for (const auto& word : row[4].split(u' ').mid(0, 2))
            EXPECT_TRUE(verbs.contains(u'"' + word + u'"')) << qPrintable(row[4]);
    }
}

TEST(Measures, AreCountedRightlyByTheReadmes) {
    const auto all = measures();
    const auto done = u"**%1**"_s.arg(std::count_if(all.begin(), all.end(), isDone));
    for (const auto& readme : {u"README.md"_s, u"README.zh_CN.md"_s})
        EXPECT_TRUE(textOf(readme).contains(done)) << qPrintable(readme + u' ' + done);
}
