// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/case_file.h"
#include "core/matching/matching.h"
#include "core/people/register_person.h"

namespace zhiqiao {

/// A new person with the registrations asked for and the promises they bring, in one act.
/// Errors: those of checkPerson() and checkRegistration(); person.duplicate_number. Nothing is
/// saved when it fails.
Result<RegisteredPerson> registerCase(const CaseworkPorts& ports, const Actor& actor,
                                      const OperationId& operation, bool demo,
                                      const RegisterPersonRequest& request, QDate today);

/// A further registration, or the correction or end of one. One that promises services begins with
/// a day that has come, and work ends with one: from then on the promises are pursued again.
/// Errors: registration.in_future (Invalid); those of checkRegistration() and
/// PersonStore::addRegistration().
Result<Registration> recordRegistration(const CaseworkPorts& ports, const Actor& actor,
                                        const OperationId& operation,
                                        const RegistrationDraft& draft);

Result<> recordWish(const CaseworkPorts& ports, const Actor& actor, const OperationId& operation,
                    PersonId person, const JobWish& wish);

struct RecordedService {
    ServiceRecord record;
    bool counts = true;
    QString reason = {};  ///< why it does not count, in words; empty when it does
};

/// A contact, a guidance, an offer, a policy notice; or, with `corrects`, the correction of one.
/// Errors: service.incomplete, service.in_future, code.unknown (all Invalid);
/// service.corrected_already; service.closed (Denied) for a correction of what is closed.
Result<RecordedService> recordService(const CaseworkPorts& ports, const Actor& actor,
                                      const OperationId& operation, const ServiceDraft& draft,
                                      QDate today);

/// Takes a recorded service back; both records stay in the history.
/// Errors: service.reason_missing (Invalid), service.corrected_already, service.closed (Denied).
Result<> withdrawService(const CaseworkPorts& ports, const Actor& actor,
                         const OperationId& operation, const ServiceRecord& record,
                         const QString& reason);

struct ReferralOutcome {
    VacancyId vacancy;
    Result<JobReferral> saved;
    bool counts = false;
    QString reason = {};  ///< why it does not count, in words; empty when it does
};

struct RecommendRequest {
    PersonId person;
    std::vector<VacancyId> vacancies;
    QString told;         ///< [contact_method]
    QString fewerReason;  ///< [fewer_reason], when fewer than three
};

/// One referral per vacancy, each saved for itself: one refused by another counter's earlier save
/// comes back with its reason, the others are saved. In the order asked.
/// Errors: code.unknown (Invalid); parameter.unset.
/// Errors per referral: referral.vacancy_closed, referral.vacancy_filled,
/// referral.duplicate_vacancy, referral.hard_limit (with the reason in words).
Result<std::vector<ReferralOutcome>> recommendVacancies(const CaseworkPorts& ports,
                                                        const Actor& actor,
                                                        const OperationId& operation,
                                                        const RecommendRequest& request,
                                                        QDate today);

/// The person as matching sees them: facts, wish and earlier referrals that are not void.
[[nodiscard]] Seeker seekerOf(const CaseFile& file);

/// Ranked open vacancies for the person and the excluded ones with reasons.
Result<MatchResult> matchPerson(const CaseworkPorts& ports, PersonId person, QDate today,
                                const MatchOptions& options = {});

/// Later referrals that did not count because of it, by V5 or V6, are judged again.
/// Errors: service.reason_missing (Invalid); service.closed (Denied); those of
/// ReferralStore::makeVoid().
Result<JobReferral> voidReferral(const CaseworkPorts& ports, const Actor& actor,
                                 const OperationId& operation, JobReferralId referral,
                                 const QString& reason);

/// The result of a slip. A hire makes the placement. Late slips are accepted and marked late. A
/// result that was pending (待定) is corrected by the one that follows; both stay.
/// Errors: receipt.start_missing, receipt.in_future, receipt.bad_result, receipt.bad_wage (all
/// Invalid), receipt.recorded_already, referral.void; service.closed (Denied) for the correction of
/// a result of a closed day.
Result<Receipt> recordReceipt(const CaseworkPorts& ports, const Actor& actor,
                              const OperationId& operation, const ReceiptDraft& draft, QDate today);

}  // namespace zhiqiao
