// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_search.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/people/identity_number.h"
#include "core/people/phone_number.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kIndexSqlite{"person_search.add",
                                 u"INSERT INTO person_search (rowid, terms) VALUES (:id, :terms)"};
constexpr Statement kUnindexSqlite{
    "person_search.remove",
    u"INSERT INTO person_search (person_search, rowid, terms) VALUES ('delete', :id, :terms)"};
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

/// Letters and digits alone, each as one character.
QStringList charactersOf(const QString& name) {
    QStringList characters;
    for (const auto& c : codePoints(name.toLower()))
        if (QStringView(c).front().isSurrogate() || QStringView(c).front().isLetterOrNumber())
            characters << c;
    return characters;
}

bool isHan(const QString& word) {
    for (const auto& c : codePoints(word))
        if (QStringView(c).front().unicode() > 0x2e7f) return true;
    return false;
}

constexpr qsizetype kLongestGram = 3;

/// Every run of one to three characters that is looked for as characters, not by its sound.
QStringList gramsOf(const QString& name) {
    const auto characters = charactersOf(name);
    QStringList grams;
    for (qsizetype from = 0; from < characters.size(); ++from)
        for (qsizetype length = 1; length <= kLongestGram && from + length <= characters.size();
             ++length)
            if (auto gram = characters.mid(from, length).join(QString()); isHan(gram))
                grams << gram;
    grams.removeDuplicates();
    return grams;
}

/// The runs of three that cover a longer word; a shorter one is its own.
QStringList gramsCovering(const QStringList& characters) {
    if (characters.size() <= kLongestGram) return {characters.join(QString())};
    QStringList grams;
    for (qsizetype at = 0; at + kLongestGram <= characters.size(); ++at)
        grams << characters.mid(at, kLongestGram).join(QString());
    return grams;
}

QString termsOf(const SearchTokens& tokens) {
    return (tokens.grams + tokens.sounds + tokens.tails).join(u' ');
}

/// Letters and digits of full width become plain ones; ü is looked for as v.
QString plainlyTyped(QString question) {
    for (auto& c : question)
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) {
            const QChar plain(char16_t(c.unicode() - 0xFEE0));
            if (plain.isLetterOrNumber()) c = plain;
        }
    question = question.normalized(QString::NormalizationForm_C);
    return question.replace(QChar(0x00FC), u'v').replace(QChar(0x00DC), u'v');
}

/// Parted by blanks and, as people type them in one go, between characters and digits: 马9973.
/// A dot that stands alone is no word.
QStringList wordsOf(const QString& question) {
    static const QRegularExpression between(
        u"(?<=\\p{Han})(?=\\d)|(?<=\\d)(?=\\p{Han})|(?<=\\d[Xx])(?=\\p{Han})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    auto words = question.simplified().replace(between, u" "_s).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) {
        return std::ranges::none_of(
            word, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    });
    return words;
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

/// What a question asks for: of the search table, and of columns.
struct Asked {
    QStringList matches;              ///< SQLite
    QStringList terms;                ///< PostgreSQL: all of them
    std::vector<QStringList> either;  ///< PostgreSQL: one of each
    QStringList conditions;

    [[nodiscard]] bool isNothing() const {
        return matches.isEmpty() && terms.isEmpty() && either.empty() && conditions.isEmpty();
    }
};

/// Longer than the runs that are kept: the word itself has to stand in one of the names.
QString standsInName(Engine engine, const QStringList& characters, QVariantMap& binds) {
    const auto names = u"replace(lower(p.name || ' ' || p.aliases), '·', '')"_s;
    return u"%1(%2, %3) > 0"_s.arg(engine == Engine::Sqlite ? u"instr"_s : u"strpos"_s, names,
                                   bindNext(binds, characters.join(QString())));
}

void askByName(Engine engine, const QString& word, Asked& asked, QVariantMap& binds) {
    const auto characters = charactersOf(normalisedName(word));
    const auto grams = gramsCovering(characters);
    if (engine == Engine::Sqlite)
        for (const auto& gram : grams) asked.matches << u"\"%1\""_s.arg(gram);
    else
        asked.terms << grams;
    if (characters.size() > kLongestGram)
        asked.conditions << standsInName(engine, characters, binds);
}

QString soundOfWord(const QString& word) {
    static const QRegularExpression apart(u"['’·]"_s);
    return word.toLower().remove(apart);
}

QString anyOf(const QStringList& terms) {
    QStringList quoted;
    for (const auto& term : terms) quoted << u'"' + term + u'"';
    return u'(' + quoted.join(u" OR "_s) + u')';
}

QString beginningCondition(const QString& sound, QVariantMap& binds) {
    return u"p.id IN (SELECT person_id FROM person_sound WHERE sound >= %1 AND sound < %2)"_s.arg(
        bindNext(binds, sound), bindNext(binds, successor(sound)));
}

/// A server counts how many begin so, but takes each sound of a list for as frequent as any: of one
/// sound it is asked as of any term, of several by their beginning.
void askBySound(Engine engine, const QString& sound, Asked& asked, QVariantMap& binds) {
    const auto begun = soundBegunBy(sound);
    if (engine == Engine::Sqlite)
        asked.matches << (begun.longer ? u'"' + sound + u"\" *"_s : anyOf(begun.keys));
    else if (begun.longer || begun.keys.size() > 1)
        asked.conditions << beginningCondition(sound, binds);
    else
        asked.terms << begun.keys;
}

QStringList tailTokens(const Vault& vault, const QString& tail) {
    QStringList tokens{keyedTail(vault, tail.size() == 6 ? "id6" : "id4", tail)};
    if (tail.size() == 4) tokens << keyedTail(vault, "phone4", tail);
    return tokens;
}

/// A mobile, or a landline with its area code.
bool isPhone(const QString& number) {
    static const QRegularExpression form(u"^(1[3-9]\\d{9}|0\\d{9,11}(-\\d{1,6})?)$"_s);
    return form.match(number).hasMatch();
}

/// A passport, a permit, a certificate of disability: letters and digits, or digits of a length no
/// other number has.
bool isOtherDocument(const QString& number) {
    static const QRegularExpression form(u"^(?=.*\\d)[A-Z0-9]{5,30}$"_s);
    return form.match(number).hasMatch();
}

QString phoneCondition(const Vault& vault, const QString& number, QVariantMap& binds) {
    // The phones of who was merged lead to the one that stays.
    return uR"(p.id IN (SELECT id FROM person WHERE phone_index = %1
        UNION SELECT id FROM person WHERE other_phone_index = %1
        UNION SELECT pm.leads_to FROM person g JOIN person_merge pm ON pm.gone_id = g.id
            AND pm.undone_at IS NULL WHERE g.phone_index = %1
        UNION SELECT pm.leads_to FROM person g JOIN person_merge pm ON pm.gone_id = g.id
            AND pm.undone_at IS NULL WHERE g.other_phone_index = %1))"_s.arg(
        bindNext(binds, vault.blindIndex("phone", number)));
}

QString numberCondition(const Vault& vault, const QString& number, QVariantMap& binds) {
    const auto index = bindNext(binds, vault.blindIndex("id_number", number));
    const auto full = bindNext(binds, vault.blindIndex("id_number", eighteenCharactersOf(number)));
    return u"p.id IN (SELECT id FROM person WHERE id_number_index IN (%1, %2) UNION "
           "SELECT person_id FROM person_number WHERE number_index IN (%1, %2))"_s.arg(index, full);
}

/// A whole number, however it is written; empty for anything else.
QString wholeCondition(const Vault& vault, const QString& typed, QVariantMap& binds) {
    if (const auto phone = normalisedPhone(typed); isPhone(phone))
        return phoneCondition(vault, phone, binds);
    const auto number = normalisedIdentifier(typed);
    return isWholeNumber(number) ? numberCondition(vault, number, binds) : QString();
}

/// "E12 345678": the first word alone would be no document's number.
bool isPartedDocument(const QString& question) {
    static const QRegularExpression form(u"^\\s*(?=[A-Za-z]*\\d)[A-Za-z0-9]+(\\s+\\d+)+\\s*$"_s);
    static const QRegularExpression letter(u"[A-Za-z]"_s);
    return form.match(question).hasMatch() && question.contains(letter);
}

/// A part of the name, pinyin or initials, or the end of a number, when the word is one.
bool askInWords(Engine engine, const Vault& vault, const QString& word, Asked& asked,
                QVariantMap& binds) {
    static const QRegularExpression tail(u"^(\\d{6}|\\d{5}X|\\d{4}|\\d{3}X)$"_s);
    static const QRegularExpression letters(u"^[a-z'’·]+$"_s);
    const bool sqlite = engine == Engine::Sqlite;
    const auto number = normalisedIdentifier(word);
    if (tail.match(number).hasMatch()) {
        const auto tokens = tailTokens(vault, number);
        if (sqlite)
            asked.matches << anyOf(tokens);
        else
            asked.either.push_back(tokens);
    } else if (isHan(word)) {
        askByName(engine, word, asked, binds);
    } else if (letters.match(word.toLower()).hasMatch()) {
        askBySound(engine, soundOfWord(word), asked, binds);
    } else {
        return false;
    }
    return true;
}

Asked askedBy(Engine engine, const Vault& vault, const QString& question, QVariantMap& binds) {
    const auto typed = plainlyTyped(question);
    const auto only = [](const QString& condition) { return Asked{.conditions = {condition}}; };
    if (typed.trimmed().isEmpty()) return only(u"TRUE"_s);
    if (auto whole = wholeCondition(vault, typed, binds); !whole.isEmpty()) return only(whole);
    if (isPartedDocument(typed))
        return only(numberCondition(vault, normalisedIdentifier(typed), binds));
    Asked asked;
    for (const auto& word : wordsOf(typed)) {
        if (auto whole = wholeCondition(vault, word, binds); !whole.isEmpty()) {
            asked.conditions << whole;
        } else if (!askInWords(engine, vault, word, asked, binds)) {
            const auto number = normalisedIdentifier(word);
            if (!isOtherDocument(number)) return only(u"FALSE"_s);
            asked.conditions << numberCondition(vault, number, binds);
        }
    }
    if (asked.isNothing()) return only(u"FALSE"_s);
    return asked;
}

/// What is asked of the search table, in one, so that no word of the question is looked for without
/// the others; empty when nothing is.
QString searchTableCondition(const Asked& asked, QVariantMap& binds) {
    if (!asked.matches.isEmpty())
        return u"person_search MATCH %1"_s.arg(bindNext(binds, asked.matches.join(u" AND "_s)));
    QStringList conditions;
    const auto hold = [&](QLatin1StringView how, const QStringList& terms) {
        conditions << u"terms %1 string_to_array(%2, ' ')"_s.arg(how,
                                                                 bindNext(binds, terms.join(u' ')));
    };
    if (!asked.terms.isEmpty()) hold("@>"_L1, asked.terms);
    for (const auto& terms : asked.either) hold("&&"_L1, terms);
    return conditions.join(u" AND "_s);
}

}  // namespace

bool isWholeNumber(const QString& word) {
    static const QRegularExpression form(u"^(\\d{15}|\\d{17}[\\dX])$"_s);
    return isPhone(word) || form.match(word).hasMatch();
}

SearchTokens searchTokensOf(const PersonFacts& facts, const Vault& vault) {
    SearchTokens tokens;
    for (const auto& name : QStringList{facts.name} + facts.aliases) {
        const auto normal = normalisedName(name);
        if (normal.isEmpty()) continue;
        tokens.grams += gramsOf(normal);
        const auto sound = soundOf(normal);
        tokens.sounds += sound.syllables + sound.initials;
    }
    tokens.grams.removeDuplicates();
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
    const auto terms = [&](const SearchTokens& tokens) {
        return QVariantMap{{u"id"_s, id.value()}, {u"terms"_s, termsOf(tokens)}};
    };
    if (database.isSqlite()) {
        if (before)
            if (auto done = step(kUnindexSqlite, terms(*before)); !done) return done;
        return after ? step(kIndexSqlite, terms(*after)) : Result<>();
    }
    if (before)
        for (const auto& statement : {kUnindexPostgres, kUnsoundPostgres})
            if (auto done = step(statement, {{u"id"_s, id.value()}}); !done) return done;
    if (!after) return {};
    if (auto done = step(kIndexPostgres, terms(*after)); !done) return done;
    for (const auto& sound : after->sounds)
        if (auto done = step(kSoundPostgres, {{u"id"_s, id.value()}, {u"sound"_s, sound}}); !done)
            return done;
    return {};
}

QString searchCondition(Engine engine, const Vault& vault, const QString& question,
                        QVariantMap& binds) {
    auto asked = askedBy(engine, vault, question, binds);
    if (const auto condition = searchTableCondition(asked, binds); !condition.isEmpty())
        asked.conditions.prepend(u"p.id IN (SELECT %1 FROM person_search WHERE %2)"_s.arg(
            engine == Engine::Sqlite ? u"rowid"_s : u"person_id"_s, condition));
    return asked.conditions.join(u" AND "_s);
}

SqlSearch searchInOrder(Engine engine, const Vault& vault, const QString& question,
                        QVariantMap& binds) {
    auto asked = askedBy(engine, vault, question, binds);
    const auto condition = searchTableCondition(asked, binds);
    if (condition.isEmpty()) return {asked.conditions.join(u" AND "_s)};
    asked.conditions.prepend(condition);
    const auto where = asked.conditions.join(u" AND "_s);
    if (engine == Engine::Sqlite)
        return {where, u"person_search s CROSS JOIN person p ON p.id = s.rowid"_s, u"s.rowid"_s};
    // The sum keeps the server from merging both tables by id, which reads all people up to the
    // last hit.
    return {where, u"person_search s JOIN person p ON p.id = s.person_id + 0"_s, u"s.person_id"_s};
}

}  // namespace zhiqiao
