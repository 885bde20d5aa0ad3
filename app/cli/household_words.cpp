// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/household_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct HouseholdWords {
    Q_DECLARE_TR_FUNCTIONS(HouseholdWords)
};

QJsonObject memberJson(const HouseholdMember& member) {
    return {{u"person"_s, member.person.id.value()},
            {u"name"_s, member.person.facts.name},
            {u"relation"_s, member.membership.facts.relation},
            {u"joined_on"_s, dayJson(member.membership.facts.joinedOn)},
            {u"left_on"_s, dayJson(member.membership.leftOn)},
            {u"state"_s, member.state.code},
            {u"source"_s, toQString(codeOf(member.state.source))},
            {u"state_since"_s,
             member.state.since.isValid() ? dayJson(member.state.since) : QJsonValue()}};
}

QJsonArray historyJson(const HouseholdFile& file, QDate today) {
    QJsonArray rows;
    for (const auto& span : file.course.spans)
        if (span.from <= today)
            rows.append(QJsonObject{
                {u"state"_s, span.state},
                {u"from"_s, dayJson(span.from)},
                {u"until"_s,
                 span.until && *span.until <= today ? dayJson(*span.until) : QJsonValue()},
                {u"cause"_s, toQString(codeOf(span.cause))},
                {u"person"_s, span.person ? QJsonValue(span.person->value()) : QJsonValue()}});
    return rows;
}

/// "13:1" is person 13 with relation 1.
Result<AddHouseholdRequest::Member> memberTyped(const CodeBook& lists, const std::string& typed) {
    const auto colon = typed.find(':');
    const auto person = personTyped(typed.substr(0, colon));
    if (!person) return fail(person.error());
    const auto relation =
        codeTyped(lists, u"relation"_s, colon == std::string::npos ? "8" : typed.substr(colon + 1));
    if (!relation) return fail(relation.error());
    return AddHouseholdRequest::Member{*person, *relation};
}

Result<std::optional<StaffId>> visitorTyped(const OfficeSession& session,
                                            const std::string& typed) {
    if (typed.empty()) return std::nullopt;
    const auto staff = session.offices.staff();
    if (!staff) return fail(staff.error());
    const auto found = std::ranges::find_if(*staff, [&](const Staff& person) {
        return person.name == text(typed) || QString::number(person.id.value()) == text(typed);
    });
    if (found != staff->end()) return std::optional(found->id);
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.unknown_staff",
                 .message = HouseholdWords::tr("No member of staff has this name."),
                 .hint = HouseholdWords::tr("Write a name from the list of staff.")});
}

}  // namespace

Result<HouseholdId> householdTyped(const std::string& typed) {
    const auto id = numberOf(typed);
    if (!id) return fail(id.error());
    return HouseholdId(*id);
}

Result<PersonId> personTyped(const std::string& typed) {
    const auto id = numberOf(typed);
    if (!id) return fail(id.error());
    return PersonId(*id);
}

QJsonValue spanJson(const CourseSpan* span) {
    if (!span) return {};
    return QJsonObject{{u"state"_s, span->state},
                       {u"since"_s, dayJson(span->from)},
                       {u"cause"_s, toQString(codeOf(span->cause))},
                       {u"deadline"_s, toQString(codeOf(span->deadline))},
                       {u"due"_s, dayJson(span->due)}};
}

QJsonObject householdJson(const HouseholdFile& file, const Codes& codes, QDate today) {
    QJsonArray members;
    for (const auto& member : file.members) members.append(memberJson(member));
    return {{u"id"_s, file.household.id.value()},
            {u"book_masked"_s, file.household.facts.bookNumber},
            {u"address_masked"_s, file.household.facts.address},
            {u"division"_s, file.household.facts.division},
            {u"relocated_on"_s, dayJson(file.household.facts.relocatedOn)},
            {u"closed_on"_s, dayJson(file.household.closedOn)},
            {u"now"_s, spanJson(spanOn(file.course, today))},
            {u"employed"_s, file.count.employed},
            {u"able"_s, file.count.registered + file.count.unregistered},
            {u"work_ends_on"_s, dayJson(workEndsOn(courseMembersOf(file), codes, today))},
            {u"zero_employment"_s, file.count.isZeroEmployment()},
            {u"members"_s, members},
            {u"history"_s, historyJson(file, today)}};
}

Result<AddHouseholdRequest> householdRequestTyped(const OfficeSession& session,
                                                  const HouseholdOptions& o) {
    AddHouseholdRequest request{
        .facts = {text(o.book), text(o.address), text(o.division)}, .openedOn = {}, .members = {}};
    const auto on = dayOr(o.on, session.clock().today());
    if (!on) return fail(on.error());
    request.openedOn = *on;
    if (!o.relocated.empty()) {
        const auto relocated = dayTyped(o.relocated);
        if (!relocated) return fail(relocated.error());
        request.facts.relocatedOn = *relocated;
    }
    const auto head = personTyped(o.head);
    if (!head) return fail(head.error());
    request.members.push_back({*head, kHeadRelation});
    for (const auto& typed : o.members) {
        const auto member = memberTyped(session.codes().lists, typed);
        if (!member) return fail(member.error());
        request.members.push_back(*member);
    }
    return request;
}

Result<StepDraft> householdStepTyped(const OfficeSession& session, const HouseholdOptions& o) {
    const auto& lists = session.codes().lists;
    const auto id = householdTyped(o.id);
    if (!id) return fail(id.error());
    const auto state = codeTyped(lists, u"household_state"_s, o.state);
    if (!state) return fail(state.error());
    const auto on = dayOr(o.on, session.clock().today());
    if (!on) return fail(on.error());
    const auto visitor = visitorTyped(session, o.visitor);
    if (!visitor) return fail(visitor.error());
    StepDraft step{.household = *id, .state = *state, .on = *on, .visitor = *visitor};
    step.note = text(o.note);
    const struct {
        const std::string& typed;
        QString list;
        QString& code;
    } codes[] = {{o.reason, u"household_exit"_s, step.reason},
                 {o.evidence, u"evidence_kind"_s, step.evidence}};
    for (const auto& [typed, name, code] : codes) {
        if (typed.empty()) continue;
        const auto known = codeTyped(lists, name, typed);
        if (!known) return fail(known.error());
        code = *known;
    }
    return step;
}

}  // namespace zhiqiao::cli
