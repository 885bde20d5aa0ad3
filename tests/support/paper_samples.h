// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/papers/paper.h"
#include "tests/support/office_sample.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>

namespace zhiqiao::test {

/// Grey, 8 wide and 6 high, as ImageMagick wrote them; the TIFF has two pages.
inline QByteArray sampleJpeg() {
    return QByteArray::fromBase64(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkK"
        "DA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAAGAAgBAREA/8QAFAABAAAAAAAAAAAAAAAA"
        "AAAAAv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AD//Z");
}
inline QByteArray samplePng() {
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAMAAADJ2y/JAAAAA1BMVEV/f3+QyhsjAAAADElEQVQI12Ng"
        "IAcAAAA2AAFnV6ZyAAAAAElFTkSuQmCC");
}
inline QByteArray sampleTiff() {
    return QByteArray::fromBase64(
        "SUkqACQAAACAH8/gCCQWDQaBQeFQWEwuFQ2HQiBxGJRSDQEAEQD+AAQAAQAAAAIAAAAAAQMAAQAAAAgA"
        "AAABAQMAAQAAAAYAAAACAQMAAQAAABAAAAADAQMAAQAAAAUAAAAGAQMAAQAAAAEAAAAKAQMAAQAAAAEA"
        "AAARAQQAAQAAAAgAAAASAQMAAQAAAAEAAAAVAQMAAQAAAAEAAAAWAQMAAQAAAAYAAAAXAQQAAQAAABsA"
        "AAAcAQMAAQAAAAEAAAApAQMAAgAAAAAAAgA9AQMAAQAAAAIAAAA+AQUAAgAAACYBAAA/AQUABgAAAPYA"
        "AABSAQAAhetRAAAAgADD9agAAAAAAs3MTAAAAAABzcxMAAAAgADNzEwAAAAAAo/C9QAAAAAQNxqgAAAA"
        "AAIrhwoAAAAgAIAfz+AIJBYNBoFB4VBYTC4VDYdCIHEYlFINAQARAP4ABAABAAAAAgAAAAABAwABAAAA"
        "CAAAAAEBAwABAAAABgAAAAIBAwABAAAAEAAAAAMBAwABAAAABQAAAAYBAwABAAAAAQAAAAoBAwABAAAA"
        "AQAAABEBBAABAAAANgEAABIBAwABAAAAAQAAABUBAwABAAAAAQAAABYBAwABAAAABgAAABcBBAABAAAA"
        "GwAAABwBAwABAAAAAQAAACkBAwACAAAAAQACAD0BAwABAAAAAgAAAD4BBQACAAAAVAIAAD8BBQAGAAAA"
        "JAIAAAAAAACF61EAAACAAMP1qAAAAAACzcxMAAAAAAHNzEwAAACAAM3MTAAAAAACj8L1AAAAABA3GqAA"
        "AAAAAiuHCgAAACAA");
}

/// Pages with a blue square each; `n` makes contents differ.
inline QByteArray samplePdf(int n = 1, int pages = 1) {
    QByteArrayList objects{"<< /Type /Catalog /Pages 2 0 R >>", {}};
    QByteArray kids;
    for (int page = 0; page < pages; ++page) {
        const auto drawn = "0 0 1 rg " + QByteArray::number(60 + n) + " 60 200 200 re f";
        kids += QByteArray::number(3 + 2 * page) + " 0 R ";
        objects << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " +
                       QByteArray::number(4 + 2 * page) + " 0 R >>"
                << "<< /Length " + QByteArray::number(drawn.size()) + " >>\nstream\n" + drawn +
                       "\nendstream";
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>";
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const auto start = QByteArray::number(file.size());
    const auto count = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count +
           " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

inline PaperSheet sheetOf(const QByteArray& content, PaperMedia media = PaperMedia::Pdf) {
    return {.media = media,
            .bytes = content.size(),
            .pages = 1,
            .sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256)};
}

inline PaperFacts samplePaper(PersonId person, const QString& kind = QStringLiteral("01")) {
    return {.person = person,
            .kind = kind,
            .takenOn = kToday,
            .channel = QStringLiteral("10"),
            .note = QStringLiteral("背面有手写电话")};
}

inline void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test file could not be written");
}

}  // namespace zhiqiao::test
