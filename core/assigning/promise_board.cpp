// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/promise_board.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PromiseBoards {
    Q_DECLARE_TR_FUNCTIONS(PromiseBoards)
};

constexpr int kWeekWorkdays = 5;  // without the parameter

struct AdviceWords {
    BoardAdvice advice;
    std::string_view code;
    const char* text;
};
constexpr AdviceWords kAdvice[] = {
    {BoardAdvice::Nothing, "nothing", QT_TRANSLATE_NOOP("PromiseBoards", "Nothing to do")},
    {BoardAdvice::Assign, "assign",
     QT_TRANSLATE_NOOP("PromiseBoards", "Put somebody in charge: mark the rows, then Y")},
    {BoardAdvice::EvenOut, "even_out",
     QT_TRANSLATE_NOOP("PromiseBoards", "Late and above the mean load: move some cases")},
    {BoardAdvice::CallToday, "call_today",
     QT_TRANSLATE_NOOP("PromiseBoards", "Late: ask today what stands in the way")},
    {BoardAdvice::Remind, "remind",
     QT_TRANSLATE_NOOP("PromiseBoards", "Remind of what is due this week")},
    {BoardAdvice::LookAtHolds, "look_at_holds",
     QT_TRANSLATE_NOOP("PromiseBoards", "Look at why rows are on hold")},
    {BoardAdvice::ChaseSlips, "chase_slips",
     QT_TRANSLATE_NOOP("PromiseBoards", "Ask the employers for the slips")}};

const AdviceWords& wordsOf(BoardAdvice advice) {
    return *std::ranges::find(kAdvice, advice, &AdviceWords::advice);
}

/// Officer to weight; the mean is that of all of them.
void markOverloaded(std::vector<PromiseLine>& lines, const std::vector<CaseLoad>& loads,
                    int tolerance) {
    qint64 sum = 0;
    for (const auto& load : loads) sum += load.weight;
    const auto count = qint64(loads.size());
    for (auto& line : lines) {
        const auto load = std::ranges::find_if(
            loads, [&](const CaseLoad& one) { return line.officer == one.officer; });
        line.overloaded =
            load != loads.end() && load->weight * count * 100 > sum * (100 + tolerance);
    }
}

bool comesBefore(const PromiseLine& a, const PromiseLine& b) {
    const auto rank = [](const PromiseLine& line) {
        return std::tuple(!line.officer, -line.counts.overdue, -line.counts.thisWeek);
    };
    return rank(a) < rank(b);
}

struct BoardColumn {
    const char* key;
    const char* title;
    ListColumn::Kind kind;
    QVariant (*cell)(const PromiseLine& line);
};
using Kind = ListColumn::Kind;
const BoardColumn kColumns[] = {
    {"staff", QT_TRANSLATE_NOOP("PromiseBoards", "In charge"), Kind::Text,
     [](const PromiseLine& line) { return QVariant(line.name); }},
    {"overdue", QT_TRANSLATE_NOOP("PromiseBoards", "Overdue"), Kind::Number,
     [](const PromiseLine& line) { return QVariant(line.counts.overdue); }},
    {"this_week", QT_TRANSLATE_NOOP("PromiseBoards", "Breaks this week"), Kind::Number,
     [](const PromiseLine& line) { return QVariant(line.counts.thisWeek); }},
    {"next_due", QT_TRANSLATE_NOOP("PromiseBoards", "First on"), Kind::Day,
     [](const PromiseLine& line) {
         return line.counts.nextDue ? QVariant(*line.counts.nextDue) : QVariant();
     }},
    {"held", QT_TRANSLATE_NOOP("PromiseBoards", "On hold"), Kind::Number,
     [](const PromiseLine& line) { return QVariant(line.counts.held); }},
    {"slips_out", QT_TRANSLATE_NOOP("PromiseBoards", "Slips out"), Kind::Number,
     [](const PromiseLine& line) { return QVariant(line.counts.slipsOut); }},
    {"advice", QT_TRANSLATE_NOOP("PromiseBoards", "What to do"), Kind::Text,
     [](const PromiseLine& line) { return QVariant(textOf(adviceFor(line))); }}};

Error boardIsNotNarrowed(const QString& key) {
    return {.kind = Error::Kind::Invalid,
            .code = "list.unknown_column",
            .message = PromiseBoards::tr("The board is not narrowed by \"%1\".").arg(key),
            .hint = PromiseBoards::tr("Search by the name of the member of staff.")};
}

}  // namespace

std::string_view codeOf(BoardAdvice advice) { return wordsOf(advice).code; }

QString textOf(BoardAdvice advice) { return PromiseBoards::tr(wordsOf(advice).text); }

BoardAdvice adviceFor(const PromiseLine& line) {
    const auto& counts = line.counts;
    if (!line.officer) {
        const bool some = counts.overdue + counts.thisWeek + counts.held > 0;
        return some ? BoardAdvice::Assign : BoardAdvice::Nothing;
    }
    if (counts.overdue > 0) return line.overloaded ? BoardAdvice::EvenOut : BoardAdvice::CallToday;
    if (counts.thisWeek > 0) return BoardAdvice::Remind;
    if (counts.held > 0) return BoardAdvice::LookAtHolds;
    return counts.slipsOut > 0 ? BoardAdvice::ChaseSlips : BoardAdvice::Nothing;
}

QDate weekEndFrom(QDate today, const Codes& codes) {
    const auto days =
        codes.parameters.number(u"work.week_workdays"_s, today).value_or(kWeekWorkdays);
    return codes.calendar.afterWorkdays(today, int(days));
}

Result<std::vector<PromiseLine>> promiseBoard(const PromiseBoardPorts& ports) {
    const auto today = ports.loads.clock.today();
    const auto counts =
        ports.store.counts(ports.loads.office, today, weekEndFrom(today, ports.codes));
    if (!counts) return fail(counts.error());
    const auto loads = caseLoads(ports.loads);
    if (!loads) return fail(loads.error());
    const auto staff = ports.loads.offices.staff();
    if (!staff) return fail(staff.error());
    std::map<std::optional<StaffId>, PromiseLine> lines;
    for (const auto& load : *loads) lines[load.officer] = {load.officer, load.name, {}};
    for (const auto& [officer, count] : *counts) {
        auto& line = lines[officer];
        line.officer = officer;
        line.counts = count;
        const auto who =
            std::ranges::find_if(*staff, [&](const Staff& one) { return officer == one.id; });
        line.name = who == staff->end() ? PromiseBoards::tr("Nobody") : who->name;
    }
    std::vector<PromiseLine> board;
    for (auto& [officer, line] : lines) board.push_back(std::move(line));
    markOverloaded(board, *loads, ports.loads.weights.tolerance(today));
    std::ranges::stable_sort(board, comesBefore);
    return board;
}

QMap<QString, QString> behindNumber(const std::optional<StaffId>& officer, const QString& number,
                                    OfficeId office, QDate today, QDate weekEnd) {
    const auto staff = QString::number(officer ? officer->value() : 0);
    const auto keeper = QString::number(office.value());
    if (number == u"slips_out"_s)
        return {{u"in_charge"_s, staff}, {u"kept_by"_s, keeper}, {u"result"_s, u"none"_s}};
    QMap<QString, QString> where{{u"staff"_s, staff}, {u"office"_s, keeper}};
    if (number == u"overdue"_s) where[u"state"_s] = u"overdue"_s;
    if (number == u"this_week"_s)
        where[u"due"_s] = today.toString(Qt::ISODate) + u".."_s + weekEnd.toString(Qt::ISODate);
    if (number == u"held"_s) where[u"hold"_s] = u"held"_s;
    return where;
}

std::vector<ListColumn> PromiseBoardList::columns() const {
    std::vector<ListColumn> columns;
    for (const auto& column : kColumns)
        columns.push_back({.key = QString::fromLatin1(column.key),
                           .title = PromiseBoards::tr(column.title),
                           .kind = column.kind,
                           .codeList = {},
                           .filterable = false});
    return columns;
}

Result<std::vector<PromiseLine>> PromiseBoardList::asked(const ListQuery& query) const {
    for (const auto& key : query.filters.keys()) return fail(boardIsNotNarrowed(key));
    auto board = promiseBoard(ports_);
    if (!board) return board;
    std::erase_if(*board, [&](const PromiseLine& line) {
        const auto id = line.officer ? line.officer->value() : 0;
        return (query.ids && std::ranges::count(*query.ids, id) == 0) ||
               (!query.text.isEmpty() && !line.name.contains(query.text));
    });
    for (const auto& column : kColumns)
        if (query.sort == QLatin1String(column.key))
            std::ranges::stable_sort(*board, [&](const PromiseLine& a, const PromiseLine& b) {
                return QVariant::compare(column.cell(a), column.cell(b)) < 0;
            });
    if (query.descending) std::ranges::reverse(*board);
    return board;
}

Result<ListPage> PromiseBoardList::page(const ListQuery& query) const {
    const auto board = asked(query);
    if (!board) return fail(board.error());
    ListPage page;
    const auto from = size_t(query.after.toULongLong());
    for (size_t at = from; at < board->size() && page.rows.size() < size_t(query.limit); ++at) {
        const auto& line = (*board)[at];
        ListRow row{.id = line.officer ? line.officer->value() : 0, .cells = {}};
        for (const auto& column : kColumns) row.cells.push_back(column.cell(line));
        page.rows.push_back(std::move(row));
    }
    if (from + page.rows.size() < board->size())
        page.next = QString::number(from + page.rows.size());
    return page;
}

Result<qint64> PromiseBoardList::count(const ListQuery& query, qint64 atMost) const {
    const auto board = asked(query);
    if (!board) return fail(board.error());
    return std::min(qint64(board->size()), atMost);
}

}  // namespace zhiqiao
