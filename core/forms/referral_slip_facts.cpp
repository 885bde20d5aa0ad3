// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/referral_slip_facts.h"

#include "core/codes/form_number.h"
#include "core/people/masking.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

/// 第2次/3; 第4次(应推荐3次) beyond the number promised; 第2次 when no standard promises one.
QString slipOrdinal(const CaseFile& file, int ordinal) {
    const auto nth = u"第%1次"_s.arg(ordinal);
    const auto promise = std::ranges::find(file.owed, u"referral"_s, &Owed::item);
    if (promise == file.owed.end()) return nth;
    const auto promised = QString::number(promise->promised);
    return ordinal > promise->promised ? nth + u"(应推荐%1次)"_s.arg(promised)
                                       : nth + u'/' + promised;
}

int nextOrdinal(const CaseFile& file) {
    const auto made = std::ranges::count_if(
        file.referrals, [](const JobReferral& referral) { return !referral.isVoid(); });
    return int(made) + 1;
}

}  // namespace

ReferralSlipFacts referralSlipFacts(const ReferralSlipSources& sources) {
    const auto& person = sources.file.person.facts;
    const auto& employer = sources.offer.employer.facts;
    const auto& vacancy = sources.offer.vacancy.facts;
    const auto& lists = sources.codes.lists;
    const auto* referral = sources.referral;
    const auto day = referral ? referral->facts.issuedOn : sources.today;

    ReferralSlipFacts facts;
    facts.name = person.name;
    if (!person.sex.isEmpty()) facts.sex = lists.name(u"sex"_s, person.sex);
    if (person.birthOn) facts.age = ageOn(*person.birthOn, day);
    if (!person.education.isEmpty())
        facts.educationName = lists.name(u"education"_s, person.education);
    facts.idMasked = maskedIdentityNumber(person.idNumber);
    facts.idFull = person.idNumber;
    facts.skills = person.skills;
    facts.phone = person.phone;

    facts.employerName = referral ? referral->employerName : employer.name;
    facts.jobTitle = referral ? referral->title : vacancy.title;
    facts.employerAddress = employer.address.isEmpty() ? vacancy.address : employer.address;
    facts.contact = employer.contact;
    facts.employerPhone = employer.phone;
    facts.route = employer.route;
    facts.interview = vacancy.interview;

    facts.receiptDays =
        sources.codes.parameters.number(u"ref.receipt_days"_s, day).value_or(facts.receiptDays);
    facts.issuedOn = day;
    facts.validUntil = referral ? referral->facts.receiptDue : day.addDays(facts.receiptDays);
    if (referral) facts.receiptDays = int(day.daysTo(referral->facts.receiptDue));
    facts.ordinal =
        slipOrdinal(sources.file, referral ? referral->ordinal : nextOrdinal(sources.file));
    if (referral) {
        facts.number = referral->number;
        if (const auto number = FormNumber::fromText(referral->number))
            facts.scanCode = scanCode(FormKind::Referral, *number);
        facts.voided = referral->isVoid();
    }

    facts.officer = sources.officer;
    facts.officeName = sources.office.name;
    facts.officeAddress = sources.office.address;
    facts.officePhone = sources.office.phone;
    facts.reprint = sources.reprint;
    facts.demo = sources.demo;
    facts.copiesNote = u"本表一式1份"_s;
    return facts;
}

}  // namespace zhiqiao
