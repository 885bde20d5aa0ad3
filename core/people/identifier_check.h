// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace zhiqiao {

/// What is found about a number somebody typed. A problem refuses the value; findings stand beside
/// a value that is kept.
struct IdentifierCheck {
    bool valid = false;  ///< well-formed; findings do not change it
    QString normalised;  ///< empty when not valid
    std::optional<QDate> birth;
    QString sex;                    ///< [sex]; empty: not told by the number
    QString area;                   ///< 6 digits; empty: not told by the number
    std::string_view problem = {};  ///< "identity.bad_check_character"; empty when valid
    std::vector<std::string_view> findings;
    bool operator==(const IdentifierCheck&) const = default;
};

/// The problem or finding as an Error of kind Invalid: its message says what, its hint what to do.
/// Holds no part of the number.
[[nodiscard]] Error identifierError(std::string_view code);

}  // namespace zhiqiao
