// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/registration_checks.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/checks/check_days.h"
#include "core/people/registration_fields.h"
#include "core/vacancies/credit_code.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

using Found = std::vector<DataFinding>;

const QString kUnemployment = u"unemployment"_s;
const QString kEmployment = u"employment"_s;
const QString kGraduate = u"graduate"_s;
const QString kDestination = u"destination"_s;
const QString kTransfer = u"transfer"_s;
const QString kInternshipContract = u"6"_s;                                 // [contract_type]
const QString kPartTime = u"4"_s;                                           // [contract_type]
const QString kInternshipPaper = u"19"_s;                                   // [evidence_kind]
const QStringList kOwnPapers{u"01"_s, u"02"_s, u"08"_s, u"09"_s, u"20"_s};  // of the person

std::vector<const Registration*> ofKind(const PersonCheckFacts& all, const QString& kind) {
    std::vector<const Registration*> found;
    for (const auto& one : all.file.registrations)
        if (one.facts.kind == kind) found.push_back(&one);
    return found;
}

std::vector<const Registration*> openOfKind(const PersonCheckFacts& all, const QString& kind) {
    auto found = ofKind(all, kind);
    std::erase_if(found, [](const Registration* one) { return one->facts.endedOn.has_value(); });
    return found;
}

QStringList codesIn(const QString& value) {
    return value.split(kCodeSeparator, Qt::SkipEmptyParts);
}

QDate laterOf(QDate a, QDate b) { return std::max(a, b); }

DataFinding atOf(const Registration& one, QDate from, const QString& basis) {
    return {.record = one.id.value(), .from = from, .basis = basis};
}

/// Two of the kind in the same time; the finding is about the later one.
Found overlaps(const std::vector<const Registration*>& these) {
    Found found;
    for (size_t later = 1; later < these.size(); ++later)
        for (size_t earlier = 0; earlier < later; ++earlier) {
            const auto& a = *these[earlier];
            const auto& b = *these[later];
            if (!overlap(a.facts, b.facts)) continue;
            found.push_back(atOf(b, laterOf(a.facts.registeredOn, b.facts.registeredOn),
                                 u"%1|%2"_s.arg(a.id.value()).arg(b.id.value())));
            break;
        }
    return found;
}

Found employedTooYoung(const PersonCheckFacts& all, const CheckRules& rules) {
    const auto birth = all.file.person.facts.birthOn;
    Found found;
    if (!birth) return found;
    const auto judge = [&](qint64 record, QDate began) {
        const auto least = rules.codes.parameters.number(u"reg.min_age"_s, began);
        if (least && ageOn(*birth, began) < *least)
            found.push_back({.record = record, .basis = isoText(*birth) + u'|' + isoText(began)});
    };
    for (const auto* one : ofKind(all, kEmployment))
        judge(one->id.value(), one->facts.registeredOn);
    for (const auto& one : all.file.placements) judge(one.id.value(), one.facts.startOn);
    return found;
}

Found endsBeforeBegin(const PersonCheckFacts& all, const CheckRules&) {
    Found found;
    const auto judge = [&](qint64 record, QDate began, std::optional<QDate> ended) {
        if (ended && *ended < began)
            found.push_back({.record = record, .basis = isoText(began) + u'|' + isoText(*ended)});
    };
    for (const auto& one : all.file.registrations)
        judge(one.id.value(), one.facts.registeredOn, one.facts.endedOn);
    for (const auto& one : all.file.placements)
        judge(one.id.value(), one.facts.startOn, one.endedOn);
    return found;
}

/// A job or a journey may be arranged for a later day.
bool mayBeArranged(const QString& kind) { return kind == kEmployment || kind == kTransfer; }

Found dayInFuture(const PersonCheckFacts& all, const CheckRules&) {
    Found found;
    const auto judge = [&](qint64 record, QDate on, const Stamp& recorded) {
        if (on > recordedOn(recorded))
            found.push_back({.record = record, .until = on, .basis = isoText(on)});
    };
    for (const auto& one : all.file.registrations)
        if (!mayBeArranged(one.facts.kind))
            judge(one.id.value(), one.facts.registeredOn, one.recorded);
    for (const auto& one : all.file.services) judge(one.id.value(), one.facts.on, one.recorded);
    for (const auto& one : all.file.receipts)
        judge(one.id.value(), one.facts.receivedOn, one.recorded);
    return found;
}

Found unemployedAtWork(const PersonCheckFacts& all, const CheckRules&) {
    Found found;
    for (const auto* unemployed : ofKind(all, kUnemployment))
        for (const auto* employed : ofKind(all, kEmployment)) {
            if (!overlap(unemployed->facts, employed->facts)) continue;
            found.push_back(atOf(
                *unemployed, laterOf(unemployed->facts.registeredOn, employed->facts.registeredOn),
                u"%1|%2"_s.arg(unemployed->id.value()).arg(employed->id.value())));
            break;
        }
    return found;
}

Found postBesideWork(const PersonCheckFacts& all, const CheckRules& rules) {
    Found found;
    const auto employments = ofKind(all, kEmployment);
    for (const auto* post : employments) {
        if (!rules.codes.lists.hasFlag(u"emp_form"_s, post->facts.details.value(u"form"_s),
                                       u"public_post"_s))
            continue;
        for (const auto* other : employments) {
            if (other == post || !overlap(post->facts, other->facts)) continue;
            found.push_back(atOf(*post,
                                 laterOf(post->facts.registeredOn, other->facts.registeredOn),
                                 u"%1|%2"_s.arg(post->id.value()).arg(other->id.value())));
            break;
        }
    }
    return found;
}

bool countsAsSettled(const CheckRules& rules, const Registration& destination) {
    return rules.codes.lists.hasFlag(u"graduate_destination"_s,
                                     destination.facts.details.value(kDestination),
                                     u"counts_as_settled"_s);
}

/// An internship agreement, and besides it only what tells who the person is.
bool onlyInternshipProves(const Registration& destination) {
    auto papers = codesIn(destination.facts.details.value(u"evidence"_s));
    if (!papers.contains(kInternshipPaper)) return false;
    return std::ranges::all_of(papers, [](const QString& paper) {
        return paper == kInternshipPaper || kOwnPapers.contains(paper);
    });
}

Found traineeSettled(const PersonCheckFacts& all, const CheckRules& rules) {
    Found found;
    for (const auto* one : ofKind(all, kDestination))
        if (countsAsSettled(rules, *one) && onlyInternshipProves(*one))
            found.push_back(
                atOf(*one, one->facts.registeredOn, one->facts.details.value(u"evidence"_s)));
    for (const auto* one : ofKind(all, kEmployment))
        if (one->facts.details.value(u"contract_type"_s) == kInternshipContract)
            found.push_back(atOf(*one, one->facts.registeredOn, kInternshipContract));
    return found;
}

Found transfersOverlap(const PersonCheckFacts& all, const CheckRules&) {
    return overlaps(ofKind(all, kTransfer));
}

Found householdTwice(const PersonCheckFacts& all, const CheckRules&) {
    Found found;
    const auto& these = all.memberships;
    for (size_t later = 1; later < these.size(); ++later)
        for (size_t earlier = 0; earlier < later; ++earlier) {
            const auto& a = these[earlier];
            const auto& b = these[later];
            if (a.facts.household == b.facts.household) continue;
            const auto from = laterOf(a.facts.joinedOn, b.facts.joinedOn);
            if ((a.leftOn && *a.leftOn <= from) || (b.leftOn && *b.leftOn <= from)) continue;
            found.push_back({.record = b.id.value(),
                             .from = from,
                             .basis = u"%1|%2"_s.arg(a.id.value()).arg(b.id.value())});
            break;
        }
    return found;
}

Found endReasonMissing(const PersonCheckFacts& all, const CheckRules& rules) {
    Found found;
    for (const auto& one : all.file.registrations) {
        const auto reasons = toQString(registrationShape(one.facts.kind).reasons);
        if (!one.facts.endedOn || reasons.isEmpty() ||
            rules.codes.lists.has(reasons, one.facts.endReason))
            continue;
        found.push_back(atOf(one, *one.facts.endedOn, one.facts.endReason));
    }
    return found;
}

/// Work found by a letter or told with proof. What began before the registration has ended by it.
Found unemploymentGoesOn(const PersonCheckFacts& all, const CheckRules&) {
    Found found;
    for (const auto* one : openOfKind(all, kUnemployment))
        for (const auto& work : all.file.placements) {
            if (work.endedOn || work.facts.startOn < one->facts.registeredOn) continue;
            found.push_back(atOf(*one, work.facts.startOn,
                                 u"%1|%2"_s.arg(one->id.value()).arg(work.id.value())));
            break;
        }
    return found;
}

Found unemployedRetired(const PersonCheckFacts& all, const CheckRules& rules) {
    const auto& f = all.file.person.facts;
    Found found;
    if (!f.birthOn) return found;
    const auto month = rules.codes.retirement.latestMonth(f.sex, *f.birthOn);
    if (!month) return found;
    for (const auto* one : openOfKind(all, kUnemployment))
        found.push_back(atOf(*one, laterOf(*month, one->facts.registeredOn),
                             isoText(*month) + u'|' + isoText(one->facts.registeredOn)));
    return found;
}

bool reached(const CheckRules& rules, const ServiceRecord& record) {
    return !record.facts.contact ||
           rules.codes.lists.hasFlag(u"contact_outcome"_s, record.facts.contact->outcome,
                                     u"reached"_s);
}

QDate lastContact(const PersonCheckFacts& all, const CheckRules& rules, QDate registeredOn) {
    auto last = registeredOn;
    for (const auto& one : all.file.services)
        if (reached(rules, one)) last = laterOf(last, one.facts.on);
    for (const auto& one : all.file.referrals)
        if (!one.isVoid()) last = laterOf(last, one.facts.issuedOn);
    return last;
}

Found noContact(const PersonCheckFacts& all, const CheckRules& rules) {
    Found found;
    for (const auto* one : openOfKind(all, kUnemployment)) {
        const auto last = lastContact(all, rules, one->facts.registeredOn);
        const auto months = rules.codes.parameters.number(u"reg.unemp.no_contact_months"_s, last);
        if (months) found.push_back(atOf(*one, last.addMonths(*months).addDays(1), isoText(last)));
    }
    return found;
}

Found workCodeWrong(const PersonCheckFacts& all, const CheckRules&) {
    Found found;
    for (const auto& one : all.file.registrations) {
        const auto code = one.facts.details.value(u"credit_code"_s);
        if (!code.isEmpty() && !checkCreditCode(code).valid)
            found.push_back(atOf(one, one.facts.registeredOn, code));
    }
    return found;
}

/// Work for an employer, the whole day.
bool isFullTime(const CheckRules& rules, const Registration& work) {
    const auto& details = work.facts.details;
    return rules.codes.lists.hasFlag(u"emp_form"_s, details.value(u"form"_s), u"wage"_s) &&
           details.value(u"contract_type"_s) != kPartTime;
}

Found wageBelowMinimum(const PersonCheckFacts& all, const CheckRules& rules) {
    Found found;
    for (const auto* one : ofKind(all, kEmployment)) {
        const auto& details = one->facts.details;
        const auto pay = Money::fromYuanText(details.value(u"monthly_pay"_s));
        const auto* least = rules.codes.minimumWage.find(details.value(u"work_division"_s),
                                                         one->facts.registeredOn);
        if (!pay || !least || !isFullTime(rules, *one) || *pay >= least->monthly) continue;
        found.push_back(
            atOf(*one, one->facts.registeredOn,
                 details.value(u"monthly_pay"_s) + u'|' + details.value(u"work_division"_s)));
    }
    return found;
}

std::optional<int> yearOf(const Registration& graduate, const PersonFacts& facts) {
    bool isYear = false;
    const int year = graduate.facts.category.toInt(&isYear);
    if (isYear && year > 1900) return year;
    if (facts.graduatedOn) return facts.graduatedOn->year();
    return {};
}

std::optional<QDate> deadlineOf(const CheckRules& rules, int year) {
    const auto day = rules.codes.parameters.text(u"check.destination_due"_s, QDate(year, 7, 1));
    if (!day) return {};
    const auto due = QDate::fromString(u"%1-%2"_s.arg(year).arg(*day), Qt::ISODate);
    return due.isValid() ? std::optional(due) : std::nullopt;
}

Found noDestination(const PersonCheckFacts& all, const CheckRules& rules) {
    Found found;
    if (!all.file.placements.empty() || !ofKind(all, kDestination).empty() ||
        !ofKind(all, kEmployment).empty())
        return found;
    for (const auto* one : openOfKind(all, kGraduate)) {
        const auto year = yearOf(*one, all.file.person.facts);
        const auto due = year ? deadlineOf(rules, *year) : std::nullopt;
        if (due)
            found.push_back(atOf(*one, laterOf(due->addDays(1), one->facts.registeredOn),
                                 QString::number(*year)));
    }
    return found;
}

Found destinationUnproved(const PersonCheckFacts& all, const CheckRules& rules) {
    Found found;
    for (const auto* one : openOfKind(all, kDestination))
        if (countsAsSettled(rules, *one) && one->facts.details.value(u"evidence"_s).isEmpty())
            found.push_back(
                atOf(*one, one->facts.registeredOn, one->facts.details.value(kDestination)));
    return found;
}

bool isProvedSince(const PersonCheckFacts& all, const Receipt& receipt, QDate began) {
    const auto ofLetter = [&](const Placement& one) {
        return one.facts.referral == receipt.facts.referral || one.facts.startOn >= began;
    };
    const auto works = ofKind(all, kEmployment);
    return receipt.placement || std::ranges::any_of(all.file.placements, ofLetter) ||
           std::ranges::any_of(works, [&](const Registration* one) {
               return !one->facts.endedOn || *one->facts.endedOn > began;
           });
}

Found hiredWithoutWork(const PersonCheckFacts& all, const CheckRules& rules) {
    Found found;
    for (const auto& one : all.file.receipts) {
        const auto began = one.facts.startOn.value_or(one.facts.receivedOn);
        const auto days = rules.codes.parameters.number(u"reg.emp.hire_days"_s, began);
        if (!days || isProvedSince(all, one, began) ||
            !rules.codes.lists.hasFlag(u"referral_result"_s, one.facts.result, u"hired"_s))
            continue;
        found.push_back({.record = one.id.value(),
                         .from = began.addDays(*days + 1),
                         .basis = one.facts.result + u'|' + isoText(began)});
    }
    return found;
}

Found recheckOverdue(const PersonCheckFacts& all, const CheckRules& rules) {
    Found found;
    for (const auto& one : all.recognitions) {
        const auto due = one.isActive() ? dueOf(rules.codes, one) : std::nullopt;
        if (due && due->step == HardshipStepKind::Recheck)
            found.push_back({.record = one.id.value(),
                             .from = due->due.addDays(1),
                             .basis = u"%1"_s.arg(one.steps.size())});
    }
    return found;
}

Found recognitionUnproved(const PersonCheckFacts& all, const CheckRules& rules) {
    Found found;
    for (const auto& one : all.recognitions) {
        const auto* category = rules.categories.find(one.facts.category);
        if (!category || !(one.isActive() || one.isUnderWay())) continue;
        const bool lacks = std::ranges::any_of(category->evidence, [&](const QString& paper) {
            return !one.facts.evidence.contains(paper);
        });
        if (lacks)
            found.push_back({.record = one.id.value(),
                             .from = one.facts.appliedOn,
                             .basis = one.facts.evidence.join(kCodeSeparator)});
    }
    return found;
}

Found recognisedAtWork(const PersonCheckFacts& all, const CheckRules&) {
    Found found;
    for (const auto& one : all.recognitions) {
        if (one.state() != hardship_state::kRecognised) continue;
        for (const auto* work : openOfKind(all, kEmployment)) {
            found.push_back({.record = one.id.value(),
                             .from = laterOf(one.last().facts.on, work->facts.registeredOn),
                             .basis = u"%1|%2"_s.arg(one.id.value()).arg(work->id.value())});
            break;
        }
    }
    return found;
}

Found consentMissing(const PersonCheckFacts& all, const CheckRules&) {
    const auto standing = standingConsents(all.consents);
    const bool agreed = std::ranges::any_of(
        standing, [](const ConsentRecord& one) { return one.facts.kind == ConsentKind::Consent; });
    Found found;
    if (agreed) return found;
    for (const auto& one : all.recognitions)
        if (one.isActive() || one.isUnderWay())
            found.push_back({.record = one.id.value(),
                             .from = one.facts.appliedOn,
                             .basis = u"%1"_s.arg(all.consents.size())});
    return found;
}

Found transferReturnPast(const PersonCheckFacts& all, const CheckRules&) {
    Found found;
    for (const auto* one : openOfKind(all, kTransfer)) {
        const auto until = one->facts.details.value(u"until"_s);
        const auto back = QDate::fromString(until, Qt::ISODate);
        if (back.isValid())
            found.push_back(atOf(*one, laterOf(back.addDays(1), one->facts.registeredOn), until));
    }
    return found;
}

constexpr NamedPersonTest kRegistrationTests[] = {
    {"employed_too_young", employedTooYoung},
    {"ends_before_begin", endsBeforeBegin},
    {"day_in_future", dayInFuture},
    {"unemployed_at_work", unemployedAtWork},
    {"post_beside_work", postBesideWork},
    {"trainee_settled", traineeSettled},
    {"transfers_overlap", transfersOverlap},
    {"household_twice", householdTwice},
    {"end_reason_missing", endReasonMissing},
    {"unemployment_goes_on", unemploymentGoesOn},
    {"unemployed_retired", unemployedRetired},
    {"no_contact", noContact},
    {"work_code_wrong", workCodeWrong},
    {"wage_below_minimum", wageBelowMinimum},
    {"no_destination", noDestination},
    {"destination_unproved", destinationUnproved},
    {"hired_without_work", hiredWithoutWork},
    {"recheck_overdue", recheckOverdue},
    {"recognition_unproved", recognitionUnproved},
    {"recognised_at_work", recognisedAtWork},
    {"consent_missing", consentMissing},
    {"transfer_return_past", transferReturnPast},
};

}  // namespace

std::span<const NamedPersonTest> registrationTests() { return kRegistrationTests; }

}  // namespace zhiqiao
