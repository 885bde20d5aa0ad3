// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "core/forms/form_page.h"
#include "core/hardship/hardship_acts.h"
#include "core/helping/help_acts.h"
#include "core/security/office_store.h"

namespace zhiqiao {

/// Papers of a recognition. That a paper with the person's facts was made is an act, kept before
/// anything is drawn.

/// Who prints, when, and as which act; what it names outlives the call.
struct PaperOrder {
    const OfficeStore& offices;
    Actor actor;
    OperationId operation;
    QDateTime now;
    bool demo = false;
};

/// F7 就业困难人员认定表 of a recognition, filled in.
/// Errors: record.not_found, right.denied, right.out_of_scope.
Result<std::vector<FormPage>> printHardship(const HardshipPorts& ports, const PaperOrder& order,
                                            HardshipId hardship, const PaperFonts& fonts);
/// F13-17 就业援助卡. Errors: as printHardship().
Result<std::vector<FormPage>> printHardshipCard(const HardshipPorts& ports, const PaperOrder& order,
                                                HardshipId hardship, const PaperFonts& fonts);
/// F13-13 公示名单 of those posted on that day whose notice still stands: no number, no phone.
/// `recognitions` is the list "hardship".
/// Errors: right.denied; hardship.nobody_posted (Invalid).
Result<std::vector<FormPage>> printHardshipNotice(const HardshipPorts& ports,
                                                  const PaperOrder& order,
                                                  const ListSource& recognitions, QDate day,
                                                  const PaperFonts& fonts);
/// 个人帮扶计划 as it stands on the day. Errors: as printHardship().
Result<std::vector<FormPage>> printHelpPlan(const HelpPorts& ports, const PaperOrder& order,
                                            HelpPlanId plan, const PaperFonts& fonts);

}  // namespace zhiqiao
