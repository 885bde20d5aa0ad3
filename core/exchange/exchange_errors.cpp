// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange_errors.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ExchangeErrors {
    Q_DECLARE_TR_FUNCTIONS(ExchangeErrors)
};

QString saveAsXlsx() {
    return ExchangeErrors::tr(
        "Open it in the spreadsheet program, choose \"Save as\" and the type "
        "\"Excel workbook (.xlsx)\", then import the new file.");
}

QString splitIt() {
    return ExchangeErrors::tr(
        "Split it into smaller files, or copy the filled cells alone into a new workbook.");
}

}  // namespace

Error ofFile(Error error, const QString& path) {
    if (error.code.starts_with("exchange."))
        error.message = ExchangeErrors::tr("%1: %2").arg(QFileInfo(path).fileName(), error.message);
    return error;
}

Error cannotReadFile(const QString& systemText) {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.cannot_read",
            .message = ExchangeErrors::tr("The file cannot be read."),
            .hint = ExchangeErrors::tr("Check that it exists and that no other program holds it."),
            .detail = systemText};
}

Error notATable(const QString& what) {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.not_a_table",
            .message = ExchangeErrors::tr("The file is not a table but %1.").arg(what),
            .hint = saveAsXlsx()};
}

Error oldXls() {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.old_xls",
            .message = ExchangeErrors::tr("The file is a workbook in the old .xls format."),
            .hint = saveAsXlsx()};
}

Error encryptedWorkbook() {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.encrypted",
            .message = ExchangeErrors::tr("The workbook is protected by a password."),
            .hint = ExchangeErrors::tr(
                "Open it in the spreadsheet program, remove the password for opening, save it "
                "and import it again.")};
}

Error damagedFile(const QString& detail) {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.damaged",
            .message = ExchangeErrors::tr("The file is incomplete or damaged."),
            .hint = ExchangeErrors::tr(
                "Copy or download it again; if it still opens in the spreadsheet program, save it "
                "there under a new name and import that."),
            .detail = detail};
}

Error tooLarge(const QString& which) {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.too_large",
            .message = ExchangeErrors::tr("The file is too large: %1.").arg(which),
            .hint = splitIt()};
}

Error tooManyRows(int limit) {
    return tooLarge(ExchangeErrors::tr("more than %1 rows").arg(limit));
}

Error tooManyColumns(int limit) {
    return tooLarge(ExchangeErrors::tr("more than %1 columns").arg(limit));
}

Error forbiddenContent() {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.forbidden_content",
            .message = ExchangeErrors::tr(
                "The workbook holds a document type declaration, which no spreadsheet program "
                "writes; it is not read."),
            .hint = ExchangeErrors::tr("Ask the sender where the file comes from.")};
}

Error readerMissing(const QString& systemText) {
    return {.kind = Error::Kind::Internal,
            .code = "exchange.reader_missing",
            .message = ExchangeErrors::tr("The program that reads files does not start."),
            .hint = ExchangeErrors::tr("Install Zhiqiao again; nothing was read."),
            .detail = systemText};
}

Error readerAtLimit() {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.reader_limit",
            .message = ExchangeErrors::tr(
                "Reading the file takes more memory or time than one file may have."),
            .hint = splitIt()};
}

Error readerSilent() {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.reader_silent",
            .message = ExchangeErrors::tr("The reading of the file did not come to an end."),
            .hint = splitIt()};
}

Error readerFailed(const QString& detail) {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.reader_failed",
            .message = ExchangeErrors::tr("The reading of the file broke off."),
            .hint = ExchangeErrors::tr(
                "Save it in the spreadsheet program under a new name and import that. If it breaks "
                "off again, ask the sender where the file comes from."),
            .detail = detail};
}

std::optional<std::string_view> tableErrorCode(QStringView text) {
    static constexpr std::string_view kCodes[] = {
        "exchange.cannot_read",      "exchange.not_a_table", "exchange.old_xls",
        "exchange.encrypted",        "exchange.damaged",     "exchange.too_large",
        "exchange.forbidden_content"};
    for (const auto code : kCodes)
        if (text == QLatin1StringView(code.data(), qsizetype(code.size()))) return code;
    return std::nullopt;
}

Error noHeaderRow() {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.no_header",
            .message = ExchangeErrors::tr("No row with known column names was found."),
            .hint = ExchangeErrors::tr(
                "Put the column names of the template into one of the first 20 rows, or give a "
                "mapping file.")};
}

Error columnsMissing(const QStringList& titles) {
    return {
        .kind = Error::Kind::Invalid,
        .code = "exchange.columns_missing",
        .message = ExchangeErrors::tr("These columns are missing: %1.").arg(titles.join(u"、"_s)),
        .hint = ExchangeErrors::tr(
            "Add them to the file, or say in a mapping file which column holds them.")};
}

Error badMapping(const QString& entry) {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.bad_map",
            .message = ExchangeErrors::tr("The mapping file is not usable: %1.").arg(entry),
            .hint = ExchangeErrors::tr(
                "Write one line for each column: its key, a comma, and the name in your file.")};
}

Error unknownFileFormat() {
    return {
        .kind = Error::Kind::Invalid,
        .code = "exchange.unknown_format",
        .message = ExchangeErrors::tr("The name of the file to be written has no known ending."),
        .hint = ExchangeErrors::tr("Let it end in .xlsx or .csv.")};
}

Error notAFile() {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.not_a_file",
            .message = ExchangeErrors::tr("What is there under this name already is no file."),
            .hint = ExchangeErrors::tr(
                "A folder or a device is not replaced. Choose the name of a new file.")};
}

Error cannotWriteTable(const QString& systemText) {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.cannot_write",
            .message = ExchangeErrors::tr("The file could not be written."),
            .hint = ExchangeErrors::tr(
                "Check that the folder exists, may be written to and has space left, and that the "
                "file is not open in another program; or choose another place."),
            .detail = systemText};
}

}  // namespace zhiqiao
