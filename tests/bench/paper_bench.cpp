// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case_file.h"
#include "core/exchange/list_export.h"
#include "core/forms/form_output.h"
#include "core/forms/referral_slip_facts.h"
#include "tests/bench/bench_office.h"

using namespace zhiqiao;
using namespace zhiqiao::bench;
using namespace Qt::StringLiterals;

namespace {

/// Limit: the same list read page by page and thrown away.
void exportPeople(benchmark::State& state) {
    auto& session = officeOf(int(state.range(0)));
    const auto path = benchFolder() + u"/people.xlsx"_s;
    compare(
        state,
        [&] {
            need(exportList(*session.peopleRows, {}, {},
                            CellWords(session.codes(), session.clock()), path, {}));
        },
        [&] {
            ListQuery query{.limit = 500};
            do {
                query.after = need(session.peopleRows->page(query)).next;
            } while (!query.after.isEmpty());
        });
    state.counters["rows"] = double(state.range(0));
}
BENCHMARK(exportPeople)->Arg(10000)->UseManualTime()->Unit(benchmark::kMillisecond);

/// Limit: a PDF of one empty page.
void slipPdf(benchmark::State& state) {
    auto& session = officeOf(2000);
    const PersonId person(
        number(session, u"SELECT person_id FROM job_referral WHERE voided_on IS NULL LIMIT 1"_s));
    const auto file = need(loadCase(session.ports(), person, kDemoWorkingDay));
    const auto& referral = file.referrals.front();
    const auto offer = need(session.vacancies.find(referral.facts.vacancy));
    const auto office = need(session.offices.offices()).front();
    const auto fonts = PaperFonts::installed();
    const auto path = benchFolder() + u"/slip.pdf"_s;
    const auto facts = referralSlipFacts({.file = file,
                                          .referral = &referral,
                                          .offer = offer,
                                          .office = office,
                                          .officer = u"演示"_s,
                                          .codes = session.codes(),
                                          .today = kDemoWorkingDay,
                                          .demo = true});
    const std::vector<FormPage> empty(1);
    compare(
        state, [&] { need(writeFormsPdf(referralSlipPages(facts, fonts), path, u"F5"_s, fonts)); },
        [&] { need(writeFormsPdf(empty, path, u"F5"_s, fonts)); });
}
BENCHMARK(slipPdf)->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace
