// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/compare_file.h"

#include "core/exchange/comparison_subject.h"
#include "core/exchange/exchange_errors.h"
#include "core/exchange/file_digest.h"
#include "core/exchange/import_run.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CompareText {
    Q_DECLARE_TR_FUNCTIONS(CompareText)
};

Error emptyFile() {
    return {.kind = Error::Kind::Invalid,
            .code = "exchange.no_rows",
            .message = CompareText::tr("No row stands below the column names."),
            .hint = CompareText::tr("Ask the owner of the file for another one.")};
}

Error inFuture() {
    return {.kind = Error::Kind::Invalid,
            .code = "comparison.in_future",
            .message = CompareText::tr("This day has not come yet."),
            .hint = CompareText::tr("Enter the day the file speaks of."),
            .detail = u"field=as_of"_s};
}

Result<> checkRequest(const Codes& codes, const CompareRequest& request) {
    if (request.owner.isEmpty()) return fail(unknownCode("owner"));
    if (auto known = codes.lists.check(u"check_source"_s, request.owner, "owner"); !known)
        return known;
    if (!request.asOf.isValid() || request.asOf > request.today) return fail(inFuture());
    return {};
}

/// Only who may prepare an import learns what the file differs in.
Result<> checkRight(const ComparisonPorts& ports, const Actor& actor) {
    const auto users = ports.users.users();
    if (!users) return fail(users.error());
    if (users->empty()) return {};
    const auto standing = ports.users.standing(actor.staff);
    if (!standing) return fail(standing.error());
    return mayDo(*standing, Right::ImportStage, {});
}

Error asComparison(const Error& error) {
    return error.code == "import.cancelled" ? comparisonCancelled() : error;
}

ComparisonFacts factsOf(const CompareRequest& request, const QString& digest,
                        const ImportReport& report, const ComparisonSubject& subject) {
    return {.owner = request.owner,
            .digest = digest,
            .asOf = request.asOf,
            .rows = report.same + report.changed + report.refused,
            .same = report.same,
            .different = report.changed,
            .unknown = subject.unknown(),
            .refused = report.refused - subject.unknown()};
}

}  // namespace

Result<ComparisonReport> compareFile(const ComparisonPorts& ports, const ImportPorts& reading,
                                     const CompareRequest& request) {
    if (auto fits = checkRequest(ports.codes, request); !fits) return fail(fits.error());
    if (auto may = checkRight(ports, request.actor); !may) return fail(may.error());
    const auto seen = SeenPeople::of(ports.users, request.actor);
    if (!seen) return fail(seen.error());
    const auto digest = contentDigest(request.path);
    bool staged = false;
    auto file = reading.openTable(request.path, request.limits,
                                  [&] { return staged || request.progress.wanted(0, 0); });
    if (!file) return fail(asComparison(file.error()));
    if (!digest) return fail(digest.error());
    const ImportRequest rows{.path = request.path,
                             .names = request.names,
                             .actor = request.actor,
                             .operation = request.operation,
                             .today = request.today,
                             .demo = request.demo,
                             .homeDivision = request.homeDivision,
                             .dryRun = true,
                             .progress = request.progress,
                             .limits = request.limits};
    ComparisonSubject subject(
        ports, {.today = request.today, .demo = request.demo, .officer = request.actor.staff},
        *seen);
    ImportRun run(reading, rows, **file, subject);
    if (auto done = run.stage(); !done)
        return fail(ofFile(asComparison(done.error()), request.path));
    staged = true;
    if (auto done = run.lookAtAll(); !done) return fail(asComparison(done.error()));
    if (auto filled = run.fillRefusedRows(); !filled)
        return fail(ofFile(filled.error(), request.path));
    if (auto same = checkUnchanged(request.path, *digest); !same) return fail(same.error());
    auto report = run.takeReport();
    const auto facts = factsOf(request, *digest, report, subject);
    if (facts.rows == 0) return fail(ofFile(emptyFile(), request.path));
    auto earlier = ports.comparisons.ofFile(*digest);
    if (!earlier) return fail(earlier.error());
    auto recorded = ports.transactions.run(
        request.actor,
        {.name = "comparison.record", .operation = request.operation, .right = Right::ImportStage},
        [&](const Act& act) {
            return ports.comparisons.add(act, facts, subject.differing(), request.progress);
        });
    if (!recorded) return fail(recorded.error());
    return ComparisonReport{*std::move(recorded), *std::move(earlier), std::move(report.refusals),
                            std::move(report.refusedRows), std::move(report.ignoredColumns)};
}

}  // namespace zhiqiao
