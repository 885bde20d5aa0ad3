// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_duplicate_store.h"

#include "core/storage/merged_person.h"
#include "core/storage/sql_cells.h"

#include <array>
#include <bit>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAlike = 200;

constexpr Statement kNextPeople{"duplicate.people",
                                uR"(
    SELECT id FROM person p WHERE id > :last
        AND NOT EXISTS (SELECT 1 FROM person_merge pm WHERE pm.gone_id = p.id
            AND pm.undone_at IS NULL)
    ORDER BY id LIMIT :limit)"};
constexpr Statement kAddApart{"person_apart.add",
                              uR"(
    INSERT INTO person_apart (id, person_id, other_id, office_id, staff_id, operation_id,
        recorded_at)
    VALUES (:id, :one, :other, :office, :staff, :operation, :recorded)
    ON CONFLICT (person_id, other_id) DO NOTHING)"};
constexpr Statement kApartFrom{"person_apart.of_person",
                               uR"(
    SELECT id, person_id, other_id, office_id, staff_id, recorded_at FROM person_apart
    WHERE person_id = :person
    UNION ALL SELECT id, person_id, other_id, office_id, staff_id, recorded_at FROM person_apart
    WHERE other_id = :person ORDER BY 1)"};

QString bindNext(QVariantMap& binds, const QVariant& value) {
    const auto name = u"k%1"_s.arg(binds.size());
    binds[name] = value;
    return u':' + name;
}

template <class Values, class ToBind>
QString oneOf(const QString& column, const Values& values, QVariantMap& binds, ToBind toBind) {
    QStringList names;
    for (const auto& value : values) names << bindNext(binds, toBind(value));
    return u"%1 IN (%2)"_s.arg(column, names.join(u", "_s));
}

constexpr size_t kMostNames = 64;

/// The same keys, some of them more than once, so that many questions have one text and the text
/// is prepared once: of names a power of two, of births three, of phones two. Keys of more names
/// stay as they are.
CandidateKeys padded(CandidateKeys keys) {
    const auto fill = [](auto& values, size_t count) {
        while (!values.empty() && size_t(values.size()) < count) values.push_back(values.front());
    };
    if (const auto names = size_t(keys.names.size()); names <= kMostNames)
        fill(keys.names, std::bit_ceil(names));
    fill(keys.births, 3);
    fill(keys.phones, 2);
    return keys;
}

/// One for each text padded() keys give.
std::optional<std::string_view> preparedName(const CandidateKeys& keys) {
    static constexpr std::array<std::string_view, 8> kNames{
        "duplicate.by_0", "duplicate.by_1",  "duplicate.by_2",  "duplicate.by_4",
        "duplicate.by_8", "duplicate.by_16", "duplicate.by_32", "duplicate.by_64"};
    if (size_t(keys.names.size()) > kMostNames || keys.births.size() != 3 ||
        keys.phones.size() != 2)
        return {};
    return kNames[size_t(std::bit_width(size_t(keys.names.size())))];
}

/// One search along one index.
QString arm(const QString& condition) {
    return u"SELECT id FROM (SELECT id FROM person p WHERE %1 AND %2 LIMIT %3) found"_s
        .arg(condition, standsForItself(u"p"_s))
        .arg(kMostAlike);
}

QStringList armsByName(const CandidateKeys& keys, QVariantMap& binds) {
    if (keys.names.isEmpty()) return {};
    const auto named =
        oneOf(u"name_key"_s, keys.names, binds, [](const QString& name) { return QVariant(name); });
    if (keys.births.empty()) return {arm(named)};
    QStringList arms{arm(named + u" AND birth_on IS NULL"_s)};
    for (const auto& range : keys.births)
        arms << arm(named +
                    u" AND birth_on BETWEEN %1 AND %2"_s.arg(bindNext(binds, bound(range.from)),
                                                             bindNext(binds, bound(range.until))));
    return arms;
}

QStringList armsByPhone(const CandidateKeys& keys, const Vault& vault, QVariantMap& binds) {
    if (keys.phones.isEmpty()) return {};
    const auto index = [&](const QString& phone) {
        return bound(vault.blindIndex("phone", phone));
    };
    return {arm(oneOf(u"phone_index"_s, keys.phones, binds, index)),
            arm(oneOf(u"other_phone_index"_s, keys.phones, binds, index))};
}

Result<std::vector<PersonId>> idsOf(Result<Rows> rows) {
    if (!rows) return fail(rows.error());
    std::vector<PersonId> found;
    while (rows->next()) found.emplace_back(rows->id(0));
    return found;
}

}  // namespace

QString candidatesText(const CandidateKeys& keys, const Vault& vault, QVariantMap& binds) {
    const auto arms = armsByName(keys, binds) + armsByPhone(keys, vault, binds);
    return arms.join(u" UNION "_s);
}

Result<std::vector<PersonId>> SqlDuplicateStore::candidates(const CandidateKeys& keys) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    QVariantMap binds;
    const auto asked = padded(keys);
    const auto text = candidatesText(asked, context_.vault, binds);
    if (text.isEmpty()) return std::vector<PersonId>();
    const auto prepared = preparedName(asked);
    return idsOf((*database)->run(
        {prepared.value_or("duplicate.candidates"), text, prepared.has_value()}, binds));
}

Result<std::vector<PersonId>> SqlDuplicateStore::peopleAfter(std::optional<PersonId> last,
                                                             int limit) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return idsOf((*database)->run(kNextPeople,
                                  {{u"last"_s, last ? last->value() : 0}, {u"limit"_s, limit}}));
}

Result<> SqlDuplicateStore::keepApart(const Act& act, PersonId one, PersonId other) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    for (const auto id : {std::min(one, other), std::max(one, other)})
        if (auto locked = lockPerson(**database, id.value()); !locked) return locked;
    const auto number = takeRecordIds(**database, act.office());
    if (!number) return fail(number.error());
    QVariantMap binds{{u"id"_s, *number},
                      {u"one"_s, std::min(one, other).value()},
                      {u"other"_s, std::max(one, other).value()}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*number).text();
    if (auto added = (*database)->run(kAddApart, binds); !added) return fail(added.error());
    return {};
}

Result<std::vector<Apart>> SqlDuplicateStore::apartFrom(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kApartFrom, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<Apart> found;
    while (rows->next())
        found.push_back({PersonId(rows->id(1)), PersonId(rows->id(2)), stampAt(*rows, 3)});
    return found;
}

}  // namespace zhiqiao
