// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/service_history_pages.h"

#include "core/forms/list_pages.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

QString paperDay(QDate day) { return day.toString(u"yyyy年M月d日"_s); }

QString dueOnPaper(QDate due) { return due.isValid() ? paperDay(due) : u"未起算"_s; }

QString promiseLine(const ServedPromise& promise) {
    auto line = u"%1 %2/%3　%4　期限 %5"_s.arg(promise.title)
                    .arg(promise.delivered)
                    .arg(promise.promised)
                    .arg(promise.state, dueOnPaper(promise.due));
    if (!promise.evidence.isEmpty()) line += u"　依据 "_s + promise.evidence;
    return line;
}

}  // namespace

std::vector<FormPage> serviceHistoryPages(const ServiceHistory& history, const FormFooter& footer,
                                          const PaperFonts& fonts) {
    QStringList head{
        u"姓名 %1　证件号码 %2　档案编号 %3"_s.arg(history.facts.name, history.facts.idNumber)
            .arg(history.person.value())};
    if (!history.registrations.isEmpty())
        head << u"登记类别 "_s + history.registrations.join(u'、');
    for (const auto& promise : history.promises) head << promiseLine(promise);
    head << u"服务 %1 项次，按日期排列。"_s.arg(history.acts.size());
    PrintedList list{
        .title = u"个人服务记录"_s,
        .subtitle = head.join(u'\n'),
        .columns = {{u"日期"_s}, {u"事项"_s}, {u"结果"_s}, {u"经办人"_s}, {u"单据"_s}, {u"编号"_s}},
        .rows = {}};
    for (const auto& act : history.acts)
        list.rows.push_back({act.on.toString(Qt::ISODate), act.what, act.result, act.officer,
                             act.paper, act.number});
    return listPages(list, footer, fonts);
}

}  // namespace zhiqiao
