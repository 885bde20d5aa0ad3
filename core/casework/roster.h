// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "core/codes/codes.h"
#include "core/people/person.h"
#include "core/people/registration.h"

#include <span>

namespace zhiqiao {

/// F2a, who began work with an employer, and F2b, whose employment with it ended.
enum class RosterKind { Employment, Ending };
[[nodiscard]] std::span<const RosterKind> rosterKinds();
[[nodiscard]] QString codeOf(RosterKind kind);  ///< F2a, F2b
[[nodiscard]] QString wordOf(RosterKind kind);  ///< employment, ending
[[nodiscard]] QString titleOf(RosterKind kind);  ///< 就业登记花名册, 终止就业登记花名册
[[nodiscard]] QString listKeyOf(RosterKind kind);  ///< as releases name it
[[nodiscard]] std::optional<RosterKind> rosterKindOf(const QString& word);

/// One column of the paper after 序号. `sealed`: nothing but the released paper opens it.
struct RosterColumn {
    std::string_view key;
    std::u16string_view term;
    bool sealed = false;
};
[[nodiscard]] std::span<const RosterColumn> rosterColumns(RosterKind kind);

/// Whom a roster is about: registrations as employed that name the employer so and began, or ended,
/// from `from` to `until`, both days included.
struct RosterOrder {
    RosterKind kind = RosterKind::Employment;
    QString employer;
    QDate from;
    QDate until;
    bool operator==(const RosterOrder&) const = default;
};
/// Errors, all Invalid: roster.no_employer; roster.bad_employer for a name that cannot be asked
/// for; roster.bad_period for days that are none or run backwards.
Result<> checkRosterOrder(const RosterOrder& order);
/// roster.empty, NotFound: nobody stands on it.
[[nodiscard]] Error rosterEmpty(const RosterOrder& order);
/// The question to the list of registrations, by the day that counts.
[[nodiscard]] ListQuery rosterQuery(const RosterOrder& order);

/// The cells of rosterColumns(): number and phone masked, the address down to the township; sealed
/// columns in clear. What is unknown is empty.
[[nodiscard]] QStringList rosterCells(RosterKind kind, const RegistrationFacts& registration,
                                      const PersonFacts& person, const Codes& codes);

}  // namespace zhiqiao
