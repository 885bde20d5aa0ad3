// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/standing.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Standings {
    Q_DECLARE_TR_FUNCTIONS(Standings)
};

/// Official terms stand as they are.
constexpr struct {
    HeldStatus status;
    std::string_view code;
    const char16_t* title;
    const char16_t* reasons;
} kStatuses[] = {
    {HeldStatus::Hardship, "hardship", u"就业困难人员", u"hardship_exit"},
    {HeldStatus::Household, "household", u"零就业家庭", u"household_exit"},
    {HeldStatus::Unemployment, "unemployment", u"失业登记", u"unemp_cancel"},
    {HeldStatus::Dibao, "dibao", u"最低生活保障", u""},
};

constexpr struct {
    StandingGround ground;
    std::string_view code;
    const char* title;
} kGrounds[] = {
    {StandingGround::Refusals, "refusal", QT_TRANSLATE_NOOP("Standings", "Refused too often")},
    {StandingGround::NoContact, "lost_contact", QT_TRANSLATE_NOOP("Standings", "No contact")},
};

constexpr std::pair<StandingEventKind, std::string_view> kEvents[] = {
    {StandingEventKind::Offer, "offer"},        {StandingEventKind::Referral, "referral"},
    {StandingEventKind::Contact, "contact"},    {StandingEventKind::Guidance, "guidance"},
    {StandingEventKind::FollowUp, "follow_up"},
};

constexpr struct {
    StandingDeedKind kind;
    std::string_view code;
    const char* title;
} kDeeds[] = {
    {StandingDeedKind::Declined, "declined", QT_TRANSLATE_NOOP("Standings", "Not followed")},
    {StandingDeedKind::Unjustified, "unjustified",
     QT_TRANSLATE_NOOP("Standings", "Refusal without good reason")},
    {StandingDeedKind::Justified, "justified",
     QT_TRANSLATE_NOOP("Standings", "Refusal with good reason")},
    {StandingDeedKind::Undone, "undone", QT_TRANSLATE_NOOP("Standings", "Taken back")},
};

}  // namespace

std::string_view codeOf(HeldStatus status) { return kStatuses[size_t(status)].code; }

std::optional<HeldStatus> heldStatusOf(QStringView code) {
    for (const auto& one : kStatuses)
        if (code == toQString(one.code)) return one.status;
    return {};
}

QString textOf(HeldStatus status) { return QString::fromUtf16(kStatuses[size_t(status)].title); }

QString exitReasonsOf(HeldStatus status) {
    return QString::fromUtf16(kStatuses[size_t(status)].reasons);
}

std::string_view codeOf(StandingGround ground) { return kGrounds[size_t(ground)].code; }

std::optional<StandingGround> standingGroundOf(QStringView code) {
    for (const auto& one : kGrounds)
        if (code == toQString(one.code)) return one.ground;
    return {};
}

QString textOf(StandingGround ground) { return Standings::tr(kGrounds[size_t(ground)].title); }

std::string_view codeOf(StandingEventKind kind) { return kEvents[size_t(kind)].second; }

std::optional<StandingEventKind> standingEventKindOf(QStringView code) {
    for (const auto& [kind, known] : kEvents)
        if (code == toQString(known)) return kind;
    return {};
}

std::string_view codeOf(StandingDeedKind kind) { return kDeeds[size_t(kind)].code; }

std::optional<StandingDeedKind> standingDeedOf(QStringView code) {
    for (const auto& one : kDeeds)
        if (code == toQString(one.code)) return one.kind;
    return {};
}

QString textOf(StandingDeedKind kind) { return Standings::tr(kDeeds[size_t(kind)].title); }

std::vector<StandingDeed> holdingDeeds(const std::vector<StandingDeed>& deeds) {
    std::vector<StandingDeed> holding;
    std::ranges::copy_if(deeds, std::back_inserter(holding), [&](const StandingDeed& deed) {
        return deed.facts.kind != StandingDeedKind::Undone &&
               std::ranges::none_of(
                   deeds, [&](const StandingDeed& other) { return other.facts.undoes == deed.id; });
    });
    return holding;
}

}  // namespace zhiqiao
