// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_catalogue.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace Qt::StringLiterals;

namespace {

const QString kPath = QStringLiteral(ZHIQIAO_SOURCE_DIR "/docs/import-formats.md");

QString described() {
    QString text =
        u"<!-- SPDX-FileCopyrightText: The Zhiqiao developers -->\n"
        "<!-- SPDX-"
        "License-Identifier: GPL-3.0-or-later -->\n# Import formats\n\n"
        "`.xlsx` as LibreOffice, Excel and WPS write it, or CSV in UTF-8 (with or without BOM) or "
        "GB18030; told by content, not by name. The header row is one of the first 20 rows; "
        "columns "
        "are found by name or synonym, in any order. Codes may be codes or official terms. `*` "
        "must "
        "be filled in.\n\nWritten by `ZHIQIAO_UPDATE_GOLDEN=1`, checked by a test.\n"_s;
    for (const auto kind : {ImportKind::People, ImportKind::Employers, ImportKind::Vacancies}) {
        const auto& catalogue = importCatalogue(kind);
        text +=
            u"\n## %1 (%2)\n\n| column | key | also called | codes | meaning |\n"
            "|---|---|---|---|---|\n"_s.arg(catalogue.sheet, catalogue.kind);
        for (const auto& column : catalogue.columns)
            text += u"| %1%2 | `%3` | %4 | %5 | %6 |\n"_s.arg(
                column.title, column.required ? u" *"_s : QString(), column.key,
                column.synonyms.join(u'、'), column.codeList, column.meaning);
    }
    return text;
}

}  // namespace

TEST(ImportFormats, AreDescribedAsTheyAre) {
    QFile file(kPath);
    if (qEnvironmentVariableIsSet("ZHIQIAO_UPDATE_GOLDEN")) {
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        file.write(described().toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QFile::ReadOnly)) << "docs/import-formats.md is missing";
    EXPECT_EQ(QString::fromUtf8(file.readAll()).toStdString(), described().toStdString());
}
