// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "core/storage/sql_context.h"
#include "core/storage/sql_list.h"

namespace zhiqiao {

/// What a person can be found by, as tokens. One splitter serves the index and the question.
struct SearchTokens {
    QStringList grams;   ///< one to three characters in a row of the name and of each alias
    QStringList sounds;  ///< NameSound: syllables and initials
    QStringList tails;   ///< keyed tokens of the last 4 and 6 of the number, the last 4 of a phone
    bool operator==(const SearchTokens&) const = default;
};

[[nodiscard]] SearchTokens searchTokensOf(const PersonFacts& facts, const Vault& vault);

/// Moves the person's keys from `before` to `after`; an empty one means there was or is nothing.
/// Called inside the save's transaction. `before` must be what the index holds.
Result<> moveSearchKeys(Database& database, PersonId id, const std::optional<SearchTokens>& before,
                        const std::optional<SearchTokens>& after);

/// Builds everybody's search and sort keys anew, in one transaction: names are read otherwise than
/// when the keys were made.
Result<> rebuildSearchKeys(Database& database, const Vault& vault);
/// What the keys of this program are made of; changes with the readings. A database keeps that of
/// its keys, and is given new ones when it is opened with others. Empty: the readings cannot be
/// read, and nothing is rebuilt without them.
[[nodiscard]] QString searchKeysForm();

/// A condition on `p.id` (table person AS p) that holds for the persons a question means, with its
/// binds added to `binds`. Words are separated by blanks, or as characters are from digits, and
/// must all hold: a part of the name; pinyin or initials of the name or of its end, ü as u, v or ü;
/// a whole identity, document or phone number; the last 4 or 6 of the number, the last 4 of the
/// phone. "FALSE" when nothing can match.
[[nodiscard]] QString searchCondition(Engine engine, const Vault& vault, const QString& question,
                                      QVariantMap& binds);

/// The same for a page of people: out of the search table in the order of its rows.
[[nodiscard]] SqlSearch searchInOrder(Engine engine, const Vault& vault, const QString& question,
                                      QVariantMap& binds);

/// The question as it was understood: a whole number of 15 or 18 characters, or a phone.
[[nodiscard]] bool isWholeNumber(const QString& word);

}  // namespace zhiqiao
