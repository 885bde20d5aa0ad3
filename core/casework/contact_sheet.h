// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/casework/guidance_sheet.h"

namespace zhiqiao {

/// What a contact tells beside how it went. The note is sealed.
struct ContactSheet {
    QString place;           ///< [visit_place], of a visit
    int attempts = 0;        ///< calls until it ended as it did; 0: not counted
    QStringList needs = {};  ///< [service_need]
    QString note;
    std::optional<QDate> nextContact = {};
    [[nodiscard]] bool isEmpty() const { return *this == ContactSheet{}; }
    bool operator==(const ContactSheet&) const = default;
};
inline constexpr int kMostAttempts = 99;

/// Port: the sheets of contacts. Never edited: the correction of a contact has a sheet of its own,
/// or that of the record it corrects.
class ContactSheets {
public:
    virtual ~ContactSheets() = default;
    /// Errors: record.not_found; record.changed_elsewhere when the record has one already.
    virtual Result<> add(const Act& act, ServiceId service, const ContactSheet& sheet) = 0;
    /// The record's own, or that of the newest it corrects that has one. Nothing: none has.
    virtual Result<std::optional<ContactSheet>> of(ServiceId service) const = 0;
    /// Those kept with a record of the person itself, corrected and withdrawn ones too.
    virtual Result<std::map<ServiceId, ContactSheet>> ofPerson(PersonId person) const = 0;
};

/// The sheet with its note trimmed and every need once, in the order of the list.
/// Errors, all Invalid: code.unknown; contact.not_a_visit for a place of a way that visits nobody;
/// contact.no_call for attempts of a way that calls nobody; contact.bad_attempts; contact.next_past
/// for a next contact before the day of the contact.
Result<ContactSheet> checkedContactSheet(const CodeBook& lists, const ContactSheet& sheet,
                                         const ServiceDraft& draft);

/// With codes, stable keys and ISO days; what is not known is left out. And back.
[[nodiscard]] QJsonObject contactSheetJson(const ContactSheet& sheet);
[[nodiscard]] ContactSheet contactSheetFromJson(const QJsonObject& object);

/// Every line there is one for, in the order of the form; empty values too.
[[nodiscard]] std::vector<SheetLine> contactSheetLines(const CodeBook& lists,
                                                       const ContactSheet& sheet);

}  // namespace zhiqiao
