// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/hold_acts.h"

#include "core/base/text.h"
#include "core/security/office_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Holds {
    Q_DECLARE_TR_FUNCTIONS(Holds)
};

constexpr struct {
    HoldState state;
    std::string_view code;
    const char* text;
} kStates[] = {
    {HoldState::Held, "held", QT_TRANSLATE_NOOP("Holds", "on hold")},
    {HoldState::Returned, "returned", QT_TRANSLATE_NOOP("Holds", "came back on its day")},
    {HoldState::Ended, "ended", QT_TRANSLATE_NOOP("Holds", "ended before its day")},
    {HoldState::Done, "done", QT_TRANSLATE_NOOP("Holds", "done meanwhile")}};

Error holdError(Error::Kind kind, std::string_view code, const QString& message,
                const QString& hint, const QString& detail = {}) {
    return {.kind = kind, .code = code, .message = message, .hint = hint, .detail = detail};
}

Error nothingChosen() {
    return holdError(Error::Kind::Invalid, "hold.nothing_chosen",
                     Holds::tr("No row of the worklist is chosen."),
                     Holds::tr("Choose at least one; Space marks several."));
}

Result<> checkHold(const CodeBook& lists, const std::vector<WorkItem>& items,
                   const HoldDraft& draft, QDate today) {
    if (items.empty()) return fail(nothingChosen());
    if (draft.reason.isEmpty())
        return fail(holdError(Error::Kind::Invalid, "hold.reason_missing",
                              Holds::tr("Why is it put on hold?"),
                              Holds::tr("Choose a reason from the list."), u"field=reason"_s));
    if (auto known = lists.check(u"hold_reason"_s, draft.reason, "reason"); !known) return known;
    if (!draft.until.isValid() || draft.until <= today)
        return fail(holdError(Error::Kind::Invalid, "hold.until_past",
                              Holds::tr("Until when? The day has to lie ahead."),
                              Holds::tr("Enter the day on which it is there again."),
                              u"field=until"_s));
    return {};
}

/// One record is what the act is about; of several each has to be within reach.
ActRequest holdRequest(std::string_view name, const OperationId& operation,
                       std::vector<RecordRef> records) {
    std::ranges::sort(records, {},
                      [](const RecordRef& one) { return std::pair(one.kind, one.id); });
    const auto same = std::ranges::unique(records);
    records.erase(same.begin(), same.end());
    ActRequest request{.name = name, .operation = operation, .right = Right::ServiceWrite};
    constexpr std::string_view kSubjects[] = {"person", "household", "case_transfer", "approval",
                                              "key_employer"};
    const auto subject =
        records.size() == 1
            ? std::ranges::find(kSubjects, records.front().kind,
                                [](std::string_view known) { return toQString(known); })
            : std::end(kSubjects);
    if (subject != std::end(kSubjects)) {
        request.subject = *subject;
        request.subjectId = records.front().id;
    } else {
        request.others = std::move(records);
    }
    return request;
}

Result<std::vector<OwedWork>> owedRows(const HoldStore& holds, const std::vector<WorkItem>& items,
                                       QDate today) {
    std::vector<OwedWork> rows;
    for (const auto& item : items) {
        auto row = holds.find(item, today);
        if (!row) return fail(row.error());
        rows.push_back(*std::move(row));
    }
    return rows;
}

std::vector<RecordRef> recordsOf(const std::vector<OwedWork>& rows) {
    std::vector<RecordRef> records;
    for (const auto& row : rows) records.push_back(row.about);
    return records;
}

std::vector<WorkItem> eachOnce(std::vector<WorkItem> items) {
    std::ranges::sort(items, {},
                      [](const WorkItem& one) { return std::pair(one.record, one.kind); });
    const auto same = std::ranges::unique(items);
    items.erase(same.begin(), same.end());
    return items;
}

}  // namespace

std::string_view codeOf(HoldState state) {
    return std::ranges::find(kStates, state, [](const auto& row) { return row.state; })->code;
}

QString textOf(HoldState state) {
    return Holds::tr(
        std::ranges::find(kStates, state, [](const auto& row) { return row.state; })->text);
}

Error workNotOwed() {
    return holdError(Error::Kind::NotFound, "hold.not_owed",
                     Holds::tr("This is not on the worklist any more."),
                     Holds::tr("Read the list again: it is done, or due on another day."));
}

Error workNotHeld() {
    return holdError(Error::Kind::Conflict, "hold.not_held", Holds::tr("This is not on hold."),
                     Holds::tr("It is on the worklist already."));
}

Error holdBuiltUpon() {
    return holdError(Error::Kind::Conflict, "hold.built_upon",
                     Holds::tr("It was put on hold or taken up again since."),
                     Holds::tr("Change the hold as it is now."));
}

Result<std::vector<HoldId>> holdWork(const HoldPorts& ports, const Actor& actor,
                                     const OperationId& operation,
                                     const std::vector<WorkItem>& items, const HoldDraft& draft,
                                     QDate today) {
    if (auto fits = checkHold(ports.lists, items, draft, today); !fits) return fail(fits.error());
    const auto chosen = eachOnce(items);
    const auto seen = owedRows(ports.holds, chosen, today);
    if (!seen) return fail(seen.error());
    return ports.transactions.run(actor, holdRequest("worklist.hold", operation, recordsOf(*seen)),
                                  [&](const Act& act) -> Result<std::vector<HoldId>> {
                                      const auto now = owedRows(ports.holds, chosen, today);
                                      if (!now) return fail(now.error());
                                      return ports.holds.hold(act, *now, draft);
                                  });
}

Result<> endHold(const HoldPorts& ports, const Actor& actor, const OperationId& operation,
                 const std::vector<WorkItem>& items, QDate today) {
    if (items.empty()) return fail(nothingChosen());
    const auto rows = owedRows(ports.holds, eachOnce(items), today);
    if (!rows) return fail(rows.error());
    std::vector<HoldId> holds;
    for (const auto& row : *rows) {
        if (!row.hold) return fail(workNotHeld());
        holds.push_back(*row.hold);
    }
    return ports.transactions.run(actor,
                                  holdRequest("worklist.hold_end", operation, recordsOf(*rows)),
                                  [&](const Act& act) { return ports.holds.end(act, holds); });
}

Result<> undoHold(const HoldPorts& ports, const Actor& actor, const OperationId& operation,
                  const OperationId& done, QDate today) {
    const auto holds = ports.holds.ofAct(done, today);
    if (!holds) return fail(holds.error());
    if (holds->empty()) return fail(recordNotFound());
    std::vector<RecordRef> records;
    for (const auto& hold : *holds)
        if (hold.about) records.push_back(*hold.about);
    return ports.transactions.run(actor,
                                  holdRequest("worklist.hold_undo", operation, std::move(records)),
                                  [&](const Act& act) { return ports.holds.undo(act, done); });
}

}  // namespace zhiqiao
