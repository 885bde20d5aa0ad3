// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/own_data.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/casework/own_campaigns.h"
#include "core/casework/own_difficulties.h"
#include "core/casework/own_enrolments.h"
#include "core/casework/own_facts.h"
#include "core/casework/own_onward.h"
#include "core/casework/own_standing.h"
#include "core/casework/own_transfers.h"
#include "core/comparing/compared_fields.h"
#include "core/papers/paper_file.h"
#include "core/people/registration_fields.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

QString dayText(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

/// Lines of the copy as they are gathered; what is not known has none.
class Lines {
public:
    Lines(const Codes& codes, QDate today) : codes_(codes), today_(today) {}

    void add(const QString& part, const QDate& on, const QString& item, const QString& value) {
        if (!value.isEmpty()) lines_.push_back({part, on, item, value});
    }
    void facts(const QString& part, const QDate& on, const PersonFacts& facts) {
        for (const auto& fact : ownFacts())
            add(part, on, OwnDataWords::tr(fact.title), word(fact.list, fact.value(facts)));
    }
    [[nodiscard]] QString word(const char* list, const QString& code) const {
        return list ? word(QString::fromLatin1(list), code) : code;
    }
    [[nodiscard]] QString word(const QString& list, const QString& code) const {
        if (list.isEmpty() || code.isEmpty()) return code;
        if (list == u"division") return codes_.divisions.fullName(code, today_);
        return codes_.lists.name(list, code);
    }
    [[nodiscard]] std::vector<OwnDataLine> take() { return std::move(lines_); }

private:
    const Codes& codes_;
    QDate today_;
    std::vector<OwnDataLine> lines_;
};

QString listed(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u'，');
}

void addServices(Lines& lines, const std::vector<ServiceRecord>& services) {
    const auto part = OwnDataWords::tr("Services");
    for (const auto& [id, f, office, recorded] : services) {
        if (f.contact)
            lines.add(part, f.on, OwnDataWords::tr("Contact"),
                      listed({lines.word("contact_method", f.contact->method),
                              lines.word("contact_outcome", f.contact->outcome),
                              lines.word("job_intent", f.contact->intent),
                              lines.word("no_intent_reason", f.contact->noIntentReason)}));
        if (f.guidance)
            lines.add(part, f.on, OwnDataWords::tr("Guidance"),
                      listed({lines.word("guidance_mode", f.guidance->mode),
                              OwnDataWords::tr("%1 minutes").arg(f.guidance->minutes),
                              f.guidance->content}));
        if (f.offer)
            lines.add(part, f.on, OwnDataWords::tr("Offer"),
                      listed({lines.word("service_kind", f.offer->kind), f.offer->name,
                              lines.word("offer_response", f.offer->response), f.offer->reason}));
        if (f.policy)
            lines.add(part, f.on, OwnDataWords::tr("Policies explained"),
                      listed({lines.word("contact_method", f.policy->method), f.policy->content}));
        if (!f.withdrawnReason.isEmpty())
            lines.add(part, f.on, OwnDataWords::tr("Record withdrawn"), f.withdrawnReason);
    }
}

void addSheets(Lines& lines, const OwnData& data, const CodeBook& lists) {
    for (const auto& record : data.services)
        if (const auto sheet = data.sheets.find(record.id); sheet != data.sheets.end())
            for (const auto& [title, value] : sheetLines(lists, sheet->second))
                lines.add(OwnDataWords::tr("Guidance"), record.facts.on, title, value);
}

void addReferrals(Lines& lines, const CaseFile& file) {
    const auto part = OwnDataWords::tr("Referrals");
    for (const auto& referral : file.referrals) {
        lines.add(part, referral.facts.issuedOn, referral.number,
                  listed({referral.employerName, referral.title}));
        if (referral.isVoid())
            lines.add(part, *referral.voidedOn, OwnDataWords::tr("Made void"), referral.voidReason);
    }
    for (const auto& receipt : file.receipts)
        lines.add(part, receipt.facts.receivedOn, OwnDataWords::tr("Receipt"),
                  lines.word("referral_result", receipt.facts.result));
    for (const auto& placement : file.placements)
        lines.add(
            OwnDataWords::tr("Employment"), placement.facts.startOn, OwnDataWords::tr("Begun"),
            listed({placement.facts.employerName, lines.word("emp_form", placement.facts.form)}));
    for (const auto& print : file.prints)
        lines.add(OwnDataWords::tr("Papers"), print.recorded.at.date(), print.form,
                  OwnDataWords::tr("%1 copies").arg(print.copies));
}

void addFollowUps(Lines& lines, const std::vector<FollowUp>& records) {
    for (const auto& record : records) {
        const auto& f = record.facts;
        lines.add(
            OwnDataWords::tr("Follow-up"), f.on,
            f.outcome.isEmpty() ? OwnDataWords::tr("Taken back")
                                : lines.word("contact_outcome", f.outcome),
            listed({lines.word("work_standing", f.standing),
                    f.leftOn ? OwnDataWords::tr("left on %1").arg(dayText(f.leftOn)) : QString(),
                    f.wageFen ? Money::fen(*f.wageFen).toGroupedText() + u" 元"_s : QString(),
                    lines.word("contract_type", f.contractKind), f.words, f.withdrawnReason}));
    }
}

void addHouseholds(Lines& lines, const OwnData& data) {
    const auto part = OwnDataWords::tr("Household");
    for (const auto& [household, membership] : data.households)
        lines.add(
            part, membership.facts.joinedOn, household.facts.bookNumber,
            listed({household.facts.address, lines.word("relation", membership.facts.relation),
                    membership.leftOn ? OwnDataWords::tr("until %1").arg(dayText(membership.leftOn))
                                      : OwnDataWords::tr("holds"),
                    lines.word("household_leave", membership.leaveReason)}));
    for (const auto& [id, f, recorded] : data.statements)
        lines.add(part, f.on, OwnDataWords::tr("Statement"),
                  listed({f.state.isEmpty() ? OwnDataWords::tr("none any more")
                                            : lines.word("member_state", f.state),
                          lines.word("evidence_kind", f.evidence), f.note}));
}

void addMerges(Lines& lines, const std::vector<OwnMerge>& merges) {
    const auto part = OwnDataWords::tr("Merged records");
    for (const auto& [merge, states] : merges) {
        const auto record = OwnDataWords::tr("Record %1").arg(merge.gone.value());
        lines.add(part, merge.recorded.at.date(), record,
                  listed({lines.word("merge_reason", merge.reason),
                          merge.undone ? OwnDataWords::tr("undone") : QString()}));
        for (const auto& [person, replacedAt] : states)
            lines.facts(record, replacedAt.isValid() ? replacedAt.date() : QDate(), person.facts);
    }
}

void addPapers(Lines& lines, const std::vector<Paper>& papers) {
    for (const auto& paper : papers)
        lines.add(OwnDataWords::tr("Papers filed"), paper.facts.takenOn,
                  lines.word("evidence_kind", paper.facts.kind),
                  listed({sizeText(paper.sheet.bytes),
                          paper.withdrawn
                              ? OwnDataWords::tr("withdrawn: %1")
                                    .arg(lines.word("paper_withdrawal", paper.withdrawn->reason))
                              : OwnDataWords::tr("holds"),
                          paper.facts.note}));
}

void addComparisons(Lines& lines, const std::vector<OwnComparison>& comparisons) {
    for (const auto& [comparison, said] : comparisons)
        for (const auto& difference : said.differences) {
            const auto* field = comparedField(difference.field);
            if (!field) continue;
            lines.add(lines.word("check_source", comparison.facts.owner), comparison.facts.asOf,
                      titleOf(*field),
                      listed({lines.word(listOf(*field), difference.theirs),
                              difference.accepted ? OwnDataWords::tr("taken over")
                                                  : OwnDataWords::tr("not taken over")}));
        }
}

void addHolds(Lines& lines, const std::vector<Hold>& holds) {
    for (const auto& hold : holds) {
        const auto* kind = workKind(hold.item.kind);
        lines.add(OwnDataWords::tr("Put on hold"), hold.on, kind ? titleOf(*kind) : hold.item.kind,
                  listed({OwnDataWords::tr("until %1").arg(dayText(hold.draft.until)),
                          lines.word("hold_reason", hold.draft.reason)}));
    }
}

void addWish(Lines& lines, const std::optional<JobWish>& wish) {
    if (!wish) return;
    const auto part = OwnDataWords::tr("Job wish");
    QStringList places;
    for (const auto& place : wish->divisions) places << lines.word("division", place);
    lines.add(part, {}, OwnDataWords::tr("Occupations"), wish->occupations.join(u'、'));
    lines.add(part, {}, OwnDataWords::tr("Places"), places.join(u'、'));
    if (wish->wageFenLow)
        lines.add(part, {}, OwnDataWords::tr("Lowest wage, yuan a month"),
                  Money::fen(*wish->wageFenLow).toYuanText());
    lines.add(part, {}, OwnDataWords::tr("Working hours"), lines.word("work_mode", wish->workMode));
}

void addRecognitions(Lines& lines, const std::vector<HardshipCase>& cases) {
    for (const auto& one : cases)
        for (const auto& step : one.steps)
            lines.add(OwnDataWords::tr("Recognition"), step.facts.on,
                      lines.word("hardship_category", one.facts.category),
                      listed({titleOf(step.facts.kind), lines.word("hardship_state", step.state),
                              lines.word("hardship_exit", step.facts.exitReason),
                              step.facts.kind == HardshipStepKind::Application ? one.facts.note
                                                                               : step.facts.note}));
}

QString helpDeedWord(const Lines& lines, const HelpDeedFacts& deed) {
    switch (deed.kind) {
    case HelpDeedKind::Hand:  // only a hand-over has its reason
        return deed.words.isEmpty() ? OwnDataWords::tr("Somebody in charge")
                                    : OwnDataWords::tr("Somebody else in charge");
    case HelpDeedKind::Interval:
        return deed.days ? OwnDataWords::tr("Contact every %1 days").arg(*deed.days)
                         : OwnDataWords::tr("Contact: no interval");
    case HelpDeedKind::Result:
        return deed.code.isEmpty() ? OwnDataWords::tr("Open again")
                                   : lines.word("help_result", deed.code);
    case HelpDeedKind::Close: break;
    }
    return listed({OwnDataWords::tr("Closed"), lines.word("hardship_exit", deed.code)});
}

/// What the deed was done to: the step, or the plan by its category.
QString helpDeedItem(const Lines& lines, const HelpPlan& plan, const HelpDeedFacts& deed) {
    const auto step =
        std::ranges::find_if(plan.steps, [&](const HelpStep& one) { return deed.step == one.id; });
    return step == plan.steps.end() ? lines.word("hardship_category", plan.facts.category)
                                    : lines.word("help_kind", step->facts.kind);
}

void addHelpPlans(Lines& lines, const std::vector<HelpPlan>& plans) {
    const auto part = OwnDataWords::tr("Help plan");
    for (const auto& plan : plans) {
        lines.add(part, plan.facts.startedOn, OwnDataWords::tr("Begun"),
                  lines.word("hardship_category", plan.facts.category));
        for (const auto& step : plan.steps)
            lines.add(
                part, step.facts.since, lines.word("help_kind", step.facts.kind),
                listed({step.facts.due ? OwnDataWords::tr("by %1").arg(dayText(step.facts.due))
                                       : OwnDataWords::tr("no due day"),
                        step.facts.words}));
        for (const auto& deed : plan.deeds)
            lines.add(part, deed.facts.on, helpDeedItem(lines, plan, deed.facts),
                      listed({helpDeedWord(lines, deed.facts), deed.facts.words}));
    }
}

}  // namespace

std::vector<OwnDataLine> ownDataLines(const OwnData& data, const Codes& codes,
                                      const std::vector<Notice>& notices) {
    Lines lines(codes, data.file.person.recorded.at.date());
    lines.facts(OwnDataWords::tr("Facts"), {}, data.file.person.facts);
    for (const auto& [person, replacedAt] : data.states)
        if (replacedAt.isValid())
            lines.facts(OwnDataWords::tr("Former facts"), replacedAt.date(), person.facts);
    addWish(lines, data.file.wish);
    for (const auto& r : data.registrations)
        lines.add(
            OwnDataWords::tr("Registrations"), r.facts.registeredOn,
            lines.word("registration_kind", r.facts.kind),
            listed(QStringList{r.facts.category,
                               r.facts.endedOn
                                   ? OwnDataWords::tr("until %1").arg(dayText(r.facts.endedOn))
                                   : OwnDataWords::tr("holds"),
                               endReasonInWords(codes, r.facts)} +
                   detailsInWords(codes, r.facts)));
    addServices(lines, data.services);
    addSheets(lines, data, codes.lists);
    for (const auto& [part, on, item, value] :
         ownRecordingLines(codes.lists, data.recording, data.services))
        lines.add(part, on, item, value);
    addReferrals(lines, data.file);
    addRecognitions(lines, data.recognitions);
    addFollowUps(lines, data.followUps);
    for (const auto& line : enrolmentLines(data.enrolments, codes.lists))
        lines.add(line.part, line.on, line.item, line.value);
    for (const auto& line : difficultyLines(data.difficulties, codes.lists))
        lines.add(line.part, line.on, line.item, line.value);
    addHelpPlans(lines, data.plans);
    addHouseholds(lines, data);
    addMerges(lines, data.merges);
    addPapers(lines, data.papers);
    addComparisons(lines, data.comparisons);
    for (const auto& one : data.assignments)
        lines.add(OwnDataWords::tr("In charge"), one.since,
                  OwnDataWords::tr("Officer number %1").arg(one.officer.value()),
                  lines.word("assign_reason", one.reason));
    addHolds(lines, data.holds);
    for (const auto& told :
         {transferLines(data.transfers, codes.lists), campaignLines(data.campaigns, codes.lists),
          onwardLines(data.onward, codes.lists), standingLines(data.standing, codes.lists)})
        for (const auto& line : told) lines.add(line.part, line.on, line.item, line.value);
    for (const auto& c : data.consents) {
        const auto* notice = noticeOf(notices, c.facts.notice, c.facts.version);
        lines.add(OwnDataWords::tr("Told and agreed"), c.facts.on,
                  notice ? notice->title : c.facts.notice,
                  listed({OwnDataWords::tr("version %1").arg(c.facts.version), textOf(c.facts.kind),
                          textOf(c.facts.way)}));
    }
    return lines.take();
}

}  // namespace zhiqiao
