// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/finding_acts.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct FindingActs {
    Q_DECLARE_TR_FUNCTIONS(FindingActs)
};

ActRequest requestFor(std::string_view name, const OperationId& operation,
                      const FindingSubject& subject) {
    return {
        .name = name,
        .operation = operation,
        .subject = codeOf(subject.kind),
        .subjectId = subject.id,
        .right = subject.kind == CheckSubject::Employer ? Right::VacancyWrite : Right::PersonWrite};
}

Result<> checkDraft(const CodeBook& lists, const AsideDraft& draft, QDate today) {
    if (draft.reason.isEmpty())
        return fail({.kind = Error::Kind::Invalid,
                     .code = "aside.reason_missing",
                     .message = FindingActs::tr("Why is the finding set aside?"),
                     .hint = FindingActs::tr("Choose a reason from the list."),
                     .detail = u"field=reason"_s});
    if (auto known = lists.check(u"aside_reason"_s, draft.reason, "reason"); !known) return known;
    if (draft.until && *draft.until < today)
        return fail({.kind = Error::Kind::Invalid,
                     .code = "aside.until_past",
                     .message = FindingActs::tr("This day is over."),
                     .hint = FindingActs::tr("Enter the last day on which it stays set aside, or "
                                             "no day: until the facts change."),
                     .detail = u"field=until"_s});
    return {};
}

}  // namespace

Result<AsideId> setFindingAside(const FindingPorts& ports, const Actor& actor,
                                const OperationId& operation, FindingId finding,
                                const AsideDraft& draft, QDate today) {
    if (auto fits = checkDraft(ports.lists, draft, today); !fits) return fail(fits.error());
    const auto kept = ports.findings.find(finding);
    if (!kept) return fail(kept.error());
    return ports.transactions.run(actor, requestFor("finding.set_aside", operation, kept->subject),
                                  [&](const Act& act) -> Result<AsideId> {
                                      const auto now = ports.findings.find(finding);
                                      if (!now) return fail(now.error());
                                      return ports.findings.setAside(act, *now, draft);
                                  });
}

Result<> takeFindingUp(const FindingPorts& ports, const Actor& actor, const OperationId& operation,
                       FindingId finding) {
    const auto kept = ports.findings.find(finding);
    if (!kept) return fail(kept.error());
    return ports.transactions.run(
        actor, requestFor("finding.take_up", operation, kept->subject),
        [&](const Act& act) -> Result<> {
            const auto now = ports.findings.find(finding);
            if (!now) return fail(now.error());
            if (!now->aside)
                return fail({.kind = Error::Kind::Conflict,
                             .code = "aside.not_aside",
                             .message = FindingActs::tr("The finding is not set aside."),
                             .hint = FindingActs::tr("It is shown already.")});
            return ports.findings.takeUp(act, *now->aside);
        });
}

}  // namespace zhiqiao
