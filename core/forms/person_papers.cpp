// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/person_papers.h"

#include "core/forms/form_builder.h"
#include "core/forms/form_text.h"
#include "core/forms/list_pages.h"
#include "core/security/act_code.h"
#include "core/security/act_words.h"

#include <QTimeZone>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPaperLeft = 25;
constexpr double kPaperWidth = 165;
constexpr double kPaperTop = 25;
constexpr double kPaperLowest = 262;
constexpr double kPaperTextPoints = 12;
constexpr double kPaperNotePoints = 9;
constexpr double kPaperGap = 3;

/// Paragraph after paragraph, on further pages as needed.
class Paragraphs {
public:
    explicit Paragraphs(const PaperFonts& fonts) : builder_(fonts, {}), fonts_(fonts) {}

    void add(const QString& text, const FormText& like, double after) {
        const double height = textSize(text, like.role, like.points, kPaperWidth, fonts_).height();
        if (y_ + height > kPaperLowest) turn();
        y_ += builder_.paragraph({kPaperLeft, y_}, kPaperWidth, text, like) + after;
    }
    [[nodiscard]] std::vector<FormPage> finished(const QString& foot) {
        turn();
        for (size_t index = 0; index < pages_.size(); ++index) {
            auto& elements = pages_[index].elements;
            elements.push_back(FormText{.box = QRectF(kPaperLeft, 277, kPaperWidth - 34, 10),
                                        .text = foot,
                                        .points = kPaperNotePoints,
                                        .alignment = Qt::AlignLeft | Qt::AlignTop});
            elements.push_back(
                FormText{.box = QRectF(kPaperLeft + kPaperWidth - 34, 277, 34, 5),
                         .text = u"第 %1 页 共 %2 页"_s.arg(index + 1).arg(pages_.size()),
                         .points = kPaperNotePoints,
                         .alignment = Qt::AlignRight | Qt::AlignTop});
        }
        return std::move(pages_);
    }

private:
    void turn() {
        pages_.push_back(std::exchange(builder_.page, FormPage()));
        y_ = kPaperTop;
    }

    FormBuilder builder_;
    const PaperFonts& fonts_;
    double y_ = kPaperTop;
    std::vector<FormPage> pages_;
};

QString timeText(const QDateTime& at) {
    return at.toTimeZone(QTimeZone("Asia/Shanghai")).toString(u"yyyy-MM-dd HH:mm"_s);
}

}  // namespace

Result<FormFooter> footerOfAct(const OfficeStore& offices, const Actor& actor,
                               const OperationId& operation, const QDateTime& now, bool demo) {
    const auto staff = offices.staff();
    if (!staff) return fail(staff.error());
    const auto by = std::ranges::find(*staff, actor.staff, &Staff::id);
    return FormFooter{.text = u"%1　%2　审计码 %3"_s.arg(by == staff->end() ? QString() : by->name,
                                                         timeText(now), actCode(operation)),
                      .demo = demo};
}

std::vector<FormPage> noticePages(const Notice& notice, const Office& office,
                                  const FormFooter& footer, const PaperFonts& fonts) {
    Paragraphs paragraphs(fonts);
    const FormText title{.role = FontRole::Strong, .points = 18, .alignment = Qt::AlignHCenter};
    const FormText text{.points = kPaperTextPoints, .alignment = Qt::AlignLeft | Qt::AlignTop};
    const FormText note{.points = kPaperNotePoints, .alignment = Qt::AlignLeft | Qt::AlignTop};
    paragraphs.add(notice.title, title, 2 * kPaperGap);
    paragraphs.add(u"%1　%2　%3"_s.arg(office.name, office.address, office.phone), text,
                   2 * kPaperGap);
    for (const auto& paragraph : notice.text.split(u"\n\n"_s, Qt::SkipEmptyParts))
        paragraphs.add(paragraph.trimmed(), text, kPaperGap);
    paragraphs.add(u"签名：________________　　日期：______年____月____日"_s, text, 2 * kPaperGap);
    paragraphs.add(u"文本编号 %1　第 %2 版　依据：%3"_s.arg(notice.id)
                       .arg(notice.version)
                       .arg(notice.sources.join(u'；')),
                   note, 0);
    return paragraphs.finished(footer.demo ? u"演示数据　"_s + footer.text : footer.text);
}

std::vector<FormPage> ownDataPages(const std::vector<OwnDataLine>& lines, const FormFooter& footer,
                                   const PaperFonts& fonts) {
    PrintedList list{.title = u"个人信息副本"_s,
                     .subtitle = u"依据个人信息保护法第四十五条，应本人申请制作。"_s,
                     .columns = {{u"类别"_s}, {u"日期"_s}, {u"项目"_s}, {u"内容"_s}},
                     .rows = {}};
    for (const auto& [part, on, item, value] : lines)
        list.rows.push_back({part, on.toString(Qt::ISODate), item, value});
    return listPages(list, footer, fonts);
}

std::vector<FormPage> accessPages(const std::vector<SeenAct>& accesses, PersonId person,
                                  const FormFooter& footer, const PaperFonts& fonts) {
    PrintedList list{
        .title = u"个人信息查看记录"_s,
        .subtitle = u"档案编号 %1，共 %2 次。依据个人信息保护法第四十四条，应本人申请制作。"_s
                        .arg(person.value())
                        .arg(accesses.size()),
        .columns =
            {{u"时间"_s}, {u"人员"_s}, {u"角色"_s}, {u"机构"_s}, {u"做了什么"_s}, {u"理由"_s}},
        .rows = {}};
    for (const auto& access : accesses)
        list.rows.push_back({timeText(access.at), access.staff, rolesOf(access), access.office,
                             textOfAct(access.act) + (access.denied ? u"（被拒绝）"_s : QString()),
                             reasonOf(access)});
    return listPages(list, footer, fonts);
}

}  // namespace zhiqiao
