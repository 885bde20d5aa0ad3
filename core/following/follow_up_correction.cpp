// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/following/follow_up_correction.h"

#include "core/base/money.h"
#include "core/codes/code_words.h"
#include "core/security/change_witness.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct FollowUpFields {
    Q_DECLARE_TR_FUNCTIONS(FollowUpFields)
};

QString wageInWords(const std::optional<qint64>& fen) {
    return fen ? Money::fen(*fen).toGroupedText() : QString();
}

QString insuredInWords(const std::optional<bool>& insured) {
    if (!insured) return {};
    return *insured ? FollowUpFields::tr("Insured") : FollowUpFields::tr("Not insured");
}

Result<KeptNow<FollowUp>> standingFollowUp(const FollowUpPorts& ports, const OfficeStore& offices,
                                           const FollowUp& seen) {
    const auto all = ports.records.historyOf(seen.facts.person);
    if (!all) return fail(all.error());
    auto standing = seen;
    for (const auto& one : *all)  // as saved: what corrects comes after
        if (one.facts.corrects == standing.id) standing = one;
    if (!standing.facts.withdrawnReason.isEmpty()) return fail(followUpCorrected());
    auto by = editedBy(offices, standing.recorded.staff, standing.recorded.at);
    if (!by) return fail(by.error());
    return KeptNow<FollowUp>{std::move(standing), *std::move(by)};
}

}  // namespace

std::vector<EditField<FollowUpFacts>> followUpFields(const CodeBook& lists) {
    using F = FollowUpFacts;
    return {editField(u"on"_s, FollowUpFields::tr("Day"), &F::on, dayInWords),
            editField(u"method"_s, FollowUpFields::tr("Contacted by"), &F::method,
                      codeInWords(lists, u"contact_method"_s)),
            editField(u"outcome"_s, FollowUpFields::tr("Outcome"), &F::outcome,
                      codeInWords(lists, u"contact_outcome"_s)),
            editField(u"standing"_s, FollowUpFields::tr("Works there"), &F::standing,
                      codeInWords(lists, u"work_standing"_s)),
            editField(u"left_on"_s, FollowUpFields::tr("No longer since"), &F::leftOn,
                      optionalDayInWords),
            editField(u"wage"_s, FollowUpFields::tr("Monthly pay"), &F::wageFen, wageInWords),
            editField(u"contract"_s, FollowUpFields::tr("Contract"), &F::contractKind,
                      codeInWords(lists, u"contract_type"_s)),
            editField(u"insured"_s, FollowUpFields::tr("Social insurance"), &F::insured,
                      insuredInWords),
            editField(u"words"_s, FollowUpFields::tr("In words"), &F::words, textInWords)};
}

Result<EditOutcome<FollowUp>> correctFollowUp(const FollowUpPorts& ports,
                                              const OfficeStore& offices, const Actor& actor,
                                              const FollowUp& seen, const FollowUpFacts& facts,
                                              QDate today) {
    return saveEdit(
        followUpFields(ports.codes.lists), seen, facts,
        [&](const FollowUp& now, FollowUpFacts wanted) {
            wanted.corrects = now.id;
            return recordFollowUp(ports, actor, OperationId::make(), wanted, today);
        },
        [&] { return standingFollowUp(ports, offices, seen); });
}

}  // namespace zhiqiao
