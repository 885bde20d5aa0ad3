// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_cells.h"
#include "core/storage/sql_office_store.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kNextNumber{"number_series.next",
                                uR"(
    SELECT next_number FROM number_series
    WHERE office_id = :office AND kind = :kind AND year = :year)"};

// The row stays locked until the act ends, so the next counter reads what this one leaves: the
// number, or the same number again when the act failed.
constexpr Statement kTakeNumber{"number_series.take",
                                uR"(
    INSERT INTO number_series (office_id, kind, year, next_number, highest_given)
    VALUES (:office, :kind, :year, 2, 1)
    ON CONFLICT (office_id, kind, year) DO UPDATE SET highest_given = number_series.next_number,
        next_number = number_series.next_number + 1
    RETURNING highest_given)"};

constexpr Statement kBeginSeries{"number_series.begin",
                                 uR"(
    INSERT INTO number_series (office_id, kind, year, next_number, highest_given)
    VALUES (:office, :kind, :year, 1, 0) ON CONFLICT DO NOTHING)"};

constexpr Statement kHoldSeries{"number_series.hold",
                                uR"(
    UPDATE number_series SET next_number = next_number
    WHERE office_id = :office AND kind = :kind AND year = :year
    RETURNING next_number, highest_given)"};

constexpr Statement kContinueSeries{"number_series.continue",
                                    uR"(
    UPDATE number_series SET next_number = :next
    WHERE office_id = :office AND kind = :kind AND year = :year)"};

constexpr Statement kAddJump{"number_jump.add",
                             uR"(
    INSERT INTO number_jump (office_id, kind, year, from_number, to_number, operation_id,
        recorded_at)
    VALUES (:office, :kind, :year, :from, :next, :operation, :recorded))"};

/// The stored version of a row, or nothing when there is none.

}  // namespace

Result<int> SqlOfficeStore::nextNumber(OfficeId office, const QString& kind, int year) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(
        kNextNumber, {{u"office"_s, office.value()}, {u"kind"_s, kind}, {u"year"_s, year}});
    if (!row) return fail(row.error());
    return row->next() ? row->number(0) : 1;
}

Result<int> SqlOfficeStore::takeNumber(const Act& act, const QString& kind, int year) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(
        kTakeNumber, {{u"office"_s, act.office().value()}, {u"kind"_s, kind}, {u"year"_s, year}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(changedElsewhere());
    return row->number(0);
}

Result<> SqlOfficeStore::continueSeries(const Act& act, const QString& kind, int year, int next) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QVariantMap binds{{u"office"_s, act.office().value()}, {u"kind"_s, kind}, {u"year"_s, year}};
    if (auto begun = (*database)->run(kBeginSeries, binds); !begun) return fail(begun.error());
    int from = 0;
    {
        auto series = (*database)->run(kHoldSeries, binds);
        if (!series) return fail(series.error());
        if (!series->next()) return fail(changedElsewhere());
        if (next <= series->number(1)) return fail(numberUsed());
        from = series->number(0);
    }
    binds[u"next"_s] = next;
    if (auto moved = (*database)->run(kContinueSeries, binds); !moved) return fail(moved.error());
    binds[u"from"_s] = from;
    binds[u"operation"_s] = act.operation().text();
    binds[u"recorded"_s] = bound(act.at());
    if (auto jump = (*database)->run(kAddJump, binds); !jump) return fail(jump.error());
    return {};
}

}  // namespace zhiqiao
