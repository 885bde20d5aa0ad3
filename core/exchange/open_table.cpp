// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_file.h"
#include "core/exchange/exchange_errors.h"
#include "core/exchange/table_file.h"
#include "core/exchange/xlsx_file.h"
#include "core/exchange/zip_archive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct OpenTable {
    Q_DECLARE_TR_FUNCTIONS(OpenTable)
};

constexpr QByteArrayView kOleMark("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

QByteArray inUtf16(const char* ascii) {
    QByteArray bytes;
    for (; *ascii != '\0'; ++ascii) bytes.append(*ascii).append('\0');
    return bytes;
}

/// An OLE container is an old workbook, or a new one with a password around it.
Error oleProblem(const QByteArray& bytes) {
    if (bytes.contains(inUtf16("EncryptedPackage"))) return encryptedWorkbook();
    if (bytes.contains(inUtf16("WordDocument"))) return notATable(OpenTable::tr("a Word document"));
    return oldXls();
}

/// What else a file is, by its first bytes; nothing when it may be text.
std::optional<Error> foreignContent(const QByteArray& start) {
    struct Mark {
        QByteArrayView bytes;
        const char* what;
    };
    static constexpr Mark kMarks[] = {
        {"%PDF", QT_TRANSLATE_NOOP("OpenTable", "a PDF document")},
        {"\x89PNG", QT_TRANSLATE_NOOP("OpenTable", "a picture")},
        {"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("OpenTable", "a picture")},
        {"GIF8", QT_TRANSLATE_NOOP("OpenTable", "a picture")},
        {"{\\rtf", QT_TRANSLATE_NOOP("OpenTable", "a text document")},
        {"Rar!", QT_TRANSLATE_NOOP("OpenTable", "a packed archive")},
        {"7z\xBC\xAF", QT_TRANSLATE_NOOP("OpenTable", "a packed archive")},
        {"\x1F\x8B", QT_TRANSLATE_NOOP("OpenTable", "a packed archive")},
        {"SQLite format 3", QT_TRANSLATE_NOOP("OpenTable", "a database")},
    };
    for (const Mark& mark : kMarks)
        if (start.startsWith(mark.bytes)) return notATable(OpenTable::tr(mark.what));
    QByteArray text = start.startsWith("\xEF\xBB\xBF") ? start.mid(3) : start;
    text = text.left(512).trimmed().toLower();
    if (text.startsWith('<'))
        return notATable(OpenTable::tr("a web page or XML file with the ending of a workbook"));
    return {};
}

}  // namespace

Result<std::unique_ptr<QFile>> openFileOfTable(const QString& path, const TableLimits& limits) {
    auto file = std::make_unique<QFile>(path);
    // A pipe would be waited for.
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return fail(cannotReadFile(u"not a regular file"_s));
    if (!file->open(QFile::ReadOnly)) return fail(cannotReadFile(file->errorString()));
    if (file->size() > limits.fileBytes)
        return fail(tooLarge(OpenTable::tr("more than %1 MB").arg(limits.fileBytes / (1 << 20))));
    if (file->size() == 0) return fail(notATable(OpenTable::tr("an empty file")));
    return file;
}

Result<std::unique_ptr<TableFile>> openTableIn(std::unique_ptr<QFile> file,
                                               const TableLimits& limits) {
    const QByteArray start = file->peek(1024);
    if (start.startsWith("PK")) {
        auto archive = ZipArchive::open(std::move(file), limits);
        if (!archive) return fail(archive.error());
        return openXlsx(std::move(*archive), limits);
    }
    if (auto foreign = foreignContent(start)) return fail(*foreign);
    const QByteArray bytes = file->readAll();
    if (bytes.size() != file->size()) return fail(cannotReadFile(file->errorString()));
    if (start.startsWith(kOleMark)) return fail(oleProblem(bytes));
    return openCsv(bytes, limits);
}

Result<std::unique_ptr<TableFile>> openTable(const QString& path, const TableLimits& limits) {
    auto file = openFileOfTable(path, limits);
    if (!file) return fail(ofFile(file.error(), path));
    auto opened = openTableIn(std::move(*file), limits);
    if (!opened) return fail(ofFile(opened.error(), path));
    return opened;
}

}  // namespace zhiqiao
