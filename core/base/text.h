// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <string_view>

namespace zhiqiao {

/// For codes and statement names, which are ASCII.
[[nodiscard]] inline QString toQString(std::string_view ascii) {
    return QString::fromLatin1(ascii.data(), qsizetype(ascii.size()));
}
[[nodiscard]] inline QString toQString(std::u16string_view text) {
    return QString::fromUtf16(text.data(), qsizetype(text.size()));
}

/// What a person typed into an identifier field: full-width digits and letters become half-width
/// (NFKC), spaces, tabs, no-break and zero-width blanks and hyphens go, letters become upper case.
[[nodiscard]] QString normalisedIdentifier(const QString& typed);

/// A name as it is stored: NFC, outer blanks trimmed, inner runs of blanks one blank, none between
/// two Han characters (王　芳) or beside a middle dot; the middle dots in use (· • ・ and a full
/// stop between Han characters) one middle dot U+00B7.
[[nodiscard]] QString normalisedName(const QString& typed);

/// An address as two of them are compared, version 1: NFKC, blanks and punctuation gone, letters in
/// upper case. Blind indexes hold it, so a change of this rule is a rebuild of them.
[[nodiscard]] QString normalisedAddress(const QString& typed);

/// Han characters of every plane, also those only in names.
[[nodiscard]] bool isHan(char32_t character);

/// The text's code points, surrogate pairs never cut.
[[nodiscard]] QStringList codePoints(const QString& text);

}  // namespace zhiqiao
