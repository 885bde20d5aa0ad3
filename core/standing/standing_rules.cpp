// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/standing_rules.h"

#include "core/base/text.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

QString reasonFor(const CodeBook& lists, HeldStatus status, StandingGround ground) {
    const auto& items = lists.items(exitReasonsOf(status));
    const auto found = std::ranges::find_if(
        items, [&](const CodeItem& item) { return item.hasFlag(toQString(codeOf(ground))); });
    return found == items.end() ? QString() : found->code;
}

}  // namespace

StandingRules standingRules(const Codes& codes, HeldStatus status, QDate day, const QString& area) {
    const auto number = [&](const char16_t* name) {
        return codes.parameters.number(QString::fromUtf16(name), day, area);
    };
    StandingRules rules{.refusalReason = reasonFor(codes.lists, status, StandingGround::Refusals),
                        .silenceReason = reasonFor(codes.lists, status, StandingGround::NoContact)};
    switch (status) {
    case HeldStatus::Hardship:
        rules.refusals = number(u"hardship.exit.refusals");
        rules.withinMonths = true;
        rules.windowMonths = number(u"hardship.exit.refusal_window_months");
        rules.silentMonths = number(u"hardship.exit.no_contact_months");
        rules.warnDays = number(u"hardship.exit.warn_before_days");
        break;
    case HeldStatus::Household:
        rules.refusals = number(u"zero.exit.refusals");
        rules.silentMonths = number(u"zero.exit.no_contact_months");
        rules.warnDays = number(u"zero.exit.warn_before_days");
        break;
    case HeldStatus::Unemployment:
        rules.silentMonths = number(u"reg.unemp.no_contact_months");
        rules.warnDays = number(u"reg.unemp.warn_before_cancel_days");
        break;
    case HeldStatus::Dibao:
        rules.refusals = number(u"dibao.refusals");
        rules.inARow = rules.workOnly = true;
        break;
    }
    return rules;
}

std::optional<QString> dibaoCategory(const RuleParameters& parameters, QDate day) {
    return parameters.text(u"dibao.hardship_category"_s, day);
}

QString clauseOf(const CodeBook& lists, HeldStatus status, const QString& reason) {
    const auto* item = lists.find(exitReasonsOf(status), reason);
    return item && item->mark != u"assumption"_s && !item->standard.startsWith(u"local"_s)
               ? item->standard
               : QString();
}

std::optional<int> reviewWorkdays(const RuleParameters& parameters, HeldStatus status, QDate day,
                                  const QString& area) {
    return parameters.number(status == HeldStatus::Unemployment
                                 ? u"reg.unemp.review_request_workdays"_s
                                 : u"hardship.review_request_workdays"_s,
                             day, area);
}

}  // namespace zhiqiao
