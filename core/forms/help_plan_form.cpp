// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/help_plan_form.h"

#include "core/forms/list_pages.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEmptyRows = 12;
const QString kUnset = u"未设定"_s;
const QString kBlank = u"　　　　　　"_s;

QString helpDay(const std::optional<QDate>& day, const QString& otherwise = {}) {
    return day ? day->toString(u"yyyy年M月d日"_s) : otherwise;
}

/// On paper the words are Chinese whatever the language of the window.
QString helpStateOnPaper(HelpState state) {
    static const QString words[] = {u"未完成"_s, u"已完成"_s, u"未实施"_s, u"已取消"_s};
    return words[size_t(state)];
}

QString resultOnPaper(const CodeBook& lists, const HelpStepCourse& step) {
    const auto list = step.state == HelpState::Cancelled ? u"hardship_exit"_s : u"help_result"_s;
    QStringList parts;
    if (!step.result.isEmpty()) parts << lists.name(list, step.result);
    if (step.service) parts << u"服务记录"_s;
    if (!step.words.isEmpty()) parts << step.words;
    return parts.join(u'，');
}

QString orBlank(const QString& text) { return text.isEmpty() ? kBlank : text; }

}  // namespace

HelpPlanForm helpPlanForm(const Codes& codes, const QString& name,
                          const std::optional<JobWish>& wish, const HelpView& view,
                          const std::function<QString(StaffId)>& nameOf) {
    const auto& [plan, course] = view;
    const auto& lists = codes.lists;
    QStringList wishes;
    if (wish)
        for (const auto& code : wish->occupations) wishes << lists.name(u"occupation"_s, code);
    HelpPlanForm form{
        .name = name,
        .category = lists.name(u"hardship_category"_s, plan.facts.category),
        .officer = nameOf(course.officer),
        .wishes = wishes.join(u'、'),
        .startedOn = helpDay(plan.facts.startedOn),
        .contact = course.contactDays ? u"每%1天一次"_s.arg(*course.contactDays) : kUnset,
        .rows = {}};
    for (const auto& one : course.steps)
        form.rows.push_back({lists.name(u"help_kind"_s, one.step.facts.kind), one.step.facts.words,
                             helpDay(one.step.facts.due, kUnset), helpStateOnPaper(one.state),
                             helpDay(one.on), resultOnPaper(lists, one),
                             one.by ? nameOf(*one.by) : QString()});
    return form;
}

HelpPlanForm emptyHelpPlanForm() {
    HelpPlanForm form;
    form.rows.assign(kEmptyRows, QStringList(7));
    return form;
}

std::vector<FormPage> helpPlanPages(const HelpPlanForm& form, const FormFooter& footer,
                                    const PaperFonts& fonts) {
    PrintedList list{
        .title = u"就业困难人员个人帮扶计划"_s,
        .subtitle =
            u"帮扶对象：%1　类别：%2　帮扶责任人：%3\n制定日期：%4　联系频次：%5　岗位意向：%6"_s
                .arg(orBlank(form.name), orBlank(form.category), orBlank(form.officer),
                     orBlank(form.startedOn), orBlank(form.contact), orBlank(form.wishes)),
        .columns = {{u"序号"_s, true},
                    {u"措施"_s},
                    {u"内容"_s},
                    {u"期限"_s},
                    {u"状态"_s},
                    {u"日期"_s},
                    {u"结果"_s},
                    {u"经办人"_s}},
        .rows = {}};
    for (const auto& row : form.rows)
        list.rows.push_back(QStringList{QString::number(list.rows.size() + 1)} + row);
    return listPages(list, footer, fonts);
}

}  // namespace zhiqiao
