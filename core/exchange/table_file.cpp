// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFirstInexactDigits = 1e15;

/// "1.42E+10" → "14200000000"; the text must be a decimal in exponent notation.
QString withoutExponent(const QString& scientific) {
    const auto e = scientific.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (e < 0) return scientific;
    QString digits = scientific.left(e);
    const bool negative = digits.startsWith(u'-');
    if (negative) digits.remove(0, 1);
    auto point = digits.indexOf(u'.');
    if (point < 0)
        point = digits.size();
    else
        digits.remove(point, 1);
    point += scientific.mid(e + 1).toInt();
    if (point <= 0) digits.prepend(QString(1 - point, u'0')), point = 1;
    if (point > digits.size()) digits.append(QString(point - digits.size(), u'0'));
    if (point < digits.size()) digits.insert(point, u'.');
    return negative ? u'-' + digits : digits;
}

}  // namespace

TableCell TableCell::ofText(const QString& text) {
    return text.isEmpty() ? TableCell{} : TableCell{Kind::Text, text, {}};
}

TableCell TableCell::ofNumber(const QString& decimal) { return {Kind::Number, decimal, {}}; }

TableCell TableCell::ofDate(QDate day) { return {Kind::Date, day.toString(Qt::ISODate), day}; }

QString plainText(const TableCell& cell) {
    switch (cell.kind) {
    case TableCell::Kind::Number: {
        bool readable = false;
        const double value = cell.text.toDouble(&readable);
        if (!readable || std::abs(value) >= kFirstInexactDigits) return cell.text;
        const QString plain = withoutExponent(QString::number(value, 'g', 15));
        return plain == u"-0"_s ? u"0"_s : plain;
    }
    case TableCell::Kind::Date: return cell.date.toString(Qt::ISODate);
    case TableCell::Kind::Empty:
    case TableCell::Kind::Text:
    case TableCell::Kind::Boolean:
    case TableCell::Kind::Fault: break;
    }
    return cell.text.trimmed();
}

bool lostDigits(const TableCell& cell) {
    if (cell.kind == TableCell::Kind::Number)
        return std::abs(cell.text.toDouble()) >= kFirstInexactDigits;
    static const QRegularExpression scientific(uR"(^\s*\d([.]\d+)?[eE][+]?\d{1,3}\s*$)"_s);
    return cell.kind == TableCell::Kind::Text && scientific.match(cell.text).hasMatch();
}

QString cellAddress(int row, int column) {
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters + QString::number(row);
}

}  // namespace zhiqiao
