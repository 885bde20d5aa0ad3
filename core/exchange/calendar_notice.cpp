// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_notice.h"

#include "core/exchange/column_map.h"
#include "core/exchange/exchange_errors.h"
#include "core/exchange/import_words.h"

#include <QCoreApplication>
#include <QSet>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CalendarNotice {
    Q_DECLARE_TR_FUNCTIONS(CalendarNotice)
};

constexpr TableLimits kNoticeLimits{.fileBytes = 1LL << 20, .rows = 1000, .columns = 20};

ColumnCatalogue noticeColumns() {
    ColumnCatalogue catalogue;
    catalogue.columns = {
        {.key = u"date"_s, .title = u"日期"_s, .synonyms = {u"date"_s, u"day"_s}, .required = true},
        {.key = u"kind"_s,
         .title = u"类型"_s,
         .synonyms = {u"kind"_s, u"安排"_s, u"休班"_s},
         .required = true},
        {.key = u"name"_s,
         .title = u"名称"_s,
         .synonyms = {u"name"_s, u"Name of the day"_s, u"节日"_s, u"假日"_s}}};
    return catalogue;
}

std::optional<bool> isWorkdayByWord(const QString& word) {
    static const QHash<QString, bool> words{
        {u"off"_s, false}, {u"休"_s, false},  {u"休息"_s, false},  {u"放假"_s, false},
        {u"假"_s, false},  {u"work"_s, true}, {u"worked"_s, true}, {u"班"_s, true},
        {u"上班"_s, true}, {u"调休"_s, true}, {u"workday"_s, true}};
    const auto found = words.constFind(word.trimmed().toLower());
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

Error badRow(int row, const QString& what, const QString& hint) {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.bad_row",
            .message = CalendarNotice::tr("Row %1: %2").arg(row).arg(what),
            .hint = hint,
            .detail = u"row=%1"_s.arg(row)};
}

Error emptyFile() {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.no_rows",
            .message = CalendarNotice::tr("No day stands under the heads of the columns."),
            .hint = CalendarNotice::tr("Write a day in each row: 2027-10-01, 休, 国庆节.")};
}

/// The rows of a sheet on their way into days.
class Reading {
public:
    explicit Reading(const ColumnMap& map) : map_(map) {}

    Result<> take(const TableRow& row) {
        const auto written = text(row, u"date"_s);
        if (written.isEmpty() && text(row, u"kind"_s).isEmpty()) return {};
        const auto day = dayOf(row, written);
        if (!day)
            return fail(badRow(row.number, CalendarNotice::tr("this is no day of the calendar."),
                               CalendarNotice::tr("Write it as 2022-11-30.")));
        const auto isWorkday = isWorkdayByWord(text(row, u"kind"_s));
        if (!isWorkday)
            return fail(badRow(row.number,
                               CalendarNotice::tr("it does not say whether people work."),
                               CalendarNotice::tr("Write 休 for a day off and 班 for a working "
                                                  "day.")));
        if (seen_.contains(*day))
            return fail(badRow(row.number, CalendarNotice::tr("the day stands twice in the file."),
                               CalendarNotice::tr("Delete one of the two rows.")));
        seen_.insert(*day);
        days_.push_back({*day, *isWorkday, text(row, u"name"_s)});
        return {};
    }
    [[nodiscard]] std::vector<CalendarDay>& days() { return days_; }

private:
    [[nodiscard]] const TableCell* cell(const TableRow& row, const QString& key) const {
        const int column = map_.column(key);
        return column >= 0 && size_t(column) < row.cells.size() ? &row.cells[size_t(column)]
                                                                : nullptr;
    }
    [[nodiscard]] QString text(const TableRow& row, const QString& key) const {
        const auto* found = cell(row, key);
        return found ? plainText(*found).trimmed() : QString();
    }
    [[nodiscard]] std::optional<QDate> dayOf(const TableRow& row, const QString& written) const {
        const auto* found = cell(row, u"date"_s);
        return found && found->kind == TableCell::Kind::Date ? std::optional(found->date)
                                                             : dayFromText(written);
    }

    const ColumnMap& map_;
    QSet<QDate> seen_;
    std::vector<CalendarDay> days_;
};

Result<std::vector<CalendarDay>> daysIn(TableFile& file) {
    const auto sheets = mapSheets(file, noticeColumns());
    if (!sheets) return fail(sheets.error());
    const auto& first = sheets->front();
    Reading reading(first.map);
    Result<> taken;
    const auto read = file.read(first.sheet, [&](const TableRow& row) {
        if (row.number <= first.map.headerRow) return true;
        taken = reading.take(row);
        return taken.has_value();
    });
    if (!read) return fail(read.error());
    if (!taken) return fail(taken.error());
    if (reading.days().empty()) return fail(emptyFile());
    return std::move(reading.days());
}

}  // namespace

Result<std::vector<CalendarDay>> readNotice(const TableOpener& open, const QString& path) {
    const auto file = open(path, kNoticeLimits, [] { return true; });
    if (!file) return fail(file.error());
    auto days = daysIn(**file);
    if (!days) return fail(ofFile(days.error(), path));
    return days;
}

}  // namespace zhiqiao
