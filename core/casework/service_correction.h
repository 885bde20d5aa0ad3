// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/record_service.h"
#include "core/security/approval.h"

namespace zhiqiao {

inline const QString kServiceCorrection = QStringLiteral("service.correct");

/// What was done on a day is closed once every registration that held on it has ended, and where
/// none held, once all have: what was achieved has been reported, and no later registration opens
/// it again. Then it is changed only with a supervisor's yes.
[[nodiscard]] bool isClosed(const std::vector<Registration>& registrations, QDate on, QDate today);
/// Errors: service.closed (Denied), those of the store.
Result<> checkNotClosed(const CaseworkPorts& ports, PersonId person, QDate on, QDate today);
/// The same of a record's own day; of one that no longer holds the store tells when it is
/// corrected.
Result<> checkNotClosed(const CaseworkPorts& ports, PersonId person, ServiceId record, QDate today);

/// The request for a correction or a withdrawal (a draft with `corrects`), old beside new in words;
/// the reason of a withdrawal is that of the request. The yes itself carries it out.
/// Errors: record.not_found; service.corrected_already (Conflict).
Result<ApprovalDraft> correctionDraft(const CaseworkPorts& ports, const ServiceDraft& draft);

/// In the transaction of the yes; the order may also be that of voidingDraft(). `also` is told the
/// record that was made.
/// Errors: approval.unknown_order (Invalid), service.corrected_already, those of the stores.
Result<> carryOutCorrection(const CaseworkPorts& ports, const Act& act,
                            const ApprovalRequest& request, const AlsoForService& also = {});

/// The draft as the request keeps it, and back. Nothing: it is no such draft.
[[nodiscard]] QJsonObject orderOf(const ServiceDraft& draft);
[[nodiscard]] std::optional<ServiceDraft> serviceOf(const QJsonObject& order);

}  // namespace zhiqiao
