// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/language_acts.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct LanguageActs {
    Q_DECLARE_TR_FUNCTIONS(LanguageActs)
};

Error noSpeaker(std::string_view code, const QString& message) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = LanguageActs::tr("Choose somebody who works here today."),
            .detail = u"field=staff"_s};
}

Result<> checkSpeaker(const LanguagePorts& ports, const Actor& actor, StaffId officer,
                      QDate today) {
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    const auto found = std::ranges::find(*staff, officer, &Staff::id);
    if (found == staff->end() || !found->worksOn(today))
        return fail(noSpeaker("case.no_officer",
                              LanguageActs::tr("Nobody of that number works here today.")));
    if (found->office != actor.office)
        return fail(noSpeaker("case.other_office",
                              LanguageActs::tr("The officer works for another office.")));
    return {};
}

/// Each once, in the order of the list.
Result<QStringList> inListOrder(const CodeBook& lists, const QStringList& languages) {
    for (const auto& code : languages)
        if (auto known = lists.check(u"language"_s, code, "languages"); !known)
            return fail(known.error());
    QStringList ordered;
    for (const auto& item : lists.items(u"language"_s))
        if (languages.contains(item.code)) ordered << item.code;
    return ordered;
}

Result<std::optional<StaffLanguages>> heldBy(const StaffLanguageStore& store, OfficeId office,
                                             StaffId officer) {
    const auto all = store.ofOffice(office);
    if (!all) return fail(all.error());
    const auto found = std::ranges::find(*all, officer, &StaffLanguages::officer);
    return found == all->end() ? std::nullopt : std::optional(*found);
}

}  // namespace

Result<LanguagesRecorded> recordLanguages(const LanguagePorts& ports, const Actor& actor,
                                          const OperationId& operation, const LanguageDraft& draft,
                                          QDate today) {
    if (auto fits = checkSpeaker(ports, actor, draft.officer, today); !fits)
        return fail(fits.error());
    const auto languages = inListOrder(ports.lists, draft.languages);
    if (!languages) return fail(languages.error());
    return ports.transactions.run(
        actor,
        {.name = "staff.languages",
         .operation = operation,
         .subject = "staff",
         .subjectId = draft.officer.value(),
         .right = Right::CaseReassign},
        [&](const Act& act) -> Result<LanguagesRecorded> {
            if (auto held = ports.offices.hold(act); !held) return fail(held.error());
            const auto before = heldBy(ports.languages, act.office(), draft.officer);
            if (!before) return fail(before.error());
            if ((*before ? std::optional((*before)->id) : std::nullopt) != draft.replaces)
                return fail(changedElsewhere());
            auto now = ports.languages.add(act, draft.officer, *languages);
            if (!now) return fail(now.error());
            const LanguageDraft back{draft.officer, *before ? (*before)->languages : QStringList(),
                                     now->id};
            return LanguagesRecorded{*std::move(now), back};
        });
}

Result<std::vector<StaffLanguages>> openLanguages(const LanguagePorts& ports, const Actor& actor) {
    return ports.transactions.run(
        actor,
        {.name = "case.load_view", .operation = OperationId::make(), .right = Right::CaseReassign},
        [&](const Act& act) { return ports.languages.ofOffice(act.office()); });
}

}  // namespace zhiqiao
