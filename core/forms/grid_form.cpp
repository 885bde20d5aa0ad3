// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/grid_form.h"

#include "core/forms/form_builder.h"
#include "core/forms/form_text.h"

#include <utility>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGridLeft = 25;
constexpr double kGridWidth = 165;
constexpr double kGridTop = 20;
constexpr double kGridLowest = 277;
constexpr double kGridLabel = 29;
constexpr double kGridTitlePoints = 18;
constexpr double kGridNotePoints = 9;
constexpr double kGridGap = 2.5;
constexpr double kSignatureRoom = 16;

/// Rows from the top of the first page to the bottom of the last.
class GridPages {
public:
    explicit GridPages(const PaperFonts& fonts) : build_(fonts, {}) {}

    void head(const GridForm& form) {
        const FormText title{.role = FontRole::Strong,
                             .points = kGridTitlePoints,
                             .alignment = Qt::AlignHCenter,
                             .layer = FormLayer::Printed};
        y_ += build_.paragraph({kGridLeft, y_}, kGridWidth, form.title, title) + kGridGap;
        const double height = lineHeight(build_.density().points);
        build_.add(FormText{.box = QRectF(kGridLeft, y_, kGridWidth / 2, height),
                            .text = u"编号："_s + form.number,
                            .points = build_.density().points});
        build_.add(FormText{.box = QRectF(kGridLeft + kGridWidth / 2, y_, kGridWidth / 2, height),
                            .text = u"填表日期："_s + form.filledOn,
                            .points = build_.density().points,
                            .alignment = Qt::AlignRight | Qt::AlignVCenter});
        y_ += height + 1;
        top_ = y_;
    }

    void row(const std::vector<FormCell>& cells) {
        const auto before = build_.page.elements.size();
        double height = build_.row({kGridLeft, y_}, cells);
        if (y_ + height > kGridLowest) {
            build_.page.elements.resize(before, FormLine{});
            turn();
            height = build_.row({kGridLeft, y_}, cells);
        }
        y_ += height;
    }

    void section(const GridSection& section) {
        if (!section.title.isEmpty()) row({{kGridWidth, section.title, true, FontRole::Strong}});
        const double half = kGridWidth / 2 - kGridLabel;
        std::vector<FormCell> waiting;
        for (const auto& cell : section.cells) {
            if (cell.wide) {
                finishRow(waiting);
                row({{kGridLabel, cell.label, true}, {kGridWidth - kGridLabel, cell.value}});
                continue;
            }
            waiting.push_back({kGridLabel, cell.label, true});
            waiting.push_back({half, cell.value});
            if (waiting.size() == 4) row(std::exchange(waiting, {}));
        }
        finishRow(waiting);
    }

    /// The declaration with room to sign below it, in one box.
    void signing(const GridForm& form) {
        if (form.declaration.isEmpty() && form.signatures.empty()) return;
        const FormText like{.points = build_.density().points,
                            .alignment = Qt::AlignLeft | Qt::AlignTop,
                            .layer = FormLayer::Printed};
        const double words = textSize(form.declaration, FontRole::Body, like.points,
                                      kGridWidth - 2 * kGridGap, build_.fonts())
                                 .height();
        const double height = words + kSignatureRoom + kGridGap;
        if (y_ + height > kGridLowest) turn();
        build_.add(FormRect{QRectF(kGridLeft, y_, kGridWidth, height)});
        if (!form.declaration.isEmpty())
            build_.paragraph({kGridLeft + kGridGap, y_ + 1}, kGridWidth - 2 * kGridGap,
                             form.declaration, like);
        const double each = kGridWidth / double(std::max<size_t>(form.signatures.size(), 1));
        for (size_t n = 0; n < form.signatures.size(); ++n)
            build_.add(FormText{.box = QRectF(kGridLeft + kGridGap + each * double(n),
                                              y_ + height - lineHeight(like.points) - 2,
                                              each - kGridGap, lineHeight(like.points)),
                                .text = form.signatures[n],
                                .points = like.points,
                                .layer = FormLayer::Printed});
        y_ += height;
    }

    [[nodiscard]] std::vector<FormPage> finished(const GridForm& form) {
        frame();
        y_ += 1.5;
        const FormText note{.points = kGridNotePoints,
                            .alignment = Qt::AlignLeft | Qt::AlignTop,
                            .layer = FormLayer::Printed};
        for (const auto& text : form.notes)
            y_ += build_.paragraph({kGridLeft, y_}, kGridWidth, text, note);
        pages_.push_back(std::exchange(build_.page, FormPage()));
        const auto foot = form.footer.demo ? u"演示数据　"_s + form.footer.text : form.footer.text;
        for (size_t n = 0; n < pages_.size(); ++n) {
            const auto line = u"%1　第 %2 页 共 %3 页"_s.arg(foot).arg(n + 1).arg(pages_.size());
            pages_[n].elements.push_back(FormText{.box = QRectF(kGridLeft, 281, kGridWidth, 5),
                                                  .text = line.trimmed(),
                                                  .points = kGridNotePoints,
                                                  .alignment = Qt::AlignRight | Qt::AlignTop});
        }
        return std::move(pages_);
    }

private:
    void finishRow(std::vector<FormCell>& waiting) {
        if (waiting.empty()) return;
        waiting.back().width = kGridWidth - kGridLabel;
        row(std::exchange(waiting, {}));
    }
    void frame() {
        if (y_ > top_)
            build_.add(FormRect{QRectF(kGridLeft, top_, kGridWidth, y_ - top_), kFrameLine});
    }
    void turn() {
        frame();
        pages_.push_back(std::exchange(build_.page, FormPage()));
        y_ = top_ = kGridTop;
    }

    FormBuilder build_;
    double y_ = kGridTop;
    double top_ = kGridTop;
    std::vector<FormPage> pages_;
};

}  // namespace

std::vector<FormPage> gridFormPages(const GridForm& form, const PaperFonts& fonts) {
    GridPages pages(fonts);
    pages.head(form);
    for (const auto& section : form.sections) pages.section(section);
    pages.signing(form);
    return pages.finished(form);
}

}  // namespace zhiqiao
