// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/work_kinds.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

namespace {

struct WorkKinds {
    Q_DECLARE_TR_FUNCTIONS(WorkKinds)
};

/// Official terms stand as they are.
constexpr WorkKind kKinds[] = {
    {"contact", 0, QT_TRANSLATE_NOOP("WorkKinds", "Contact")},
    {"guidance", 1, "职业指导"},
    {"referral", 2, "岗位推荐"},
    {"opportunity", 3, "培训或见习"},
    {"policy", 4, "政策宣介"},
    {"contact_due", 14, QT_TRANSLATE_NOOP("WorkKinds", "Contact agreed on")},
    {"receipt", 7, QT_TRANSLATE_NOOP("WorkKinds", "Slip overdue")},
    {"follow_up", 13, QT_TRANSLATE_NOOP("WorkKinds", "Follow-up")},
    {"difficulty", 17, "困难事项"},
    {"programme", 18, "专项计划"},
    {"recognition", 8, "困难认定"},
    {"help_step", 9, QT_TRANSLATE_NOOP("WorkKinds", "Help plan")},
    {"help_contact", 10, QT_TRANSLATE_NOOP("WorkKinds", "Contact by help plan")},
    {"household", 11, "零就业家庭"},
    {"work_ends", 12, QT_TRANSLATE_NOOP("WorkKinds", "Last contract ends")},
    {"transfer_asked", 15, QT_TRANSLATE_NOOP("WorkKinds", "Transfer to answer")},
    {"transfer_silent", 16, QT_TRANSLATE_NOOP("WorkKinds", "Transfer unanswered")},
    {"request_returned", 21, QT_TRANSLATE_NOOP("WorkKinds", "Request returned")},
    {"onward", 19, QT_TRANSLATE_NOOP("WorkKinds", "Feedback of a department overdue")},
    {"employer_contact", 20, QT_TRANSLATE_NOOP("WorkKinds", "Key employer")},
    {"away", 22, QT_TRANSLATE_NOOP("WorkKinds", "Working away")},
    {"status_review", 23, QT_TRANSLATE_NOOP("WorkKinds", "Status in question")},
    {"finding", 6, QT_TRANSLATE_NOOP("WorkKinds", "Data problem")},
};

}  // namespace

std::span<const WorkKind> workKinds() { return kKinds; }

const WorkKind* workKind(QStringView code) {
    const auto found = std::ranges::find_if(
        kKinds, [&](const WorkKind& kind) { return code == toQString(kind.code); });
    return found == std::end(kKinds) ? nullptr : found;
}

QString titleOf(const WorkKind& kind) { return WorkKinds::tr(kind.title); }

std::optional<WorkItem> workItemOf(qint64 row) {
    const auto found = std::ranges::find(kKinds, int(row % kWorkItems), &WorkKind::item);
    if (row <= 0 || found == std::end(kKinds)) return {};
    return WorkItem{toQString(found->code), row / kWorkItems};
}

qint64 rowOf(const WorkKind& kind, qint64 record) { return record * kWorkItems + kind.item; }

}  // namespace zhiqiao
