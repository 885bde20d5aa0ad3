// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/province_on_server.h"

#include "core/base/pinyin.h"
#include "core/storage/person_search.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhiqiao::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChunk = 5'000;
constexpr int kOwn = 1'000'000;  // people with terms and numbers of their own

constexpr Statement kPersons{"bench.persons",
                             uR"(
    INSERT INTO person (id, name, name_key, aliases, id_type, id_number_seal, id_number_index, sex,
        birth_on, ethnic_group, education, school, major, skill_level, skills, certificates,
        political, marital, hukou_kind, hukou_division, residence_division, phone_seal, phone_index,
        office_id, staff_id, row_version, operation_id, recorded_at)
    SELECT id, name, key, '', '01', decode(number, 'base64'), decode(number_index, 'base64'), sex,
        birth, '01', '61', '', '', '', '', '', '', '', '10', division, division,
        decode(phone, 'base64'), decode(phone_index, 'base64'), :office, 1, 1,
        'person-' || id, 1669766400000
    FROM json_to_recordset(CAST(:rows AS json)) AS given (id bigint, name text, key text,
        number text, number_index text, sex text, birth text, division text, phone text,
        phone_index text))"};
constexpr Statement kTerms{"bench.terms",
                           uR"(
    INSERT INTO person_search (person_id, terms) SELECT id, string_to_array(terms, ' ')
    FROM json_to_recordset(CAST(:rows AS json)) AS given (id bigint, terms text))"};
constexpr Statement kSounds{"bench.sounds",
                            uR"(
    INSERT INTO person_sound (sound, person_id)
    SELECT DISTINCT sound, id
    FROM json_to_recordset(CAST(:rows AS json)) AS given (id bigint, sounds text),
        unnest(string_to_array(sounds, ' ')) AS sound)"};
/// The same people once more under ids of their own, as if each name stood there again, without
/// numbers, which are sealed for their row.
constexpr std::u16string_view kAgain[] = {
    uR"(INSERT INTO person (id, name, name_key, aliases, id_type, id_number_seal, id_number_index,
        sex, birth_on, ethnic_group, education, school, major, skill_level, skills, certificates,
        political, marital, hukou_kind, hukou_division, residence_division, phone_seal, phone_index,
        office_id, staff_id, row_version, operation_id, recorded_at)
    SELECT id + %1, name, name_key, aliases, id_type, NULL,
        decode(md5('n' || id + %1), 'hex'), sex, birth_on, ethnic_group, education, school, major,
        skill_level, skills, certificates, political, marital, hukou_kind, hukou_division,
        residence_division, NULL, decode(md5('p' || id + %1), 'hex'), office_id, staff_id, 1,
        'person-' || id + %1, recorded_at FROM person WHERE id >= %2 AND id < %3)",
    uR"(INSERT INTO person_search (person_id, terms) SELECT person_id + %1, terms
        FROM person_search WHERE person_id >= %2 AND person_id < %3)",
    uR"(INSERT INTO person_sound (sound, person_id) SELECT sound, person_id + %1
        FROM person_sound WHERE person_id >= %2 AND person_id < %3)"};
constexpr Statement kRegistrations{"bench.registrations",
                                   uR"(
    INSERT INTO registration (id, person_id, kind, category, channel, registered_on, officer_id,
        end_reason, office_id, staff_id, operation_id, recorded_at)
    SELECT id + 100000000, id, 'unemployment', '', 'counter', '2022-09-01', 1, '', office_id, 1,
        'r-' || id, recorded_at FROM person WHERE id >= :first AND id % 5 = 0)"};

QJsonObject rowOf(const Vault& vault, qint64 id, const PersonFacts& facts) {
    const auto text = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); };
    const auto tokens = searchTokensOf(facts, vault);
    return {{u"id"_s, id},
            {u"name"_s, facts.name},
            {u"key"_s, soundOf(facts.name).sortKey},
            {u"number"_s, text(vault.seal({"person", "id_number", id}, facts.idNumber))},
            {u"number_index"_s, text(vault.blindIndex("id_number", facts.idNumber))},
            {u"sex"_s, facts.sex},
            {u"birth"_s, facts.birthOn->toString(Qt::ISODate)},
            {u"division"_s, facts.residenceDivision},
            {u"phone"_s, text(vault.seal({"person", "phone", id}, facts.phone))},
            {u"phone_index"_s, text(vault.blindIndex("phone", facts.phone))},
            {u"terms"_s, (tokens.grams + tokens.sounds + tokens.tails).join(u' ')},
            {u"sounds"_s, tokens.sounds.join(u' ')}};
}

/// The indexes no key needs, which are made faster once the rows are there.
std::vector<std::pair<QString, QString>> sideIndexes(Database& database) {
    std::vector<std::pair<QString, QString>> indexes;
    auto rows = need(database.run({"bench.indexes",
                                   uR"(
        SELECT indexname, indexdef FROM pg_indexes
        WHERE schemaname = current_schema()
          AND tablename IN ('person', 'person_search', 'person_sound')
          AND indexname NOT IN (SELECT conname FROM pg_constraint))",
                                   false}));
    while (rows.next()) indexes.emplace_back(rows.text(0), rows.text(1));
    return indexes;
}

}  // namespace

void fillServer(OfficeSession& session, qint64 firstId, int persons,
                const std::function<PersonFacts(int)>& facts) {
    auto& database = *need(session.database().connections().here());
    const auto& vault = session.database().context().vault;
    const auto indexes = sideIndexes(database);
    for (const auto& [name, definition] : indexes)
        need(database.run({"bench.drop", u"DROP INDEX "_s + name, false}));
    const int own = std::min(persons, kOwn);
    for (int from = 0; from < own; from += kChunk)
        need(database.inTransaction([&]() -> Result<> {
            QJsonArray people;
            for (int at = from; at < std::min(from + kChunk, own); ++at)
                people.append(rowOf(vault, firstId + at, facts(at)));
            const auto rows =
                QString::fromUtf8(QJsonDocument(people).toJson(QJsonDocument::Compact));
            need(database.run(kPersons,
                              {{u"rows"_s, rows}, {u"office"_s, session.office().value()}}));
            need(database.run(kTerms, {{u"rows"_s, rows}}));
            need(database.run(kSounds, {{u"rows"_s, rows}}));
            return {};
        }));
    for (int from = kOwn; from < persons; from += kOwn)
        for (const auto text : kAgain)
            need(database.run({"bench.again",
                               QStringView(text).toString().arg(from).arg(firstId).arg(
                                   firstId + std::min(kOwn, persons - from)),
                               false}));
    need(database.run(kRegistrations, {{u"first"_s, firstId}}));
    for (const auto& [name, definition] : indexes)
        need(database.run({"bench.index", definition, false}));
    need(database.run({"bench.analyze", u"VACUUM ANALYZE", false}));
}

}  // namespace zhiqiao::bench
