// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/guidance_sheet.h"
#include "core/casework/record_service.h"
#include "core/security/approval.h"

namespace zhiqiao {

/// A guidance with its sheet, in one act; an empty sheet is kept only when it corrects another.
/// Errors: those of recordService() and checkedSheet().
Result<RecordedService> recordGuidance(const CaseworkPorts& ports, GuidanceSheets& sheets,
                                       const Actor& actor, const OperationId& operation,
                                       const ServiceDraft& draft, const GuidanceSheet& sheet,
                                       QDate today);

/// correctionDraft() with the lines of the sheet. The yes carries out both.
/// Errors: those of correctionDraft() and checkedSheet().
Result<ApprovalDraft> guidanceCorrectionDraft(const CaseworkPorts& ports,
                                              const GuidanceSheets& sheets,
                                              const ServiceDraft& draft,
                                              const GuidanceSheet& sheet);

/// Keeps the sheet such a request holds, if it holds one: for carryOutCorrection().
[[nodiscard]] AlsoForService sheetOfOrder(GuidanceSheets& sheets, const QJsonObject& order);

}  // namespace zhiqiao
