// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/register_person.h"

namespace zhiqiao::ui {

/// What is said beside a field. A problem stops the save, a finding is only shown.
struct FieldNote {
    QString field;  ///< key of the field
    QString text;
    bool problem = true;
    bool operator==(const FieldNote&) const = default;
};

/// Every problem and finding of the facts at once, fields in the order they are checked.
[[nodiscard]] std::vector<FieldNote> notesOn(const Codes& codes, const PersonFacts& typed,
                                             QDate today, bool demo);

/// The field an Error is about, from its detail "field=<key>"; empty for none.
[[nodiscard]] QString fieldOf(const Error& error);
[[nodiscard]] FieldNote noteFrom(const Error& error);

/// Problems of fields whose text is no value of theirs: a day, an amount, an entry.
[[nodiscard]] std::vector<FieldNote> unreadableNotes(const QStringList& fields);

[[nodiscard]] bool hasProblem(const std::vector<FieldNote>& notes);

}  // namespace zhiqiao::ui
