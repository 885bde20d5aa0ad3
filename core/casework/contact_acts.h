// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/contact_sheet.h"
#include "core/casework/record_service.h"
#include "core/security/approval.h"

namespace zhiqiao {

/// A contact with its sheet, in one act; an empty sheet is kept only when it corrects another.
/// Errors: those of recordService() and checkedContactSheet().
Result<RecordedService> recordContact(const CaseworkPorts& ports, ContactSheets& sheets,
                                      const Actor& actor, const OperationId& operation,
                                      const ServiceDraft& draft, const ContactSheet& sheet,
                                      QDate today);

/// correctionDraft() with the lines of the sheet. The yes carries out both.
/// Errors: those of correctionDraft() and checkedContactSheet().
Result<ApprovalDraft> contactCorrectionDraft(const CaseworkPorts& ports,
                                             const ContactSheets& sheets, const ServiceDraft& draft,
                                             const ContactSheet& sheet);

/// Keeps the sheet such a request holds, if it holds one: for carryOutCorrection().
[[nodiscard]] AlsoForService contactSheetOfOrder(ContactSheets& sheets, const QJsonObject& order);

}  // namespace zhiqiao
