// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/security/vault/stream_errors.h"
#include "core/storage/database.h"

#include <QJsonDocument>
#include <QMap>
#include <QTextStream>

#include <algorithm>
#include <array>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

int widthOf(const QString& text) {
    int width = 0;
    for (const auto c : text) width += c.unicode() > 0x2e7f && !c.isLowSurrogate() ? 2 : 1;
    return width;
}

namespace {

QString plain(const QJsonValue& value) {
    if (value.isString()) return value.toString();
    if (value.isBool()) return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) return QString::number(value.toInteger());
    if (value.isNull() || value.isUndefined()) return {};
    if (value.isArray()) {
        QStringList parts;
        for (const auto list = value.toArray(); const auto& part : list) parts << plain(part);
        return parts.join(u", "_s);
    }
    QStringList parts;
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        parts << it.key() + u'=' + plain(it.value());
    return parts.join(u' ');
}

void printTable(const QJsonArray& rows) {
    if (rows.isEmpty()) return;
    const auto keys = rows.first().toObject().keys();
    QList<int> widths;
    for (const auto& key : keys) {
        int width = widthOf(key);
        for (const auto& row : rows)
            width = std::max(width, widthOf(plain(row.toObject().value(key))));
        widths << width;
    }
    QTextStream out(stdout);
    const auto line = [&](auto cell) {
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const QString text = cell(keys[i]);
            out << text;
            if (i + 1 < keys.size()) out << QString(widths[i] - widthOf(text) + 2, u' ');
        }
        out << '\n';
    };
    line([](const QString& key) { return key; });
    for (const auto& row : rows)
        line([object = row.toObject()](const QString& key) { return plain(object.value(key)); });
}

void printJson(const QJsonObject& object) {
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(object).toJson());
}

/// What the core refuses because it was typed wrongly, not because of what is recorded.
bool isWrongArgument(const Error& error) {
    static constexpr std::array codes{"db.bad_target",
                                      "db.password_in_url",
                                      "drawing.unknown_format",
                                      "exchange.unknown_format",
                                      "list.bad_cursor",
                                      "outcome.unknown_filter",
                                      "outcome.unknown_grouping",
                                      "outcome.unknown_series"};
    return std::ranges::find(codes, error.code) != codes.end();
}

}  // namespace

Exit exitOf(const Error& error) {
    if (error.code.starts_with("usage.") || isWrongArgument(error)) return WrongUsage;
    if (error.code.ends_with(".cancelled")) return Interrupted;
    if (error.code == "exchange.cannot_write") return Refused;
    if (error.code.starts_with("exchange.") || isBadBackup(error)) return BadInputFile;
    if (isOpeningError(error)) return NoDatabase;
    return Refused;
}

void Output::object(const QJsonObject& object) const {
    if (json_) {
        printJson(object);
        return;
    }
    QTextStream out(stdout);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isArray() && !it->toArray().isEmpty() && it->toArray().first().isObject()) {
            out << it.key() << ":\n";
            out.flush();
            printTable(it->toArray());
        } else {
            out << it.key() << ": " << plain(*it) << '\n';
        }
    }
}

void Output::rows(const QJsonArray& rows, std::optional<qint64> total, const QString& next,
                  const QJsonObject& head) const {
    if (!json_) {
        for (auto it = head.begin(); it != head.end(); ++it)
            QTextStream(stdout) << it.key() << ": " << plain(*it) << '\n';
        printTable(rows);
        if (!next.isEmpty()) note(u"… --after "_s + next);
        return;
    }
    auto document = head;
    document[u"rows"_s] = rows;
    document[u"total"_s] = total ? QJsonValue(*total) : QJsonValue();
    document[u"next"_s] = next.isEmpty() ? QJsonValue() : QJsonValue(next);
    printJson(document);
}

Exit Output::fail(const Error& error) const {
    if (json_)
        printJson({{u"error"_s, QJsonObject{{u"code"_s, toQString(error.code)},
                                            {u"message"_s, error.message},
                                            {u"hint"_s, error.hint},
                                            {u"detail"_s, error.detail}}}});
    QTextStream err(stderr);
    err << error.message;
    if (!error.hint.isEmpty()) err << ' ' << error.hint;
    err << " [" << toQString(error.code);
    if (!error.detail.isEmpty()) err << ": " << error.detail;
    err << "]\n";
    return exitOf(error);
}

void Output::note(const QString& message) const { QTextStream(stderr) << message << '\n'; }

QJsonValue dayJson(const std::optional<QDate>& day) {
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue moneyJson(const std::optional<qint64>& fen) {
    return fen ? QJsonValue(Money::fen(*fen).toYuanText()) : QJsonValue();
}

QJsonValue cellJson(const ListColumn& column, const QVariant& cell) {
    if (!cell.isValid() || cell.isNull()) return {};
    switch (column.kind) {
    case ListColumn::Kind::Money: return moneyJson(cell.toLongLong());
    case ListColumn::Kind::Day: return dayJson(cell.toDate());
    case ListColumn::Kind::Number: return cell.toLongLong();
    case ListColumn::Kind::Text:
    case ListColumn::Kind::Code:
    case ListColumn::Kind::Masked:
    case ListColumn::Kind::State: break;
    }
    return cell.toString();
}

namespace {

/// The contract's keys where a list's column has another name.
QString contractKey(const QString& list, const QString& column) {
    static const QMap<QString, QString> keys{{u"people.birth_on"_s, u"birth"_s},
                                             {u"people.residence_division"_s, u"area"_s},
                                             {u"worklist.kind"_s, u"obligation"_s}};
    return keys.value(list + u'.' + column, column);
}

}  // namespace

QJsonObject rowJson(const ListSource& list, const ListRow& row) {
    QJsonObject object{{u"id"_s, row.id}};
    const auto columns = list.columns();
    for (size_t i = 0; i < columns.size(); ++i) {
        auto value = cellJson(columns[i], row.cells[i]);
        if (columns[i].key == u"categories"_s)
            value = QJsonArray::fromStringList(value.toString().split(u'|', Qt::SkipEmptyParts));
        object[contractKey(list.key(), columns[i].key)] = value;
    }
    return object;
}

}  // namespace zhiqiao::cli
