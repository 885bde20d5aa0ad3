// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_templates.h"
#include "tests/exchange/import_desk.h"
#include "tests/support/results.h"

#include <QSet>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

constexpr ImportKind kKinds[] = {ImportKind::People, ImportKind::Employers, ImportKind::Vacancies,
                                 ImportKind::Caseload};

}  // namespace

TEST(ImportCatalogues, NameEveryColumnOnce) {
    for (const ImportKind kind : kKinds) {
        QSet<QString> keys;
        QSet<QString> names;
        for (const ImportColumn& column : importCatalogue(kind).columns) {
            EXPECT_FALSE(keys.contains(column.key)) << qPrintable(column.key);
            keys.insert(column.key);
            EXPECT_FALSE(column.meaning.isEmpty()) << qPrintable(column.key);
            for (const QString& name : QStringList{column.title} + column.synonyms) {
                EXPECT_FALSE(names.contains(comparableTitle(name))) << qPrintable(name);
                names.insert(comparableTitle(name));
            }
            EXPECT_TRUE(column.codeList.isEmpty() ||
                        !loadedCodes().lists.items(column.codeList).empty())
                << qPrintable(column.codeList);
        }
    }
}

TEST(ImportCatalogues, AreWrittenDownInTheDocuments) {
    const QString text =
        QString::fromUtf8(bytesOf(QStringLiteral(ZHIQIAO_SOURCE_DIR "/docs/import-formats.md")));
    QStringList expected;
    for (const ImportKind kind : kKinds)
        for (const ImportColumn& column : importCatalogue(kind).columns)
            expected.append(u"| `%1` | %2 | %3 | %4 | %5 |"_s.arg(
                column.key, column.title, column.required ? u"是"_s : QString(), column.meaning,
                column.synonyms.join(u"、"_s)));
    QStringList written;
    for (const QString& line : text.split(u'\n'))
        if (line.startsWith(u"| `"_s)) written.append(line);
    ASSERT_EQ(written.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        EXPECT_EQ(written.at(i).toStdString(), expected.at(i).toStdString());
}

TEST(ImportTemplates, AreEmptyTablesThatTheImportKnows) {
    const MadeFiles files;
    for (const ImportKind kind : kKinds) {
        for (const char* name : {"t.xlsx", "t.csv"}) {
            const QString path = files.path(name);
            ASSERT_TRUE(ok(writeImportTemplate(kind, path)));
            auto file = openTable(path);
            ASSERT_TRUE(ok(file));
            const auto sheets = mapSheets(**file, importCatalogue(kind));
            ASSERT_TRUE(ok(sheets)) << name;
            ASSERT_EQ(sheets->size(), 1U);
            EXPECT_EQ(size_t(sheets->front().map.columns.size()),
                      importCatalogue(kind).columns.size());
            EXPECT_TRUE(sheets->front().map.ignored.isEmpty());
        }
    }
}

TEST(ImportSamples, EnterADemoOfficeWithoutARefusal) {
    for (const char* name : {"sample.xlsx", "sample.csv"}) {
        ImportDesk desk;
        const QString path = desk.files().path(name);
        for (const auto& [kind, expected] :
             {std::pair(ImportKind::People, "3 0 0 0"), std::pair(ImportKind::Employers, "2 0 0 0"),
              std::pair(ImportKind::Vacancies, "2 0 0 0")}) {
            ASSERT_TRUE(ok(writeImportSample(kind, path)));
            const auto report = desk.import(kind, path);
            EXPECT_EQ(counts(report), expected);
            if (!report) continue;
            for (const Refusal& refusal : report->refusals)
                ADD_FAILURE() << qPrintable(refusal.cell + u' ' + refusal.reason);
            // Test numbers have an area code that ended early, which is worth a look.
            for (const Refusal& warning : report->warnings)
                EXPECT_TRUE(warning.cell.startsWith(u'B')) << qPrintable(warning.reason);
        }
    }
}

}  // namespace zhiqiao::test
