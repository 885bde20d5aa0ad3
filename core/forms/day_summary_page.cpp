// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/day_summary_page.h"

#include "core/forms/list_pages.h"
#include "core/security/act_words.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

std::vector<FormPage> daySummaryPages(const std::vector<DayLine>& lines, QDate day,
                                      const QString& whose, const PrintedAnchor& anchor,
                                      const FormFooter& footer, const PaperFonts& fonts) {
    PrintedList list{.title = u"办件汇总"_s,
                     .subtitle = u"%1　%2\n审计记录第 %3 号，锚点 %4"_s
                                     .arg(whose, day.toString(u"yyyy年M月d日"_s))
                                     .arg(anchor.seq)
                                     .arg(anchor.groups),
                     .columns = {{u"事项"_s}, {u"次数"_s, true}, {u"人数"_s, true}},
                     .rows = {}};
    for (const auto& line : lines)
        list.rows.push_back({textOfAct(line.act), QString::number(line.acts),
                             line.persons ? QString::number(*line.persons) : u"—"_s});
    list.rows.push_back({u"制表：________________　　复核：________________"_s, {}, {}});
    return listPages(list, footer, fonts);
}

}  // namespace zhiqiao
