// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_search.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/people/identity_number.h"

#include <QRegularExpression>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kIndexSqlite{
    "person_search.add",
    u"INSERT INTO person_search (rowid, name, sound, tail) VALUES (:id, :name, :sound, :tail)"};
constexpr Statement kUnindexSqlite{
    "person_search.remove",
    u"INSERT INTO person_search (person_search, rowid, name, sound, tail) "
    "VALUES ('delete', :id, :name, :sound, :tail)"};
constexpr Statement kUnindexPostgres{"person_search.remove",
                                     u"DELETE FROM person_search WHERE person_id = :id"};
constexpr Statement kUnsoundPostgres{"person_sound.remove",
                                     u"DELETE FROM person_sound WHERE person_id = :id"};
constexpr Statement kSoundPostgres{
    "person_sound.add",
    u"INSERT INTO person_sound (sound, person_id) VALUES (:sound, :id) ON CONFLICT DO NOTHING"};
constexpr Statement kIndexPostgres{
    "person_search.add",
    u"INSERT INTO person_search (person_id, terms) VALUES (:id, string_to_array(:terms, ' '))"};

QString keyedTail(const Vault& vault, std::string_view label, const QString& tail) {
    return u"t"_s + QString::fromLatin1(vault.blindIndex(label, tail).left(8).toHex());
}

QString spaced(const QString& name) {
    QStringList characters;
    for (const auto& c : codePoints(name.toLower()))
        if (QStringView(c).front().isSurrogate() || QStringView(c).front().isLetterOrNumber())
            characters << c;
    return characters.join(u' ');
}

/// Every run of one to three characters.
QStringList gramsOf(const QString& name) {
    const auto characters = spaced(name).split(u' ', Qt::SkipEmptyParts);
    QStringList grams;
    for (qsizetype from = 0; from < characters.size(); ++from)
        for (qsizetype length = 1; length <= 3 && from + length <= characters.size(); ++length)
            grams << characters.mid(from, length).join(QString());
    grams.removeDuplicates();
    return grams;
}

QVariantMap columns(PersonId id, const SearchTokens& tokens) {
    return {{u"id"_s, id.value()},
            {u"name"_s, tokens.name},
            {u"sound"_s, tokens.sounds.join(u' ')},
            {u"tail"_s, tokens.tails.join(u' ')}};
}

bool isHan(const QString& word) {
    for (const auto& c : codePoints(word))
        if (QStringView(c).front().unicode() > 0x2e7f) return true;
    return false;
}

/// Parted by blanks and, as people type them in one go, between characters and digits: 马9973.
QStringList wordsOf(const QString& question) {
    static const QRegularExpression between(
        u"(?<=\\p{Han})(?=\\d)|(?<=\\d)(?=\\p{Han})|(?<=\\d[Xx])(?=\\p{Han})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return question.simplified().replace(between, u" "_s).split(u' ', Qt::SkipEmptyParts);
}

QString bindNext(QVariantMap& binds, const QVariant& value) {
    const auto name = u"q%1"_s.arg(binds.size());
    binds[name] = value;
    return u':' + name;
}

QString successor(QString prefix) {
    prefix.back() = QChar(prefix.back().unicode() + 1);
    return prefix;
}

QString fts(const QString& match, QVariantMap& binds) {
    return u"p.id IN (SELECT rowid FROM person_search WHERE person_search MATCH %1)"_s.arg(
        bindNext(binds, match));
}

QString nameCondition(Engine engine, const QString& word, QVariantMap& binds) {
    const auto characters = spaced(normalisedName(word)).split(u' ', Qt::SkipEmptyParts);
    if (characters.isEmpty()) return u"FALSE"_s;
    if (engine == Engine::Sqlite) return fts(u"name : \"%1\""_s.arg(characters.join(u' ')), binds);
    QStringList grams;  // longer words: the runs of three that cover them, then the word itself
    if (characters.size() <= 3) grams << characters.join(QString());
    for (qsizetype at = 0; characters.size() > 3 && at + 3 <= characters.size(); ++at)
        grams << characters.mid(at, 3).join(QString());
    auto condition =
        u"p.id IN (SELECT person_id FROM person_search WHERE terms @> string_to_array(%1, ' '))"_s
            .arg(bindNext(binds, grams.join(u' ')));
    if (characters.size() > 3)
        condition += u" AND strpos(replace(p.name || ' ' || p.aliases, '·', ''), %1) > 0"_s.arg(
            bindNext(binds, characters.join(QString())));
    return condition;
}

QString soundCondition(Engine engine, const QString& word, QVariantMap& binds) {
    const auto sound = word.toLower().remove(u'\'').remove(u'·');
    if (sound.isEmpty()) return u"FALSE"_s;
    if (engine == Engine::Sqlite) return fts(u"sound : %1*"_s.arg(sound), binds);
    return u"p.id IN (SELECT person_id FROM person_sound WHERE sound >= %1 AND sound < %2)"_s.arg(
        bindNext(binds, sound), bindNext(binds, successor(sound)));
}

QString tailCondition(Engine engine, const Vault& vault, const QString& tail, QVariantMap& binds) {
    QStringList tokens{keyedTail(vault, tail.size() == 6 ? "id6" : "id4", tail)};
    if (tail.size() == 4) tokens << keyedTail(vault, "phone4", tail);
    QStringList conditions;
    for (const auto& token : tokens)
        conditions << (engine == Engine::Sqlite
                           ? fts(u"tail : %1"_s.arg(token), binds)
                           : u"p.id IN (SELECT person_id FROM person_search WHERE terms @> "
                             "string_to_array(%1, ' '))"_s.arg(bindNext(binds, token)));
    return u'(' + conditions.join(u" OR "_s) + u')';
}

/// A mobile, or a landline with its area code.
bool isPhone(const QString& number) {
    static const QRegularExpression form(u"^(1[3-9]\\d{9}|0\\d{9,11})$"_s);
    return form.match(number).hasMatch();
}

QString wholeCondition(const Vault& vault, const QString& number, QVariantMap& binds) {
    if (isPhone(number))
        return u"(p.phone_index = %1 OR p.other_phone_index = %1)"_s.arg(
            bindNext(binds, vault.blindIndex("phone", number)));
    const auto index = bindNext(binds, vault.blindIndex("id_number", number));
    const auto full = bindNext(binds, vault.blindIndex("id_number", eighteenCharactersOf(number)));
    return u"(p.id_number_index IN (%1, %2) OR p.id IN (SELECT person_id FROM person_number "
           "WHERE number_index IN (%1, %2)))"_s.arg(index, full);
}

}  // namespace

bool isWholeNumber(const QString& word) {
    static const QRegularExpression form(u"^(\\d{15}|\\d{17}[\\dX])$"_s);
    return isPhone(word) || form.match(word).hasMatch();
}

SearchTokens searchTokensOf(const PersonFacts& facts, const Vault& vault) {
    SearchTokens tokens;
    QStringList spelled;
    for (const auto& name : QStringList{facts.name} + facts.aliases) {
        const auto normal = normalisedName(name);
        if (normal.isEmpty()) continue;
        tokens.names << normal;
        spelled << spaced(normal);
        const auto sound = soundOf(normal);
        tokens.sounds += sound.syllables + sound.initials;
    }
    tokens.name = spelled.join(u" x "_s);
    tokens.sounds.removeDuplicates();
    if (facts.idNumber.size() >= 6) {
        tokens.tails << keyedTail(vault, "id4", facts.idNumber.right(4))
                     << keyedTail(vault, "id6", facts.idNumber.right(6));
    }
    for (const auto& phone : {facts.phone, facts.otherPhone})
        if (phone.size() >= 7) tokens.tails << keyedTail(vault, "phone4", phone.right(4));
    tokens.tails.removeDuplicates();
    return tokens;
}

Result<> moveSearchKeys(Database& database, PersonId id, const std::optional<SearchTokens>& before,
                        const std::optional<SearchTokens>& after) {
    if (before == after) return {};
    const auto step = [&](const Statement& statement, const QVariantMap& binds) -> Result<> {
        auto done = database.run(statement, binds);
        if (!done) return fail(done.error());
        return {};
    };
    if (database.isSqlite()) {
        if (before)
            if (auto done = step(kUnindexSqlite, columns(id, *before)); !done) return done;
        return after ? step(kIndexSqlite, columns(id, *after)) : Result<>();
    }
    if (before)
        for (const auto& statement : {kUnindexPostgres, kUnsoundPostgres})
            if (auto done = step(statement, {{u"id"_s, id.value()}}); !done) return done;
    if (!after) return {};
    QStringList terms = after->tails;
    for (const auto& name : after->names) terms += gramsOf(name);
    if (auto done = step(kIndexPostgres, {{u"id"_s, id.value()}, {u"terms"_s, terms.join(u' ')}});
        !done)
        return done;
    for (const auto& sound : after->sounds)
        if (auto done = step(kSoundPostgres, {{u"id"_s, id.value()}, {u"sound"_s, sound}}); !done)
            return done;
    return {};
}

QString searchCondition(Engine engine, const Vault& vault, const QString& question,
                        QVariantMap& binds) {
    static const QRegularExpression tail(u"^(\\d{6}|\\d{5}X|\\d{4}|\\d{3}X)$"_s);
    static const QRegularExpression sound(u"^[a-z']+$"_s);
    QStringList conditions;
    const auto whole = normalisedIdentifier(question);
    if (isWholeNumber(whole)) return wholeCondition(vault, whole, binds);
    for (const auto& word : wordsOf(question)) {
        const auto number = normalisedIdentifier(word);
        if (isWholeNumber(number)) {
            conditions << wholeCondition(vault, number, binds);
        } else if (tail.match(number).hasMatch()) {
            conditions << tailCondition(engine, vault, number, binds);
        } else if (isHan(word)) {
            conditions << nameCondition(engine, word, binds);
        } else if (sound.match(word.toLower()).hasMatch()) {
            conditions << soundCondition(engine, word, binds);
        } else {
            return u"FALSE"_s;
        }
    }
    return conditions.isEmpty() ? u"TRUE"_s : conditions.join(u" AND "_s);
}

}  // namespace zhiqiao
