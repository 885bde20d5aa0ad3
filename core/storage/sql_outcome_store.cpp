// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_outcome_store.h"

#include "core/base/text.h"
#include "core/storage/case_office.h"
#include "core/storage/in_charge.h"
#include "core/storage/sql_list.h"

#include <QHash>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// Registrations of the kinds asked for, made by the cut-off day and not corrected.
constexpr QStringView kOutcomeRegistrations =
    uR"(
    SELECT r.id, r.person_id, r.kind, r.registered_on, r.ended_on,
        coalesce(%2, r.officer_id), %3, substr(p.residence_division, 1, 6), r.category,
        coalesce((SELECT d.value FROM registration_detail d
            WHERE d.registration_id = r.id AND d.field = 'graduation'), '')
    FROM registration r JOIN person p ON p.id = r.person_id
    WHERE %1 AND r.registered_on <= :cut_off
        AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
    ORDER BY r.id)";

/// The destinations that hold on the cut-off day.
constexpr Statement kOutcomeDestinations{"outcome.destinations",
                                         uR"(
    SELECT r.person_id, d.value,
        coalesce((SELECT e.value FROM registration_detail e
            WHERE e.registration_id = r.id AND e.field = 'evidence'), '')
    FROM registration r
        JOIN registration_detail d ON d.registration_id = r.id AND d.field = 'destination'
    WHERE r.kind = 'destination' AND r.registered_on <= :cut_off
        AND (r.ended_on IS NULL OR r.ended_on > :cut_off)
        AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id))"};

constexpr Statement kOutcomeServices{"outcome.services",
                                     uR"(
    SELECT v.person_id, v.on_day, v.kind, v.outcome, v.intent, v.minutes, v.confirmed,
        v.offer_kind, v.offer_name, v.response
    FROM service v
    WHERE v.kind <> 'withdrawal' AND v.on_day <= :cut_off
        AND NOT EXISTS (SELECT 1 FROM service c WHERE c.corrects = v.id)
    ORDER BY v.person_id, v.on_day, v.id)"};

constexpr Statement kOutcomeReferrals{"outcome.referrals",
                                      uR"(
    SELECT person_id, issued_on FROM job_referral
    WHERE validity = '01' AND issued_on <= :cut_off
        AND (voided_on IS NULL OR voided_on > :cut_off))"};

constexpr Statement kOutcomePlacements{"outcome.placements",
                                       uR"(
    SELECT person_id, start_on FROM placement WHERE corrected = 0 AND start_on <= :cut_off)"};

constexpr Statement kOutcomeOverdue{"outcome.overdue",
                                    uR"(
    SELECT DISTINCT registration_id FROM obligation
    WHERE active = 1 AND delivered < promised AND due_on < :cut_off
        AND (stops_on IS NULL OR stops_on > :cut_off))"};

}  // namespace

/// The facts being gathered, findable by person and by registration.
class OutcomeTable {
public:
    void add(OutcomeFact fact, std::optional<QDate> endedOn) {
        byPerson_[fact.person.value()] << qsizetype(facts_.size());
        byRegistration_.insert(fact.registration.value(), qsizetype(facts_.size()));
        facts_.push_back(std::move(fact));
        ended_.push_back(endedOn);
    }
    template <class Do>
    void ofPerson(qint64 person, Do act) {
        for (const auto at : byPerson_.value(person)) act(facts_[size_t(at)]);
    }
    /// The person's registrations that held on the day.
    template <class Do>
    void onDay(qint64 person, QDate day, Do act) {
        const auto found = byPerson_.constFind(person);
        if (found == byPerson_.cend()) return;
        for (const auto at : *found) {
            auto& fact = facts_[size_t(at)];
            const auto& ended = ended_[size_t(at)];
            if (fact.registeredOn <= day && (!ended || day < *ended)) act(fact);
        }
    }
    /// The person's registrations made by the day, ended ones too.
    template <class Do>
    void registeredBy(qint64 person, QDate day, Do act) {
        const auto found = byPerson_.constFind(person);
        if (found == byPerson_.cend()) return;
        for (const auto at : *found)
            if (auto& fact = facts_[size_t(at)]; fact.registeredOn <= day) act(fact);
    }
    void setOverdue(qint64 registration) {
        if (const auto at = byRegistration_.constFind(registration); at != byRegistration_.cend())
            facts_[size_t(*at)].overdue = true;
    }
    [[nodiscard]] std::vector<OutcomeFact> take() { return std::move(facts_); }

private:
    std::vector<OutcomeFact> facts_;
    std::vector<std::optional<QDate>> ended_;
    QHash<qint64, QList<qsizetype>> byPerson_;
    QHash<qint64, qsizetype> byRegistration_;
};

Result<> SqlOutcomeStore::addDestinations(Database& database, const QVariantMap& cut,
                                          OutcomeTable& table) const {
    auto destinations = database.run(kOutcomeDestinations, cut);
    if (!destinations) return fail(destinations.error());
    while (destinations->next()) {
        const auto code = destinations->text(1);
        const auto evidence = destinations->text(2);
        table.ofPerson(destinations->id(0), [&](OutcomeFact& fact) {
            if (fact.kind != u"graduate"_s) return;
            const bool incomplete = fact.graduate.incomplete;
            fact.graduate = graduateOutcome(codes_, code, evidence, {});
            fact.graduate.incomplete = incomplete;
        });
    }
    return {};
}

Result<std::vector<OutcomeFact>> SqlOutcomeStore::facts(const QStringList& kinds,
                                                        QDate cutOff) const {
    if (kinds.isEmpty()) return std::vector<OutcomeFact>();
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const QVariantMap cut{{u"cut_off"_s, bound(cutOff)}};
    OutcomeTable table;

    auto asked = cut;
    ListBinds binds(asked);
    const auto text =
        toQString(std::u16string_view(kOutcomeRegistrations.utf16(),
                                      size_t(kOutcomeRegistrations.size())))
            .arg(isOneOf(u"r.kind"_s, kinds, binds), namedOfficer(u"r.person_id"_s, u":cut_off"_s),
                 keepingOffice(u"r.person_id"_s, u"r.office_id"_s, u":cut_off"_s));
    auto rows = (*database)->run({"outcome.registrations", text, false}, asked);
    if (!rows) return fail(rows.error());
    while (rows->next()) {
        const auto ended = rows->optionalDay(4);
        table.add({.registration = RegistrationId(rows->id(0)),
                   .person = PersonId(rows->id(1)),
                   .kind = rows->text(2),
                   .registeredOn = rows->day(3),
                   .county = rows->text(7),
                   .staff = StaffId(rows->id(5)),
                   .office = OfficeId(rows->number(6)),
                   .intent = {},
                   .placedOn = {},
                   .open = !ended || cutOff < *ended,
                   .category = rows->text(8),
                   .graduate = graduateOutcome(codes_, {}, {}, rows->text(9))},
                  ended);
    }
    if (kinds.contains(u"graduate"_s))
        if (auto done = addDestinations(**database, cut, table); !done) return fail(done.error());

    auto services = (*database)->run(kOutcomeServices, cut);
    if (!services) return fail(services.error());
    while (services->next()) {
        const auto kind = services->text(2);
        const bool reached = codes_.hasFlag(u"contact_outcome"_s, services->text(3), u"reached"_s);
        const auto response = services->text(9);
        const bool counts =
            kind == u"guidance"_s ? services->number(6) == 1 && services->number(5) >= 1
            : kind == u"offer"_s
                ? codes_.hasFlag(u"service_kind"_s, services->text(7), u"counts:opportunity"_s) &&
                      !services->text(8).isEmpty() && !response.isEmpty() && response != u"9"_s
                : false;
        table.onDay(services->id(0), services->day(1), [&](OutcomeFact& fact) {
            if (kind == u"contact"_s) {
                ++fact.attempts;
                if (!reached) return;
                ++fact.contacts;
                // Rows come oldest first: the newest one that told anything stays.
                if (const auto told = services->text(4); !told.isEmpty() && told != u"9"_s)
                    fact.intent = told;
            } else if (counts) {
                ++(kind == u"guidance"_s ? fact.guidance : fact.offers);
            }
        });
    }

    auto referrals = (*database)->run(kOutcomeReferrals, cut);
    if (!referrals) return fail(referrals.error());
    while (referrals->next())
        table.onDay(referrals->id(0), referrals->day(1),
                    [](OutcomeFact& fact) { ++fact.referrals; });

    auto placements = (*database)->run(kOutcomePlacements, cut);
    if (!placements) return fail(placements.error());
    while (placements->next()) {
        const auto day = placements->day(1);
        table.registeredBy(placements->id(0), day, [&](OutcomeFact& fact) {
            if (!fact.placedOn || day < *fact.placedOn) fact.placedOn = day;
        });
    }

    auto overdue = (*database)->run(kOutcomeOverdue, cut);
    if (!overdue) return fail(overdue.error());
    while (overdue->next()) table.setOverdue(overdue->id(0));
    return table.take();
}

}  // namespace zhiqiao
