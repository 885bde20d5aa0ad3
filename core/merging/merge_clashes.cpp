// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/merge_clashes.h"

#include <QCoreApplication>

#include <array>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct MergeClashes {
    Q_DECLARE_TR_FUNCTIONS(MergeClashes)
};

bool isEqual(const RegistrationFacts& one, const RegistrationFacts& other) {
    return one.registeredOn == other.registeredOn && one.details == other.details;
}

QString whyApart(const Codes& codes, const Registration& one, const Registration& other) {
    if (!overlap(one.facts, other.facts)) return {};
    const auto kind = u"registration_kind"_s;
    if (one.facts.kind == other.facts.kind)
        return isEqual(one.facts, other.facts) ||
                       !codes.lists.hasFlag(kind, one.facts.kind, u"several"_s)
                   ? codes.lists.name(kind, one.facts.kind)
                   : QString();
    const std::array kinds{one.facts.kind, other.facts.kind};
    const bool workless = std::ranges::find(kinds, u"unemployment"_s) != kinds.end();
    const bool employed = std::ranges::find(kinds, u"employment"_s) != kinds.end();
    return workless && employed ? MergeClashes::tr("%1 and %2")
                                      .arg(codes.lists.name(kind, one.facts.kind),
                                           codes.lists.name(kind, other.facts.kind))
                                : QString();
}

QString whyApart(const Codes& codes, const HardshipCase& one, const HardshipCase& other) {
    const auto holds = [](const HardshipCase& it) { return it.isUnderWay() || it.isActive(); };
    const bool both = one.facts.category == other.facts.category && holds(one) && holds(other);
    return both ? codes.lists.name(u"hardship_category"_s, one.facts.category) : QString();
}

QString whyApart(const Codes&, const Membership& one, const Membership& other) {
    if (one.leftOn || other.leftOn) return {};
    return MergeClashes::tr("member of a household");
}

QString whyApart(const Codes&, const JobReferral& one, const JobReferral& other) {
    const bool both = one.facts.vacancy == other.facts.vacancy && !one.isVoid() && !other.isVoid();
    return both ? MergeClashes::tr("letter for \"%1\"").arg(one.title) : QString();
}

QString whyApart(const Codes& codes, const EnrolmentRow& one, const EnrolmentRow& other) {
    const bool both = one.programme == other.programme && !one.closedOn && !other.closedOn;
    return both ? codes.lists.name(u"programme"_s, one.programme) : QString();
}

qint64 numberOf(const EnrolmentRow& row) { return row.enrolment.value(); }
template <class Record>
qint64 numberOf(const Record& record) {
    return record.id.value();
}

template <class Records>
void addClashes(std::vector<MergeClash>& clashes, const Codes& codes, const QString& kind,
                const Records& kept, const Records& gone) {
    for (const auto& one : kept)
        for (const auto& other : gone)
            if (const auto why = whyApart(codes, one, other); !why.isEmpty())
                clashes.push_back({{kind, numberOf(one)}, {kind, numberOf(other)}, why});
}

}  // namespace

std::vector<MergeClash> clashesBetween(const Codes& codes, const Holdings& kept,
                                       const Holdings& gone) {
    std::vector<MergeClash> clashes;
    addClashes(clashes, codes, u"registration"_s, kept.registrations, gone.registrations);
    addClashes(clashes, codes, u"hardship"_s, kept.recognitions, gone.recognitions);
    addClashes(clashes, codes, u"membership"_s, kept.memberships, gone.memberships);
    addClashes(clashes, codes, u"referral"_s, kept.referrals, gone.referrals);
    addClashes(clashes, codes, u"programme"_s, kept.enrolments, gone.enrolments);
    return clashes;
}

}  // namespace zhiqiao
