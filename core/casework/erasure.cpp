// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/erasure.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Erasures {
    Q_DECLARE_TR_FUNCTIONS(Erasures)
};

constexpr QStringView kKind = u"person.erase";
constexpr int kMostYears = 100;

Error retentionUnset() {
    return {.kind = Error::Kind::Invalid,
            .code = "retention.unset",
            .message = Erasures::tr("This office has not set how long data are kept."),
            .hint = Erasures::tr("The supervisor sets the years by the office's archive rules "
                                 "first; nothing is erased before.")};
}

Error stillOpen() {
    return {.kind = Error::Kind::Conflict,
            .code = "person.still_open",
            .message = Erasures::tr("A registration of the person still holds."),
            .hint = Erasures::tr("End it first; the years are counted from then.")};
}

Error stillInHousehold() {
    return {.kind = Error::Kind::Conflict,
            .code = "person.in_household",
            .message = Erasures::tr("The person still belongs to a household."),
            .hint = Erasures::tr("Let the person leave it first.")};
}

Error notOver(QDate until) {
    return {.kind = Error::Kind::Conflict,
            .code = "retention.not_over",
            .message = Erasures::tr("The data are kept until %1.").arg(until.toString(Qt::ISODate)),
            .hint = Erasures::tr("Ask again after that day.")};
}

Error reasonMissing() {
    return {.kind = Error::Kind::Invalid,
            .code = "erasure.reason_missing",
            .message = Erasures::tr("Why are the data erased?"),
            .hint = Erasures::tr("Give a reason without the person's name or numbers; it stays in "
                                 "the audit trail."),
            .detail = u"field=reason"_s};
}

Error otherPerson() {
    return {.kind = Error::Kind::Denied,
            .code = "approval.not_given",
            .message = Erasures::tr("The request is about another person."),
            .hint = Erasures::tr("Ask for this person's erasure.")};
}

Result<> checkNow(const ErasurePorts& ports, OfficeId office, PersonId person, QDate today) {
    const auto erased = ports.erasures.erasedOn(person);
    if (!erased) return fail(erased.error());
    if (*erased) return fail(personErased());
    const auto file = loadCase(ports.casework, person, today);
    if (!file) return fail(file.error());
    const auto memberships = ports.casework.households.membershipsOf(person);
    if (!memberships) return fail(memberships.error());
    if (std::ranges::any_of(*memberships, [](const Membership& m) { return !m.leftOn; }))
        return fail(stillInHousehold());
    const auto years = retentionYears(ports.casework.offices, office);
    if (!years) return fail(years.error());
    return mayBeErased(*file, *years, today);
}

}  // namespace

Result<std::optional<int>> retentionYears(const OfficeStore& offices, OfficeId office) {
    const auto settings = offices.settings(office, {});
    if (!settings) return fail(settings.error());
    bool whole = false;
    const auto years = settings->value(kRetentionYears).toInt(&whole);
    return whole && years > 0 ? std::optional(years) : std::nullopt;
}

Result<> setRetentionYears(const CaseworkPorts& ports, const Actor& actor,
                           const OperationId& operation, int years) {
    if (years < 1 || years > kMostYears)
        return fail({.kind = Error::Kind::Invalid,
                     .code = "retention.bad_years",
                     .message = Erasures::tr("Data are kept for 1 to %1 years.").arg(kMostYears),
                     .hint = Erasures::tr("Look into the office's archive rules."),
                     .detail = u"field=years"_s});
    return ports.transactions.run(
        actor, {.name = "setting.save", .operation = operation, .right = Right::OfficeWrite},
        [&](const Act& act) {
            return ports.offices.saveSetting(act, {}, kRetentionYears, QString::number(years));
        });
}

QDate lastBusiness(const CaseFile& file) {
    QDate last;
    const auto add = [&last](const QDate& day) {
        if (day.isValid() && (!last.isValid() || last < day)) last = day;
    };
    for (const auto& registration : file.registrations) {
        add(registration.facts.registeredOn);
        add(registration.facts.endedOn.value_or(QDate()));
    }
    for (const auto& service : file.services) add(service.facts.on);
    for (const auto& referral : file.referrals) {
        add(referral.facts.issuedOn);
        add(referral.voidedOn.value_or(QDate()));
    }
    for (const auto& receipt : file.receipts) add(receipt.facts.receivedOn);
    for (const auto& placement : file.placements) {
        add(placement.facts.startOn);
        add(placement.endedOn.value_or(QDate()));
    }
    if (!last.isValid()) add(file.person.recorded.at.date());
    return last;
}

Result<> mayBeErased(const CaseFile& file, std::optional<int> years, QDate today) {
    if (!years) return fail(retentionUnset());
    if (std::ranges::any_of(file.registrations, [&](const Registration& registration) {
            return !registration.facts.endedOn || today < *registration.facts.endedOn;
        }))
        return fail(stillOpen());
    const auto until = lastBusiness(file).addYears(*years);
    if (today <= until) return fail(notOver(until));
    return {};
}

Result<ApprovalRequest> askErasure(const ErasurePorts& ports, const Actor& actor,
                                   const OperationId& operation, PersonId person,
                                   const QString& reason, QDate today) {
    if (reason.trimmed().isEmpty()) return fail(reasonMissing());
    if (auto may = checkNow(ports, actor.office, person, today); !may) return fail(may.error());
    return askApproval({.transactions = ports.casework.transactions, .approvals = ports.approvals},
                       actor, operation,
                       {.kind = kKind.toString(),
                        .subject = u"person"_s,
                        .subjectId = person.value(),
                        .change = {{Erasures::tr("Personal data"), Erasures::tr("kept"),
                                    Erasures::tr("erased for good")}},
                        .reason = reason.trimmed()});
}

Result<> erasePerson(const ErasurePorts& ports, const Actor& actor, const OperationId& operation,
                     PersonId person, ApprovalId approval, QDate today) {
    const auto asked = ports.approvals.find(approval);
    if (!asked) return fail(asked.error());
    if (asked->facts.subjectId != person.value()) return fail(otherPerson());
    auto done = ports.casework.transactions.run(
        actor,
        {.name = "person.erase",
         .operation = operation,
         .subject = "person",
         .subjectId = person.value(),
         .right = Right::PersonWrite,
         .reason = asked->facts.reason},
        [&](const Act& act) -> Result<> {
            if (auto held = ports.casework.services.hold(act, person); !held) return held;
            if (auto may = checkNow(ports, act.office(), person, today); !may) return may;
            if (auto used = useApproval(ports.approvals, act, approval, kKind); !used)
                return fail(used.error());
            return ports.erasures.erase(act, person, approval);
        });
    return done ? ports.erasures.tidy() : done;
}

Error personErased() {
    return {.kind = Error::Kind::Conflict,
            .code = "person.erased_already",
            .message = Erasures::tr("The data of this person were erased before."),
            .hint = Erasures::tr("What is left names nobody.")};
}

}  // namespace zhiqiao
