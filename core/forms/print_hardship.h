// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_page.h"
#include "core/hardship/hardship_acts.h"
#include "core/security/office_store.h"

namespace zhiqiao {

/// F7 就业困难人员认定表 of a recognition, filled in. That a paper with the person's facts in clear
/// was made is an act, kept before anything is drawn.
/// Errors: record.not_found, right.denied, right.out_of_scope.
Result<std::vector<FormPage>> printHardship(const HardshipPorts& ports, const OfficeStore& offices,
                                            const Actor& actor, const OperationId& operation,
                                            HardshipId hardship, const QDateTime& now, bool demo,
                                            const PaperFonts& fonts);

}  // namespace zhiqiao
