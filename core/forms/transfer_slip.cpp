// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/transfer_slip.h"

#include "core/casework/work_kinds.h"
#include "core/forms/list_pages.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

QString onPaper(QDate day) { return day.toString(u"yyyy年M月d日"_s); }

/// 联系 stands in no list of terms.
QString promiseName(const QString& item) {
    if (item == u"contact"_s) return u"联系"_s;
    const auto* kind = workKind(item);
    return kind ? QString::fromUtf8(kind->title) : item;
}

}  // namespace

std::vector<AlongLine> alongLines(const TransferSheet& sheet, const Codes& codes) {
    std::vector<AlongLine> lines;
    for (const auto& kind : sheet.kinds)
        lines.push_back({u"登记"_s, codes.lists.name(u"registration_kind"_s, kind)});
    for (const auto& promise : sheet.promises)
        lines.push_back({promiseName(promise.item),
                         u"%1 到期，已办 %2／共 %3"_s.arg(promise.due.toString(Qt::ISODate))
                             .arg(promise.delivered)
                             .arg(promise.promised)});
    const std::pair<QString, int> counts[] = {{u"帮扶计划"_s, sheet.helpPlans},
                                              {u"跟踪回访"_s, sheet.followUps},
                                              {u"待收回执"_s, sheet.slips}};
    for (const auto& [what, count] : counts)
        if (count > 0) lines.push_back({what, u"%1 件"_s.arg(count)});
    if (sheet.lastContact)
        lines.push_back({u"最近联系"_s, sheet.lastContact->toString(Qt::ISODate)});
    return lines;
}

std::vector<FormPage> transferPages(const TransferSlip& slip, const Codes& codes,
                                    const FormFooter& footer, const PaperFonts& fonts) {
    const auto& transfer = slip.sheet.transfer;
    PrintedList list{
        .title = u"服务对象转移单"_s,
        .subtitle =
            u"编号 %1　申请日期 %2　应答期限 %3\n转出机构 %4　转入机构 %5　经办人 %6\n姓名 %7　"
            u"证件号码 %8　居住地 %9\n"_s.arg(
                QString::number(transfer.id.value()), onPaper(transfer.askedOn),
                onPaper(transfer.dueOn), slip.from, slip.to, slip.askedBy, slip.sheet.name,
                slip.sheet.maskedNumber,
                codes.divisions.fullName(slip.sheet.residence, slip.printedOn)) +
            u"转移原因 %1　打印日期 %2"_s.arg(
                codes.lists.name(u"transfer_reason"_s, transfer.reason), onPaper(slip.printedOn)),
        .columns = {{u"序号"_s, true}, {u"随同转移的事项"_s}, {u"办理情况"_s}},
        .rows = {}};
    int n = 0;
    for (const auto& [what, standing] : alongLines(slip.sheet, codes))
        list.rows.push_back({QString::number(++n), what, standing});
    list.rows.push_back({{}, u"转出机构（章）：____________"_s, u"转入机构（章）：____________"_s});
    list.rows.push_back({{}, u"本人签字：____________"_s, u"应答日期：____________"_s});
    return listPages(list, footer, fonts);
}

}  // namespace zhiqiao
