// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/list_words.h"

#include "ui/casework/due_words.h"
#include "ui/widgets/code_items.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ListStates {
    Q_DECLARE_TR_FUNCTIONS(ListStates)
};

}  // namespace

QString ListWords::term(const QString& list, const QString& code) const {
    QStringList terms;
    for (const auto& part : code.split(u'|', Qt::SkipEmptyParts))
        terms << (list == u"division"_s ? codes_.divisions.shortName(part, clock_.today())
                                        : codes_.lists.name(list, part));
    return terms.join(u'、');
}

QString ListWords::note(const QString& column, const QVariant& value) const {
    const auto due = value.toDate();
    if ((column != u"due"_s && column != u"receipt_due"_s) || !due.isValid()) return {};
    return ui::dueWords(due, clock_.today(), codes_.calendar);
}

ui::StateLook ListWords::state(const QString& column, const QVariant& value,
                               const ui::RecordModel::Needs::CellOf& cell) const {
    using ui::Mark;
    using ui::Tone;
    const auto code = value.toString();
    if (column == u"categories"_s)
        return {term(u"registration_kind"_s, code), Mark::None, Tone::Neutral};
    if (column == u"kind"_s) {
        const QMap<QString, QString> words{{u"contact"_s, ListStates::tr("Contact")},
                                           {u"guidance"_s, u"职业指导"_s},
                                           {u"referral"_s, u"岗位推荐"_s},
                                           {u"opportunity"_s, u"培训或见习"_s},
                                           {u"policy"_s, u"政策宣介"_s},
                                           {u"receipt"_s, ListStates::tr("Slip overdue")}};
        return {words.value(code, code), Mark::None, Tone::Neutral};
    }
    const auto since = [&](const QString& otherwise) {
        for (const auto& day : {u"due"_s, u"receipt_due"_s})
            if (const auto words = cell ? note(day, cell(day)) : QString(); !words.isEmpty())
                return words;
        return otherwise;
    };
    if (code == u"overdue"_s) return {since(ListStates::tr("Overdue")), Mark::Alert, Tone::Error};
    if (code == u"due_soon"_s)
        return {since(ListStates::tr("Due soon")), Mark::Half, Tone::Warning};
    if (code == u"later"_s) return {since(ListStates::tr("In time")), Mark::None, Tone::Neutral};
    if (code == u"none"_s) return {ListStates::tr("Awaited"), Mark::Half, Tone::Neutral};
    if (code == u"void"_s) return {u"作废"_s, Mark::Slash, Tone::Neutral};
    if (column == u"result"_s) {
        const bool hired = codes_.lists.hasFlag(u"referral_result"_s, code, u"hired"_s);
        return {codes_.lists.name(u"referral_result"_s, code), hired ? Mark::Tick : Mark::None,
                hired ? Tone::Done : Tone::Neutral};
    }
    if (column == u"state"_s && codes_.lists.has(u"vacancy_state"_s, code))
        return {codes_.lists.name(u"vacancy_state"_s, code), Mark::None,
                code == u"30"_s ? Tone::Done : Tone::Neutral};
    if (column == u"intent"_s)
        return {codes_.lists.name(u"job_intent"_s, code), Mark::None, Tone::Neutral};
    return {code, Mark::None, Tone::Neutral};
}

std::vector<ui::CodeItem> ListWords::items(const ListColumn& column) const {
    if (column.codeList == u"division"_s) return divisions();
    auto items =
        column.kind == ListColumn::Kind::State ? states(column) : std::vector<ui::CodeItem>();
    if (!column.codeList.isEmpty())
        std::ranges::copy(ui::codeItems(codes_.lists, column.codeList), std::back_inserter(items));
    return items;
}

/// The states that are of no code list.
std::vector<ui::CodeItem> ListWords::states(const ListColumn& column) const {
    const QMap<QString, QStringList> codes{
        {u"kind"_s,
         {u"contact"_s, u"guidance"_s, u"referral"_s, u"opportunity"_s, u"policy"_s, u"receipt"_s}},
        {u"state"_s, {u"overdue"_s, u"due_soon"_s, u"later"_s}},
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
                                    const QString& code) { return term(list, code); },
                     .state = [this](const QString& column, const QVariant& value,
                                     const auto& cell) { return state(column, value, cell); },
                     .note = [this](const QString& column,
                                    const QVariant& value) { return note(column, value); }},
            .preferences = preferences,
            .codes = [this](const ListColumn& column) { return items(column); }};
}

}  // namespace zhiqiao
