// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct RowReaderText {
    Q_DECLARE_TR_FUNCTIONS(RowReaderText)
};

QString didYouMean(const QStringList& candidates) {
    if (candidates.isEmpty())
        return RowReaderText::tr("Write a code or the official term of the list.");
    return RowReaderText::tr("Did you mean: %1?").arg(candidates.join(u"；"_s));
}

}  // namespace

RowReader::RowReader(const TableRow& row, const ColumnMap& map, const ColumnCatalogue& catalogue,
                     const ImportWords& words)
    : row_(row), map_(map), catalogue_(catalogue), words_(words) {
    for (const ImportColumn& column : catalogue.columns)
        if (column.required && plainText(cell(column.key)).isEmpty())
            refuse(column.key, RowReaderText::tr("The cell is empty."),
                   RowReaderText::tr("This column must be filled in: %1.").arg(column.title));
}

const TableCell& RowReader::cell(const QString& key) const {
    static const TableCell nothing;
    const auto column = map_.column(key);
    if (column < 0 || size_t(column) >= row_.cells.size()) return nothing;
    return row_.cells[size_t(column)];
}

QString RowReader::text(const QString& key) {
    const TableCell& from = cell(key);
    if (from.kind == TableCell::Kind::Fault) {
        refuse(key, RowReaderText::tr("A formula in the cell has failed."),
               RowReaderText::tr("Replace the formula by its value."));
        return {};
    }
    const ImportColumn* column = catalogue_.find(key);
    if (column != nullptr && column->longDigits && lostDigits(from)) {
        refuse(key,
               RowReaderText::tr("Excel has cut the digits of this number; they cannot be "
                                 "recovered."),
               RowReaderText::tr("Format the column as text, then type the whole number again "
                                 "from the document."));
        return {};
    }
    return plainText(from);
}

QString RowReader::statedText(const QString& key) {
    QString stated = text(key);
    return meansNothing(stated) ? QString() : stated;
}

QString RowReader::code(const QString& key) {
    const QString word = statedText(key);
    if (word.isEmpty()) return {};
    const WordMatch match = matchCode(words_.lists, catalogue_.find(key)->codeList, word);
    if (match.code.isEmpty()) refuseWord(key, match);
    return match.code;
}

QStringList RowReader::codes(const QString& key, bool leniently) {
    QStringList found;
    for (const QString& word : severalFromText(statedText(key))) {
        const WordMatch match = matchCode(words_.lists, catalogue_.find(key)->codeList, word);
        if (!match.code.isEmpty()) {
            if (!found.contains(match.code)) found.append(match.code);
        } else if (leniently) {
            warn(key, RowReaderText::tr("This is not in the code list and was left out."),
                 didYouMean(match.candidates));
        } else {
            refuseWord(key, match);
        }
    }
    return found;
}

QString RowReader::place(const QString& key) {
    const QString word = statedText(key);
    if (word.isEmpty()) return {};
    const WordMatch match = words_.places.match(word);
    if (!match.code.isEmpty()) return match.code;
    if (match.candidates.isEmpty())
        refuse(key, RowReaderText::tr("No administrative division has this name or code."),
               RowReaderText::tr("Write the code of 6 or 9 digits, or the names from the "
                                 "prefecture down."));
    else
        refuse(key, RowReaderText::tr("Several administrative divisions have this name."),
               didYouMean(match.candidates));
    return {};
}

QStringList RowReader::places(const QString& key) {
    QStringList found;
    for (const QString& word : severalFromText(statedText(key))) {
        const WordMatch match = words_.places.match(word);
        if (!match.code.isEmpty())
            found.append(match.code);
        else
            warn(key,
                 RowReaderText::tr("No single administrative division has this name; it was left "
                                   "out."),
                 didYouMean(match.candidates));
    }
    return found;
}

std::optional<QDate> RowReader::day(const QString& key, DayPrecision precision) {
    const TableCell& from = cell(key);
    if (from.kind == TableCell::Kind::Date) return from.date;
    const QString written = statedText(key);
    if (written.isEmpty()) return {};
    const auto day = dayFromText(written, precision);
    if (!day)
        refuse(key, RowReaderText::tr("This is no day of the calendar."),
               RowReaderText::tr("Write it as 2022-11-30, or give the cell a date format."));
    return day;
}

std::optional<int> RowReader::wholeNumber(const QString& key, int lowest, int highest) {
    QString digits = statedText(key);
    if (digits.isEmpty()) return {};
    for (const QChar unit : u"人个名岁,，"_s) digits.remove(unit);
    bool readable = false;
    const int number = digits.trimmed().toInt(&readable);
    if (readable && lowest <= number && number <= highest) return number;
    refuse(key,
           RowReaderText::tr("This is no whole number from %1 to %2.").arg(lowest).arg(highest),
           RowReaderText::tr("Write digits only."));
    return {};
}

std::optional<Money> RowReader::money(const QString& key) {
    QString amount = statedText(key);
    if (amount.isEmpty()) return {};
    amount.remove(u'元').remove(u'，');
    const auto value = Money::fromYuanText(amount.trimmed());
    if (value && *value >= Money()) return value;
    refuse(key, RowReaderText::tr("This is no amount in yuan."),
           RowReaderText::tr("Write digits only, as 3000 or 3000.50."));
    return {};
}

std::optional<WageRange> RowReader::wage(const QString& key) {
    const QString written = statedText(key);
    if (written.isEmpty()) return {};
    auto range = wageFromText(written);
    if (!range)
        refuse(key, RowReaderText::tr("This wage cannot be read with certainty."),
               RowReaderText::tr("Write the monthly wage in yuan, as 3000, 3000-4500 or 面议; "
                                 "daily pay belongs into the other requirements."));
    return range;
}

std::optional<bool> RowReader::flag(const QString& key) {
    const QString word = text(key).toLower();
    if (word.isEmpty()) return {};
    static const QStringList yes{u"是"_s, u"1"_s, u"有"_s, u"√"_s, u"y"_s, u"yes"_s, u"true"_s};
    static const QStringList no{u"否"_s, u"0"_s, u"无"_s, u"×"_s, u"n"_s, u"no"_s, u"false"_s};
    if (yes.contains(word)) return true;
    if (no.contains(word) || meansNothing(word)) return false;
    refuse(key, RowReaderText::tr("This is neither yes nor no."),
           RowReaderText::tr("Write 是 or 否."));
    return {};
}

void RowReader::refuse(const QString& key, const QString& reason, const QString& fix) {
    // The first problem of a cell is the cause of any further one.
    if (!refused(key)) problems_.push_back({key, reason, fix});
}

void RowReader::refuse(const QString& key, const Error& error) {
    refuse(key, error.message, error.hint);
}

void RowReader::warn(const QString& key, const QString& reason, const QString& fix) {
    warnings_.push_back({key, reason, fix});
}

void RowReader::refuseWord(const QString& key, const WordMatch& match) {
    refuse(key, RowReaderText::tr("This is not in the code list."), didYouMean(match.candidates));
}

bool RowReader::refused(const QString& key) const {
    return std::any_of(problems_.begin(), problems_.end(),
                       [&key](const ColumnProblem& problem) { return problem.key == key; });
}

}  // namespace zhiqiao
