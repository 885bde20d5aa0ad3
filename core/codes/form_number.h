// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>

#include <compare>
#include <optional>

namespace zhiqiao {

/// Number of a printed form, 16 digits: office 8 (county 6, point 2), year 2, serial 6.
class FormNumber {
public:
    /// Nothing when a part does not fit: office not 8 digits, serial beyond 1–999999.
    static std::optional<FormNumber> of(const QString& officeCode, int year, int serial);
    static std::optional<FormNumber> fromText(const QString& digits);

    [[nodiscard]] const QString& text() const { return text_; }
    [[nodiscard]] QString officeCode() const { return text_.left(8); }
    [[nodiscard]] int serial() const { return text_.right(6).toInt(); }
    bool operator==(const FormNumber&) const = default;

private:
    explicit FormNumber(QString text) : text_(std::move(text)) {}
    QString text_;
};

enum class FormKind { Referral = 21, Onward = 22 };

/// The digits of Code 128 and QR, 20 of them: kind, number and two check digits by ISO 7064
/// MOD 97-10. Nothing of it is personal.
[[nodiscard]] QString scanCode(FormKind kind, const FormNumber& number);

struct ScannedForm {
    FormKind kind;
    FormNumber number;
    bool operator==(const ScannedForm&) const = default;
};

/// Reads what a scanner or a person typed; blanks and hyphens do not matter. A bare 16-digit
/// number is taken as it stands, as somebody reads it from the paper.
/// Errors, all Invalid: form.wrong_length, form.bad_check_digits, form.not_ours when it is no form
/// of the kind that is `wanted`.
Result<ScannedForm> parseScanCode(const QString& typed, FormKind wanted = FormKind::Referral);

}  // namespace zhiqiao
