// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/person_record.h"

#include "core/base/money.h"
#include "core/people/registration_fields.h"
#include "core/people/sealed_fields.h"
#include "ui/casework/difficulty_events.h"
#include "ui/casework/onward_events.h"
#include "ui/casework/programme_events.h"
#include "ui/casework/session_events.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct PersonEvents {
    Q_DECLARE_TR_FUNCTIONS(PersonEvents)
};

QString joinedWords(const QStringList& parts) {
    QStringList said;
    for (const auto& part : parts)
        if (!part.isEmpty()) said << part;
    return said.join(u" · "_s);
}

QString yuanText(std::optional<qint64> fen) {
    return fen ? Money::fen(*fen).toGroupedText() + u" 元"_s : QString();
}

/// Collects the events of one record.
class EventList {
public:
    EventList(const PersonRecord& record, const Codes& codes) : record_(record), codes_(codes) {}

    std::vector<CaseEvent> all() {
        for (const auto& registration : record_.registrations) add(registration);
        for (const auto& service : record_.services) add(service);
        for (const auto& referral : record_.file.referrals) add(referral);
        for (const auto& receipt : record_.file.receipts) add(receipt);
        for (const auto& placement : record_.file.placements) add(placement);
        for (const auto& followUp : record_.followUps) add(followUp);
        for (const auto& print : record_.file.prints) add(print);
        addCorrections();
        for (const auto& merge : record_.merges) add(merge);
        for (const auto& assignment : record_.assignments) add(assignment);
        for (const auto& transfer : record_.transfers) add(transfer);
        for (const auto& note : record_.recording.notes) add(note);
        for (const auto& one : record_.recording.assessments) add(one);
        for (auto& told : difficultyEvents(record_, codes_.lists))
            events_.push_back(std::move(told));
        for (auto& told : onwardEvents(record_, codes_.lists)) events_.push_back(std::move(told));
        for (auto& told : sessionEvents(record_, codes_.lists)) events_.push_back(std::move(told));
        for (auto& told : programmeEvents(record_, codes_.lists))
            events_.push_back(std::move(told));
        // What was done in one moment with the registration came after it.
        std::ranges::stable_sort(events_, [](const CaseEvent& a, const CaseEvent& b) {
            const bool first = a.kind == EventKind::Registration;
            return std::tuple(b.day, b.at, first) <
                   std::tuple(a.day, a.at, b.kind == EventKind::Registration);
        });
        return std::move(events_);
    }

private:
    [[nodiscard]] QString term(const QString& list, const QString& code) const {
        return code.isEmpty() ? QString() : codes_.lists.name(list, code);
    }
    CaseEvent& event(EventKind kind, qint64 id, QDate day, const Stamp& stamp) {
        return events_.emplace_back(CaseEvent{.kind = kind,
                                              .record = id,
                                              .day = day,
                                              .at = stamp.at,
                                              .what = {},
                                              .byWhom = record_.staffName(stamp.staff),
                                              .result = {},
                                              .corrects = {}});
    }
    [[nodiscard]] static QString correctionOf(QDate day) {
        return PersonEvents::tr("corrects the record of %1").arg(day.toString(Qt::ISODate));
    }

    /// What a contact tells beside how it went.
    [[nodiscard]] QString told(ServiceId contact) const {
        const auto sheet = record_.recording.contacts.find(contact);
        if (sheet == record_.recording.contacts.end()) return {};
        const auto& [place, attempts, needs, note, next] = sheet->second;
        QStringList needed;
        for (const auto& need : needs) needed << term(u"service_need"_s, need);
        return joinedWords(
            {attempts > 0 ? PersonEvents::tr("%n call(s)", nullptr, attempts) : QString(),
             term(u"visit_place"_s, place), needed.join(u'、'), note,
             next ? PersonEvents::tr("next on %1").arg(next->toString(Qt::ISODate)) : QString()});
    }

    void add(const Registration& registration) {
        const auto& facts = registration.facts;
        auto& at = event(EventKind::Registration, registration.id.value(), facts.registeredOn,
                         registration.recorded);
        at.what = PersonEvents::tr("Registered: %1").arg(term(u"registration_kind"_s, facts.kind));
        at.result = term(u"case_channel"_s, facts.channel);
        if (const auto main = mainDetailInWords(codes_, facts); !main.isEmpty())
            at.what += u'　' + main;
        if (facts.endedOn)
            at.result = joinedWords(
                {PersonEvents::tr("ended on %1").arg(facts.endedOn->toString(Qt::ISODate)),
                 endReasonInWords(codes_, facts)});
        if (!registration.reason.isEmpty())
            at.result = joinedWords(
                {at.result, PersonEvents::tr("corrected because: %1").arg(registration.reason)});
        at.superseded = std::ranges::any_of(record_.registrations, [&](const Registration& other) {
            return other.corrects == registration.id;
        });
        if (registration.corrects)
            for (const auto& old : record_.registrations)
                if (old.id == *registration.corrects)
                    at.corrects = correctionOf(old.facts.registeredOn);
    }

    void add(const ServiceRecord& service) {
        const auto& facts = service.facts;
        const auto kind = facts.contact    ? EventKind::Contact
                          : facts.guidance ? EventKind::Guidance
                          : facts.offer    ? EventKind::Offer
                          : facts.policy   ? EventKind::Policy
                                           : EventKind::Withdrawal;
        auto& at = event(kind, service.id.value(), facts.on, service.recorded);
        if (facts.contact) {
            at.what = PersonEvents::tr("Contact, %1")
                          .arg(term(u"contact_method"_s, facts.contact->method));
            at.result = joinedWords({term(u"contact_outcome"_s, facts.contact->outcome),
                                     term(u"job_intent"_s, facts.contact->intent),
                                     term(u"no_intent_reason"_s, facts.contact->noIntentReason),
                                     told(service.id)});
        } else if (facts.guidance) {
            QStringList types;
            for (const auto& type : facts.guidance->types) types << term(u"guidance_type"_s, type);
            at.what = PersonEvents::tr("%1, %n minute(s)", nullptr, facts.guidance->minutes)
                          .arg(term(u"service_kind"_s, u"02"_s));
            at.result = joinedWords(
                {types.join(u'、'), facts.guidance->content,
                 facts.guidance->confirmed ? PersonEvents::tr("confirmed") : QString()});
        } else if (facts.offer) {
            at.what = PersonEvents::tr("%1: %2").arg(term(u"service_kind"_s, facts.offer->kind),
                                                     facts.offer->name);
            at.result = joinedWords(
                {term(u"offer_response"_s, facts.offer->response), facts.offer->reason});
        } else if (facts.policy) {
            at.what = PersonEvents::tr("%1, %2").arg(
                term(u"service_kind"_s, u"01"_s), term(u"contact_method"_s, facts.policy->method));
            at.result = facts.policy->content;
        } else {
            at.what = PersonEvents::tr("Withdrawn");
            at.result = facts.withdrawnReason;
        }
        at.superseded = std::ranges::any_of(record_.services, [&](const ServiceRecord& other) {
            return other.facts.corrects == service.id;
        });
        if (facts.corrects)
            for (const auto& old : record_.services)
                if (old.id == *facts.corrects)
                    at.corrects = facts.withdrawnReason.isEmpty()
                                      ? correctionOf(old.facts.on)
                                      : PersonEvents::tr("takes back the record of %1")
                                            .arg(old.facts.on.toString(Qt::ISODate));
    }

    void add(const JobReferral& referral) {
        auto& at = event(EventKind::Referral, referral.id.value(), referral.facts.issuedOn,
                         referral.recorded);
        at.what = PersonEvents::tr("%1: %2, %3")
                      .arg(term(u"service_kind"_s, u"03"_s), referral.employerName, referral.title);
        at.result =
            joinedWords({PersonEvents::tr("no. %1").arg(referral.number),
                         referral.facts.validity == u"01"_s
                             ? QString()
                             : PersonEvents::tr("does not count: %1")
                                   .arg(term(u"referral_validity"_s, referral.facts.validity)),
                         referral.isVoid() ? PersonEvents::tr("void: %1").arg(referral.voidReason)
                                           : QString()});
        at.isVoid = referral.isVoid();
    }

    void add(const Receipt& receipt) {
        auto& at = event(EventKind::Receipt, receipt.id.value(), receipt.facts.receivedOn,
                         receipt.recorded);
        at.what =
            PersonEvents::tr("Receipt: %1").arg(term(u"referral_result"_s, receipt.facts.result));
        for (const auto& referral : record_.file.referrals)
            if (referral.id == receipt.facts.referral)
                at.result = joinedWords({referral.employerName,
                                         PersonEvents::tr("no. %1").arg(referral.number),
                                         receipt.late ? PersonEvents::tr("late") : QString()});
        if (receipt.facts.corrects) at.corrects = PersonEvents::tr("corrects an earlier receipt");
    }

    void add(const Placement& placement) {
        auto& at = event(EventKind::Placement, placement.id.value(), placement.facts.startOn,
                         placement.recorded);
        at.what = PersonEvents::tr("Starts work: %1").arg(placement.facts.employerName);
        at.result = yuanText(placement.facts.wageFen);
    }

    void add(const zhiqiao::FollowUp& followUp) {
        const auto& facts = followUp.facts;
        auto& at = event(EventKind::FollowUp, followUp.id.value(), facts.on, followUp.recorded);
        const bool withdrawn = facts.outcome.isEmpty();
        at.what =
            withdrawn
                ? PersonEvents::tr("Withdrawn")
                : PersonEvents::tr("Follow-up, %1").arg(term(u"contact_method"_s, facts.method));
        QString employer;
        for (const auto& placement : record_.file.placements)
            if (placement.id == facts.placement) employer = placement.facts.employerName;
        at.result =
            withdrawn
                ? facts.withdrawnReason
                : joinedWords(
                      {employer, term(u"contact_outcome"_s, facts.outcome),
                       term(u"work_standing"_s, facts.standing),
                       facts.leftOn
                           ? PersonEvents::tr("left on %1").arg(facts.leftOn->toString(Qt::ISODate))
                           : QString(),
                       yuanText(facts.wageFen), facts.words});
        at.superseded = withdrawn ||
                        std::ranges::any_of(record_.followUps, [&](const zhiqiao::FollowUp& other) {
                            return other.facts.corrects == followUp.id;
                        });
        if (facts.corrects)
            for (const auto& old : record_.followUps)
                if (old.id == *facts.corrects)
                    at.corrects = withdrawn ? PersonEvents::tr("takes back the record of %1")
                                                  .arg(old.facts.on.toString(Qt::ISODate))
                                            : correctionOf(old.facts.on);
    }

    void add(const PrintRecord& print) {
        auto& at = event(EventKind::Print, print.subject,
                         print.recorded.at.addSecs(8 * 3600).date(), print.recorded);
        at.what = print.ordinal > 1 ? PersonEvents::tr("Printed again (%1)").arg(print.ordinal - 1)
                                    : PersonEvents::tr("Printed");
        for (const auto& referral : record_.file.referrals)
            if (referral.id.value() == print.subject)
                at.result = joinedWords({PersonEvents::tr("no. %1").arg(referral.number),
                                         print.target == u"pdf"_s ? u"PDF"_s : print.target});
    }

    void add(const zhiqiao::RecordMerge& merge) {
        const auto other = merge.kept == record_.file.person.id ? merge.gone : merge.kept;
        auto& at = event(EventKind::Merge, merge.id.value(),
                         merge.recorded.at.addSecs(8 * 3600).date(), merge.recorded);
        at.what = PersonEvents::tr("Merged with record %1").arg(other.value());
        at.result = term(u"merge_reason"_s, merge.reason);
        at.superseded = merge.undone.has_value();
        if (!merge.undone) return;
        auto& back = event(EventKind::Merge, merge.id.value(),
                           merge.undone->at.addSecs(8 * 3600).date(), *merge.undone);
        back.what = PersonEvents::tr("Merge with record %1 undone").arg(other.value());
        back.superseded = true;
    }

    void add(const PersonNote& note) {
        auto& at = event(EventKind::Note, note.id.value(), note.on, note.recorded);
        at.what = PersonEvents::tr("Note");
        at.result = note.text;
    }

    /// Its answers stand on its own part of the page.
    void add(const zhiqiao::Assessment& assessment) {
        const auto& facts = assessment.facts;
        auto& at = event(EventKind::Assessed, assessment.id.value(), facts.on, assessment.recorded);
        const bool withdrawn = !facts.withdrawnReason.isEmpty();
        at.what = withdrawn ? PersonEvents::tr("Withdrawn") : PersonEvents::tr("Assessment");
        at.result = withdrawn ? facts.withdrawnReason : facts.note;
        const auto& all = record_.recording.assessments;
        at.superseded = withdrawn || std::ranges::any_of(all, [&](const zhiqiao::Assessment& one) {
                            return one.facts.corrects == assessment.id;
                        });
    }

    void add(const Assignment& assignment) {
        auto& at = event(EventKind::Assignment, assignment.id.value(), assignment.since,
                         assignment.recorded);
        at.what = PersonEvents::tr("In charge: %1").arg(record_.staffName(assignment.officer));
        at.result = term(u"assign_reason"_s, assignment.reason);
        at.superseded = &assignment != &record_.assignments.back();
    }

    void add(const CaseTransfer& transfer) {
        const auto office = [&](OfficeId id) { return record_.offices.value(id.value()); };
        auto& asked =
            event(EventKind::Transfer, transfer.id.value(), transfer.askedOn, transfer.recorded);
        asked.what = PersonEvents::tr("Transfer asked: %1 to %2")
                         .arg(office(transfer.from), office(transfer.to));
        asked.result = joinedWords({term(u"transfer_reason"_s, transfer.reason), transfer.note});
        const bool withdrawn = transfer.state == TransferState::Withdrawn;
        asked.superseded = withdrawn;
        if (!transfer.answeredOn || !transfer.answeredBy) return;
        // Of the answer only the day is kept: it follows the question, or what else was done on it.
        const auto at = *transfer.answeredOn == transfer.askedOn
                            ? transfer.recorded.at.addMSecs(1)
                            : QDateTime(*transfer.answeredOn, QTime(23, 59), QTimeZone::utc());
        auto& answered = event(EventKind::Transfer, transfer.id.value(), *transfer.answeredOn,
                               {transfer.to, *transfer.answeredBy, at});
        answered.what = PersonEvents::tr("Transfer %1").arg(textOf(transfer.state));
        answered.result =
            joinedWords({term(u"transfer_refusal"_s, transfer.refusal), transfer.answer});
        answered.superseded = withdrawn;
    }

    void addCorrections() {
        for (size_t n = 1; n < record_.versions.size(); ++n) {
            const auto& stamp = record_.versions[n].person.recorded;
            auto& at = event(EventKind::Correction, record_.file.person.id.value(),
                             stamp.at.addSecs(8 * 3600).date(), stamp);
            at.what = PersonEvents::tr("Facts of the person corrected");
        }
    }

    const PersonRecord& record_;
    const Codes& codes_;
    std::vector<CaseEvent> events_;
};

}  // namespace

Result<PersonRecord> readPersonRecord(const CaseworkPorts& ports, PersonId person, QDate today) {
    auto file = loadCase(ports, person, today);
    if (!file) return fail(file.error());
    auto services = ports.services.historyOf(person);
    if (!services) return fail(services.error());
    auto registrations = ports.people.registrationHistory(person);
    if (!registrations) return fail(registrations.error());
    auto versions = ports.people.history(person);
    if (!versions) return fail(versions.error());
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    file->person.facts = maskedFacts(file->person.facts);
    for (auto& version : *versions) version.person.facts = maskedFacts(version.person.facts);
    for (auto* list : {&file->registrations, &*registrations})
        for (auto& one : *list) one.facts = maskedDetails(one.facts);
    PersonRecord record{*std::move(file),
                        *std::move(services),
                        *std::move(registrations),
                        *std::move(versions),
                        {}};
    for (const auto& one : *staff) record.staff.insert(one.id.value(), one.name);
    const auto offices = ports.offices.offices();
    if (!offices) return fail(offices.error());
    for (const auto& one : *offices) record.offices.insert(one.id.value(), one.name);
    return record;
}

std::vector<CaseEvent> eventsOf(const PersonRecord& record, const Codes& codes) {
    return EventList(record, codes).all();
}

}  // namespace zhiqiao::ui
