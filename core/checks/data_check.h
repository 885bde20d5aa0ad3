// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace zhiqiao {

enum class Severity {
    Error,    ///< cannot be true, or the rules forbid it
    Warning,  ///< something is owed or very likely wrong
    Hint,     ///< unusual; often true
};
[[nodiscard]] std::string_view codeOf(Severity severity);  ///< error, warning, hint
[[nodiscard]] std::optional<Severity> severityOf(QStringView code);
[[nodiscard]] QString textOf(Severity severity);  ///< translated

/// What a check looks at.
enum class CheckSubject { Person, Household, Employer };
[[nodiscard]] std::string_view codeOf(CheckSubject subject);  ///< as acts name the record
[[nodiscard]] std::optional<CheckSubject> checkSubjectOf(QStringView code);

/// Where what is wrong is put right.
enum class CheckPlace { Facts, Timeline, Recognition, Consent, Household, Employer };

/// One thing that can be wrong with what is recorded.
struct DataCheck {
    std::string_view id;  ///< stable: in the database, in files and on the command line
    Severity severity;
    CheckSubject subject;
    CheckPlace place;
    std::string_view element;    ///< the field, or the kind of record, it points at
    const char* message;         ///< English source; messageOf()
    const char* fix;             ///< English source; fixOf()
    std::u16string_view source;  ///< the clause it comes from
};

/// In the order in which lists show them.
[[nodiscard]] std::span<const DataCheck> dataChecks();
/// Nothing for an id nobody knows.
[[nodiscard]] const DataCheck* dataCheck(QStringView id);
[[nodiscard]] QString messageOf(const DataCheck& check);  ///< translated: what is wrong
[[nodiscard]] QString fixOf(const DataCheck& check);      ///< translated: what to do

}  // namespace zhiqiao
