// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/paper_book.h"

#include "core/drawing/output_file.h"
#include "core/drawing/page_image.h"
#include "core/forms/form_output.h"
#include "core/forms/form_renderer.h"
#include "core/forms/list_pages.h"
#include "core/papers/paper_file.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const QString kTitle = u"材料"_s;
const QRectF kBox(15, 25, 180, 252);  // of a page's picture, in millimetres on A4
constexpr double kDotsPerMm = 200 / 25.4;
constexpr int kPdfDotsPerInch = 1200;

QString kindOf(const Codes& codes, const Paper& paper) {
    return codes.lists.name(u"evidence_kind"_s, paper.facts.kind);
}

/// With the pages as they were counted now.
std::vector<FormPage> coverOf(const PaperBook& book, const Codes& codes,
                              const std::vector<int>& pages, const PaperFonts& fonts) {
    PrintedList list{.title = kTitle,
                     .subtitle = u"%1　共 %2 份"_s.arg(book.person).arg(book.papers.size()),
                     .columns = {{u"序号"_s, true},
                                 {u"材料"_s},
                                 {u"取得日期"_s},
                                 {u"方式"_s},
                                 {u"页数"_s, true},
                                 {u"大小"_s, true}},
                     .rows = {}};
    for (size_t n = 0; n < book.papers.size(); ++n) {
        const auto& paper = book.papers[n].paper;
        list.rows.push_back({QString::number(n + 1), kindOf(codes, paper),
                             paper.facts.takenOn.toString(Qt::ISODate),
                             codes.lists.name(u"paper_channel"_s, paper.facts.channel),
                             QString::number(pages[n]), sizeText(paper.sheet.bytes)});
    }
    return listPages(list, book.footer, fonts);
}

FormPage headOf(const QString& text, const FormFooter& footer) {
    FormPage page;
    page.elements.push_back(FormText{.box = {15, 12, 180, 8}, .text = text, .points = 10.5});
    page.elements.push_back(FormText{.box = {15, 281, 180, 6}, .text = footer.text, .points = 7.5});
    if (footer.demo)
        page.elements.push_back(FormText{.box = {15, 12, 180, 8},
                                         .text = u"演示数据"_s,
                                         .points = 9,
                                         .alignment = Qt::AlignRight | Qt::AlignVCenter});
    return page;
}

QRectF fitted(const QSize& picture) {
    const auto size = QSizeF(picture).scaled(kBox.size(), Qt::KeepAspectRatio);
    return {kBox.x() + (kBox.width() - size.width()) / 2, kBox.y(), size.width(), size.height()};
}

/// The file while it grows; a page is begun by what is drawn on it.
class Sheets {
public:
    explicit Sheets(const PaperFonts& fonts) : fonts_(fonts), pdf_(&buffer_) {
        buffer_.open(QBuffer::WriteOnly);
        pdf_.setResolution(kPdfDotsPerInch);
        pdf_.setTitle(kTitle);
        pdf_.setCreator(u"Zhiqiao"_s);
        pdf_.setPageMargins(QMarginsF());
        pdf_.setPageSize(QPageSize(QPageSize::A4));
    }
    void add(const FormPage& page, const QImage& picture = {}) {
        if (count_++ == 0) {
            painter_.begin(&pdf_);
            scaleToMillimetres(painter_);
        } else {
            pdf_.setPageSize(
                QPageSize(page.size, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
            pdf_.newPage();
        }
        if (!picture.isNull()) painter_.drawImage(fitted(picture.size()), picture);
        renderForm(painter_, page, fonts_);
    }
    [[nodiscard]] QByteArray finished() {
        painter_.end();
        return buffer_.data();
    }
    [[nodiscard]] int count() const { return count_; }

private:
    const PaperFonts& fonts_;
    QBuffer buffer_;
    QPdfWriter pdf_;
    QPainter painter_;
    int count_ = 0;
};

Result<std::vector<int>> pagesOf(const std::vector<OpenedPaper>& papers) {
    std::vector<int> pages;
    for (const auto& [paper, content] : papers) {
        const auto count = pageCount(content, paper.sheet.media);
        if (!count) return fail(count.error());
        pages.push_back(*count);
    }
    return pages;
}

}  // namespace

Result<int> writePaperBook(const PaperBook& book, const Codes& codes, const QString& path,
                           const PaperFonts& fonts) {
    if (fonts.isEmpty()) return writeFormsPdf({}, path, kTitle, fonts).map([] { return 0; });
    const auto pages = pagesOf(book.papers);
    if (!pages) return fail(pages.error());
    Sheets sheets(fonts);
    for (const auto& page : coverOf(book, codes, *pages, fonts)) sheets.add(page);
    const auto room = (kBox.size() * kDotsPerMm).toSize();
    for (size_t n = 0; n < book.papers.size(); ++n) {
        const auto& [paper, content] = book.papers[n];
        for (int page = 1; page <= (*pages)[n]; ++page) {
            const auto picture = pageImage(content, paper.sheet.media, page, room);
            if (!picture) return fail(picture.error());
            const auto head = u"%1. %2　第 %3 页 共 %4 页"_s.arg(n + 1)
                                  .arg(kindOf(codes, paper))
                                  .arg(page)
                                  .arg((*pages)[n]);
            sheets.add(headOf(head, book.footer), *picture);
        }
    }
    const auto written = writeOutputFile(path, sheets.finished());
    if (written) return sheets.count();
    auto error = written.error();
    error.code = "forms.cannot_write";
    return fail(error);
}

}  // namespace zhiqiao
