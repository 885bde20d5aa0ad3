// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sign_in_sheet.h"

#include "core/forms/form_builder.h"
#include "core/forms/list_pages.h"

#include <utility>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kSignInPaper(210, 297);
constexpr double kSignInLeft = 25;
constexpr double kSignInTop = 20;
constexpr double kSignInWidth = 165;
constexpr double kSignInLowest = 272;
constexpr double kSignInTitlePoints = 18;
constexpr double kSignInNotePoints = 9;
constexpr double kSignInRow = 9.5;  ///< room for a signature
constexpr double kSignInFoot = 16;
constexpr int kUnannounced = 5;

constexpr double kSignInWidths[] = {14, 34, 48, 45, 24};

/// Rows from the head of the first page to the count on the last.
class SignInSheets {
public:
    explicit SignInSheets(const PaperFonts& fonts) : build_(fonts, {.row = kSignInRow}) {
        build_.page.size = kSignInPaper;
    }

    void head(const SignInSheet& sheet) {
        const FormText title{.role = FontRole::Strong,
                             .points = kSignInTitlePoints,
                             .alignment = Qt::AlignHCenter,
                             .layer = FormLayer::Printed};
        y_ += build_.paragraph({kSignInLeft, y_}, kSignInWidth, kSignInTitle, title) + 2;
        const auto& facts = sheet.facts;
        line(u"活动类型："_s + sheet.kind);
        line(u"主题："_s + facts.topic);
        line(u"时间：%1 %2　时长：%3分钟"_s.arg(facts.on.toString(u"yyyy年M月d日"_s), facts.begins)
                 .arg(facts.minutes));
        line(u"地点：%1　主讲（主持）：%2"_s.arg(facts.place, sheet.officer));
        y_ += 1;
        top_ = y_;
        titles();
    }

    /// `tail` is what has to follow on the same page.
    void row(const QStringList& cells, double tail) {
        const auto before = build_.page.elements.size();
        double height = addRow(cells, false);
        if (y_ + height + tail > kSignInLowest && rowsHere_ > 0) {
            build_.page.elements.resize(before, FormLine{});
            turn();
            height = addRow(cells, false);
        }
        y_ += height;
        ++rowsHere_;
    }

    void foot() {
        frame();
        y_ += 3;
        line(u"签到人数：　　　　人　　经办人：　　　　　　　　日期：　　　年　　月　　日"_s);
        build_.paragraph({kSignInLeft, y_}, kSignInWidth,
                         u"注：本人到场并签字的，按活动类型记入本人服务记录；未签字的只记到场。"
                         "证件号码不全部列出。"_s,
                         {.points = kSignInNotePoints,
                          .alignment = Qt::AlignLeft | Qt::AlignTop,
                          .layer = FormLayer::Printed});
    }

    [[nodiscard]] std::vector<FormPage> finished(const FormFooter& footer) {
        pages_.push_back(std::exchange(build_.page, FormPage()));
        addListFooters(pages_, footer, build_.fonts());
        return std::move(pages_);
    }

private:
    void line(const QString& text) {
        y_ += build_.paragraph(
            {kSignInLeft, y_}, kSignInWidth, text,
            {.points = kListHeadPoints, .alignment = Qt::AlignLeft | Qt::AlignTop});
    }
    double addRow(const QStringList& cells, bool label) {
        std::vector<FormCell> row;
        qsizetype n = 0;
        for (const auto width : kSignInWidths)
            row.push_back(
                {width, cells.value(n++), label, label ? FontRole::Strong : FontRole::Body});
        return build_.row({kSignInLeft, y_}, row);
    }
    void titles() {
        y_ += addRow({u"序号"_s, u"姓名"_s, u"证件号码"_s, u"本人签名"_s, u"备注"_s}, true);
    }
    void frame() {
        build_.add(FormRect{QRectF(kSignInLeft, top_, kSignInWidth, y_ - top_), kFrameLine});
    }
    void turn() {
        frame();
        pages_.push_back(std::exchange(build_.page, FormPage()));
        build_.page.size = kSignInPaper;
        y_ = top_ = kSignInTop;
        rowsHere_ = 0;
        titles();
    }

    FormBuilder build_;
    double y_ = kSignInTop;
    double top_ = kSignInTop;
    int rowsHere_ = 0;
    std::vector<FormPage> pages_;
};

}  // namespace

QStringList signInKeys() { return {u"name"_s, u"id_masked"_s}; }

std::vector<FormPage> signInPages(const SignInSheet& sheet, const FormFooter& footer,
                                  const PaperFonts& fonts) {
    SignInSheets sheets(fonts);
    sheets.head(sheet);
    const auto all = sheet.rows.size() + kUnannounced;
    for (size_t n = 0; n < all; ++n) {
        const auto known = n < sheet.rows.size() ? sheet.rows[n] : QStringList();
        sheets.row(QStringList{QString::number(n + 1)} + known, n + 1 == all ? kSignInFoot : 0);
    }
    sheets.foot();
    return sheets.finished(footer);
}

}  // namespace zhiqiao
