// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/people/registration.h"

#include <span>
#include <string_view>

namespace zhiqiao {

/// How the value of a field is kept. Every value is text in one spelling: codes as in their list,
/// days ISO, money in 元 with two decimals, flags "1".
enum class FieldKind { Text, Code, Codes, Day, Count, Money, Flag, Division };

/// One entry of a kind of registration beyond what all have.
struct RegistrationField {
    std::string_view key;      ///< stable: in the database, in files and on the command line
    const char* title;         ///< English source; titleOf()
    std::u16string_view term;  ///< the official Chinese one, on paper
    FieldKind kind = FieldKind::Text;
    std::string_view list = {};  ///< of Code and Codes
    bool onPaper = false;        ///< `*` of the paper form: asked for, and named when it is missing
    bool sealed = false;         ///< money, numbers and words about the person
};

/// A kind of registration: what it is about and how it ends.
struct RegistrationShape {
    std::string_view kind;  ///< [registration_kind]
    const char* day;        ///< English source: what its first day is called
    std::u16string_view dayTerm;
    std::string_view reasons;  ///< code list of why it ends; empty: in words
    std::span<const RegistrationField> fields;
};

/// Codes are separated by "|".
inline constexpr QChar kCodeSeparator = u'|';

/// A shape without fields for a kind nobody knows.
[[nodiscard]] const RegistrationShape& registrationShape(QStringView kind);
[[nodiscard]] std::span<const RegistrationShape> registrationShapes();
[[nodiscard]] const RegistrationField* fieldOf(QStringView kind, QStringView key);

[[nodiscard]] QString titleOf(const RegistrationField& field);     ///< translated
[[nodiscard]] QString dayTitleOf(const RegistrationShape& shape);  ///< translated

/// The one spelling of a value typed or read: a code or its term, a day, 元, 是 or 1. Empty is no
/// value. Errors: registration.bad_value, code.unknown (both Invalid) with "field=<key>".
[[nodiscard]] Result<QString> normalisedValue(const Codes& codes, const RegistrationField& field,
                                              const QString& typed);
/// In words, as a form or a timeline shows it; the division as on `day`.
[[nodiscard]] QString valueInWords(const Codes& codes, const RegistrationField& field,
                                   const QString& value, QDate day);

/// "title: value" of each, in the order of the form.
[[nodiscard]] QStringList detailsInWords(const Codes& codes, const RegistrationFacts& facts);
/// What tells most: the first entry the paper form asks for, in words; empty when it holds nothing.
[[nodiscard]] QString mainDetailInWords(const Codes& codes, const RegistrationFacts& facts);
/// The term where the kind has a list of reasons; else the words themselves.
[[nodiscard]] QString endReasonInWords(const Codes& codes, const RegistrationFacts& facts);

/// Every value in its one spelling, empty ones left out. Errors: registration.unknown_field
/// (Invalid) for a key the kind does not have; those of normalisedValue().
[[nodiscard]] Result<RegistrationDetails> checkedDetails(const Codes& codes, QStringView kind,
                                                         const RegistrationDetails& typed);
/// What stands for a sealed value where views show the registration.
inline const QString kMaskedDetail = QStringLiteral("••••");
/// Sealed values masked; masking twice changes nothing more.
[[nodiscard]] RegistrationFacts maskedDetails(RegistrationFacts facts);
/// Fields of the paper form that hold nothing yet.
[[nodiscard]] std::vector<const RegistrationField*> missingOnPaper(const RegistrationFacts& facts);

}  // namespace zhiqiao
