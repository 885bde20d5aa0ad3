// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/merge_kinds.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace zhiqiao {

namespace {

struct MergeKinds {
    Q_DECLARE_TR_FUNCTIONS(MergeKinds)
};

constexpr MergeKind kKinds[] = {
    {"registration", QT_TRANSLATE_NOOP("MergeKinds", "Registrations")},
    {"service", QT_TRANSLATE_NOOP("MergeKinds", "Contacts, guidance, offers")},
    {"referral", QT_TRANSLATE_NOOP("MergeKinds", "Referrals")},
    {"placement", QT_TRANSLATE_NOOP("MergeKinds", "Employments")},
    {"difficulty", "困难事项"},
    {"programme", "专项计划"},
    {"onward", "转介"},
    {"follow_up", QT_TRANSLATE_NOOP("MergeKinds", "Follow-ups")},
    {"hardship", QT_TRANSLATE_NOOP("MergeKinds", "Recognitions of hardship")},
    {"help", QT_TRANSLATE_NOOP("MergeKinds", "Help plans")},
    {"assessment", QT_TRANSLATE_NOOP("MergeKinds", "Assessments")},
    {"note", QT_TRANSLATE_NOOP("MergeKinds", "Notes")},
    {"assignment", QT_TRANSLATE_NOOP("MergeKinds", "Officers named")},
    {"campaign", "专项活动"},
    {"transfer", QT_TRANSLATE_NOOP("MergeKinds", "Transfers between offices")},
    {"membership", QT_TRANSLATE_NOOP("MergeKinds", "Household memberships")},
    {"statement", QT_TRANSLATE_NOOP("MergeKinds", "Statements about work")},
    {"wish", QT_TRANSLATE_NOOP("MergeKinds", "Job wishes")},
    {"consent", QT_TRANSLATE_NOOP("MergeKinds", "Notices and consents")},
    {"print", QT_TRANSLATE_NOOP("MergeKinds", "Printed papers")},
    {"paper", QT_TRANSLATE_NOOP("MergeKinds", "Papers filed")},
    {"request", QT_TRANSLATE_NOOP("MergeKinds", "Answered requests")},
    {"session", "集体活动"},
    {"standing", QT_TRANSLATE_NOOP("MergeKinds", "Decisions about a status")},
    {"loss", QT_TRANSLATE_NOOP("MergeKinds", "Notices of losses")},
    {"apart", QT_TRANSLATE_NOOP("MergeKinds", "Decisions that two are different people")},
};

}  // namespace

std::span<const MergeKind> mergeKinds() { return kKinds; }

QString mergeKindTitle(const QString& code) {
    for (const auto& kind : kKinds)
        if (code == toQString(kind.code)) return MergeKinds::tr(kind.title);
    return code;
}

}  // namespace zhiqiao
