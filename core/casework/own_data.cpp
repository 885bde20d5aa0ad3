// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/own_data.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/casework/accesses.h"
#include "core/casework/own_campaigns.h"
#include "core/casework/own_difficulties.h"
#include "core/casework/own_transfers.h"
#include "core/comparing/compared_fields.h"
#include "core/papers/paper_file.h"
#include "core/people/registration_fields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct OwnDataWords {
    Q_DECLARE_TR_FUNCTIONS(OwnDataWords)
};

struct Fact {
    const char* key;
    const char* title;
    QString (*value)(const PersonFacts&);
    const char* list = nullptr;  ///< code list, or "division"
};

QString dayText(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

constexpr Fact kFacts[] = {
    {"name", QT_TRANSLATE_NOOP("OwnDataWords", "Name"),
     [](const PersonFacts& f) { return f.name; }},
    {"aliases", QT_TRANSLATE_NOOP("OwnDataWords", "Other names"),
     [](const PersonFacts& f) { return f.aliases.join(u'、'); }},
    {"id_type", QT_TRANSLATE_NOOP("OwnDataWords", "Kind of document"),
     [](const PersonFacts& f) { return f.idType; }, "id_type"},
    {"id_number", QT_TRANSLATE_NOOP("OwnDataWords", "Document number"),
     [](const PersonFacts& f) { return f.idNumber; }},
    {"sex", QT_TRANSLATE_NOOP("OwnDataWords", "Sex"), [](const PersonFacts& f) { return f.sex; },
     "sex"},
    {"birth_on", QT_TRANSLATE_NOOP("OwnDataWords", "Day of birth"),
     [](const PersonFacts& f) { return dayText(f.birthOn); }},
    {"ethnic_group", QT_TRANSLATE_NOOP("OwnDataWords", "Ethnic group"),
     [](const PersonFacts& f) { return f.ethnicGroup; }, "ethnic_group"},
    {"education", QT_TRANSLATE_NOOP("OwnDataWords", "Schooling"),
     [](const PersonFacts& f) { return f.education; }, "education"},
    {"school", QT_TRANSLATE_NOOP("OwnDataWords", "School"),
     [](const PersonFacts& f) { return f.school; }},
    {"major", QT_TRANSLATE_NOOP("OwnDataWords", "Major"),
     [](const PersonFacts& f) { return f.major; }},
    {"graduated_on", QT_TRANSLATE_NOOP("OwnDataWords", "Day of graduation"),
     [](const PersonFacts& f) { return dayText(f.graduatedOn); }},
    {"skill_level", QT_TRANSLATE_NOOP("OwnDataWords", "Skill level"),
     [](const PersonFacts& f) { return f.skillLevel; }, "skill_level"},
    {"skills", QT_TRANSLATE_NOOP("OwnDataWords", "Skills"),
     [](const PersonFacts& f) { return f.skills; }},
    {"certificates", QT_TRANSLATE_NOOP("OwnDataWords", "Certificates"),
     [](const PersonFacts& f) { return f.certificates.join(u'、'); }},
    {"political", QT_TRANSLATE_NOOP("OwnDataWords", "Political status"),
     [](const PersonFacts& f) { return f.political; }, "political"},
    {"marital", QT_TRANSLATE_NOOP("OwnDataWords", "Marital status"),
     [](const PersonFacts& f) { return f.marital; }, "marital"},
    {"health", QT_TRANSLATE_NOOP("OwnDataWords", "Health"),
     [](const PersonFacts& f) { return f.health; }, "health"},
    {"hukou_kind", QT_TRANSLATE_NOOP("OwnDataWords", "Kind of household registration"),
     [](const PersonFacts& f) { return f.hukouKind; }, "hukou"},
    {"hukou_division", QT_TRANSLATE_NOOP("OwnDataWords", "Place of household registration"),
     [](const PersonFacts& f) { return f.hukouDivision; }, "division"},
    {"residence_division", QT_TRANSLATE_NOOP("OwnDataWords", "Place of residence"),
     [](const PersonFacts& f) { return f.residenceDivision; }, "division"},
    {"address", QT_TRANSLATE_NOOP("OwnDataWords", "Address"),
     [](const PersonFacts& f) { return f.address; }},
    {"phone", QT_TRANSLATE_NOOP("OwnDataWords", "Phone"),
     [](const PersonFacts& f) { return f.phone; }},
    {"other_phone", QT_TRANSLATE_NOOP("OwnDataWords", "Other phone"),
     [](const PersonFacts& f) { return f.otherPhone; }},
    {"bank_account", QT_TRANSLATE_NOOP("OwnDataWords", "Bank account"),
     [](const PersonFacts& f) { return f.bankAccount; }},
    {"note", QT_TRANSLATE_NOOP("OwnDataWords", "Note"),
     [](const PersonFacts& f) { return f.note; }},
};

QJsonValue jsonOf(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue jsonOf(const QDate& day) { return jsonOf(day.toString(Qt::ISODate)); }
QJsonValue jsonOf(const std::optional<QDate>& day) { return day ? jsonOf(*day) : QJsonValue(); }
QJsonValue jsonOf(const std::optional<qint64>& fen) {
    return fen ? QJsonValue(Money::fen(*fen).toYuanText()) : QJsonValue();
}

QJsonObject factsJson(const PersonFacts& facts) {
    QJsonObject object;
    for (const auto& fact : kFacts) object[QLatin1String(fact.key)] = jsonOf(fact.value(facts));
    return object;
}

QJsonObject detailsJson(const RegistrationDetails& details) {
    QJsonObject object;
    for (auto at = details.begin(); at != details.end(); ++at) object[at.key()] = at.value();
    return object;
}

template <class Records, class Make>
QJsonArray arrayOf(const Records& records, Make make) {
    QJsonArray array;
    for (const auto& record : records) array.append(make(record));
    return array;
}

QJsonObject serviceJson(const ServiceRecord& record) {
    const auto& f = record.facts;
    QJsonObject object{{u"id"_s, record.id.value()},
                       {u"on"_s, jsonOf(f.on)},
                       {u"corrects"_s, f.corrects ? QJsonValue(f.corrects->value()) : QJsonValue()},
                       {u"withdrawn_because"_s, jsonOf(f.withdrawnReason)}};
    if (f.contact)
        object[u"contact"_s] =
            QJsonObject{{u"method"_s, f.contact->method},
                        {u"outcome"_s, f.contact->outcome},
                        {u"intent"_s, jsonOf(f.contact->intent)},
                        {u"no_intent_reason"_s, jsonOf(f.contact->noIntentReason)}};
    if (f.guidance)
        object[u"guidance"_s] =
            QJsonObject{{u"mode"_s, f.guidance->mode},
                        {u"minutes"_s, f.guidance->minutes},
                        {u"types"_s, QJsonArray::fromStringList(f.guidance->types)},
                        {u"content"_s, jsonOf(f.guidance->content)},
                        {u"confirmed"_s, f.guidance->confirmed}};
    if (f.offer)
        object[u"offer"_s] = QJsonObject{{u"kind"_s, f.offer->kind},
                                         {u"name"_s, f.offer->name},
                                         {u"starts_on"_s, jsonOf(f.offer->startsOn)},
                                         {u"response"_s, jsonOf(f.offer->response)},
                                         {u"reason"_s, jsonOf(f.offer->reason)}};
    if (f.policy)
        object[u"policy"_s] =
            QJsonObject{{u"method"_s, f.policy->method}, {u"content"_s, jsonOf(f.policy->content)}};
    return object;
}

QJsonObject followUpJson(const FollowUp& record) {
    const auto& f = record.facts;
    return {{u"id"_s, record.id.value()},
            {u"on"_s, jsonOf(f.on)},
            {u"method"_s, jsonOf(f.method)},
            {u"outcome"_s, jsonOf(f.outcome)},
            {u"standing"_s, jsonOf(f.standing)},
            {u"left_on"_s, jsonOf(f.leftOn)},
            {u"wage"_s, jsonOf(f.wageFen)},
            {u"contract_kind"_s, jsonOf(f.contractKind)},
            {u"insured"_s, f.insured ? QJsonValue(*f.insured) : QJsonValue()},
            {u"words"_s, jsonOf(f.words)},
            {u"corrects"_s, f.corrects ? QJsonValue(f.corrects->value()) : QJsonValue()},
            {u"withdrawn_because"_s, jsonOf(f.withdrawnReason)}};
}

QJsonObject recognitionJson(const HardshipCase& one) {
    const auto& f = one.facts;
    return {{u"number"_s, one.number},
            {u"category"_s, f.category},
            {u"applied_on"_s, jsonOf(f.appliedOn)},
            {u"evidence"_s, QJsonArray::fromStringList(f.evidence)},
            {u"note"_s, jsonOf(f.note)},
            {u"steps"_s, arrayOf(one.steps, [](const HardshipStep& step) {
                 return QJsonObject{{u"step"_s, toQString(codeOf(step.facts.kind))},
                                    {u"on"_s, jsonOf(step.facts.on)},
                                    {u"passed"_s, step.facts.passed},
                                    {u"exit_reason"_s, jsonOf(step.facts.exitReason)},
                                    {u"note"_s, jsonOf(step.facts.note)}};
             })}};
}

QJsonObject helpPlanJson(const HelpPlan& plan) {
    return {{u"category"_s, plan.facts.category},
            {u"started_on"_s, jsonOf(plan.facts.startedOn)},
            {u"steps"_s, arrayOf(plan.steps,
                                 [](const HelpStep& step) {
                                     return QJsonObject{{u"id"_s, step.id.value()},
                                                        {u"kind"_s, step.facts.kind},
                                                        {u"since"_s, jsonOf(step.facts.since)},
                                                        {u"due"_s, jsonOf(step.facts.due)},
                                                        {u"words"_s, jsonOf(step.facts.words)}};
                                 })},
            {u"deeds"_s, arrayOf(plan.deeds, [](const HelpDeed& deed) {
                 const auto& f = deed.facts;
                 return QJsonObject{
                     {u"kind"_s, toQString(codeOf(f.kind))},
                     {u"on"_s, jsonOf(f.on)},
                     {u"step"_s, f.step ? QJsonValue(f.step->value()) : QJsonValue()},
                     {u"code"_s, jsonOf(f.code)},
                     {u"officer"_s, f.officer ? QJsonValue(f.officer->value()) : QJsonValue()},
                     {u"days"_s, f.days ? QJsonValue(*f.days) : QJsonValue()},
                     {u"words"_s, jsonOf(f.words)}};
             })}};
}

QJsonObject comparisonJson(const OwnComparison& own) {
    const auto& f = own.comparison.facts;
    return {{u"owner"_s, f.owner},
            {u"as_of"_s, jsonOf(f.asOf)},
            {u"compared_on"_s, jsonOf(own.comparison.on)},
            {u"said"_s, arrayOf(own.said.differences, [](const FieldDifference& d) {
                 return QJsonObject{{u"field"_s, d.field},
                                    {u"ours"_s, jsonOf(d.ours)},
                                    {u"theirs"_s, jsonOf(d.theirs)},
                                    {u"accepted"_s, d.accepted}};
             })}};
}

QJsonObject assignmentJson(const Assignment& one) {
    return {{u"officer"_s, one.officer.value()},
            {u"since"_s, jsonOf(one.since)},
            {u"reason"_s, one.reason}};
}

QJsonObject paperJson(const Paper& one) {
    const auto& f = one.facts;
    return {{u"id"_s, one.id.value()},
            {u"kind"_s, f.kind},
            {u"taken_on"_s, jsonOf(f.takenOn)},
            {u"media"_s, toQString(codeOf(one.sheet.media))},
            {u"bytes"_s, one.sheet.bytes},
            {u"sha256"_s, jsonOf(QString::fromLatin1(one.sheet.sha256.toHex()))},
            {u"note"_s, jsonOf(f.note)},
            {u"withdrawn_on"_s, one.withdrawn ? jsonOf(one.withdrawn->on) : QJsonValue()},
            {u"content_kept"_s, one.kept}};
}

/// Lines of the copy as they are gathered; what is not known has none.
class Lines {
public:
    Lines(const Codes& codes, QDate today) : codes_(codes), today_(today) {}

    void add(const QString& part, const QDate& on, const QString& item, const QString& value) {
        if (!value.isEmpty()) lines_.push_back({part, on, item, value});
    }
    void facts(const QString& part, const QDate& on, const PersonFacts& facts) {
        for (const auto& fact : kFacts)
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

namespace {

Result<std::vector<OwnHousehold>> householdsOf(const HouseholdStore& store, PersonId person) {
    const auto memberships = store.membershipsOf(person);
    if (!memberships) return fail(memberships.error());
    std::vector<OwnHousehold> households;
    for (const auto& membership : *memberships) {
        auto household = store.find(membership.facts.household);
        if (!household) return fail(household.error());
        households.push_back({*std::move(household), membership});
    }
    return households;
}

/// Of a record that went, also those that went into it before.
Result<> readMerges(const PersonStore& people, const MergeStore& store, PersonId person,
                    std::vector<OwnMerge>& merges) {
    const auto all = store.ofPerson(person);
    if (!all) return fail(all.error());
    for (const auto& merge : *all) {
        OwnMerge own{merge, {}};
        const bool within = merge.kept == person && !merge.undone;
        if (within) {
            auto states = people.history(merge.gone);
            if (!states) return fail(states.error());
            own.states = *std::move(states);
        }
        if (merge.gone == person && !merge.undone) continue;  // told by who comes from there
        merges.push_back(std::move(own));
        if (!within) continue;
        if (auto read = readMerges(people, store, merge.gone, merges); !read) return read;
    }
    return {};
}

/// Also of the records that were merged into this one.
Result<std::vector<OwnComparison>> comparisonsOf(const ComparisonStore& store, PersonId person,
                                                 const std::vector<OwnMerge>& merges) {
    auto all = store.ofPerson(person);
    if (!all) return all;
    for (const auto& [merge, states] : merges) {
        if (states.empty()) continue;
        const auto more = store.ofPerson(merge.gone);
        if (!more) return fail(more.error());
        all->insert(all->end(), more->begin(), more->end());
    }
    return all;
}

}  // namespace

Result<OwnData> copyOwnData(const CaseworkPorts& ports, const OwnDataStores& stores,
                            const Actor& actor, const OperationId& operation, PersonId person,
                            QDate today) {
    return ports.transactions.run(
        actor,
        {.name = "person.copy",
         .operation = operation,
         .subject = "person",
         .subjectId = person.value(),
         .right = Right::PersonReveal,
         .reason = ownRequestReason()},
        [&](const Act&) -> Result<OwnData> {
            auto file = loadCase(ports, person, today);
            if (!file) return fail(file.error());
            auto states = ports.people.history(person);
            if (!states) return fail(states.error());
            auto registrations = ports.people.registrationHistory(person);
            if (!registrations) return fail(registrations.error());
            auto services = ports.services.historyOf(person);
            if (!services) return fail(services.error());
            auto told = stores.consents.ofPerson(person);
            if (!told) return fail(told.error());
            auto cases = stores.recognitions.ofPerson(person);
            if (!cases) return fail(cases.error());
            auto households = householdsOf(ports.households, person);
            if (!households) return fail(households.error());
            auto stated = ports.households.statementsOf(person);
            if (!stated) return fail(stated.error());
            std::vector<OwnMerge> merged;
            if (auto read = readMerges(ports.people, stores.merges, person, merged); !read)
                return fail(read.error());
            auto plans = stores.plans.ofPerson(person);
            if (!plans) return fail(plans.error());
            auto followUps = stores.followUps.historyOf(person);
            if (!followUps) return fail(followUps.error());
            auto papers = stores.papers.ofPerson(person);
            if (!papers) return fail(papers.error());
            auto comparisons = comparisonsOf(stores.comparisons, person, merged);
            if (!comparisons) return fail(comparisons.error());
            auto sheets = stores.sheets.ofPerson(person);
            if (!sheets) return fail(sheets.error());
            auto assignments = stores.assignments.ofPerson(person);
            if (!assignments) return fail(assignments.error());
            auto holds = stores.holds.ofPerson(person, today);
            if (!holds) return fail(holds.error());
            auto transfers = stores.transfers.ofPerson(person);
            if (!transfers) return fail(transfers.error());
            auto recording = ownRecordingOf(stores.recording, person);
            if (!recording) return fail(recording.error());
            auto difficulties = stores.difficulties.ofPerson(person);
            if (!difficulties) return fail(difficulties.error());
            auto campaigns = stores.campaigns.ofPerson(person);
            if (!campaigns) return fail(campaigns.error());
            return OwnData{
                *std::move(file),         *std::move(states),    *std::move(registrations),
                *std::move(services),     *std::move(told),      *std::move(cases),
                *std::move(households),   *std::move(stated),    std::move(merged),
                *std::move(plans),        *std::move(followUps), *std::move(papers),
                *std::move(comparisons),  *std::move(sheets),    *std::move(assignments),
                *std::move(holds),        *std::move(transfers), *std::move(recording),
                *std::move(difficulties), *std::move(campaigns)};
        });
}

QJsonObject ownDataJson(const OwnData& data) {
    const auto& file = data.file;
    QJsonObject object{{u"id"_s, file.person.id.value()},
                       {u"facts"_s, factsJson(file.person.facts)}};
    QJsonArray former;
    for (const auto& [person, replacedAt] : data.states)
        if (replacedAt.isValid())
            former.append(QJsonObject{{u"until"_s, replacedAt.toString(Qt::ISODate)},
                                      {u"facts"_s, factsJson(person.facts)}});
    object[u"former_facts"_s] = former;
    object[u"wish"_s] =
        file.wish ? QJsonValue(QJsonObject{
                        {u"occupations"_s, QJsonArray::fromStringList(file.wish->occupations)},
                        {u"divisions"_s, QJsonArray::fromStringList(file.wish->divisions)},
                        {u"wage_low"_s, jsonOf(file.wish->wageFenLow)},
                        {u"work_mode"_s, jsonOf(file.wish->workMode)}})
                  : QJsonValue();
    object[u"registrations"_s] = arrayOf(data.registrations, [](const Registration& r) {
        return QJsonObject{
            {u"id"_s, r.id.value()},
            {u"kind"_s, r.facts.kind},
            {u"category"_s, jsonOf(r.facts.category)},
            {u"channel"_s, jsonOf(r.facts.channel)},
            {u"registered_on"_s, jsonOf(r.facts.registeredOn)},
            {u"ended_on"_s, jsonOf(r.facts.endedOn)},
            {u"end_reason"_s, jsonOf(r.facts.endReason)},
            {u"details"_s, detailsJson(r.facts.details)},
            {u"correction_reason"_s, jsonOf(r.reason)},
            {u"corrects"_s, r.corrects ? QJsonValue(r.corrects->value()) : QJsonValue()}};
    });
    object[u"services"_s] = arrayOf(data.services, [&](const ServiceRecord& record) {
        auto service = serviceJson(record);
        if (const auto sheet = data.sheets.find(record.id); sheet != data.sheets.end())
            service[u"sheet"_s] = sheetJson(sheet->second);
        if (const auto sheet = data.recording.contacts.find(record.id);
            sheet != data.recording.contacts.end())
            service[u"sheet"_s] = contactSheetJson(sheet->second);
        return service;
    });
    object[u"notes"_s] = notesJson(data.recording.notes);
    object[u"assessments"_s] = assessmentsJson(data.recording.assessments);
    object[u"referrals"_s] = arrayOf(file.referrals, [](const JobReferral& r) {
        return QJsonObject{{u"number"_s, r.number},
                           {u"issued_on"_s, jsonOf(r.facts.issuedOn)},
                           {u"employer"_s, r.employerName},
                           {u"title"_s, r.title},
                           {u"told"_s, jsonOf(r.facts.told)},
                           {u"voided_on"_s, jsonOf(r.voidedOn)},
                           {u"void_reason"_s, jsonOf(r.voidReason)}};
    });
    object[u"receipts"_s] = arrayOf(file.receipts, [](const Receipt& r) {
        return QJsonObject{{u"result"_s, r.facts.result},
                           {u"received_on"_s, jsonOf(r.facts.receivedOn)},
                           {u"start_on"_s, jsonOf(r.facts.startOn)},
                           {u"wage"_s, jsonOf(r.facts.wageFen)},
                           {u"contract_kind"_s, jsonOf(r.facts.contractKind)},
                           {u"insured"_s, r.facts.insured}};
    });
    object[u"employment"_s] = arrayOf(file.placements, [](const Placement& p) {
        return QJsonObject{{u"employer"_s, jsonOf(p.facts.employerName)},
                           {u"start_on"_s, jsonOf(p.facts.startOn)},
                           {u"ended_on"_s, jsonOf(p.endedOn)},
                           {u"wage"_s, jsonOf(p.facts.wageFen)},
                           {u"form"_s, jsonOf(p.facts.form)},
                           {u"evidence"_s, jsonOf(p.facts.evidence)}};
    });
    object[u"prints"_s] = arrayOf(file.prints, [](const PrintRecord& p) {
        return QJsonObject{{u"form"_s, p.form},
                           {u"printed_at"_s, p.recorded.at.toString(Qt::ISODate)},
                           {u"copies"_s, p.copies}};
    });
    object[u"recognitions"_s] = arrayOf(data.recognitions, recognitionJson);
    object[u"follow_ups"_s] = arrayOf(data.followUps, followUpJson);
    object[u"difficulties"_s] = arrayOf(data.difficulties, difficultyJson);
    object[u"help_plans"_s] = arrayOf(data.plans, helpPlanJson);
    object[u"consents"_s] = arrayOf(data.consents, [](const ConsentRecord& c) {
        return QJsonObject{{u"notice"_s, c.facts.notice},
                           {u"version"_s, c.facts.version},
                           {u"text_digest"_s, c.facts.digest},
                           {u"kind"_s, toQString(codeOf(c.facts.kind))},
                           {u"way"_s, toQString(codeOf(c.facts.way))},
                           {u"on"_s, jsonOf(c.facts.on)}};
    });
    object[u"households"_s] = arrayOf(data.households, [](const OwnHousehold& h) {
        return QJsonObject{{u"book_number"_s, jsonOf(h.household.facts.bookNumber)},
                           {u"address"_s, jsonOf(h.household.facts.address)},
                           {u"relation"_s, h.membership.facts.relation},
                           {u"joined_on"_s, jsonOf(h.membership.facts.joinedOn)},
                           {u"left_on"_s, jsonOf(h.membership.leftOn)},
                           {u"leave_reason"_s, jsonOf(h.membership.leaveReason)}};
    });
    object[u"merged_records"_s] = arrayOf(data.merges, [](const OwnMerge& own) {
        const auto& merge = own.merge;
        return QJsonObject{
            {u"kept"_s, merge.kept.value()},
            {u"merged"_s, merge.gone.value()},
            {u"merged_at"_s, merge.recorded.at.toString(Qt::ISODate)},
            {u"reason"_s, merge.reason},
            {u"undone_at"_s,
             merge.undone ? jsonOf(merge.undone->at.toString(Qt::ISODate)) : QJsonValue()},
            {u"facts"_s, arrayOf(own.states, [](const PersonVersion& state) {
                 return factsJson(state.person.facts);
             })}};
    });
    object[u"statements"_s] = arrayOf(data.statements, [](const MemberStatement& s) {
        return QJsonObject{{u"on"_s, jsonOf(s.facts.on)},
                           {u"state"_s, jsonOf(s.facts.state)},
                           {u"evidence"_s, s.facts.evidence},
                           {u"note"_s, jsonOf(s.facts.note)}};
    });
    object[u"papers"_s] = arrayOf(data.papers, paperJson);
    object[u"comparisons"_s] = arrayOf(data.comparisons, comparisonJson);
    object[u"assignments"_s] = arrayOf(data.assignments, assignmentJson);
    object[u"holds"_s] = arrayOf(data.holds, [](const Hold& hold) {
        return QJsonObject{{u"kind"_s, hold.item.kind},
                           {u"record"_s, hold.item.record},
                           {u"due"_s, jsonOf(hold.due)},
                           {u"on"_s, jsonOf(hold.on)},
                           {u"until"_s, jsonOf(hold.draft.until)},
                           {u"reason"_s, hold.draft.reason},
                           {u"ended_on"_s, jsonOf(hold.endedOn)}};
    });
    object[u"transfers"_s] = transfersJson(data.transfers);
    object[u"campaigns"_s] = campaignsJson(data.campaigns);
    return object;
}

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
         {transferLines(data.transfers, codes.lists), campaignLines(data.campaigns, codes.lists)})
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
