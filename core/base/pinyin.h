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
    QStringList syllables;  ///< every reading to index: "zhang san" → zhang, san, zhangsan …
    QStringList initials;   ///< "zs", one entry per reading combination
};

/// Surnames are read as surnames (单 shan, 解 xie, 仇 qiu, 查 zha, compound ones too); ü is given
/// both as u and as v. `name` is normalisedName(). Latin parts are lower-cased and kept.
[[nodiscard]] NameSound soundOf(const QString& name);

}  // namespace zhiqiao
