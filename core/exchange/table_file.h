// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QFile;

namespace zhiqiao {

/// One cell of a table file, as the file holds it.
struct TableCell {
    enum class Kind { Empty, Text, Number, Date, Boolean, Fault };
    Kind kind = Kind::Empty;
    QString text;  ///< a number keeps the digits of the file; Boolean "1" or "0"; Fault "#REF!"
    QDate date;    ///< Kind::Date only; a time of day is dropped

    [[nodiscard]] bool isEmpty() const { return kind == Kind::Empty; }
    [[nodiscard]] static TableCell ofText(const QString& text);
    /// `decimal` is plain or in exponent notation, "600.03".
    [[nodiscard]] static TableCell ofNumber(const QString& decimal);
    [[nodiscard]] static TableCell ofDate(QDate day);
    bool operator==(const TableCell&) const = default;
};

/// What a person reads in the cell: blanks around it trimmed, a number without exponent and
/// without the noise of binary fractions (15 significant digits), a day as 2022-11-30.
[[nodiscard]] QString plainText(const TableCell& cell);

/// The cell's number came from more digits than a spreadsheet keeps: a whole number of 16 digits
/// or more, or text such as 6.3E+17. The lost digits cannot be found again.
[[nodiscard]] bool lostDigits(const TableCell& cell);

/// "C12" for row 12 (from 1) and column 2 (from 0).
[[nodiscard]] QString cellAddress(int row, int column);

struct TableRow {
    int number = 0;                ///< as the spreadsheet counts, from 1
    std::vector<TableCell> cells;  ///< from column A; empty cells at the end are left out
    bool operator==(const TableRow&) const = default;
};

/// What a file may hold before it is refused, so that no file can exhaust the computer.
struct TableLimits {
    qint64 fileBytes = 50LL << 20;
    qint64 unpackedBytes = 200LL << 20;
    int ratio = 100;                    ///< unpacked to packed …
    qint64 ratioFromBytes = 4LL << 20;  ///< … judged for what unpacks to more than this
    int entries = 1000;
    int rows = 200'000;  ///< rows that hold something, header not counted
    int columns = 256;
    int cellCharacters = 100'000;
    int rowCharacters = 1'000'000;
    qint64 cells = 10'000'000;       ///< of a sheet, with the empty ones in front of a filled one
    qint64 characters = 60'000'000;  ///< of a sheet; merged cells and shared texts count each time
    int sharedStrings = 8'000'000;
    int sheets = 255;
    int cellStyles = 100'000;
    int xmlDepth = 64;
    qint64 xmlTagBytes = 1LL << 20;  ///< of one tag with its attributes, or one comment
};

/// Title rows above the header that a file may have besides TableLimits::rows.
inline constexpr int kHeaderSearchRows = 20;

/// Takes one row; false stops the reading, which is then a success.
using RowTaker = std::function<bool(const TableRow&)>;

/// A workbook or text table, open for reading. Rows come one by one, so that a long file costs no
/// memory and a reader in another process can stand behind the same interface.
class TableFile {
public:
    virtual ~TableFile() = default;
    /// Visible sheets in the order of the tabs; a text file has one, named "CSV".
    [[nodiscard]] virtual const QStringList& sheets() const = 0;
    /// Rows that hold something, top to bottom. In a workbook the value of cells merged downwards
    /// stands in every row of the merge that holds something else.
    /// Errors: exchange.damaged, exchange.too_large, exchange.forbidden_content.
    virtual Result<> read(qsizetype sheet, const RowTaker& take) = 0;
    /// Turns to the next likely reading of a file that leaves several, text with another separator;
    /// false when there is none left.
    virtual bool readOtherwise() { return false; }
};

/// Opens by content, whatever the name's ending says: .xlsx, or text with commas, semicolons or
/// tabs in UTF-8, UTF-16 with mark, or GB18030. Nothing is executed and nothing outside the file
/// is opened. Errors, all Invalid and naming the file: exchange.cannot_read, exchange.not_a_table,
/// exchange.old_xls, exchange.encrypted, exchange.damaged, exchange.too_large,
/// exchange.forbidden_content.
Result<std::unique_ptr<TableFile>> openTable(const QString& path, const TableLimits& limits = {});

/// The two steps of openTable(). Errors: those of openTable(), without the file's name.
Result<std::unique_ptr<QFile>> openFileOfTable(const QString& path, const TableLimits& limits);
Result<std::unique_ptr<TableFile>> openTableIn(std::unique_ptr<QFile> file,
                                               const TableLimits& limits);

/// Asked while nothing comes; false when nobody waits for the table any more.
using StillWanted = std::function<bool()>;

/// openTable(), or what opens a table in another process. Besides its errors import.cancelled, when
/// the table is not wanted any more; the same from the table that is opened.
using TableOpener = std::function<Result<std::unique_ptr<TableFile>>(
    const QString& path, const TableLimits& limits, const StillWanted& wanted)>;

}  // namespace zhiqiao
