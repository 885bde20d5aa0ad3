// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/person_view.h"

#include "core/casework/due_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct PersonView {
    Q_DECLARE_TR_FUNCTIONS(PersonView)
};

QString chipOf(const Registration& registration, const Codes& codes) {
    const auto kind = codes.lists.name(u"registration_kind"_s, registration.facts.kind);
    if (registration.facts.kind == u"graduate"_s && !registration.facts.category.isEmpty())
        return kind + u' ' + registration.facts.category + u"届"_s;
    return kind;
}

std::optional<RegistrationId> servedRegistration(const CaseFile& file) {
    const Registration* served = nullptr;
    int best = -1;
    for (const auto& registration : file.registrations) {
        int rank = -1;
        for (const auto& promise : file.owed)
            if (promise.registration == registration.id)
                rank = std::max(rank, promise.isActive() ? 1 : 0);
        if (rank < 0) continue;
        if (registration.facts.kind == u"graduate"_s) rank += 2;
        if (rank >= best) {
            best = rank;
            served = &registration;
        }
    }
    return served ? std::optional(served->id) : std::nullopt;
}

QString whenDue(const Owed& promise, QDate today, const WorkingCalendar& calendar) {
    if (promise.waitsFor)
        return PersonView::tr("counted from the day %1").arg(textOf(*promise.waitsFor));
    auto words = dueWords(promise.due, today, calendar);
    for (const int year : promise.byWeekends)
        words += u'\n' + PersonView::tr(
                             "No holiday notice of %1 is known: the day is counted by "
                             "weekends alone.")
                             .arg(year);
    return words;
}

QString missingWords(const Owed& promise, QDate today, const WorkingCalendar& calendar) {
    QStringList words;
    if (promise.stopped)
        words << textOf(*promise.stopped);
    else if (!promise.isMet())
        words << PersonView::tr("%n still missing", nullptr, promise.promised - promise.delivered)
              << whenDue(promise, today, calendar);
    for (const auto& one : promise.notCounted)
        words << PersonView::tr("%1 does not count: %2")
                     .arg(one.on.toString(Qt::ISODate), one.reason);
    return words.join(u'\n');
}

}  // namespace

PersonHeader headerOf(const PersonRecord& record, const Codes& codes, QDate today) {
    const auto& facts = record.file.person.facts;
    PersonHeader header;
    header.name = facts.name;
    QStringList parts;
    if (!facts.sex.isEmpty()) parts << codes.lists.name(u"sex"_s, facts.sex);
    if (!facts.ethnicGroup.isEmpty())
        parts << codes.lists.name(u"ethnic_group"_s, facts.ethnicGroup);
    if (facts.birthOn) parts << PersonView::tr("%n year(s)", nullptr, ageOn(*facts.birthOn, today));
    for (const auto& masked : {facts.idNumber, facts.phone})
        if (!masked.isEmpty()) parts << masked;
    QStringList officers;
    for (const auto officer : record.inCharge) officers << record.staffName(officer);
    if (!officers.isEmpty()) parts << PersonView::tr("In charge: %1").arg(officers.join(u'、'));
    header.facts = parts.join(u" · "_s);
    for (const auto& registration : record.file.registrations)
        if (registration.facts.isOpenOn(today)) header.chips << chipOf(registration, codes);
    if (const auto* next = nextDue(record.file.owed)) {
        header.nextDue =
            PersonView::tr("%1: %2").arg(next->title, dueWords(next->due, today, codes.calendar));
        header.overdue = next->isOverdueOn(today);
    } else if (!record.file.owed.empty()) {
        header.nextDue = textOf(stageOf(record.file.owed));
    }
    return header;
}

PersonSteps stepsOf(const PersonRecord& record, const Codes& codes, QDate today) {
    PersonSteps steps;
    const auto served = servedRegistration(record.file);
    if (!served) return steps;
    QStringList plan;
    QStringList progress;
    for (const auto& promise : record.file.owed) {
        if (promise.registration != *served || promise.item == u"contact"_s) continue;
        const int done = std::min(promise.delivered, promise.promised);
        steps.steps.push_back({.item = promise.item,
                               .title = promise.title,
                               .done = done,
                               .promised = promise.promised,
                               .state = promise.state,
                               .missing = missingWords(promise, today, codes.calendar)});
        plan << QString::number(promise.promised);
        progress << u"%1 %2/%3"_s.arg(promise.title).arg(done).arg(promise.promised);
    }
    //: Exact in Chinese: %1 进度:%2
    steps.accessibleName =
        PersonView::tr("%1 progress: %2").arg(plan.join(u'-'), progress.join(u','));
    return steps;
}

std::vector<JobReferral> openReferrals(const CaseFile& file) {
    std::vector<JobReferral> open;
    for (const auto& referral : file.referrals) {
        const bool answered = std::ranges::any_of(file.receipts, [&](const Receipt& receipt) {
            return receipt.facts.referral == referral.id;
        });
        if (!referral.isVoid() && !answered) open.push_back(referral);
    }
    return open;
}

std::optional<PersonAct> nextBestAct(const PersonRecord& record, QDate today) {
    for (const auto& referral : openReferrals(record.file))
        if (referral.facts.receiptDue < today) return PersonAct::Receipt;
    // Promises of one day are kept in the order of the standard's steps.
    const auto* next = nextDue(record.file.owed);
    if (!next) return {};
    if (next->item == u"contact"_s) return PersonAct::Contact;
    if (next->item == u"policy"_s) return PersonAct::Policy;
    if (next->item == u"guidance"_s) return PersonAct::Guidance;
    if (next->item == u"referral"_s) return PersonAct::Recommend;
    if (next->item == u"opportunity"_s) return PersonAct::Offer;
    return {};
}

}  // namespace zhiqiao::ui
