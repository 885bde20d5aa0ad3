// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/column_map.h"
#include "core/exchange/import_words.h"
#include "core/exchange/refusal.h"

namespace zhiqiao {

/// What the cells of a file are compared with.
struct ImportWords {
    const CodeBook& lists;
    PlaceWords& places;
};

/// A problem of one column of a row, before it has an address.
struct ColumnProblem {
    QString key;
    QString reason;
    QString fix;
    QString code = {};                  ///< of a kind that is told apart: "person.alike"
    std::optional<qint64> record = {};  ///< the stored record it is about
    bool operator==(const ColumnProblem&) const = default;
};

/// Reads the cells of one row by column key. What cannot be read becomes a problem of that cell;
/// reading goes on, so that all problems of a row are told at once.
class RowReader {
public:
    /// All four outlive the reader. Problems of required cells that are empty are found here.
    RowReader(const TableRow& row, const ColumnMap& map, const ColumnCatalogue& catalogue,
              const ImportWords& words);

    /// The cell's text; empty when the column is not there, holds nothing, a fault or cut digits.
    [[nodiscard]] QString text(const QString& key);
    /// The same, empty for 不限, 无 and alike.
    [[nodiscard]] QString statedText(const QString& key);
    /// By the column's code list.
    [[nodiscard]] QString code(const QString& key);
    /// Several codes in one cell. What nobody knows is a problem, or with `leniently` a warning.
    [[nodiscard]] QStringList codes(const QString& key, bool leniently = false);
    [[nodiscard]] QString place(const QString& key);
    /// Unknown places are a warning.
    [[nodiscard]] QStringList places(const QString& key);
    [[nodiscard]] std::optional<QDate> day(const QString& key,
                                           DayPrecision precision = DayPrecision::Day);
    [[nodiscard]] std::optional<int> wholeNumber(const QString& key, int lowest, int highest);
    [[nodiscard]] std::optional<Money> money(const QString& key);
    [[nodiscard]] std::optional<WageRange> wage(const QString& key);
    [[nodiscard]] std::optional<bool> flag(const QString& key);

    void refuse(const QString& key, const QString& reason, const QString& fix);
    void refuse(const QString& key, const Error& error);
    void warn(const QString& key, const QString& reason, const QString& fix);

    [[nodiscard]] bool good() const { return problems_.empty(); }
    [[nodiscard]] const std::vector<ColumnProblem>& problems() const { return problems_; }
    [[nodiscard]] const std::vector<ColumnProblem>& warnings() const { return warnings_; }

private:
    [[nodiscard]] const TableCell& cell(const QString& key) const;
    void refuseWord(const QString& key, const WordMatch& match);
    [[nodiscard]] bool refused(const QString& key) const;

    const TableRow& row_;
    const ColumnMap& map_;
    const ColumnCatalogue& catalogue_;
    const ImportWords& words_;
    std::vector<ColumnProblem> problems_;
    std::vector<ColumnProblem> warnings_;
};

}  // namespace zhiqiao
