// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onward/onward_acts.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct OnwardActs {
    Q_DECLARE_TR_FUNCTIONS(OnwardActs)
};

const QString kDepartments = u"onward_department"_s;
const QString kReasons = u"onward_reason"_s;
const QString kAnswers = u"onward_answer"_s;
const QString kNeedsWords = u"words"_s;

Error invalidOnward(std::string_view code, const QString& message, const QString& hint,
                    const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

Error onwardConflict(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Conflict, .code = code, .message = message, .hint = hint};
}

Error resultMissing() {
    return invalidOnward("onward.result_missing",
                         OnwardActs::tr("What came of it is not said in words."),
                         OnwardActs::tr("Say what the department answered, or why the referral is "
                                        "withdrawn."),
                         u"words"_s);
}

Error tooLong(const QString& field) {
    return invalidOnward(
        "onward.too_long",
        OnwardActs::tr("The text has more than %n character(s).", nullptr, int(kLongestOnwardText)),
        OnwardActs::tr("Shorten it: it has to fit on the form."), field);
}

Result<> checkLength(const QString& text, const QString& field) {
    if (text.size() <= kLongestOnwardText) return {};
    return fail(tooLong(field));
}

Result<> checkOn(QDate on, QDate earliest, QDate today) {
    if (!on.isValid() || on > today)
        return fail(invalidOnward("onward.in_future", OnwardActs::tr("The day lies in the future."),
                                  OnwardActs::tr("Enter today or an earlier day."), u"on"_s));
    if (on < earliest)
        return fail(invalidOnward("onward.day_before",
                                  OnwardActs::tr("The day lies before what was recorded on %1.")
                                      .arg(earliest.toString(Qt::ISODate)),
                                  OnwardActs::tr("Enter that day or a later one."), u"on"_s));
    return {};
}

OnwardFacts trimmed(OnwardFacts facts) {
    for (auto* text : {&facts.body, &facts.address, &facts.phone, &facts.words, &facts.situation,
                       &facts.done, &facts.asked})
        *text = text->trimmed();
    return facts;
}

Result<> checkWords(const CodeBook& lists, const OnwardFacts& facts) {
    if (!lists.find(kDepartments, facts.department)) return fail(unknownCode("department"));
    if (!lists.find(kReasons, facts.reason)) return fail(unknownCode("reason"));
    if (lists.hasFlag(kDepartments, facts.department, kNeedsWords) && facts.body.isEmpty())
        return fail(invalidOnward("onward.body_missing",
                                  OnwardActs::tr("Where the person is sent is not said."),
                                  OnwardActs::tr("Name the body."), u"body"_s));
    if (lists.hasFlag(kReasons, facts.reason, kNeedsWords) && facts.words.isEmpty())
        return fail(invalidOnward(
            "onward.words_missing", OnwardActs::tr("The reason says nothing by itself."),
            OnwardActs::tr("Say in a few words what it is about."), u"words"_s));
    if (facts.asked.isEmpty())
        return fail(invalidOnward(
            "onward.asked_missing", OnwardActs::tr("What the department is asked for is missing."),
            OnwardActs::tr("Say what it is to do for the person."), u"asked"_s));
    for (const auto& [text, field] :
         {std::pair(&facts.body, u"body"_s), std::pair(&facts.address, u"address"_s),
          std::pair(&facts.phone, u"phone"_s), std::pair(&facts.words, u"words"_s),
          std::pair(&facts.situation, u"situation"_s), std::pair(&facts.done, u"done"_s),
          std::pair(&facts.asked, u"asked"_s)})
        if (auto fits = checkLength(*text, field); !fits) return fits;
    return {};
}

Result<> checkDays(const OnwardFacts& facts, QDate today) {
    if (auto right = checkOn(facts.sentOn, facts.sentOn, today); !right) return right;
    if (!facts.answerBy || *facts.answerBy >= facts.sentOn) return {};
    return fail(invalidOnward("onward.answer_before",
                              OnwardActs::tr("The feedback is asked for before the referral."),
                              OnwardActs::tr("Enter a later day, or none."), u"answer_by"_s));
}

using JudgeOnward = Result<> (*)(const OnwardCourse&);
Result<> anyOnward(const OnwardCourse&) { return {}; }
Result<> stillWaiting(const OnwardCourse& course) {
    if (course.isWaiting()) return {};
    return fail(onwardEnded(*course.endedOn));
}

/// Adds the deed to the referral as it was seen, if `judge` lets it.
Result<OnwardReferral> changeOnward(const OnwardPorts& ports, const Actor& actor,
                                    const OperationId& operation, std::string_view name,
                                    const OnwardChange& wanted, OnwardDeedFacts deed,
                                    JudgeOnward judge, QDate today) {
    const auto referral = ports.referrals.find(wanted.referral);
    if (!referral) return referral;
    if (referral->deeds.size() != wanted.seen) return fail(changedElsewhere());
    const auto course = onwardCourseOf(*referral);
    if (course.takenBack) return fail(onwardTakenBack());
    if (auto may = judge(course); !may) return fail(may.error());
    if (auto fits = checkLength(deed.words, u"words"_s); !fits) return fail(fits.error());
    deed.on = wanted.on;
    if (deed.kind != OnwardDeedKind::Undo)
        if (auto right = checkOn(deed.on, course.lastOn, today); !right) return fail(right.error());
    return ports.transactions.run(
        actor,
        {.name = name,
         .operation = operation,
         .subject = "onward",
         .subjectId = referral->id.value(),
         .right = Right::ServiceWrite},
        [&](const Act& act) -> Result<OnwardReferral> {
            auto saved = ports.referrals.addDeed(act, *referral, deed);
            if (!saved) return saved;
            if (auto done = refreshOnwardRows(ports.referrals, act, referral->facts.person); !done)
                return fail(done.error());
            return saved;
        });
}

}  // namespace

Error onwardWithoutConsent() {
    return onwardConflict(
        "onward.no_consent",
        OnwardActs::tr("The person has not agreed that another department is told."),
        OnwardActs::tr("Show the consent \"department\" (向其他部门提供个人信息同意书) and record "
                       "the answer first."));
}

Error onwardTakenBack() {
    return onwardConflict("onward.taken_back", OnwardActs::tr("The referral was taken back."),
                          OnwardActs::tr("Make a new one."));
}

Error onwardEnded(QDate on) {
    return onwardConflict("onward.ended",
                          OnwardActs::tr("The referral was answered or withdrawn on %1.")
                              .arg(on.toString(Qt::ISODate)),
                          OnwardActs::tr("Take that back first, or make a new one."));
}

Error noOnwardNumber() {
    return invalidOnward("onward.no_number", OnwardActs::tr("The form can get no number."),
                         OnwardActs::tr("The office's code needs 8 digits; a year has 999999 "
                                        "numbers."),
                         u"number"_s);
}

Result<std::vector<OnwardView>> onwardReferralsOf(const OnwardPorts& ports, PersonId person) {
    const auto referrals = ports.referrals.ofPerson(person);
    if (!referrals) return fail(referrals.error());
    std::vector<OnwardView> views;
    for (const auto& referral : *referrals)
        if (auto course = onwardCourseOf(referral); !course.takenBack)
            views.push_back({referral, std::move(course)});
    std::ranges::reverse(views);
    std::ranges::stable_partition(views,
                                  [](const OnwardView& one) { return one.course.isWaiting(); });
    return views;
}

std::optional<QDate> onwardAnswerBy(const Codes& codes, QDate sentOn) {
    const auto days = codes.parameters.number(u"onward.answer_workdays"_s, sentOn);
    if (!days || *days < 0) return {};
    return codes.calendar.afterWorkdays(sentOn, *days);
}

Result<OnwardReferral> sendOnward(const OnwardPorts& ports, const Actor& actor,
                                  const OperationId& operation, const OnwardFacts& draft,
                                  QDate today) {
    const auto facts = trimmed(draft);
    if (auto right = checkWords(ports.codes.lists, facts); !right) return fail(right.error());
    if (auto right = checkDays(facts, today); !right) return fail(right.error());
    return ports.transactions.run(
        actor,
        {.name = "onward.send",
         .operation = operation,
         .subject = "person",
         .subjectId = facts.person.value(),
         .right = Right::ServiceWrite},
        [&](const Act& act) -> Result<OnwardReferral> {
            const auto agreed = ports.consent.standsFor(facts.person);
            if (!agreed) return fail(agreed.error());
            if (!*agreed) return fail(onwardWithoutConsent());
            auto saved = ports.referrals.add(act, facts);
            if (!saved) return saved;
            if (auto done = refreshOnwardRows(ports.referrals, act, facts.person); !done)
                return fail(done.error());
            return saved;
        });
}

Result<OnwardReferral> answerOnward(const OnwardPorts& ports, const Actor& actor,
                                    const OperationId& operation, const OnwardChange& wanted,
                                    const QString& answer, const QString& words, QDate today) {
    const auto& lists = ports.codes.lists;
    if (!lists.find(kAnswers, answer)) return fail(unknownCode("answer"));
    if (lists.hasFlag(kAnswers, answer, kNeedsWords) && words.trimmed().isEmpty())
        return fail(resultMissing());
    return changeOnward(
        ports, actor, operation, "onward.answer", wanted,
        {.kind = OnwardDeedKind::Answer, .on = {}, .answer = answer, .words = words.trimmed()},
        stillWaiting, today);
}

Result<OnwardReferral> withdrawOnward(const OnwardPorts& ports, const Actor& actor,
                                      const OperationId& operation, const OnwardChange& wanted,
                                      const QString& words, QDate today) {
    if (words.trimmed().isEmpty()) return fail(resultMissing());
    return changeOnward(ports, actor, operation, "onward.withdraw", wanted,
                        {.kind = OnwardDeedKind::Withdraw, .on = {}, .words = words.trimmed()},
                        stillWaiting, today);
}

Result<OnwardReferral> undoOnward(const OnwardPorts& ports, const Actor& actor,
                                  const OperationId& operation, OnwardId referral, size_t seen,
                                  QDate today) {
    return changeOnward(ports, actor, operation, "onward.undo",
                        {.referral = referral, .seen = seen, .on = today},
                        {.kind = OnwardDeedKind::Undo, .on = {}}, anyOnward, today);
}

Result<std::vector<OnwardRow>> onwardRowsOf(const OnwardStore& store, PersonId person) {
    const auto referrals = store.ofPerson(person);
    if (!referrals) return fail(referrals.error());
    std::vector<OnwardRow> rows;
    for (const auto& referral : *referrals)
        if (const auto course = onwardCourseOf(referral); !course.takenBack)
            rows.push_back({.referral = referral.id,
                            .person = person,
                            .answerBy = course.answerBy,
                            .endedOn = course.endedOn,
                            .answer = course.answer});
    return rows;
}

Result<> refreshOnwardRows(OnwardStore& referrals, const Act& act, PersonId person) {
    const auto rows = onwardRowsOf(referrals, person);
    if (!rows) return fail(rows.error());
    return referrals.saveRows(act, person, *rows);
}

}  // namespace zhiqiao
