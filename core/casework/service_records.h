// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/registration.h"

namespace zhiqiao {

using ServiceId = Id<struct ServiceTag>;

/// 联系: one attempt to reach a person.
struct ContactFacts {
    QString method;          ///< [contact_method]
    QString outcome;         ///< [contact_outcome]; its flags say reached or not
    QString intent;          ///< [job_intent], asked at each contact that reached the person
    QString noIntentReason;  ///< [no_intent_reason]
    bool operator==(const ContactFacts&) const = default;
};

/// 职业指导 (F6).
struct GuidanceFacts {
    QString mode;  ///< [guidance_mode]
    int minutes = 0;
    QStringList types;       ///< [guidance_type]
    QString content;         ///< sealed
    bool confirmed = false;  ///< signed, or confirmed by recorded phone call
    bool operator==(const GuidanceFacts&) const = default;
};

/// 职业培训或就业见习机会.
struct OfferFacts {
    QString kind;  ///< [service_kind] 04 培训 or 05 见习
    QString name;  ///< of the class or the post
    std::optional<QDate> startsOn;
    QString response;  ///< [offer_response]; empty: not answered yet
    QString reason;    ///< in words, when declined
    bool operator==(const OfferFacts&) const = default;
};

/// 政策宣介: a policy card handed over or sent.
struct PolicyFacts {
    QString method;   ///< [contact_method]
    QString content;  ///< which policies, in words; sealed
    bool operator==(const PolicyFacts&) const = default;
};

/// One recorded service. Exactly one of contact, guidance, offer, policy is set. Never edited: a
/// correction is a new record that names the old one, a withdrawal one without facts.
struct ServiceDraft {
    PersonId person;
    QDate on;
    std::optional<ContactFacts> contact = {};
    std::optional<GuidanceFacts> guidance = {};
    std::optional<OfferFacts> offer = {};
    std::optional<PolicyFacts> policy = {};
    std::optional<ServiceId> corrects = {};
    QString withdrawnReason = {};  ///< not empty: takes `corrects` back and has no facts
    bool operator==(const ServiceDraft&) const = default;
};

struct ServiceRecord {
    ServiceId id;
    ServiceDraft facts;
    OfficeId office;
    Stamp recorded;
    bool operator==(const ServiceRecord&) const = default;
};

}  // namespace zhiqiao
