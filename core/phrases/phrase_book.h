// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/code_book.h"

#include <span>
#include <string_view>
#include <vector>

namespace zhiqiao {

/// A sort of field that phrases are kept for. The code is stable.
struct PhraseKind {
    std::string_view code;
    const char* title;  ///< untranslated; titleOf() translates
    std::string_view
        shipped;         ///< code list of the phrases that come with the program; may be empty
    bool terms = false;  ///< its phrases are terms of that list: records hold them by code
};
[[nodiscard]] std::span<const PhraseKind> phraseKinds();
[[nodiscard]] const PhraseKind* phraseKind(QStringView code);
[[nodiscard]] QString titleOf(const PhraseKind& kind);

/// A phrase of the office's own. What is retired is offered no more and may come back.
struct Phrase {
    QString text;
    bool retired = false;
    bool operator==(const Phrase&) const = default;
};

/// An office's own phrases of one kind, as its settings keep them. Their numbers, 1 for the first,
/// stay: nothing is ever removed.
using OwnPhrases = std::vector<Phrase>;
[[nodiscard]] QString phraseSetting(QStringView kind);  ///< key of the office's setting
[[nodiscard]] QString phrasesText(const OwnPhrases& phrases);
[[nodiscard]] OwnPhrases phrasesIn(const QString& text);

/// A phrase as a list of them shows it.
struct PhraseRow {
    int number = 0;  ///< 0: it came with the program and the office never touched it
    QString text;
    bool retired = false;
    bool shipped = false;
    bool operator==(const PhraseRow&) const = default;
};
/// The office's own by number, then the shipped ones it does not name.
[[nodiscard]] std::vector<PhraseRow> phraseRows(const CodeBook& lists, const PhraseKind& kind,
                                                const OwnPhrases& own);
[[nodiscard]] bool isShipped(const CodeBook& lists, const PhraseKind& kind, const QString& text);

/// What is offered in a field: the office's own that are not retired, then the shipped ones, each
/// once.
[[nodiscard]] QStringList offeredPhrases(const CodeBook& lists, const PhraseKind& kind,
                                         const OwnPhrases& own);

inline constexpr int kLongestPhrase = 200;  ///< characters
inline constexpr int kLongestTerm = 30;     ///< characters
[[nodiscard]] int longestOf(const PhraseKind& kind);
/// The phrase as it is kept. Errors, all Invalid: phrase.empty; phrase.too_long; phrase.personal
/// for one with a number of a person, a phone or a document.
Result<QString> checkedPhrase(const QString& text, int longest = kLongestPhrase);

}  // namespace zhiqiao
