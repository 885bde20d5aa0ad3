// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace zhiqiao {

/// Record ids stay exact in JSON and spreadsheets: office number (13 bits), then counter (40 bits).
inline constexpr qint64 kIdLimit = qint64(1) << 53;
inline constexpr int kIdCounterBits = 40;

/// A row number that remembers its table: a PersonId cannot be passed where a VacancyId is wanted.
/// No default, no arithmetic, no implicit conversion. "None yet" is std::optional.
template <class Tag>
class Id {
public:
    explicit constexpr Id(qint64 value) : value_(value) { Q_ASSERT(value > 0 && value < kIdLimit); }

    [[nodiscard]] constexpr qint64 value() const { return value_; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value_, seed); }

private:
    qint64 value_;
};

}  // namespace zhiqiao
