// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"

#include <array>
#include <string_view>

namespace zhiqiao {

/// The facts that stand masked until one of them is revealed.
enum class SealedField { IdNumber, Phone, OtherPhone, Address, BankAccount };
inline constexpr std::array kSealedFields{SealedField::IdNumber, SealedField::Phone,
                                          SealedField::OtherPhone, SealedField::Address,
                                          SealedField::BankAccount};

[[nodiscard]] std::string_view codeOf(SealedField field);  ///< id_number, phone …
[[nodiscard]] QString titleOf(SealedField field);          ///< translated
[[nodiscard]] const QString& valueOf(const PersonFacts& facts, SealedField field);

/// What a view may hold: sealed facts masked, health and note left out. Masking twice changes
/// nothing more.
[[nodiscard]] PersonFacts maskedFacts(PersonFacts facts);

}  // namespace zhiqiao
