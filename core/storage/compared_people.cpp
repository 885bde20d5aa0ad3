// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_comparison_store.h"

#include "core/people/identity_number.h"
#include "core/storage/case_office.h"
#include "core/storage/in_charge.h"
#include "core/storage/sql_cells.h"
#include "core/storage/stored_person.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// Values of one statement: below what either engine allows, and few enough statements.
constexpr qsizetype kValuesAtOnce = 200;

/// ":v0, :v1, …" with the values bound.
QString boundList(const QVariantList& values, QVariantMap& binds) {
    QStringList names;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto name = u"v%1"_s.arg(i);
        binds[name] = values[i];
        names << u':' + name;
    }
    return names.join(u", "_s);
}

/// Reads `sql`, whose %1 is the list of values, as often as the values want.
Result<> readInChunks(Database& database, std::string_view name, const QString& sql,
                      const QVariantList& values,
                      const std::function<Result<>(const Rows&)>& take) {
    for (qsizetype from = 0; from < values.size(); from += kValuesAtOnce) {
        QVariantMap binds;
        const auto text = sql.arg(boundList(values.mid(from, kValuesAtOnce), binds));
        auto rows = database.run({name, text, false}, binds);
        if (!rows) return fail(rows.error());
        while (rows->next())
            if (auto taken = take(*rows); !taken) return taken;
    }
    return {};
}

QVariantList idsOf(const std::vector<PersonId>& people) {
    QVariantList ids;
    for (const auto id : people) ids << id.value();
    return ids;
}

using ByIndex = QHash<QByteArray, QStringList>;

/// Whoever has a number goes before who had it.
Result<> readHolders(Database& database, const QString& sql, const ByIndex& numbers,
                     QHash<QString, PersonId>& found) {
    QVariantList indexes;
    for (const auto& index : numbers.keys()) indexes << bound(index);
    return readInChunks(database, "comparison.holders", sql, indexes,
                        [&](const Rows& row) -> Result<> {
                            for (const auto& number : numbers.value(row.bytes(0)))
                                if (!found.contains(number))
                                    found.insert(number, PersonId(row.id(1)));
                            return {};
                        });
}

const QString kHoldersNow =
    u"SELECT id_number_index, id FROM person WHERE id_number_index IN (%1)"_s;
const QString kHoldersBefore =
    uR"(
    SELECT number_index, person_id FROM person_number WHERE number_index IN (%1)
    ORDER BY person_id)"_s;
const QString kPeopleById =
    u"SELECT " ZHIQIAO_PERSON_COLUMNS u", id FROM person WHERE id IN (%1)"_s;
/// As whereaboutsOf() has it for one person.
QString whereaboutsById() {
    return u"SELECT p.id, o.id, o.division, s.id FROM person p JOIN office o ON o.id = "_s +
           officeKeeping(u"p"_s) + joinInCharge(u"p.id"_s) + u" WHERE p.id IN (%1)"_s;
}
constexpr int kIdColumn = 29;  // behind ZHIQIAO_PERSON_COLUMNS

Result<QHash<qint64, Whereabouts>> whereaboutsOf(Database& database, const QVariantList& ids) {
    QHash<qint64, Whereabouts> found;
    auto read = readInChunks(
        database, "comparison.whereabouts", whereaboutsById(), ids, [&](const Rows& row) {
            auto place = found.find(row.id(0));
            if (place == found.end())
                place = found.insert(row.id(0), {{}, OfficeId(row.number(1)), row.text(2)});
            if (const auto officer = row.optionalId(3))
                place->officers.push_back(StaffId(*officer));
            return Result<>();
        });
    if (!read) return fail(read.error());
    return found;
}

}  // namespace

Result<QHash<QString, PersonId>> SqlComparisonStore::holders(const QStringList& numbers) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    ByIndex byIndex;
    for (const auto& number : numbers)
        for (const auto& spelt : {number, eighteenCharactersOf(number)})
            if (auto& spellings = byIndex[context_.vault.blindIndex("id_number", spelt)];
                !spellings.contains(number))
                spellings << number;
    QHash<QString, PersonId> found;
    for (const auto& sql : {kHoldersNow, kHoldersBefore})
        if (auto read = readHolders(**database, sql, byIndex, found); !read)
            return fail(read.error());
    return found;
}

Result<std::vector<HeldPerson>> SqlComparisonStore::people(const std::vector<PersonId>& ids) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto places = whereaboutsOf(**database, idsOf(ids));
    if (!places) return fail(places.error());
    std::vector<HeldPerson> found;
    auto read = readInChunks(**database, "comparison.people", kPeopleById, idsOf(ids),
                             [&](const Rows& row) -> Result<> {
                                 const PersonId id(row.id(kIdColumn));
                                 auto person = storedPersonAt(context_.vault, id, row);
                                 if (!person) return fail(person.error());
                                 const auto place = places->constFind(id.value());
                                 if (place != places->constEnd())
                                     found.push_back({*std::move(person), *place});
                                 return {};
                             });
    if (!read) return fail(read.error());
    return found;
}

}  // namespace zhiqiao
