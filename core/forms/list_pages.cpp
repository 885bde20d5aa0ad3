// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/list_pages.h"

#include "core/forms/form_text.h"
#include "core/outcomes/chart_twin.h"

#include <algorithm>
#include <numeric>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kUpright(210, 297);
constexpr QSizeF kLying(297, 210);
constexpr double kLeftMargin = 25;
constexpr double kMargin = 20;
constexpr double kListPoints = kListHeadPoints;
constexpr double kListTitlePoints = 18;
constexpr double kNotePoints = 9;
constexpr double kListRow = 8;
constexpr double kPadX = 1.6;
constexpr double kPadY = 1.0;
constexpr double kWidestColumn = 70;
constexpr double kNarrowestColumn = 11;
constexpr double kChartHeight = 112;

/// The table part of a print: column widths for one paper size, and the pages made so far.
class TablePages {
public:
    TablePages(const std::vector<PrintedColumn>& columns, const std::vector<QStringList>& rows,
               const PaperFonts& fonts)
        : columns_(columns), rows_(rows), fonts_(fonts) {
        for (size_t column = 0; column < columns.size(); ++column) {
            double widest = widthOf(columns[column].title, FontRole::Strong);
            for (const auto& row : rows)
                widest = std::max(widest, widthOf(row.value(qsizetype(column)), FontRole::Body));
            widths_.push_back(std::clamp(widest, kNarrowestColumn, kWidestColumn));
        }
    }

    [[nodiscard]] double naturalWidth() const {
        return std::accumulate(widths_.begin(), widths_.end(), 0.0);
    }

    void setPaper(const QSizeF& size) {
        size_ = size;
        fit(size.width() - kLeftMargin - kMargin);
    }

    FormPage& addPage() {
        pages.push_back({size_, {}});
        return pages.back();
    }

    /// Rows from `y` of the last page on; further pages as needed.
    void addRows(double y);

    std::vector<FormPage> pages;

private:
    [[nodiscard]] double widthOf(const QString& text, FontRole role) const {
        return textSize(text, role, kListPoints, 0, fonts_).width() + 2 * kPadX + 0.2;
    }
    void fit(double room);
    [[nodiscard]] double heightOf(const QStringList& cells, FontRole role) const;
    double addRow(double y, const QStringList& cells, bool head);

    const std::vector<PrintedColumn>& columns_;
    const std::vector<QStringList>& rows_;
    const PaperFonts& fonts_;
    std::vector<double> widths_;
    QSizeF size_ = kUpright;
};

/// Spare room is shared by all columns; lacking room is taken from the widest ones.
void TablePages::fit(double room) {
    const double natural = naturalWidth();
    if (natural <= room) {
        for (auto& width : widths_) width *= room / natural;
        return;
    }
    double limit = kWidestColumn;
    const auto total = [&] {
        return std::accumulate(widths_.begin(), widths_.end(), 0.0, [&](double sum, double each) {
            return sum + std::min(each, limit);
        });
    };
    while (limit > kNarrowestColumn && total() > room) limit -= 0.5;
    for (auto& width : widths_) width = std::min(width, limit);
    const double scale = room / naturalWidth();
    for (auto& width : widths_) width *= scale;
}

double TablePages::heightOf(const QStringList& cells, FontRole role) const {
    double height = kListRow;
    for (size_t column = 0; column < widths_.size(); ++column)
        height = std::max(height, textSize(cells.value(qsizetype(column)), role, kListPoints,
                                           widths_[column] - 2 * kPadX, fonts_)
                                          .height() +
                                      2 * kPadY);
    return height;
}

double TablePages::addRow(double y, const QStringList& cells, bool head) {
    const auto role = head ? FontRole::Strong : FontRole::Body;
    const double height = heightOf(cells, role);
    double x = kLeftMargin;
    for (size_t column = 0; column < widths_.size(); ++column) {
        const QRectF box(x, y, widths_[column], height);
        pages.back().elements.push_back(FormRect{box});
        const auto side = head                      ? Qt::AlignHCenter
                          : columns_[column].number ? Qt::AlignRight
                                                    : Qt::AlignLeft;
        if (const auto text = cells.value(qsizetype(column)); !text.isEmpty())
            pages.back().elements.push_back(
                FormText{.box = box.adjusted(kPadX, kPadY, -kPadX, -kPadY),
                         .text = text,
                         .role = role,
                         .points = kListPoints,
                         .alignment = side | Qt::AlignVCenter,
                         .layer = head ? FormLayer::Printed : FormLayer::Filled});
        x += widths_[column];
    }
    return height;
}

void TablePages::addRows(double y) {
    QStringList titles;
    for (const auto& column : columns_) titles << column.title;
    const double bottom = size_.height() - kMargin;
    double top = y;
    const auto frame = [&] {
        pages.back().elements.push_back(
            FormRect{QRectF(kLeftMargin, top, naturalWidth(), y - top), kFrameLine});
    };
    bool headed = false;
    for (const auto& row : rows_) {
        const double height = heightOf(row, FontRole::Body);
        const double headHeight = headed ? 0 : heightOf(titles, FontRole::Strong);
        if (y + headHeight + height > bottom && (headed || y > kMargin)) {
            if (headed) frame();
            addPage();
            y = top = kMargin;
            headed = false;
        }
        if (!headed) y += addRow(y, titles, true);
        headed = true;
        y += addRow(y, row, false);
    }
    if (!headed) y += addRow(y, titles, true);
    frame();
}

}  // namespace

void addListFooters(std::vector<FormPage>& pages, const FormFooter& footer,
                    const PaperFonts& fonts) {
    const double height = lineHeight(kNotePoints);
    const double pageWidth = 34;
    for (size_t index = 0; index < pages.size(); ++index) {
        auto& elements = pages[index].elements;
        const double room = pages[index].size.width() - kLeftMargin - kMargin;
        const double y = pages[index].size.height() - kMargin + 5;
        if (!footer.watermark.isEmpty())
            elements.insert(elements.begin(),
                            FormWatermark{QRectF(QPointF(), pages[index].size), footer.watermark});
        const auto put = [&](const QRectF& box, const QString& text, Qt::Alignment side,
                             FontRole role) {
            elements.push_back(FormText{.box = box,
                                        .text = text,
                                        .role = role,
                                        .points = kNotePoints,
                                        .alignment = side | Qt::AlignTop});
        };
        double left = kLeftMargin;
        if (footer.demo) {
            put(QRectF(left, y, 20, height), u"演示数据"_s, Qt::AlignLeft, FontRole::Strong);
            left += 20;
        }
        const double width = room - (left - kLeftMargin) - pageWidth - 4;
        if (!footer.text.isEmpty())
            put(QRectF(left, y, width,
                       textSize(footer.text, FontRole::Body, kNotePoints, width, fonts).height()),
                footer.text, Qt::AlignLeft, FontRole::Body);
        put(QRectF(kLeftMargin + room - pageWidth, y, pageWidth, height),
            u"第 %1 页 共 %2 页"_s.arg(index + 1).arg(pages.size()), Qt::AlignRight,
            FontRole::Body);
    }
}

std::vector<FormPage> listPages(const PrintedList& list, const FormFooter& footer,
                                const PaperFonts& fonts) {
    TablePages table(list.columns, list.rows, fonts);
    const bool upright = table.naturalWidth() <= kUpright.width() - kLeftMargin - kMargin;
    const QSizeF size = upright ? kUpright : kLying;
    table.setPaper(size);
    auto& first = table.addPage();
    const double room = size.width() - kLeftMargin - kMargin;
    double y = kMargin;
    const auto put = [&](const QString& text, FontRole role, double points, Qt::Alignment side,
                         double after) {
        if (text.isEmpty()) return;
        const double height = textSize(text, role, points, room, fonts).height();
        first.elements.push_back(FormText{.box = QRectF(kLeftMargin, y, room, height),
                                          .text = text,
                                          .role = role,
                                          .points = points,
                                          .alignment = side | Qt::AlignTop});
        y += height + after;
    };
    put(list.title, FontRole::Strong, kListTitlePoints, Qt::AlignHCenter, 2);
    put(list.subtitle, FontRole::Body, kListPoints, Qt::AlignLeft, 2);
    table.addRows(y);
    addListFooters(table.pages, footer, fonts);
    return table.pages;
}

std::vector<FormPage> chartPages(const ChartSpec& spec, const FormFooter& footer,
                                 const PaperFonts& fonts) {
    const auto twin = chartTwin(spec);
    std::vector<PrintedColumn> columns;
    std::vector<QStringList> rows;
    for (const auto& column : twin.columns)
        columns.push_back({column.title, column.kind != ChartTwin::Column::Kind::Text});
    for (const auto& row : twin.rows) rows.push_back(row.cells);
    TablePages table(columns, rows, fonts);
    table.setPaper(kLying);
    const QRectF box(kLeftMargin, kMargin - 4, kLying.width() - kLeftMargin - kMargin,
                     kChartHeight);
    table.addPage().elements.push_back(FormChart{box, spec});
    table.addRows(box.bottom() + 2);
    addListFooters(table.pages, footer, fonts);
    return table.pages;
}

}  // namespace zhiqiao
