// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace zhiqiao {

/// How a Chinese name sounds, for search keys and sorting. Built from ICU's transliterators once
/// per process into a table per character.
struct NameSound {
    QString sortKey;        ///< full pinyin of the usual reading, syllables separated by blanks
    QStringList syllables;  ///< every reading to index, of each character, of two and three in a
                            ///< row, of the whole and of its ends: "zhang xiao san" → zhang, xiao,
                            ///< san, zhangxiao, zhangxiaosan, xiaosan
    QStringList initials;  ///< of all and of fewer in a row: zxs, zx, xs; by reading
};

/// Surnames are read as surnames (单 shan, 解 xie, 仇 qiu, 查 zha, compound ones too); ü is given
/// both as u and as v. `name` is normalisedName(). Latin parts are lower-cased and kept, with their
/// beginnings. Readings ICU lacks are resources/codes/name_readings.csv; search keys hold them, so
/// a change of the file is a rebuild of the keys.
[[nodiscard]] NameSound soundOf(const QString& name);

/// What soundOf() may have given for a name that is being typed in letters.
struct SoundBegun {
    QStringList keys;     ///< entries of up to three syllables, the last begun within the letters,
                          ///< and the letters themselves
    bool longer = false;  ///< they may also begin an entry of four and more syllables
};
/// `letters`: a to z, ü as v or u. Who looks for `keys`, and with `longer` for what begins with the
/// letters, finds every name with an entry that begins with them; shorter entries need no search
/// for beginnings, which a long list of names answers slowly.
[[nodiscard]] SoundBegun soundBegunBy(const QString& letters);

/// Whether two names can be read alike, character by character, each by any of its readings. Blanks
/// and middle dots do not count. A character without a reading is alike to itself only.
[[nodiscard]] bool soundAlike(const QString& one, const QString& other);

/// The sort keys under which names that soundAlike() `name` may stand, its own first; at most 64.
[[nodiscard]] QStringList sortKeysAlike(const QString& name);

}  // namespace zhiqiao
