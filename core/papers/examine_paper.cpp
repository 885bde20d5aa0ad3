// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/examine_paper.h"

#include "core/papers/pdf_scan.h"
#include "core/papers/picture_scan.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ExaminePaper {
    Q_DECLARE_TR_FUNCTIONS(ExaminePaper)
};

Error refused(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field=file"_s};
}

Error unknownType() {
    return refused("paper.unknown_type",
                   ExaminePaper::tr("This is no JPEG, PNG or TIFF picture and no PDF file."),
                   ExaminePaper::tr("Save the paper as one of them. What a file is called does not "
                                    "count."));
}

Error tooManyPixels(qint64 most) {
    return refused(
        "paper.too_many_pixels",
        ExaminePaper::tr("The picture has more than %1 million pixels.").arg(most / 1'000'000),
        ExaminePaper::tr("Take it again with a lower resolution; 300 dpi are plenty."));
}

Error tooManyPages(int most) {
    return refused("paper.too_many_pages",
                   ExaminePaper::tr("The file has more than %1 pages.").arg(most),
                   ExaminePaper::tr("File it in parts."));
}

struct Kind {
    PaperMedia media;
    QByteArrayView head;
    PictureScan (*scan)(const QByteArray&);
};
constexpr Kind kPictures[] = {{PaperMedia::Jpeg, "\xFF\xD8\xFF", scanJpeg},
                              {PaperMedia::Png, "\x89PNG\r\n\x1A\n", scanPng},
                              {PaperMedia::Tiff, {"II*\0", 4}, scanTiff},
                              {PaperMedia::Tiff, {"MM\0*", 4}, scanTiff}};

Result<PaperSheet> picture(const Kind& kind, const QByteArray& content, const PaperLimits& limits) {
    const auto scan = kind.scan(content);
    if (!scan.broken.isEmpty()) return fail(paperDamaged(scan.broken));
    for (const auto& page : scan.pages) {
        if (page.isEmpty()) return fail(paperDamaged(u"size"_s));
        if (qint64(page.width()) * page.height() > limits.pixels)
            return fail(tooManyPixels(limits.pixels));
    }
    return PaperSheet{.media = kind.media, .pages = int(scan.pages.size())};
}

Result<PaperSheet> pdf(const QByteArray& content) {
    const auto scan = scanPdf(content);
    if (!scan.broken.isEmpty()) return fail(paperDamaged(scan.broken));
    if (scan.encrypted) return fail(paperEncrypted());
    return PaperSheet{.media = PaperMedia::Pdf, .pages = scan.pages};
}

Result<PaperSheet> sheetOf(const QByteArray& content, const PaperLimits& limits) {
    for (const auto& kind : kPictures)
        if (content.startsWith(kind.head)) return picture(kind, content, limits);
    if (content.startsWith("%PDF-")) return pdf(content);
    return fail(unknownType());
}

}  // namespace

Error paperEmpty() {
    return refused("paper.empty", ExaminePaper::tr("The file is empty."),
                   ExaminePaper::tr("Take the picture again."));
}

Error paperTooLarge(const PaperLimits& limits) {
    return refused("paper.too_large",
                   ExaminePaper::tr("The file is larger than %1 MB.").arg(limits.bytes >> 20),
                   ExaminePaper::tr("Take it again with a lower resolution, or file it in parts."));
}

Error paperDamaged(const QString& where) {
    auto error =
        refused("paper.damaged", ExaminePaper::tr("The file is damaged or not complete."),
                ExaminePaper::tr("Take the picture again, or ask for the file once more."));
    error.detail += u" "_s + where;
    return error;
}

Error paperEncrypted() {
    return refused(
        "paper.encrypted", ExaminePaper::tr("The PDF file is locked by a password."),
        ExaminePaper::tr("Ask for it without a password, or take a picture of the paper."));
}

Result<PaperSheet> examinePaper(const QByteArray& content, const PaperLimits& limits) {
    if (content.isEmpty()) return fail(paperEmpty());
    if (content.size() > limits.bytes) return fail(paperTooLarge(limits));
    auto sheet = sheetOf(content, limits);
    if (!sheet) return sheet;
    if (sheet->pages > limits.pages) return fail(tooManyPages(limits.pages));
    sheet->bytes = content.size();
    sheet->sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return sheet;
}

}  // namespace zhiqiao
