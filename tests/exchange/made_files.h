// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/table_file.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <minizip/zip.h>
#include <vector>

namespace zhiqiao::test {

inline QString corpusFile(const char* name) {
    return QStringLiteral(ZHIQIAO_SOURCE_DIR "/tests/corpus/") + QString::fromUtf8(name);
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

struct ZipPart {
    QByteArray name;
    QByteArray content;
};

/// `method`: Z_DEFLATED, or 0 for parts that are not packed.
inline void writeZip(const QString& path, const std::vector<ZipPart>& parts, int method) {
    auto* zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (const ZipPart& part : parts) {
        zipOpenNewFileInZip64(zip, part.name.constData(), nullptr, nullptr, 0, nullptr, 0, nullptr,
                              method, Z_DEFAULT_COMPRESSION, 0);
        zipWriteInFileInZip(zip, part.content.constData(), unsigned(part.content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
}

/// Files a test makes for itself, gone when it ends.
class MadeFiles {
public:
    [[nodiscard]] QString path(const char* name) const {
        return folder_.filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(bytes);
        return path(name);
    }
    [[nodiscard]] QString zip(const char* name, const std::vector<ZipPart>& parts) const {
        writeZip(path(name), parts, Z_DEFLATED);
        return path(name);
    }
    [[nodiscard]] QStringList names() const {
        return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private:
    QTemporaryDir folder_;
};

/// The parts of a workbook with one sheet; tests replace what they are about.
struct WorkbookXml {
    QByteArray rootRelations =
        R"(<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
    QByteArray relations =
        R"(<Relationships>
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>
<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";
    QByteArray workbook =
        R"(<workbook xmlns:r="r"><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>)";
    QByteArray sharedStrings = "<sst/>";
    QByteArray styles = "<styleSheet/>";
    QByteArray sheetData;  ///< what stands inside <sheetData>
    QByteArray sheetEnd;   ///< what stands behind it

    [[nodiscard]] std::vector<ZipPart> parts() const {
        return {{"[Content_Types].xml", "<Types/>"},
                {"_rels/.rels", rootRelations},
                {"xl/workbook.xml", workbook},
                {"xl/_rels/workbook.xml.rels", relations},
                {"xl/sharedStrings.xml", sharedStrings},
                {"xl/styles.xml", styles},
                {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData>" +
                                                 sheetEnd + "</worksheet>"}};
    }
};

/// Every row of a sheet: number, then the cells as plain text, with a letter for the kind.
inline Result<QStringList> rowTexts(const QString& path, qsizetype sheet = 0) {
    auto file = openTable(path);
    if (!file) return fail(file.error());
    QStringList rows;
    auto read = (*file)->read(sheet, [&rows](const TableRow& row) {
        QStringList cells;
        for (const TableCell& cell : row.cells)
            cells.append(QStringLiteral("-tndbf").at(int(cell.kind)) + plainText(cell));
        rows.append(QString::number(row.number) + u'|' + cells.join(u'|'));
        return true;
    });
    if (!read) return fail(read.error());
    return rows;
}

}  // namespace zhiqiao::test
