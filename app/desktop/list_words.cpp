// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/list_words.h"

#include "core/base/text.h"
#include "core/casework/work_kinds.h"
#include "core/checks/data_check.h"
#include "core/security/act_words.h"
#include "ui/widgets/code_items.h"

#include <algorithm>
#include <iterator>

namespace zhiqiao {

using namespace Qt::StringLiterals;

ui::StateLook ListWords::state(const QString& column, const QVariant& value,
                               const CellWords::CellOf& cell) const {
    using ui::Mark;
    using ui::Tone;
    const auto code = value.toString();
    ui::StateLook look{cells_.state(column, code, cell), Mark::None, Tone::Neutral};
    const auto with = [&look](Mark mark, Tone tone) {
        look.mark = mark;
        look.tone = tone;
        return look;
    };
    if (column == u"categories"_s || column == u"kind"_s || column == u"act"_s ||
        column == u"subject"_s || column == u"step"_s || column == u"hold"_s ||
        column == u"enrolment_state"_s || column == u"belongs"_s || column == u"record_kind"_s ||
        column == u"mark_state"_s)
        return look;
    if (column == u"session_state"_s)
        return code == u"held"_s       ? with(Mark::None, Tone::Done)
               : code == u"to_close"_s ? with(Mark::Alert, Tone::Warning)
                                       : look;
    if (column == u"attendance"_s)
        return code == u"present"_s ? with(Mark::None, Tone::Done) : look;
    if (column == u"signed"_s || column == u"came_of_it"_s) return look;
    if (column == u"campaign_state"_s)
        return code == u"under_way"_s ? with(Mark::None, Tone::Done) : look;
    if (column == u"severity"_s)
        return code == u"error"_s     ? with(Mark::Alert, Tone::Error)
               : code == u"warning"_s ? with(Mark::Half, Tone::Warning)
                                      : look;
    if (column == u"check"_s || column == u"fix"_s || column == u"finding_state"_s) return look;
    if (column == u"outcome"_s)
        return code == u"denied"_s ? with(Mark::Alert, Tone::Warning) : look;
    if (column == u"finding"_s) return code.isEmpty() ? look : with(Mark::Alert, Tone::Warning);
    if (column == u"state"_s && cell && cell(u"hold_until"_s).isValid())
        return with(Mark::Half, Tone::Neutral);
    if (column == u"review"_s)
        return code == u"refused"_s || code == u"silent"_s ? with(Mark::Alert, Tone::Error)
               : code == u"warned"_s                       ? with(Mark::Half, Tone::Warning)
                                                           : look;
    if (code == u"overdue"_s) return with(Mark::Alert, Tone::Error);
    if (code == u"due_soon"_s) return with(Mark::Half, Tone::Warning);
    if (code == u"wrong"_s) return with(Mark::Alert, Tone::Error);
    if (code == u"none"_s) return with(Mark::Half, Tone::Neutral);
    if (code == u"void"_s) return with(Mark::Slash, Tone::Neutral);
    if (column == u"result"_s && codes_.lists.hasFlag(u"referral_result"_s, code, u"hired"_s))
        return with(Mark::Tick, Tone::Done);
    if (column == u"state"_s && code == u"30"_s) return with(Mark::None, Tone::Done);
    return look;
}

std::vector<ui::CodeItem> ListWords::items(const ListColumn& column) const {
    if (column.codeList == u"division"_s) return divisions();
    auto items =
        column.kind == ListColumn::Kind::State ? states(column) : std::vector<ui::CodeItem>();
    if (!column.codeList.isEmpty())
        std::ranges::copy(ui::codeItems(codes_.lists, column.codeList), std::back_inserter(items));
    return items;
}

namespace {

QStringList workCodes() {
    QStringList codes;
    for (const auto& kind : workKinds()) codes << toQString(kind.code);
    return codes;
}

QStringList checkIds() {
    QStringList ids;
    for (const auto& check : dataChecks()) ids << toQString(check.id);
    return ids;
}

}  // namespace

/// The states that are of no code list.
std::vector<ui::CodeItem> ListWords::states(const ListColumn& column) const {
    const QMap<QString, QStringList> codes{
        {u"kind"_s, workCodes()},
        {u"severity"_s, {u"error"_s, u"warning"_s, u"hint"_s}},
        {u"check"_s, checkIds()},
        {u"finding_state"_s, {u"open"_s, u"aside"_s}},
        {u"state"_s, {u"overdue"_s, u"due_soon"_s, u"later"_s}},
        {u"hold"_s, {u"open"_s, u"held"_s}},
        {u"enrolment_state"_s,
         {u"applied"_s, u"waiting"_s, u"admitted"_s, u"active"_s, u"ended"_s, u"withdrawn"_s}},
        {u"standing"_s, {u"overdue"_s, u"due_soon"_s, u"later"_s}},
        {u"finding"_s, {u"unreported"_s, u"test_gone"_s, u"work_ends"_s, u"relocated_idle"_s}},
        {u"deadline"_s, {u"verify"_s, u"notice"_s, u"first_offer"_s, u"clear"_s, u"watch"_s}},
        {u"act"_s, knownActs()},
        {u"outcome"_s, {u"done"_s, u"denied"_s}},
        {u"subject"_s,
         {u"person"_s, u"household"_s, u"employer"_s, u"referral"_s, u"difficulty"_s,
          u"enrolment"_s, u"programme_round"_s, u"staff"_s, u"approval"_s, u"audit"_s, u"onward"_s,
          u"help_plan"_s}},
        {u"status"_s, {u"hardship"_s, u"household"_s, u"unemployment"_s, u"dibao"_s}},
        {u"review"_s,
         {u"refused"_s, u"silent"_s, u"warned"_s, u"listed"_s, u"declined"_s, u"watched"_s}},
        {u"onward_state"_s, {u"waiting"_s, u"overdue"_s, u"answered"_s, u"withdrawn"_s}},
        {u"campaign_state"_s, {u"planned"_s, u"under_way"_s, u"ended"_s}},
        {u"session_state"_s, {u"planned"_s, u"today"_s, u"to_close"_s, u"held"_s, u"cancelled"_s}},
        {u"attendance"_s, {u"expected"_s, u"waiting"_s, u"present"_s, u"absent"_s, u"excused"_s}},
        {u"signed"_s, {u"signed"_s}},
        {u"came_of_it"_s, {u"recorded"_s, u"attendance"_s}},
        {u"belongs"_s,
         {u"person"_s, u"contact"_s, u"guidance"_s, u"policy"_s, u"offer"_s, u"referral"_s,
          u"placement"_s, u"vacancy"_s}},
        {u"record_kind"_s,
         {u"person"_s, u"service"_s, u"referral"_s, u"placement"_s, u"vacancy"_s}},
        {u"mark_state"_s, {u"marked"_s, u"proposed"_s}},
        {u"result"_s, {u"none"_s, u"overdue"_s, u"void"_s}}};
    std::vector<ui::CodeItem> items;
    for (const auto& code : codes.value(column.key))
        items.push_back({code, state(column.key, code).text});
    return items;
}

std::vector<ui::CodeItem> ListWords::divisions() const {
    std::vector<ui::CodeItem> items;
    const auto add = [&](const QString& parent) {
        for (const auto* row : codes_.divisions.children(parent, clock_.today(), Fiction::Offered))
            items.push_back({row->code, codes_.divisions.shortName(row->code, clock_.today())});
    };
    for (const auto* prefecture :
         codes_.divisions.children(u"630000"_s, clock_.today(), Fiction::Offered))
        add(prefecture->code);
    return items;
}

ui::RecordList::Needs ListWords::needs(const ListSource& source, Lane& reads,
                                       ui::ViewPreferences& preferences) const {
    return {.rows = {.source = source,
                     .reads = reads,
                     .term = [this](const QString& list,
                                    const QString& code) { return cells_.term(list, code); },
                     .state = [this](const QString& column, const QVariant& value,
                                     const auto& cell) { return state(column, value, cell); },
                     .note = [this](const QString& column,
                                    const QVariant& value) { return cells_.note(column, value); }},
            .preferences = preferences,
            .codes = [this](const ListColumn& column) { return items(column); }};
}

}  // namespace zhiqiao
