// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/roster_pages.h"

#include "core/base/text.h"
#include "core/forms/form_builder.h"
#include "core/forms/form_text.h"
#include "core/forms/list_pages.h"

#include <span>
#include <utility>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kRosterPaper(297, 210);
constexpr double kRosterLeft = 25;
constexpr double kRosterTop = 20;
constexpr double kRosterWidth = 252;
constexpr double kRosterLowest = 190;
constexpr double kRosterTitlePoints = 18;
constexpr double kRosterNotePoints = 9;
constexpr double kRosterSeal = 22;  ///< room to sign and seal
constexpr size_t kBlankRows = 12;

/// How the two are set: the widths of 序号 and of rosterColumns(), together kRosterWidth.
struct RosterSetting {
    double points;
    std::span<const double> widths;
    std::u16string_view day;  ///< what its period is about
};
constexpr double kBeginningWidths[] = {10, 17, 34, 10, 13, 16, 16, 19.5, 23, 16, 16, 30.5, 16, 15};
constexpr double kEndingWidths[] = {14, 44, 50, 42, 62, 40};
constexpr RosterSetting kRosterSettings[] = {{9, kBeginningWidths, u"就业日期"},
                                             {10.5, kEndingWidths, u"终止日期"}};

const RosterSetting& settingOf(RosterKind kind) { return kRosterSettings[size_t(kind)]; }

QString dayOnRoster(QDate day) {
    return day.isValid() ? day.toString(u"yyyy年M月d日"_s) : u"　　年　月　日"_s;
}

/// Rows from the top of the first page to the seal on the last.
class RosterSheets {
public:
    RosterSheets(RosterKind kind, const PaperFonts& fonts)
        : kind_(kind), set_(settingOf(kind)), build_(fonts, {.points = set_.points}) {
        build_.page.size = kRosterPaper;
    }

    void head(const QString& employer, const QString& period, const QString& filledOn) {
        const FormText title{.role = FontRole::Strong,
                             .points = kRosterTitlePoints,
                             .alignment = Qt::AlignHCenter,
                             .layer = FormLayer::Printed};
        y_ += build_.paragraph({kRosterLeft, y_}, kRosterWidth, titleOf(kind_), title) + 2;
        const FormText line{.points = kListHeadPoints, .alignment = Qt::AlignLeft | Qt::AlignTop};
        const double dated = 62;
        auto right = line;
        right.alignment = Qt::AlignRight | Qt::AlignTop;
        build_.paragraph({kRosterLeft + kRosterWidth - dated, y_}, dated,
                         u"填表日期："_s + filledOn, right);
        y_ += build_.paragraph({kRosterLeft, y_}, kRosterWidth - dated - 3,
                               u"单位名称："_s + employer, line);
        y_ += build_.paragraph({kRosterLeft, y_}, kRosterWidth,
                               toQString(set_.day) + u"："_s + period, line) +
              1;
        top_ = y_;
    }

    /// `tail` is what has to follow on the same page.
    void row(const QString& number, const QStringList& cells, double tail) {
        if (!headed_) titles();
        const auto before = build_.page.elements.size();
        double height = addRow(number, cells);
        if (y_ + height + tail > kRosterLowest && rowsHere_ > 0) {
            build_.page.elements.resize(before, FormLine{});
            turn();
            titles();
            height = addRow(number, cells);
        }
        y_ += height;
        ++rowsHere_;
    }

    void sign(const QString& filledBy) {
        if (!headed_) titles();
        frame();
        const std::pair<QString, double> parts[] = {{u"填表人："_s + filledBy, 80},
                                                    {u"审核人："_s, 80},
                                                    {u"单位盖章：　　　　　　年　月　日"_s, 92}};
        y_ += 3;
        double x = kRosterLeft;
        for (const auto& [words, width] : parts) {
            build_.add(FormText{.box = QRectF(x, y_, width - 3, lineHeight(kListHeadPoints) * 2),
                                .text = words,
                                .points = kListHeadPoints,
                                .alignment = Qt::AlignLeft | Qt::AlignTop,
                                .layer = FormLayer::Printed});
            x += width;
        }
        build_.paragraph({kRosterLeft, y_ + lineHeight(kListHeadPoints) * 2 + 1}, kRosterWidth,
                         u"注：本表一式两份，登记机构留存一份，一份盖章后退回单位。证件号码、联系"
                         "电话和住址不全部列出。"_s,
                         {.points = kRosterNotePoints,
                          .alignment = Qt::AlignLeft | Qt::AlignTop,
                          .layer = FormLayer::Printed});
    }

    [[nodiscard]] std::vector<FormPage> finished(const FormFooter& footer) {
        pages_.push_back(std::exchange(build_.page, FormPage()));
        addListFooters(pages_, footer, build_.fonts());
        return std::move(pages_);
    }

private:
    double addCells(const QStringList& cells, bool label) {
        std::vector<FormCell> row;
        for (size_t n = 0; n < set_.widths.size(); ++n)
            row.push_back({set_.widths[n], cells.value(qsizetype(n)), label,
                           label ? FontRole::Strong : FontRole::Body});
        return build_.row({kRosterLeft, y_}, row);
    }
    double addRow(const QString& number, const QStringList& cells) {
        return addCells(QStringList{number} + cells, false);
    }
    void titles() {
        QStringList terms{u"序号"_s};
        for (const auto& column : rosterColumns(kind_)) terms << toQString(column.term);
        y_ += addCells(terms, true);
        headed_ = true;
    }
    void frame() {
        build_.add(FormRect{QRectF(kRosterLeft, top_, kRosterWidth, y_ - top_), kFrameLine});
    }
    void turn() {
        frame();
        pages_.push_back(std::exchange(build_.page, FormPage()));
        build_.page.size = kRosterPaper;
        y_ = top_ = kRosterTop;
        rowsHere_ = 0;
    }

    RosterKind kind_;
    const RosterSetting& set_;
    FormBuilder build_;
    double y_ = kRosterTop;
    double top_ = kRosterTop;
    int rowsHere_ = 0;
    bool headed_ = false;
    std::vector<FormPage> pages_;
};

QString periodOf(const RosterOrder& order) {
    return u"%1至%2"_s.arg(dayOnRoster(order.from), dayOnRoster(order.until));
}

std::vector<FormPage> rosterLaidOut(RosterSheets& sheets, const std::vector<QStringList>& rows,
                                    const QString& filledBy, const FormFooter& footer) {
    for (size_t n = 0; n < rows.size(); ++n)
        sheets.row(QString::number(n + 1), rows[n], n + 1 == rows.size() ? kRosterSeal : 0);
    sheets.sign(filledBy);
    return sheets.finished(footer);
}

}  // namespace

std::vector<FormPage> rosterPages(const Roster& roster, const FormFooter& footer,
                                  const PaperFonts& fonts) {
    RosterSheets sheets(roster.order.kind, fonts);
    sheets.head(roster.order.employer,
                u"%1　共%2人次"_s.arg(periodOf(roster.order)).arg(roster.rows.size()),
                dayOnRoster(roster.filledOn));
    return rosterLaidOut(sheets, roster.rows, roster.filledBy, footer);
}

std::vector<FormPage> blankRoster(RosterKind kind, const FormFooter& footer,
                                  const PaperFonts& fonts) {
    RosterSheets sheets(kind, fonts);
    sheets.head({}, periodOf({}), dayOnRoster(QDate()));
    return rosterLaidOut(sheets, std::vector<QStringList>(kBlankRows), {}, footer);
}

}  // namespace zhiqiao
