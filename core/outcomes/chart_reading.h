// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/outcomes/caseload_series.h"
#include "core/security/act.h"
#include "core/security/office_store.h"
#include "core/security/user_store.h"

namespace zhiqiao {

struct ChartPorts {
    const OutcomeStore& outcomes;
    const OfficeStore& offices;
    const UserStore& users;
    const Divisions& divisions;
    const RuleParameters& parameters;
};

/// A chart with what it was asked and made of.
struct ReadChart {
    SeriesQuery query;
    std::vector<OutcomeFact> facts;
    ChartSpec spec;
};

/// The chart as far as the actor's right to charts reaches: the own caseload, or the registrations
/// of the offices within the scope; nothing without the right. Once another office's are among
/// them, and they are not the actor's own people, without small cells. Reads; any lane.
/// Errors: those of seriesOf() and of the stores.
Result<ReadChart> readChart(const ChartPorts& ports, const Actor& actor, SeriesQuery query);

}  // namespace zhiqiao
