// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <vector>

namespace zhiqiao {

/// One column an import knows. Titles and explanations are data in the language of the files.
struct ImportColumn {
    QString key;           ///< snake_case: JSON and mapping files name it
    QString title;         ///< as in the template
    QStringList synonyms;  ///< other titles in use
    bool required = false;
    bool longDigits = false;  ///< digits a spreadsheet may have cut: identity number, bank card
    QString codeList;         ///< cells hold a code or its official term; empty: free
    QString meaning;          ///< how to fill it in
    std::vector<QString> samples = {};  ///< one value per row of the filled sample
    bool operator==(const ImportColumn&) const = default;
};

struct ColumnCatalogue {
    QString kind;   ///< people, employers, vacancies
    QString sheet;  ///< name of the template's sheet
    std::vector<ImportColumn> columns;

    /// Nothing when there is no such column.
    [[nodiscard]] const ImportColumn* find(const QString& keyOrTitle) const;
};

}  // namespace zhiqiao
