// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/handover_book.h"

#include "core/casework/outstanding_work.h"
#include "core/forms/list_pages.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// What all rows come to.
QStringList totalsOf(const std::vector<QStringList>& rows) {
    const auto keys = handoverKeys();
    const auto number = keys.indexOf(u"owed"_s);
    const auto parts = keys.indexOf(u"parts"_s);
    qint64 open = 0;
    std::vector<QString> texts;
    for (const auto& row : rows) {
        open += row.value(number).toLongLong();
        texts.push_back(row.value(parts));
    }
    QStringList totals(keys.size() + 1);
    totals[1] = u"合计 %1 人"_s.arg(rows.size());
    totals[number + 1] = QString::number(open);
    totals[parts + 1] = outstandingText(addedUp(texts));
    return totals;
}

}  // namespace

QStringList handoverKeys() {
    return {u"name"_s, u"id_masked"_s, u"owed"_s,         u"parts"_s,
            u"due"_s,  u"kind"_s,      u"last_contact"_s, u"staff"_s};
}

std::vector<FormPage> handoverPages(const HandoverBook& book, const FormFooter& footer,
                                    const PaperFonts& fonts) {
    const auto dayText = [](QDate day) { return day.toString(u"yyyy年M月d日"_s); };
    PrintedList list{.title = u"服务对象移交清册"_s,
                     .subtitle = u"批次 %1　移交日期 %2　原因 %3　共 %4 人\n打印日期 %5"_s.arg(
                         QString::number(book.batch), dayText(book.on), book.reason,
                         QString::number(book.rows.size()), dayText(book.printedOn)),
                     .columns = {{u"序号"_s, true},
                                 {u"姓名"_s},
                                 {u"证件号码"_s},
                                 {u"未办件数"_s, true},
                                 {u"未办事项"_s},
                                 {u"最先到期"_s},
                                 {u"到期事项"_s},
                                 {u"最近联系"_s},
                                 {u"接收人"_s}},
                     .rows = {}};
    for (size_t n = 0; n < book.rows.size(); ++n)
        list.rows.push_back(QStringList{QString::number(n + 1)} + book.rows[n]);
    list.rows.push_back(totalsOf(book.rows));
    list.rows.push_back(
        {{},
         u"移交人：________________　接收人：________________　监交人：________________"_s,
         {},
         {},
         {},
         {},
         {},
         {},
         {}});
    return listPages(list, footer, fonts);
}

}  // namespace zhiqiao
