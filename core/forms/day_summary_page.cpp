// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/day_summary_page.h"

#include "core/forms/list_pages.h"
#include "core/security/act_words.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

QString numberOrDash(qint64 number) { return number > 0 ? QString::number(number) : u"—"_s; }

}  // namespace

std::vector<FormPage> daySummaryPages(const std::vector<DayLine>& lines, QDate day,
                                      const QString& whose, const PrintedAnchor& anchor,
                                      const FormFooter& footer, const PaperFonts& fonts) {
    PrintedList list{.title = u"办件汇总"_s,
                     .subtitle = u"%1　%2\n审计记录第 %3 号，锚点 %4"_s
                                     .arg(whose, day.toString(u"yyyy年M月d日"_s))
                                     .arg(anchor.seq)
                                     .arg(anchor.groups),
                     .columns = {{u"事项"_s},
                                 {u"次数"_s, true},
                                 {u"人次"_s, true},
                                 {u"人数"_s, true},
                                 {u"不涉及个人（次）"_s, true}},
                     .rows = {}};
    for (const auto& line : lines)
        list.rows.push_back({textOfAct(line.act), QString::number(line.acts),
                             numberOrDash(line.personTimes), numberOrDash(line.persons),
                             numberOrDash(line.aboutNobody)});
    list.rows.push_back({u"制表：________________　　复核：________________"_s, {}, {}, {}, {}});
    return listPages(list, footer, fonts);
}

}  // namespace zhiqiao
