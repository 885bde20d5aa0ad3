// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"

#include <QCoreApplication>

#include <span>

namespace zhiqiao {

/// Texts of the copy a person may ask for.
struct OwnDataWords {
    Q_DECLARE_TR_FUNCTIONS(OwnDataWords)
};

/// A fact about a person as the copy names it.
struct OwnFact {
    const char* key;
    const char* title;  ///< to be translated
    QString (*value)(const PersonFacts&);
    const char* list = nullptr;  ///< code list, or "division"
};
[[nodiscard]] std::span<const OwnFact> ownFacts();

}  // namespace zhiqiao
