// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/divisions.h"
#include "core/outcomes/chart_spec.h"
#include "core/outcomes/graduate_rates.h"
#include "core/outcomes/outcome_facts.h"
#include "core/security/office.h"

namespace zhiqiao {

/// What a chart is asked for. `from` and `to` bound the registration day, both included.
struct SeriesQuery {
    QString name;  ///< funnel, outcomes, caseload, destinations
    std::optional<QDate> from = {};
    std::optional<QDate> to = {};
    std::optional<StaffId> staff = {};
    QString county = {};  ///< 6 digits; empty: all
    QString by = {};      ///< outcomes: month, county or staff; empty: month
    QDate cutOff;
    QTime madeAt = QTime(23, 59);  ///< the hour the chart names beside that day
    bool operator==(const SeriesQuery&) const = default;
};

/// Names of the charts, in the order of the page.
[[nodiscard]] QStringList seriesNames();

/// The registration kinds a chart is made of; empty for an unknown name.
[[nodiscard]] QStringList kindsOf(const QString& name);

/// Whether the fact is of those the chart is made of.
[[nodiscard]] bool isAsked(const SeriesQuery& query, const OutcomeFact& fact);

/// What turns keys into words.
struct SeriesWords {
    const std::vector<Staff>& staff;
    const Divisions& divisions;
    QString scope;  ///< whose figures, in words
    GraduateRateRules rates = {};
};

/// Counts persons (人), each once: in `funnel` and `destinations` the graduates of the window, in
/// `outcomes` persons by their first registration in the window, in `caseload` persons per 专员.
/// Errors: outcome.unknown_series (NotFound), outcome.unknown_grouping (Invalid).
Result<ChartSpec> seriesOf(const SeriesQuery& query, const std::vector<OutcomeFact>& facts,
                           const SeriesWords& words);

/// The persons behind a mark, by id; `where` is the mark's filter, empty for the whole chart. Their
/// number is the mark's value. Errors: those of seriesOf(); outcome.unknown_filter (Invalid).
Result<std::vector<PersonId>> personsBehind(const SeriesQuery& query,
                                            const std::vector<OutcomeFact>& facts,
                                            const QMap<QString, QString>& where);

}  // namespace zhiqiao
