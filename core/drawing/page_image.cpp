// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/page_image.h"

#include "core/base/text.h"
#include "core/drawing/child_output.h"
#include "core/papers/examine_paper.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PageImages {
    Q_DECLARE_TR_FUNCTIONS(PageImages)
};

Error cannotShow(PaperMedia media) {
    return {
        .kind = Error::Kind::NotFound,
        .code = "paper.cannot_show",
        .message = PageImages::tr("Pictures of this kind (%1) cannot be shown on this computer.")
                       .arg(toQString(codeOf(media)).toUpper()),
        .hint = PageImages::tr("Install the package qt6-image-formats-plugins. The paper itself "
                               "is kept and can be exported."),
        .detail = {}};
}

Result<QImage> readPicture(QByteArray bytes, PaperMedia media, int page, QSize within) {
    const auto format = QByteArray(codeOf(media).data(), qsizetype(codeOf(media).size()));
    if (!QImageReader::supportedImageFormats().contains(format)) return fail(cannotShow(media));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    if (page > 1 && !reader.jumpToImage(page - 1)) return fail(paperDamaged(u"page"_s));
    const auto size = reader.size();
    const bool lies = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const auto room = lies ? within.transposed() : within;
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    auto image = reader.read();
    if (image.isNull()) return fail(paperDamaged(reader.errorString()));
    return image;
}

Result<QImage> drawPdf(const QByteArray& content, int page, QSize within) {
    const auto number = QString::number(page);
    // The longer side first; what is still too wide is made smaller below.
    const auto drawn = outputOf(u"pdftoppm"_s,
                                {u"-png"_s, u"-f"_s, number, u"-l"_s, number, u"-scale-to"_s,
                                 QString::number(qMax(within.width(), within.height())), u"-"_s},
                                content);
    if (!drawn) return fail(drawn.error());
    return readPicture(*drawn, PaperMedia::Png, 1, within);
}

}  // namespace

Result<QImage> pageImage(const QByteArray& content, PaperMedia media, int page, QSize within) {
    return media == PaperMedia::Pdf ? drawPdf(content, page, within)
                                    : readPicture(content, media, page, within);
}

Result<int> pageCount(const QByteArray& content, PaperMedia media) {
    if (media != PaperMedia::Pdf) {
        const auto sheet = examinePaper(content);
        return sheet ? Result<int>(sheet->pages) : fail(sheet.error());
    }
    const auto facts = outputOf(u"pdfinfo"_s, {u"-"_s}, content);
    if (!facts) return fail(facts.error());
    for (const auto& line : facts->split('\n'))
        if (line.startsWith("Pages:")) return line.mid(6).trimmed().toInt();
    return fail(paperDamaged(u"pdfinfo"_s));
}

}  // namespace zhiqiao
