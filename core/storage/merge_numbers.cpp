// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/merge_numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kNumbersOfBoth{"person_number.of_both",
                                   uR"(
    SELECT number_index, person_id, valid_from, valid_to, reason FROM person_number
    WHERE person_id IN (:kept, :gone) ORDER BY person_id, number_index)"};
constexpr Statement kForgetNumber{
    "person_number.forget",
    u"DELETE FROM person_number WHERE person_id = :person AND number_index = :index"};
constexpr Statement kLeadNumber{"person_number.lead",
                                uR"(
    INSERT INTO person_number (number_index, person_id, valid_from, valid_to, reason)
    VALUES (:index, :person, :since, :until, :reason) ON CONFLICT DO NOTHING)"};

struct NumberRow {
    QByteArray index;
    qint64 person = 0;
    QString since;
    QString until;
    QString reason;
};

Result<std::vector<NumberRow>> numbersOf(Database& database, PersonId kept, PersonId gone) {
    auto rows =
        database.run(kNumbersOfBoth, {{u"kept"_s, kept.value()}, {u"gone"_s, gone.value()}});
    if (!rows) return fail(rows.error());
    std::vector<NumberRow> found;
    while (rows->next())
        found.push_back({rows->bytes(0), rows->id(1), rows->text(2), rows->text(3), rows->text(4)});
    return found;
}

QString toJson(const std::vector<NumberRow>& rows) {
    QJsonArray array;
    for (const auto& row : rows)
        array.append(QJsonObject{{u"index"_s, QString::fromLatin1(row.index.toHex())},
                                 {u"person"_s, QString::number(row.person)},
                                 {u"since"_s, row.since},
                                 {u"until"_s, row.until},
                                 {u"reason"_s, row.reason}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<NumberRow> numbersFromJson(const QString& json) {
    std::vector<NumberRow> rows;
    for (const auto value : QJsonDocument::fromJson(json.toUtf8()).array())
        rows.push_back({QByteArray::fromHex(value[u"index"_s].toString().toLatin1()),
                        value[u"person"_s].toString().toLongLong(), value[u"since"_s].toString(),
                        value[u"until"_s].toString(), value[u"reason"_s].toString()});
    return rows;
}

Result<> lead(Database& database, const NumberRow& row, PersonId person) {
    auto added = database.run(
        kLeadNumber,
        {{u"index"_s, bound(row.index)},
         {u"person"_s, person.value()},
         {u"since"_s, row.since},
         {u"until"_s, row.until.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : row.until},
         {u"reason"_s, row.reason}});
    if (!added) return fail(added.error());
    return {};
}

Result<> forget(Database& database, const QByteArray& index, PersonId person) {
    auto gone =
        database.run(kForgetNumber, {{u"index"_s, bound(index)}, {u"person"_s, person.value()}});
    if (!gone) return fail(gone.error());
    return {};
}

QByteArray indexOf(const Vault& vault, const QString& number) {
    return vault.blindIndex("id_number", number);
}

}  // namespace

Result<QString> leadNumbers(Database& database, const Vault& vault, const Act& act,
                            const MergeOrder& order) {
    const auto rows = numbersOf(database, order.kept, order.gone);
    if (!rows) return fail(rows.error());
    for (const auto& row : *rows) {
        if (row.person != order.gone.value()) continue;
        if (auto gone = forget(database, row.index, order.gone); !gone) return fail(gone.error());
        if (auto led = lead(database, row, order.kept); !led) return fail(led.error());
    }
    const auto& number = order.facts.gone.idNumber;
    if (!number.isEmpty() && number != order.facts.after.idNumber) {
        const auto today = act.today().toString(Qt::ISODate);
        if (auto led =
                lead(database, {indexOf(vault, number), 0, today, today, u"merged"_s}, order.kept);
            !led)
            return fail(led.error());
    }
    return toJson(*rows);
}

Result<> leadNumbersBack(Database& database, const Vault& vault, const RecordMerge& merge,
                         const QString& remembered, const QString& kept, const QString& gone) {
    const auto rows = numbersFromJson(remembered);
    QSet<QByteArray> own;
    std::vector<QByteArray> leaving;
    for (const auto& row : rows)
        if (row.person == merge.kept.value()) own.insert(row.index);
    for (const auto& row : rows)
        if (row.person == merge.gone.value()) leaving.push_back(row.index);
    for (const auto& number : {kept, gone})
        if (!number.isEmpty()) leaving.push_back(indexOf(vault, number));
    for (const auto& index : leaving)
        if (!own.contains(index))
            if (auto forgotten = forget(database, index, merge.kept); !forgotten) return forgotten;
    for (const auto& row : rows)
        if (row.person == merge.gone.value())
            if (auto led = lead(database, row, merge.gone); !led) return led;
    return {};
}

}  // namespace zhiqiao
