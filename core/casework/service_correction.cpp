// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/service_correction.h"

#include "core/casework/case_file.h"
#include "core/casework/referral_voiding.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Correction {
    Q_DECLARE_TR_FUNCTIONS(Correction)
};

/// A field of the order, its name in words and the code list of its value, if it has one.
struct CorrectedField {
    const char* key;
    const char* words;
    const char* list;
};
constexpr CorrectedField kCorrectedFields[] = {
    {"on", QT_TRANSLATE_NOOP("Correction", "Day"), ""},
    {"contact.method", QT_TRANSLATE_NOOP("Correction", "Way of contact"), "contact_method"},
    {"contact.outcome", QT_TRANSLATE_NOOP("Correction", "Reached"), "contact_outcome"},
    {"contact.intent", QT_TRANSLATE_NOOP("Correction", "Wish"), "job_intent"},
    {"contact.reason", QT_TRANSLATE_NOOP("Correction", "Reason"), "no_intent_reason"},
    {"guidance.mode", QT_TRANSLATE_NOOP("Correction", "Way of guidance"), "guidance_mode"},
    {"guidance.minutes", QT_TRANSLATE_NOOP("Correction", "Minutes"), ""},
    {"guidance.types", QT_TRANSLATE_NOOP("Correction", "About"), "guidance_type"},
    {"guidance.content", QT_TRANSLATE_NOOP("Correction", "Content"), ""},
    {"guidance.confirmed", QT_TRANSLATE_NOOP("Correction", "Accepted by the person"), ""},
    {"offer.kind", QT_TRANSLATE_NOOP("Correction", "Kind"), "service_kind"},
    {"offer.name", QT_TRANSLATE_NOOP("Correction", "Class or post"), ""},
    {"offer.starts", QT_TRANSLATE_NOOP("Correction", "First day"), ""},
    {"offer.response", QT_TRANSLATE_NOOP("Correction", "Answer"), "offer_response"},
    {"offer.reason", QT_TRANSLATE_NOOP("Correction", "Reason"), ""},
    {"policy.method", QT_TRANSLATE_NOOP("Correction", "Way of contact"), "contact_method"},
    {"policy.content", QT_TRANSLATE_NOOP("Correction", "Policies"), ""},
};

QString codesAsText(const QStringList& codes) { return codes.join(u'|'); }

/// Flat, so that old and new can be told apart field by field.
QMap<QString, QString> fieldsOf(const ServiceDraft& draft) {
    QMap<QString, QString> fields{{u"on"_s, draft.on.toString(Qt::ISODate)}};
    if (const auto& contact = draft.contact) {
        fields[u"contact.method"_s] = contact->method;
        fields[u"contact.outcome"_s] = contact->outcome;
        fields[u"contact.intent"_s] = contact->intent;
        fields[u"contact.reason"_s] = contact->noIntentReason;
    }
    if (const auto& guidance = draft.guidance) {
        fields[u"guidance.mode"_s] = guidance->mode;
        fields[u"guidance.minutes"_s] = QString::number(guidance->minutes);
        fields[u"guidance.types"_s] = codesAsText(guidance->types);
        fields[u"guidance.content"_s] = guidance->content;
        fields[u"guidance.confirmed"_s] = QString::number(int(guidance->confirmed));
    }
    if (const auto& offer = draft.offer) {
        fields[u"offer.kind"_s] = offer->kind;
        fields[u"offer.name"_s] = offer->name;
        fields[u"offer.starts"_s] =
            offer->startsOn ? offer->startsOn->toString(Qt::ISODate) : QString();
        fields[u"offer.response"_s] = offer->response;
        fields[u"offer.reason"_s] = offer->reason;
    }
    if (const auto& policy = draft.policy) {
        fields[u"policy.method"_s] = policy->method;
        fields[u"policy.content"_s] = policy->content;
    }
    return fields;
}

QString inWords(const CodeBook& lists, const CorrectedField& field, const QString& value) {
    if (QLatin1String(field.key) == u"guidance.confirmed"_s)
        return value == u"1"_s ? Correction::tr("yes") : Correction::tr("no");
    if (*field.list == '\0') return value;
    QStringList terms;
    for (const auto& code : value.split(u'|', Qt::SkipEmptyParts))
        terms << lists.name(QLatin1String(field.list), code);
    return terms.join(u'、');
}

std::vector<ChangeLine> changeOf(const CodeBook& lists, const ServiceDraft& before,
                                 const ServiceDraft& after) {
    if (!after.withdrawnReason.isEmpty())
        return {{Correction::tr("Record of %1").arg(before.on.toString(Qt::ISODate)),
                 Correction::tr("holds"), Correction::tr("withdrawn")}};
    const auto was = fieldsOf(before);
    const auto will = fieldsOf(after);
    std::vector<ChangeLine> lines;
    for (const auto& field : kCorrectedFields) {
        const auto key = QString::fromLatin1(field.key);
        if (was.value(key) == will.value(key)) continue;
        lines.push_back({Correction::tr(field.words), inWords(lists, field, was.value(key)),
                         inWords(lists, field, will.value(key))});
    }
    return lines;
}

Result<ServiceRecord> recordOf(const CaseworkPorts& ports, PersonId person, ServiceId id) {
    const auto holding = ports.services.ofPerson(person);
    if (!holding) return fail(holding.error());
    const auto found = std::ranges::find(*holding, id, &ServiceRecord::id);
    if (found == holding->end()) return fail(serviceCorrected());
    return *found;
}

Error serviceClosed() {
    return {.kind = Error::Kind::Denied,
            .code = "service.closed",
            .message = Correction::tr("The registrations of that day have ended; what was recorded "
                                      "for them is closed."),
            .hint = Correction::tr("Ask your supervisor for the correction, with a reason.")};
}

Error unknownOrder() {
    return {.kind = Error::Kind::Invalid,
            .code = "approval.unknown_order",
            .message = Correction::tr("What was asked for cannot be carried out."),
            .hint = Correction::tr("Return the request; it is asked anew.")};
}

}  // namespace

bool isClosed(const std::vector<Registration>& registrations, QDate on, QDate today) {
    const auto held = [on](const Registration& one) { return one.facts.isOpenOn(on); };
    const bool anyHeld = std::ranges::any_of(registrations, held);
    return !registrations.empty() &&
           std::ranges::all_of(registrations, [&](const Registration& one) {
               const bool ended = one.facts.endedOn && *one.facts.endedOn <= today;
               return ended || (anyHeld && !held(one));
           });
}

Result<> checkNotClosed(const CaseworkPorts& ports, PersonId person, QDate on, QDate today) {
    const auto registrations = ports.people.registrations(person);
    if (!registrations) return fail(registrations.error());
    if (isClosed(*registrations, on, today)) return fail(serviceClosed());
    return {};
}

Result<> checkNotClosed(const CaseworkPorts& ports, PersonId person, ServiceId record,
                        QDate today) {
    const auto holding = ports.services.ofPerson(person);
    if (!holding) return fail(holding.error());
    const auto found = std::ranges::find(*holding, record, &ServiceRecord::id);
    if (found == holding->end()) return {};
    return checkNotClosed(ports, person, found->facts.on, today);
}

Result<ApprovalDraft> correctionDraft(const CaseworkPorts& ports, const ServiceDraft& draft) {
    if (!draft.corrects) return fail(recordNotFound());
    const auto old = recordOf(ports, draft.person, *draft.corrects);
    if (!old) return fail(old.error());
    return ApprovalDraft{.kind = kServiceCorrection,
                         .subject = u"person"_s,
                         .subjectId = draft.person.value(),
                         .change = changeOf(ports.codes.lists, old->facts, draft),
                         .reason = draft.withdrawnReason,
                         .order = orderOf(draft)};
}

Result<> carryOutCorrection(const CaseworkPorts& ports, const Act& act,
                            const ApprovalRequest& request, const AlsoForService& also) {
    if (const auto referral = voidedBy(request.facts.order))
        return carryOutVoiding(ports, act, *referral, request.facts);
    auto draft = serviceOf(request.facts.order);
    // The rights were asked of the record the request is about: no order goes past it.
    if (!draft || !draft->corrects || draft->person.value() != request.facts.subjectId)
        return fail(unknownOrder());
    if (!draft->withdrawnReason.isEmpty()) draft->withdrawnReason = request.facts.reason;
    if (auto held = ports.services.hold(act, draft->person); !held) return held;
    const auto saved = ports.services.add(act, *draft);
    if (!saved) return fail(saved.error());
    if (also)
        if (auto done = also(act, saved->id); !done) return done;
    return refreshPerson(ports, act, draft->person);
}

QJsonObject orderOf(const ServiceDraft& draft) {
    QJsonObject order{{u"person"_s, QString::number(draft.person.value())}};
    if (draft.corrects) order[u"corrects"_s] = QString::number(draft.corrects->value());
    if (!draft.withdrawnReason.isEmpty()) order[u"withdrawn"_s] = draft.withdrawnReason;
    const auto fields = fieldsOf(draft);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        order[field.key()] = field.value();
    return order;
}

std::optional<ServiceDraft> serviceOf(const QJsonObject& order) {
    const auto text = [&](const QString& key) { return order[key].toString(); };
    const auto day = [&](const QString& key) { return QDate::fromString(text(key), Qt::ISODate); };
    bool isNumber = false;
    ServiceDraft draft{.person = PersonId(text(u"person"_s).toLongLong(&isNumber)),
                       .on = day(u"on"_s)};
    if (!isNumber || !draft.on.isValid()) return std::nullopt;
    if (order.contains(u"corrects"_s)) draft.corrects = ServiceId(text(u"corrects"_s).toLongLong());
    draft.withdrawnReason = text(u"withdrawn"_s);
    if (order.contains(u"contact.method"_s))
        draft.contact = ContactFacts{.method = text(u"contact.method"_s),
                                     .outcome = text(u"contact.outcome"_s),
                                     .intent = text(u"contact.intent"_s),
                                     .noIntentReason = text(u"contact.reason"_s)};
    if (order.contains(u"guidance.mode"_s))
        draft.guidance =
            GuidanceFacts{.mode = text(u"guidance.mode"_s),
                          .minutes = text(u"guidance.minutes"_s).toInt(),
                          .types = text(u"guidance.types"_s).split(u'|', Qt::SkipEmptyParts),
                          .content = text(u"guidance.content"_s),
                          .confirmed = text(u"guidance.confirmed"_s) == u"1"_s};
    if (order.contains(u"offer.kind"_s)) {
        draft.offer = OfferFacts{.kind = text(u"offer.kind"_s),
                                 .name = text(u"offer.name"_s),
                                 .startsOn = {},
                                 .response = text(u"offer.response"_s),
                                 .reason = text(u"offer.reason"_s)};
        if (const auto starts = day(u"offer.starts"_s); starts.isValid())
            draft.offer->startsOn = starts;
    }
    if (order.contains(u"policy.method"_s))
        draft.policy =
            PolicyFacts{.method = text(u"policy.method"_s), .content = text(u"policy.content"_s)};
    return draft;
}

}  // namespace zhiqiao
