// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/office_facts.h"

#include "core/storage/database_guard.h"
#include "core/storage/person_search.h"
#include "core/storage/sqlite_file.h"

#include <QTimeZone>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kReadFacts{"database_fact.all", u"SELECT key, value FROM database_fact"};
constexpr Statement kKeepFact{"database_fact.add",
                              u"INSERT INTO database_fact (key, value) VALUES (:key, :value)"};

}  // namespace

Result<std::unique_ptr<Database>> openTarget(const DatabaseTarget& target, Access access) {
    return target.engine == Engine::Sqlite ? Database::openSqlite(target.path, access, target.vfs)
                                           : Database::openPostgres(target.keywords, access);
}

FactTexts textsOf(const DatabaseFacts& facts, OfficeId office, const QByteArray& fingerprint) {
    return {{u"demo"_s, facts.demo ? u"1"_s : u"0"_s},
            {u"working_day"_s, facts.workingDay.toString(Qt::ISODate)},
            {u"generator"_s, facts.generator},
            {u"created_at"_s, QString::number(facts.createdAt.toMSecsSinceEpoch())},
            {u"office"_s, QString::number(office.value())},
            {u"key_fingerprint"_s, QString::fromLatin1(fingerprint.toHex())},
            {u"search_keys"_s, searchKeysForm()}};
}

DatabaseFacts factsFrom(const FactTexts& texts) {
    return {.demo = texts.value(u"demo"_s) == u"1"_s,
            .workingDay = QDate::fromString(texts.value(u"working_day"_s), Qt::ISODate),
            .generator = texts.value(u"generator"_s),
            .createdAt = QDateTime::fromMSecsSinceEpoch(texts.value(u"created_at"_s).toLongLong(),
                                                        QTimeZone::utc())};
}

Result<FactTexts> readFacts(Database& database) {
    auto rows = database.run(kReadFacts);
    if (!rows) return fail(rows.error());
    FactTexts texts;
    while (rows->next()) texts.insert(rows->text(0), rows->text(1));
    if (!texts.contains(u"key_fingerprint"_s)) return fail(databaseForeign());
    return texts;
}

Result<> writeFacts(Database& database, const FactTexts& texts) {
    for (auto fact = texts.cbegin(); fact != texts.cend(); ++fact)
        if (auto kept =
                database.run(kKeepFact, {{u"key"_s, fact.key()}, {u"value"_s, fact.value()}});
            !kept)
            return fail(kept.error());
    return {};
}

}  // namespace zhiqiao
