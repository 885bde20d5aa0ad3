// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/contact_sheet.h"
#include "core/casework/record_service.h"
#include "core/difficulties/difficulty_acts.h"
#include "core/security/approval.h"

namespace zhiqiao {

/// A contact with its sheet, in one act; an empty sheet is kept only when it corrects another.
/// Errors: those of recordService() and checkedContactSheet().
Result<RecordedService> recordContact(const CaseworkPorts& ports, ContactSheets& sheets,
                                      const Actor& actor, const OperationId& operation,
                                      const ServiceDraft& draft, const ContactSheet& sheet,
                                      QDate today);

/// What somebody told of in a contact and needs solved.
struct ToldDifficulty {
    QString kind;  ///< [difficulty_kind]
    QString words;
    std::optional<QDate> due = {};
    StaffId owner;
    bool operator==(const ToldDifficulty&) const = default;
};

struct RecordedContact {
    RecordedService service;
    DifficultyId ticket;
};
/// A contact with its sheet and a ticket that names it, in one act: either both are saved or
/// neither. Errors: those of recordContact() and checkedDifficulty().
Result<RecordedContact> recordContactWithTicket(const CaseworkPorts& ports, ContactSheets& sheets,
                                                const DifficultyPorts& tickets, const Actor& actor,
                                                const OperationId& operation,
                                                const ServiceDraft& draft,
                                                const ContactSheet& sheet,
                                                const ToldDifficulty& told, QDate today);
/// Takes both back in one act; every record stays in the history. Errors: those of
/// withdrawService() and takeDifficultyBack().
Result<> withdrawContactWithTicket(const CaseworkPorts& ports, const DifficultyPorts& tickets,
                                   const Actor& actor, const OperationId& operation,
                                   const ServiceRecord& contact, DifficultyId ticket,
                                   const QString& reason);

/// correctionDraft() with the lines of the sheet. The yes carries out both.
/// Errors: those of correctionDraft() and checkedContactSheet().
Result<ApprovalDraft> contactCorrectionDraft(const CaseworkPorts& ports,
                                             const ContactSheets& sheets, const ServiceDraft& draft,
                                             const ContactSheet& sheet);

/// Keeps the sheet such a request holds, if it holds one: for carryOutCorrection().
[[nodiscard]] AlsoForService contactSheetOfOrder(ContactSheets& sheets, const QJsonObject& order);

}  // namespace zhiqiao
