// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/exchange/exchange_errors.h"
#include "core/exchange/xlsx_parts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCell = 32'767;
constexpr double kNarrowest = 8;
constexpr double kWidest = 60;

/// Half-width columns a text takes on screen.
double shownWidth(const QString& text) {
    double width = 2;
    for (const QChar c : text) width += c.unicode() < 0x2E80 ? 1 : 2;
    return std::clamp(width, kNarrowest, kWidest);
}

/// Bytes for the library: no character XML forbids, and no more than a cell holds.
QByteArray cellBytes(QString text) {
    static const QRegularExpression looksEscaped(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (text.size() > kLongestCell) text = text.left(kLongestCell - 1) + u'…';
    text.remove(QChar(u'\0'));
    text.replace(QChar(0xFFFE), QChar::ReplacementCharacter);
    text.replace(QChar(0xFFFF), QChar::ReplacementCharacter);
    text.replace(looksEscaped, u"_x005F_"_s);
    return text.toUtf8();
}

/// A name the library accepts: 31 characters, none of []:*?/\ and no apostrophe at an end.
QByteArray sheetNameBytes(const QString& name) {
    static const QRegularExpression forbidden(uR"([\[\]:*?/\\']|[\x00-\x1F])"_s);
    QString allowed = name;
    allowed.replace(forbidden, u" "_s);
    return allowed.left(31).toUtf8();
}

class XlsxWriter final : public TableWriter {
public:
    XlsxWriter(const QString& path, const OutMark& mark)
        : path_(path),
          mark_(mark),
          folder_(QFile::encodeName(QFileInfo(path).absolutePath())),
          part_(QFileInfo(path).absoluteDir().filePath(
              u".%1.part"_s.arg(QUuid::createUuid().toString(QUuid::Id128)))) {}

    ~XlsxWriter() override {
        if (book_ != nullptr) workbook_close(book_);
        QFile::remove(part_);
    }
    XlsxWriter(const XlsxWriter&) = delete;
    XlsxWriter& operator=(const XlsxWriter&) = delete;

    Result<> open() {
        QFile probe(part_);
        if (!probe.open(QFile::WriteOnly)) return fail(cannotWriteTable(probe.errorString()));
        probe.close();
        // Rows wait in files of the library's own: beside the result, not in the common folder.
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder_.data();
        book_ = workbook_new_opt(QFile::encodeName(part_).constData(), &options);
        if (book_ == nullptr) return fail(cannotWriteTable(u"workbook_new_opt"_s));
        titles_ = workbook_add_format(book_);
        format_set_bold(titles_);
        format_set_num_format(titles_, "@");
        texts_ = workbook_add_format(book_);
        format_set_num_format(texts_, "@");  // stays text when somebody edits the cell
        days_ = workbook_add_format(book_);
        format_set_num_format(days_, "yyyy-mm-dd");
        if (!mark_.isEmpty()) {
            auto line = mark_.line.toUtf8();
            lxw_doc_properties properties{};
            properties.comments = line.data();
            return asResult(workbook_set_properties(book_, &properties));
        }
        return {};
    }

    [[nodiscard]] bool holdsSheets() const override { return true; }

    Result<> startSheet(const QString& name, const std::vector<TableColumn>& columns) override {
        sheet_ = workbook_add_worksheet(book_, sheetNameBytes(name).constData());
        if (sheet_ == nullptr) return fail(cannotWriteTable(u"workbook_add_worksheet"_s));
        next_ = 0;
        for (size_t i = 0; i < columns.size(); ++i) {
            const double width =
                columns[i].width > 0 ? double(columns[i].width) : shownWidth(columns[i].title);
            const auto at = lxw_col_t(i);
            if (auto set = asResult(worksheet_set_column(sheet_, at, at, width, texts_)); !set)
                return set;
            if (auto set = asResult(worksheet_write_string(
                    sheet_, 0, at, cellBytes(columns[i].title).constData(), titles_));
                !set)
                return set;
        }
        worksheet_freeze_panes(sheet_, 1, 0);
        next_ = 1;
        return mark_.isEmpty() ? Result<>() : markPages();
    }

    Result<> row(const std::vector<TableCell>& cells) override {
        Q_ASSERT(sheet_ != nullptr);
        for (size_t i = 0; i < cells.size(); ++i)
            if (auto written = asResult(write(lxw_col_t(i), cells[i])); !written) return written;
        ++next_;
        return {};
    }

    Result<> finish() override {
        auto* book = std::exchange(book_, nullptr);
        sheet_ = nullptr;
        if (auto closed = asResult(workbook_close(book)); !closed) return closed;
        if (auto complete = verify(); !complete) return complete;
        if (std::rename(QFile::encodeName(part_).constData(),
                        QFile::encodeName(path_).constData()) == 0)
            return {};
        return fail(cannotWriteTable(u"rename"_s));
    }

private:
    /// Head and foot of every printed page. "&" begins a command there.
    Result<> markPages() {
        const auto bytes = [](QString text) { return text.replace(u'&', u"&&"_s).toUtf8(); };
        if (auto set = asResult(
                worksheet_set_header(sheet_, ("&C&K999999" + bytes(mark_.line)).constData()));
            !set)
            return set;
        return asResult(
            worksheet_set_footer(sheet_, ("&L" + bytes(mark_.code) + "&R&P / &N").constData()));
    }

    lxw_error write(lxw_col_t column, const TableCell& cell) {
        switch (cell.kind) {
        case TableCell::Kind::Empty: return LXW_NO_ERROR;
        case TableCell::Kind::Number:
            return worksheet_write_number(sheet_, next_, column, cell.text.toDouble(), nullptr);
        case TableCell::Kind::Boolean:
            return worksheet_write_boolean(sheet_, next_, column, cell.text == u"1" ? 1 : 0,
                                           nullptr);
        case TableCell::Kind::Date: {
            const int year = cell.date.year();
            if (year < 1900 || year > 9999) break;
            lxw_datetime day{year, cell.date.month(), cell.date.day(), 0, 0, 0};
            return worksheet_write_datetime(sheet_, next_, column, &day, days_);
        }
        case TableCell::Kind::Text:
        case TableCell::Kind::Fault: break;
        }
        return worksheet_write_string(sheet_, next_, column, cellBytes(cell.text).constData(),
                                      texts_);
    }

    static Result<> asResult(lxw_error code) {
        if (code == LXW_NO_ERROR) return {};
        return fail(cannotWriteTable(QString::fromLatin1(lxw_strerror(code))));
    }

    /// The library does not look whether its rows reached the disk: a full one cuts them short.
    Result<> verify() {
        auto file = std::make_unique<QFile>(part_);
        if (!file->open(QFile::ReadOnly)) return fail(cannotWriteTable(file->errorString()));
        TableLimits none;
        none.unpackedBytes = none.ratioFromBytes = std::numeric_limits<qint64>::max();
        auto archive = ZipArchive::open(std::move(file), none);
        if (!archive) return fail(cannotWriteTable(archive.error().detail));
        for (const QString& part : (*archive)->names()) {
            XmlScan scan;
            if (auto scanned = scanPart(**archive, part, scan); !scanned)
                return fail(cannotWriteTable(scanned.error().detail));
        }
        return {};
    }

    QString path_;
    OutMark mark_;
    QByteArray folder_;
    QString part_;
    lxw_workbook* book_ = nullptr;
    lxw_worksheet* sheet_ = nullptr;
    lxw_format* titles_ = nullptr;
    lxw_format* texts_ = nullptr;
    lxw_format* days_ = nullptr;
    lxw_row_t next_ = 0;
};

}  // namespace

Result<std::unique_ptr<TableWriter>> createXlsx(const QString& path, const OutMark& mark) {
    auto writer = std::make_unique<XlsxWriter>(path, mark);
    if (auto opened = writer->open(); !opened) return fail(opened.error());
    return writer;
}

}  // namespace zhiqiao
