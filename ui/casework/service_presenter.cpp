// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/service_presenter.h"

#include "core/base/deliver.h"
#include "core/casework/contact_acts.h"
#include "core/casework/guidance_acts.h"
#include "core/casework/referral_voiding.h"
#include "core/casework/service_correction.h"
#include "core/people/registration_fields.h"
#include "core/security/change_witness.h"

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kTakenBack = u"录入后随即撤销"_s;

/// The record that corrects or takes back the one, or what does that to it, with who did it.
Result<KeptNow<ServiceRecord>> standingService(const CaseworkPorts& ports, PersonId person,
                                               ServiceId id) {
    const auto all = ports.services.historyOf(person);
    if (!all) return fail(all.error());
    const ServiceRecord* standing = nullptr;
    for (const auto& one : *all)  // as saved: what corrects comes after
        if (one.facts.corrects == (standing ? standing->id : id)) standing = &one;
    if (!standing) return fail(recordNotFound());
    auto by = editedBy(ports.offices, standing->recorded.staff, standing->recorded.at);
    if (!by) return fail(by.error());
    return KeptNow<ServiceRecord>{*standing, *std::move(by)};
}

}  // namespace

ServicePresenter::ServicePresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void ServicePresenter::start() { operation_ = OperationId::make(); }

template <class Answer, class Job, class Told>
void ServicePresenter::run(Job job, Told told, std::function<bool(const Error&)> otherwise) {
    if (busy_) return;
    busy_ = true;
    last_.reset();
    ticket_.reset();
    emit busyChanged(true);
    deliver(needs_.lanes.writes.run(std::move(job)), this,
            [this, told, otherwise = std::move(otherwise),
             operation = operation_](const Answer& outcome) {
                busy_ = false;
                emit busyChanged(false);
                if (outcome) {
                    if (operation == operation_) start();
                    told(outcome);
                    return;
                }
                if (otherwise && otherwise(outcome.error())) return;
                const auto mark = u"field="_s;
                const auto& detail = outcome.error().detail;
                emit refused(detail.startsWith(mark) ? detail.mid(mark.size()) : QString(),
                             outcome.error());
            });
}

std::function<bool(const Error&)> ServicePresenter::orAsk(
    std::function<Result<ApprovalDraft>()> request) {
    return [this, request = std::move(request)](const Error& error) {
        if (error.code != "service.closed") return false;
        deliver(needs_.lanes.reads.run(request), this,
                [this, error](const Result<ApprovalDraft>& asked) {
                    emit refused({}, asked ? error : asked.error());
                    if (asked) emit approvalNeeded(*asked);
                });
        return true;
    };
}

std::function<bool(const Error&)> ServicePresenter::orTell(
    PersonId person, std::optional<ServiceId> corrects,
    std::function<bool(const Error&)> otherwise) {
    return [this, person, corrects, otherwise = std::move(otherwise)](const Error& error) {
        if (!corrects || error.code != "service.corrected_already") return otherwise(error);
        auto read = needs_.lanes.reads.run([&ports = needs_.ports, person, id = *corrects] {
            return standingService(ports, person, id);
        });
        deliver(read, this,
                [this, error, id = *corrects](const Result<KeptNow<ServiceRecord>>& now) {
                    emit refused({}, now ? error : now.error());
                    if (!now) return;
                    const auto& reason = now->record.facts.withdrawnReason;
                    if (reason.isEmpty()) standing_.insert_or_assign(id, now->record.id);
                    emit overtaken(now->by,
                                   reason.isEmpty()
                                       ? tr("the record was corrected; saving again corrects it "
                                            "once more")
                                       : tr("the record was withdrawn: %1").arg(reason));
                });
        return true;
    };
}

ServiceDraft ServicePresenter::onStanding(ServiceDraft draft) const {
    if (!draft.corrects) return draft;
    const auto standing = standing_.find(*draft.corrects);
    if (standing != standing_.end()) draft.corrects = standing->second;
    return draft;
}

void ServicePresenter::record(const ServiceDraft& typed) {
    const auto draft = onStanding(typed);
    const auto& ports = needs_.ports;
    record(
        draft,
        [&ports, actor = needs_.actor, operation = operation_, draft, day = today()] {
            return recordService(ports, actor, operation, draft, day);
        },
        [&ports, draft] { return correctionDraft(ports, draft); });
}

void ServicePresenter::record(const ServiceDraft& typed, const GuidanceSheet& sheet) {
    if (!needs_.sheets) return record(typed);
    const auto draft = onStanding(typed);
    const auto& ports = needs_.ports;
    auto& sheets = *needs_.sheets;
    record(
        draft,
        [&ports, &sheets, actor = needs_.actor, operation = operation_, draft, sheet,
         day = today()] {
            return recordGuidance(ports, sheets, actor, operation, draft, sheet, day);
        },
        [&ports, &sheets, draft, sheet] {
            return guidanceCorrectionDraft(ports, sheets, draft, sheet);
        });
}

void ServicePresenter::record(const ServiceDraft& typed, const ContactSheet& sheet) {
    if (!needs_.contacts) return record(typed);
    const auto draft = onStanding(typed);
    const auto& ports = needs_.ports;
    auto& sheets = *needs_.contacts;
    record(
        draft,
        [&ports, &sheets, actor = needs_.actor, operation = operation_, draft, sheet,
         day = today()] {
            return recordContact(ports, sheets, actor, operation, draft, sheet, day);
        },
        [&ports, &sheets, draft, sheet] {
            return contactCorrectionDraft(ports, sheets, draft, sheet);
        });
}

void ServicePresenter::record(const ServiceDraft& draft,
                              std::function<Result<RecordedService>()> job,
                              std::function<Result<ApprovalDraft>()> request) {
    run<Result<RecordedService>>(
        std::move(job),
        [this, draft](const Result<RecordedService>& outcome) {
            auto sentence = draft.corrects ? tr("Correction saved.") : tr("Saved.");
            // A correction has replaced its record already; withdrawing it would not bring it back.
            last_ = draft.corrects ? std::nullopt : std::optional(outcome->record);
            if (!outcome->counts)
                sentence += u' ' + tr("It does not count: %1").arg(outcome->reason);
            emit recorded(outcome->record);
            emit saved(draft.person, sentence);
        },
        orTell(draft.person, draft.corrects, orAsk(std::move(request))));
}

void ServicePresenter::record(const ServiceDraft& draft, const ContactSheet& sheet,
                              const ToldDifficulty& told) {
    if (!opensTickets()) return;
    run<Result<RecordedContact>>(
        [&ports = needs_.ports, &sheets = *needs_.contacts, tickets = *needs_.tickets,
         actor = needs_.actor, operation = operation_, draft, sheet, told, day = today()] {
            return recordContactWithTicket(ports, sheets, tickets, actor, operation, draft, sheet,
                                           told, day);
        },
        [this, draft](const Result<RecordedContact>& outcome) {
            const auto& service = outcome->service;
            auto sentence = tr("Saved, and a ticket of difficulty opened.");
            if (!service.counts) sentence += u' ' + tr("It does not count: %1").arg(service.reason);
            last_ = service.record;
            ticket_ = outcome->ticket;
            emit recorded(service.record);
            emit saved(draft.person, sentence);
        });
}

void ServicePresenter::readColleagues() {
    auto read = needs_.lanes.reads.run([&offices = needs_.ports.offices, here = needs_.actor.office,
                                        day = today()]() -> Result<std::vector<Staff>> {
        auto staff = offices.staff();
        if (!staff) return staff;
        std::erase_if(*staff,
                      [&](const Staff& one) { return one.office != here || !one.worksOn(day); });
        return staff;
    });
    deliver(read, this, [this](const Result<std::vector<Staff>>& colleagues) {
        if (colleagues) emit colleaguesRead(*colleagues);
    });
}

void ServicePresenter::readSheet(ServiceId service) {
    if (!needs_.sheets) return;
    deliver(
        needs_.lanes.reads.run([&sheets = *needs_.sheets, service] { return sheets.of(service); }),
        this, [this, service](const Result<std::optional<GuidanceSheet>>& sheet) {
            if (sheet) emit sheetRead(service, sheet->value_or(GuidanceSheet{}));
        });
}

void ServicePresenter::readContactSheet(ServiceId service) {
    if (!needs_.contacts) return;
    auto read = needs_.lanes.reads.run(
        [&sheets = *needs_.contacts, service] { return sheets.of(service); });
    deliver(read, this, [this, service](const Result<std::optional<ContactSheet>>& sheet) {
        if (sheet) emit contactSheetRead(service, sheet->value_or(ContactSheet{}));
    });
}

void ServicePresenter::withdraw(const ServiceRecord& record, const QString& reason) {
    const auto& ports = needs_.ports;
    ServiceDraft withdrawal{.person = record.facts.person, .on = today()};
    withdrawal.corrects = record.id;
    withdrawal.withdrawnReason = reason.trimmed();
    run<Result<>>([&ports, actor = needs_.actor, operation = operation_, record,
                   reason] { return withdrawService(ports, actor, operation, record, reason); },
                  [this, person = record.facts.person](const Result<>&) {
                      emit saved(person, tr("Withdrawn. Both records stay in the history."));
                  },
                  orTell(record.facts.person, record.id, orAsk([&ports, withdrawal] {
                             return correctionDraft(ports, withdrawal);
                         })));
}

std::optional<PersonId> ServicePresenter::undoable() const {
    return last_ ? std::optional(last_->facts.person) : std::nullopt;
}

void ServicePresenter::undo() {
    const auto last = last_;
    const auto ticket = ticket_;
    if (!last) return;
    start();
    if (!ticket) return withdraw(*last, kTakenBack);
    run<Result<>>(
        [&ports = needs_.ports, tickets = *needs_.tickets, actor = needs_.actor,
         operation = operation_, contact = *last, ticket = *ticket] {
            return withdrawContactWithTicket(ports, tickets, actor, operation, contact, ticket,
                                             kTakenBack);
        },
        [this, person = last->facts.person](const Result<>&) {
            emit saved(person, tr("Withdrawn, and the ticket taken back. All records stay in the "
                                  "history."));
        });
}

void ServicePresenter::record(const RegistrationDraft& draft) {
    const auto& ports = needs_.ports;
    if (draft.corrects) {
        run<Result<EditOutcome<Registration>>>(
            [&ports, actor = needs_.actor, operation = operation_, draft] {
                return correctRegistration(ports, actor, operation, draft);
            },
            [this, draft](const Result<EditOutcome<Registration>>& done) {
                auto outcome = *done;
                outcome.now.record.facts = maskedDetails(outcome.now.record.facts);
                if (outcome.isSaved())
                    emit saved(draft.person, (tr("Correction saved.") + u' ' +
                                              toldOf(outcome.now.by, outcome.theirs))
                                                 .trimmed());
                else
                    emit registrationClashed(outcome);
            });
        return;
    }
    run<Result<Registration>>(
        [&ports, actor = needs_.actor, operation = operation_, draft] {
            return recordRegistration(ports, actor, operation, draft);
        },
        [this, draft](const Result<Registration>&) { emit saved(draft.person, tr("Saved.")); });
}

void ServicePresenter::makeVoid(JobReferralId referral, const QString& reason) {
    const auto& ports = needs_.ports;
    run<Result<JobReferral>>(
        [&ports, actor = needs_.actor, operation = operation_, referral, reason] {
            return voidReferral(ports, actor, operation, referral, reason);
        },
        [this](const Result<JobReferral>& done) {
            emit saved(done->facts.person,
                       tr("Void. The number %1 stays in the series.").arg(done->number));
        },
        orAsk([&ports, referral, reason] { return voidingDraft(ports, referral, reason); }));
}

}  // namespace zhiqiao::ui
