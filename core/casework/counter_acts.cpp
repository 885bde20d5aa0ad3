// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/counter_acts.h"

#include "core/casework/record_service.h"
#include "core/casework/register_case.h"
#include "core/casework/service_correction.h"

#include "core/base/text.h"
#include "core/people/registration_fields.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const QString kEmployedByAFirm = u"01"_s;  // [emp_form]

struct CounterActs {
    Q_DECLARE_TR_FUNCTIONS(CounterActs)
};

Error incomplete(const QString& message, const char* field) {
    return {.kind = Error::Kind::Invalid,
            .code = "service.incomplete",
            .message = message,
            .hint = CounterActs::tr("Fill in the field and save again."),
            .detail = u"field="_s + QLatin1String(field)};
}

Error inFuture(std::string_view code, const char* field = "on") {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = CounterActs::tr("This day has not come yet."),
            .hint = CounterActs::tr("Enter the day on which it happened."),
            .detail = u"field="_s + QLatin1String(field)};
}

struct CodeValue {
    const char* field;
    QString list;
    QString code;
};

std::vector<CodeValue> codesOf(const ServiceDraft& draft) {
    std::vector<CodeValue> values;
    if (const auto& contact = draft.contact)
        values = {{"method", u"contact_method"_s, contact->method},
                  {"outcome", u"contact_outcome"_s, contact->outcome},
                  {"intent", u"job_intent"_s, contact->intent},
                  {"no_intent_reason", u"no_intent_reason"_s, contact->noIntentReason}};
    if (const auto& guidance = draft.guidance) {
        values.push_back({"mode", u"guidance_mode"_s, guidance->mode});
        for (const auto& type : guidance->types)
            values.push_back({"types", u"guidance_type"_s, type});
    }
    if (const auto& offer = draft.offer) {
        values.push_back({"kind", u"service_kind"_s, offer->kind});
        values.push_back({"response", u"offer_response"_s, offer->response});
    }
    if (const auto& policy = draft.policy)
        values.push_back({"method", u"contact_method"_s, policy->method});
    return values;
}

Result<> checkCodes(const CodeBook& lists, const ServiceDraft& draft) {
    for (const auto& [field, list, code] : codesOf(draft))
        if (auto known = lists.check(list, code, field); !known) return known;
    return {};
}

Result<> checkComplete(const ServiceDraft& draft) {
    if (const auto& contact = draft.contact) {
        if (contact->method.isEmpty())
            return fail(incomplete(CounterActs::tr("How was the person contacted?"), "method"));
        if (contact->outcome.isEmpty())
            return fail(incomplete(CounterActs::tr("Was the person reached?"), "outcome"));
    }
    if (const auto& guidance = draft.guidance) {
        if (guidance->mode.isEmpty())
            return fail(incomplete(CounterActs::tr("How was the guidance given?"), "mode"));
        if (guidance->minutes < 1)
            return fail(incomplete(CounterActs::tr("How many minutes did it take?"), "minutes"));
        if (guidance->types.isEmpty())
            return fail(incomplete(CounterActs::tr("What was the guidance about?"), "types"));
    }
    if (const auto& offer = draft.offer) {
        if (offer->kind.isEmpty())
            return fail(incomplete(CounterActs::tr("Was it training or an internship?"), "kind"));
        if (offer->name.trimmed().isEmpty())
            return fail(incomplete(CounterActs::tr("Which class or post was offered?"), "name"));
    }
    if (draft.policy && draft.policy->method.isEmpty())
        return fail(incomplete(CounterActs::tr("How was the policy made known?"), "method"));
    return {};
}

std::string_view itemOf(const ServiceDraft& draft) {
    return draft.contact    ? "contact"
           : draft.guidance ? "guidance"
           : draft.policy   ? "policy"
                            : "opportunity";
}

/// Saves a registration that may be, inside the act under way.
Result<Registration> addRegistration(const CaseworkPorts& ports, const Act& act,
                                     const RegistrationDraft& draft) {
    if (auto held = ports.services.hold(act, draft.person); !held) return fail(held.error());
    const auto person = ports.people.find(draft.person);
    if (!person) return fail(person.error());
    auto registrations = ports.people.registrations(draft.person);
    if (!registrations) return fail(registrations.error());
    auto complete = completedCorrection(*registrations, draft);
    if (!complete) return fail(complete.error());
    // What is owed is kept from the act on: no later day would begin to owe it.
    const auto& [kind, on] = std::tie(draft.facts.kind, draft.facts.registeredOn);
    if (on > act.today() && standardFor(ports.standards, kind, on))
        return fail(inFuture("registration.in_future", "registered_on"));
    if (kind == u"employment"_s && draft.facts.endedOn > act.today())
        return fail(inFuture("registration.in_future", "ended_on"));
    auto details = checkedDetails(ports.codes, draft.facts.kind, complete->facts.details);
    if (!details) return fail(details.error());
    complete->facts.details = *std::move(details);
    const auto ended = endedBy(ports.codes, *registrations, *complete);
    for (const auto& end : ended)
        std::ranges::find(*registrations, *end.corrects, &Registration::id)->facts = end.facts;
    const auto facts = checkRegistration(ports.codes, person->facts, *registrations,
                                         complete->facts, draft.corrects);
    if (!facts) return fail(facts.error());
    for (const auto& end : ended)
        if (auto done = ports.people.addRegistration(act, end); !done) return fail(done.error());
    complete->facts = *facts;
    return ports.people.addRegistration(act, *complete);
}

/// Whether this record, taken by itself, keeps a promise, from the rules themselves.
Result<RecordedService> judged(const CaseworkPorts& ports, const ServiceRecord& record,
                               QDate today) {
    auto file = loadCase(ports, record.facts.person, today);
    if (!file) return fail(file.error());
    file->services = {record};
    const auto evidence = evidenceOf(*file, ports.codes);
    const auto item = toQString(itemOf(record.facts));
    RecordedService told{record, false, CounterActs::tr("No promise asks for it.")};
    for (const auto& registration : file->registrations)
        for (const auto& promise : owed(ports.standards, ports.codes.calendar, registration.id,
                                        registration.facts, evidence, today)) {
            if (promise.item != item) continue;
            if (promise.delivered > 0) return RecordedService{record};
            if (!promise.notCounted.empty()) told.reason = promise.notCounted.front().reason;
        }
    return told;
}

bool isPending(const CaseworkPorts& ports, const QString& result) {
    return ports.codes.lists.hasFlag(u"referral_result"_s, result, u"open"_s);
}

/// A pending result gives way to what came of it, as a correction that keeps both.
Result<ReceiptDraft> supersedingPending(const CaseworkPorts& ports, ReceiptDraft draft) {
    if (draft.corrects || isPending(ports, draft.result)) return draft;
    const auto earlier = ports.referrals.receiptFor(draft.referral);
    if (!earlier) return fail(earlier.error());
    if (*earlier && isPending(ports, (*earlier)->facts.result)) draft.corrects = (*earlier)->id;
    return draft;
}

/// Results come late, the first and the one that was pending; another one has been reported.
Result<> checkResultNotClosed(const CaseworkPorts& ports, const JobReferral& referral,
                              QDate today) {
    const auto earlier = ports.referrals.receiptFor(referral.id);
    if (!earlier) return fail(earlier.error());
    if (!*earlier || isPending(ports, (*earlier)->facts.result)) return {};
    return checkNotClosed(ports, referral.facts.person, referral.facts.issuedOn, today);
}

}  // namespace

Result<RegisteredPerson> registerCase(const CaseworkPorts& ports, const Actor& actor,
                                      const OperationId& operation, bool demo,
                                      const RegisterPersonRequest& request, QDate today) {
    return registerCaseAnd(ports, actor, operation, demo, request, today,
                           [](const Act&, PersonId) { return Result<>(); });
}

Result<RegisteredPerson> registerCaseAnd(
    const CaseworkPorts& ports, const Actor& actor, const OperationId& operation, bool demo,
    const RegisterPersonRequest& request, QDate today,
    const std::function<Result<>(const Act&, PersonId)>& also) {
    const auto checked = checkPerson(ports.codes, request.facts, today, demo);
    if (!checked) return fail(checked.error());
    return ports.transactions.run(
        actor,
        {.name = "person.register",
         .operation = operation,
         .subject = "person",
         .right = Right::PersonWrite},
        [&](const Act& act) -> Result<RegisteredPerson> {
            auto person = ports.people.add(act, checked->facts);
            if (!person) return fail(person.error());
            for (const auto& facts : request.registrations)
                if (auto added = addRegistration(ports, act, {person->id, facts}); !added)
                    return fail(added.error());
            if (request.wish)
                if (auto saved = ports.people.saveWish(act, person->id, *request.wish); !saved)
                    return fail(saved.error());
            if (auto done = refreshPerson(ports, act, person->id); !done) return fail(done.error());
            if (auto done = also(act, person->id); !done) return fail(done.error());
            auto findings = findingsAmong(ports.people, *person);
            if (!findings) return fail(findings.error());
            std::ranges::copy(checked->findings, std::back_inserter(*findings));
            return RegisteredPerson{*person, *std::move(findings)};
        });
}

Result<Registration> recordRegistration(const CaseworkPorts& ports, const Actor& actor,
                                        const OperationId& operation,
                                        const RegistrationDraft& draft) {
    return ports.transactions.run(actor,
                                  {.name = "registration.record",
                                   .operation = operation,
                                   .subject = "person",
                                   .subjectId = draft.person.value(),
                                   .right = Right::PersonWrite},
                                  [&](const Act& act) -> Result<Registration> {
                                      auto saved = addRegistration(ports, act, draft);
                                      if (!saved) return fail(saved.error());
                                      if (auto done = refreshPerson(ports, act, draft.person);
                                          !done)
                                          return fail(done.error());
                                      return saved;
                                  });
}

Result<> recordWish(const CaseworkPorts& ports, const Actor& actor, const OperationId& operation,
                    PersonId person, const JobWish& wish) {
    return ports.transactions.run(
        actor,
        {.name = "wish.record",
         .operation = operation,
         .subject = "person",
         .subjectId = person.value(),
         .right = Right::PersonWrite},
        [&](const Act& act) { return ports.people.saveWish(act, person, wish); });
}

Result<> checkService(const CodeBook& lists, const ServiceDraft& draft, QDate today) {
    if (draft.on > today) return fail(inFuture("service.in_future"));
    if (auto complete = checkComplete(draft); !complete) return complete;
    return checkCodes(lists, draft);
}

Result<RecordedService> saveService(const CaseworkPorts& ports, const Act& act,
                                    const ServiceDraft& draft, QDate today,
                                    const AlsoForService& also) {
    auto saved = ports.services.add(act, draft);
    if (!saved) return fail(saved.error());
    if (auto done = also(act, saved->id); !done) return fail(done.error());
    if (auto done = refreshPerson(ports, act, draft.person); !done) return fail(done.error());
    return judged(ports, *saved, today);
}

Result<RecordedService> recordService(const CaseworkPorts& ports, const Actor& actor,
                                      const OperationId& operation, const ServiceDraft& draft,
                                      QDate today) {
    return recordServiceAnd(ports, actor, operation, draft, today,
                            [](const Act&, ServiceId) { return Result<>(); });
}

Result<RecordedService> recordServiceAnd(const CaseworkPorts& ports, const Actor& actor,
                                         const OperationId& operation, const ServiceDraft& draft,
                                         QDate today, const AlsoForService& also) {
    if (auto checked = checkService(ports.codes.lists, draft, today); !checked)
        return fail(checked.error());
    return ports.transactions.run(
        actor,
        {.name = draft.corrects ? "service.correct" : "service.record",
         .operation = operation,
         .subject = "person",
         .subjectId = draft.person.value(),
         .right = Right::ServiceWrite},
        [&](const Act& act) -> Result<RecordedService> {
            if (draft.corrects)
                if (auto open = checkNotClosed(ports, draft.person, *draft.corrects, today); !open)
                    return fail(open.error());
            return saveService(ports, act, draft, today, also);
        });
}

Result<> withdrawService(const CaseworkPorts& ports, const Actor& actor,
                         const OperationId& operation, const ServiceRecord& record,
                         const QString& reason) {
    return withdrawServiceAnd(ports, actor, operation, record, reason,
                              [](const Act&, ServiceId) { return Result<>(); });
}

Result<> withdrawServiceAnd(const CaseworkPorts& ports, const Actor& actor,
                            const OperationId& operation, const ServiceRecord& record,
                            const QString& reason, const AlsoForService& also) {
    if (reason.trimmed().isEmpty())
        return fail({.kind = Error::Kind::Invalid,
                     .code = "service.reason_missing",
                     .message = CounterActs::tr("Why is the record withdrawn?"),
                     .hint = CounterActs::tr("Give a reason; it stays in the history."),
                     .detail = u"field=reason"_s});
    return ports.transactions.run(
        actor,
        {.name = "service.withdraw",
         .operation = operation,
         .subject = "person",
         .subjectId = record.facts.person.value(),
         .right = Right::ServiceWrite},
        [&](const Act& act) -> Result<> {
            if (auto open = checkNotClosed(ports, record.facts.person, record.id, act.today());
                !open)
                return open;
            ServiceDraft withdrawal{.person = record.facts.person, .on = act.today()};
            withdrawal.corrects = record.id;
            withdrawal.withdrawnReason = reason.trimmed();
            if (auto saved = ports.services.add(act, withdrawal); !saved)
                return fail(saved.error());
            if (auto done = also(act, record.id); !done) return done;
            return refreshPerson(ports, act, record.facts.person);
        });
}

Result<Receipt> recordReceipt(const CaseworkPorts& ports, const Actor& actor,
                              const OperationId& operation, const ReceiptDraft& draft,
                              QDate today) {
    if (draft.receivedOn > today) return fail(inFuture("receipt.in_future"));
    const auto referral = ports.referrals.find(draft.referral);
    if (!referral) return fail(referral.error());
    if (!ports.codes.lists.has(u"referral_result"_s, draft.result))
        return fail({.kind = Error::Kind::Invalid,
                     .code = "receipt.bad_result",
                     .message = CounterActs::tr("What came of the referral is not said."),
                     .hint = CounterActs::tr("Choose a result from the list."),
                     .detail = u"field=result"_s});
    if (draft.wageFen && *draft.wageFen < 0)
        return fail({.kind = Error::Kind::Invalid,
                     .code = "receipt.bad_wage",
                     .message = CounterActs::tr("Pay is never below nothing."),
                     .hint = CounterActs::tr("Type it like 3500."),
                     .detail = u"field=wage"_s});
    const auto& lists = ports.codes.lists;
    if (auto known = lists.check(u"contract_type"_s, draft.contractKind, "contract"); !known)
        return fail(known.error());
    if (auto known = lists.check(u"emp_form"_s, draft.form, "form"); !known)
        return fail(known.error());
    const bool hired = lists.hasFlag(u"referral_result"_s, draft.result, u"hired"_s);
    if (hired && !(draft.startOn && draft.startOn->isValid()))
        return fail({.kind = Error::Kind::Invalid,
                     .code = "receipt.start_missing",
                     .message = CounterActs::tr("The first day of work is missing."),
                     .hint = CounterActs::tr("Enter the day; today is the usual answer."),
                     .detail = u"field=start_on"_s});
    std::optional<PlacementDraft> placement;
    if (hired)
        placement = PlacementDraft{.person = referral->facts.person,
                                   .referral = referral->id,
                                   .employer = referral->employer,
                                   .employerName = referral->employerName,
                                   .startOn = *draft.startOn,
                                   .wageFen = draft.wageFen,
                                   .form = draft.form.isEmpty() ? kEmployedByAFirm : draft.form,
                                   .evidence = u"receipt"_s};
    return ports.transactions.run(
        actor,
        {.name = "receipt.record",
         .operation = operation,
         .subject = "referral",
         .subjectId = referral->id.value(),
         .right = Right::ServiceWrite},
        [&](const Act& act) -> Result<Receipt> {
            const auto whole = supersedingPending(ports, draft);
            if (!whole) return fail(whole.error());
            if (whole->corrects)
                if (auto open = checkResultNotClosed(ports, *referral, today); !open)
                    return fail(open.error());
            auto kept = *whole;
            kept.form.clear();
            auto saved = ports.referrals.addReceipt(act, kept, placement);
            if (!saved) return fail(saved.error());
            if (auto done = refreshPerson(ports, act, referral->facts.person); !done)
                return fail(done.error());
            return saved;
        });
}

}  // namespace zhiqiao
