// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/exchange/csv_file.h"
#include "core/exchange/exchange_errors.h"

#include <QRegularExpression>
#include <QSaveFile>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// RFC 4180: commas, CR LF.
class CsvWriter final : public TableWriter {
public:
    CsvWriter(const QString& path, const OutMark& mark) : file_(path), mark_(mark) {}

    Result<> open() {
        if (file_.open(QSaveFile::WriteOnly)) return write("\xEF\xBB\xBF");
        return fail(cannotWriteTable(file_.errorString()));
    }

    [[nodiscard]] bool holdsSheets() const override { return false; }

    Result<> startSheet(const QString&, const std::vector<TableColumn>& columns) override {
        std::vector<TableCell> titles;
        for (const TableColumn& column : columns) titles.push_back(TableCell::ofText(column.title));
        if (!mark_.isEmpty()) titles.push_back(TableCell::ofText(mark_.line));
        return write(lineOf(titles, false));
    }

    Result<> row(const std::vector<TableCell>& cells) override {
        return write(lineOf(cells, !mark_.isEmpty()));
    }

    Result<> finish() override {
        if (file_.commit()) return {};
        return fail(cannotWriteTable(file_.errorString()));
    }

private:
    static bool isNumber(const TableCell& cell) {
        bool readable = cell.kind == TableCell::Kind::Number;
        if (readable) (void)cell.text.toDouble(&readable);
        return readable;
    }
    static QString textOf(const TableCell& cell) {
        return cell.kind == TableCell::Kind::Text ? cell.text : plainText(cell);
    }
    static QByteArray lineOf(const std::vector<TableCell>& cells, bool emptyLast) {
        QString line;
        for (size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) line += u',';
            line += field(cells[i]);
        }
        if (emptyLast) line += u',';
        return (line + u"\r\n"_s).toUtf8();
    }

    static QString field(const TableCell& cell) {
        // A program that takes the semicolon or the tab for the separator must find no new cell.
        static const QRegularExpression special(uR"([,;\t"\r\n]|^ | $)"_s);
        QString text = isNumber(cell) ? plainText(cell) : withFormulaGuard(textOf(cell));
        text.remove(QChar(u'\0'));
        if (!text.contains(special)) return text;
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }

    Result<> write(const QByteArray& bytes) {
        if (file_.write(bytes) == bytes.size()) return {};
        return fail(cannotWriteTable(file_.errorString()));
    }

    QSaveFile file_;
    OutMark mark_;
};

}  // namespace

Result<std::unique_ptr<TableWriter>> createCsv(const QString& path, const OutMark& mark) {
    auto writer = std::make_unique<CsvWriter>(path, mark);
    if (auto opened = writer->open(); !opened) return fail(opened.error());
    return writer;
}

}  // namespace zhiqiao
