// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_run.h"

#include "core/exchange/exchange_errors.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ImportRunText {
    Q_DECLARE_TR_FUNCTIONS(ImportRunText)
};

constexpr size_t kRowsPerTransaction = 200;
constexpr int kRowsBetweenReports = 500;

bool holdsAny(const TableRow& row, const ColumnMap& map) {
    return std::any_of(map.columns.begin(), map.columns.end(), [&row](int column) {
        return size_t(column) < row.cells.size() && !plainText(row.cells[size_t(column)]).isEmpty();
    });
}

/// A header printed again at the top of a later page.
bool repeatsHeader(const TableRow& row, const ColumnMap& map) {
    return std::all_of(map.columns.begin(), map.columns.end(), [&](int column) {
        return size_t(column) < row.cells.size() &&
               plainText(row.cells[size_t(column)]) == map.header.at(column);
    });
}

}  // namespace

ImportRun::ImportRun(const ImportPorts& ports, const ImportRequest& request, TableFile& file,
                     ImportSubject& subject)
    : ports_(ports),
      request_(request),
      file_(file),
      subject_(subject),
      places_(ports.codes.divisions, request.today, request.homeDivision) {}

Result<> ImportRun::stage() {
    auto sheets = mapSheets(file_, subject_.catalogue(), request_.names);
    if (!sheets) return fail(sheets.error());
    sheets_ = std::move(*sheets);
    for (const MappedSheet& sheet : sheets_) {
        report_.refusedRows.sheets.push_back({sheet.name, sheet.map.header});
        for (const QString& name : sheet.map.ignored)
            if (!report_.ignoredColumns.contains(name)) report_.ignoredColumns.append(name);
    }
    for (const MappedSheet& sheet : sheets_)
        if (auto whole = readThrough(sheet.sheet); !whole) return whole;
    for (qsizetype sheet = 0; sheet < qsizetype(sheets_.size()); ++sheet)
        if (auto staged = stageSheet(sheet); !staged) return staged;
    return {};
}

/// A file that is too long or damaged far down is refused before each of its rows is judged.
Result<> ImportRun::readThrough(qsizetype sheet) {
    int rows = 0;
    bool wanted = true;
    auto read = file_.read(sheet, [&](const TableRow&) {
        if (++rows % kRowsBetweenReports == 0) wanted = request_.progress.wanted(0, 0);
        return wanted;
    });
    if (!wanted) return fail(importCancelled());
    return read;
}

Result<> ImportRun::stageSheet(qsizetype sheet) {
    const MappedSheet& mapped = sheets_.at(size_t(sheet));
    const ImportWords words{ports_.codes.lists, places_};
    std::optional<Error> problem;
    int rowsOfSheet = 0;
    auto read = file_.read(mapped.sheet, [&](const TableRow& row) {
        if (row.number <= mapped.map.headerRow || !holdsAny(row, mapped.map) ||
            repeatsHeader(row, mapped.map))
            return true;
        if (++rowsOfSheet > request_.limits.rows)
            problem = tooManyRows(request_.limits.rows);
        else if (++rows_ % kRowsBetweenReports == 0 && !request_.progress.wanted(rows_, 0))
            problem = importCancelled();
        if (problem) return false;
        stageRow(sheet, row, words);
        return true;
    });
    if (!read) return read;
    if (problem) return fail(*problem);
    return {};
}

void ImportRun::stageRow(qsizetype sheet, const TableRow& row, const ImportWords& words) {
    const MappedSheet& mapped = sheets_.at(size_t(sheet));
    const Place place{sheet, row.number};
    RowReader reader(row, mapped.map, subject_.catalogue(), words);
    const QString where =
        sheets_.size() > 1
            ? ImportRunText::tr("Row %1 of sheet %2").arg(row.number).arg(mapped.name)
            : ImportRunText::tr("Row %1").arg(row.number);
    switch (subject_.stage(reader, where)) {
    case ImportSubject::Staged::Refused: refuse(place, reader.problems()); return;
    case ImportSubject::Staged::SameAsEarlier: ++report_.same; return;
    case ImportSubject::Staged::Kept: drafts_.push_back(place); break;
    }
    for (const ColumnProblem& warning : reader.warnings()) {
        const int column = mapped.map.column(warning.key);
        const bool there = column >= 0 && size_t(column) < row.cells.size();
        report_.warnings.push_back(
            addressed(place, warning, there ? row.cells[size_t(column)].text : QString()));
    }
}

void ImportRun::refuse(Place place, const std::vector<ColumnProblem>& problems) {
    refused_.insert(place, problems);
    ++report_.refused;
}

Refusal ImportRun::addressed(Place place, const ColumnProblem& problem,
                             const QString& value) const {
    const MappedSheet& sheet = sheets_.at(size_t(place.sheet));
    const int column = std::max(sheet.map.column(problem.key), 0);
    return {sheet.name,    cellAddress(place.row, column),
            value,         problem.reason,
            problem.fix,   problem.code,
            problem.record};
}

Result<std::vector<RowVerdict>> ImportRun::look(size_t from, size_t until) {
    std::vector<RowVerdict> verdicts;
    for (size_t draft = from; draft < until; ++draft) {
        auto verdict = subject_.look(draft);
        if (!verdict) return fail(verdict.error());
        verdicts.push_back(std::move(*verdict));
    }
    return verdicts;
}

void ImportRun::count(const RowVerdict& verdict, Place place, Counts& counts) {
    switch (verdict.outcome) {
    case RowOutcome::Added: ++counts.added; return;
    case RowOutcome::Changed: ++counts.changed; return;
    case RowOutcome::Same: ++counts.same; return;
    case RowOutcome::Refused: refuse(place, verdict.problems); return;
    }
}

void ImportRun::add(const Counts& counts) {
    report_.added += counts.added;
    report_.changed += counts.changed;
    report_.same += counts.same;
}

Result<> ImportRun::lookAtAll() {
    for (size_t draft = 0; draft < drafts_.size(); ++draft) {
        if (draft % kRowsPerTransaction == 0 &&
            !request_.progress.wanted(qint64(draft), qint64(drafts_.size())))
            return fail(importCancelled());
        const auto verdicts = look(draft, draft + 1);
        if (!verdicts) return fail(verdicts.error());
        Counts counts;
        count(verdicts->front(), drafts_[draft], counts);
        add(counts);
    }
    return {};
}

Result<> ImportRun::commit(const QString& digest, std::optional<ApprovalId> yes) {
    yes_ = yes;
    for (size_t from = 0; from < drafts_.size(); from += kRowsPerTransaction) {
        if (!request_.progress.wanted(qint64(from), qint64(drafts_.size())))
            return fail(takenBack(importCancelled()));
        const size_t until = std::min(from + kRowsPerTransaction, drafts_.size());
        if (auto done = commitChunk(from, until, digest); !done)
            return fail(takenBack(done.error()));
    }
    if (auto done = complete(); !done) return fail(takenBack(done.error()));
    return {};
}

Result<> ImportRun::commitChunk(size_t from, size_t until, const QString& digest) {
    const auto writes = [](const RowVerdict& verdict) {
        return verdict.outcome == RowOutcome::Added || verdict.outcome == RowOutcome::Changed;
    };
    // Another counter may register the same person between look and put: then look again.
    constexpr int kAttempts = 3;
    for (int attempt = 1;; ++attempt) {
        auto verdicts = look(from, until);
        if (!verdicts) return fail(verdicts.error());
        Result<> done;
        std::optional<ImportBatch> begun = batch_;
        if (std::any_of(verdicts->begin(), verdicts->end(), writes)) {
            done = ports_.transactions.run(
                request_.actor,
                {.name = subject_.actName(), .operation = nextOperation(), .right = right()},
                [&](const Act& act) -> Result<> {
                    begun = batch_;
                    if (begun)
                        if (auto held = ports_.batches.hold(act, begun->id); !held) return held;
                    verdicts = look(from, until);
                    if (!verdicts) return fail(verdicts.error());
                    for (size_t i = 0; i < verdicts->size(); ++i) {
                        if (!writes((*verdicts)[i])) continue;
                        if (!begun)
                            if (auto first = beginBatch(act, digest, begun); !first) return first;
                        if (auto put = subject_.put(from + i, act, begun->id); !put) return put;
                    }
                    return {};
                });
        }
        if (!done && done.error().kind == Error::Kind::Conflict && attempt < kAttempts) continue;
        if (!done) return done;
        batch_ = begun;
        Counts counts;
        for (size_t i = 0; i < verdicts->size(); ++i)
            count((*verdicts)[i], drafts_[from + i], counts);
        add(counts);
        return {};
    }
}

Result<> ImportRun::beginBatch(const Act& act, const QString& digest,
                               std::optional<ImportBatch>& begun) {
    if (yes_)
        if (auto used = useApproval(*ports_.approvals, act, *yes_, kImportApproval); !used)
            return fail(used.error());
    auto batch = ports_.batches.begin(act, subject_.catalogue().kind, digest);
    if (!batch) return fail(batch.error());
    begun = std::move(*batch);
    return {};
}

Result<> ImportRun::complete() {
    if (!batch_) return {};
    batch_->added = report_.added;
    batch_->changed = report_.changed;
    batch_->same = report_.same;
    batch_->refused = report_.refused;
    auto done = ports_.transactions.run(
        request_.actor, {.name = "import.complete", .operation = nextOperation(), .right = right()},
        [&](const Act& act) { return ports_.batches.complete(act, *batch_); });
    if (!done) return done;
    report_.batch = batch_->id;
    return {};
}

/// Takes out what earlier transactions of this run have written; the cause is what the user hears.
Error ImportRun::takenBack(Error cause) {
    if (!batch_) return cause;
    if (cause.code == "batch.undone") return importTakenOver();
    const auto undone = undoImport(ports_, request_.actor, nextOperation(), batch_->id, right());
    if (undone || undone.error().code == "batch.undone") return cause;
    cause.message = ImportRunText::tr("The import stopped halfway and could not be taken back: %1")
                        .arg(cause.message);
    cause.hint =
        ImportRunText::tr("Undo import %1 in the list of imports.").arg(batch_->id.value());
    return cause;
}

Result<> ImportRun::fillRefusedRows() {
    for (qsizetype sheet = 0; sheet < qsizetype(sheets_.size()); ++sheet) {
        const auto first = refused_.lowerBound({sheet, 0});
        if (first == refused_.end() || first.key().sheet != sheet) continue;
        const ColumnMap& map = sheets_.at(size_t(sheet)).map;
        auto read = file_.read(sheets_.at(size_t(sheet)).sheet, [&](const TableRow& row) {
            const Place place{sheet, row.number};
            const auto problems = refused_.constFind(place);
            if (problems == refused_.constEnd()) return true;
            RefusedRow refused{sheet, row, {}};
            for (const ColumnProblem& problem : *problems) {
                const int column = map.column(problem.key);
                const bool there = column >= 0 && size_t(column) < row.cells.size();
                refused.problems.push_back(
                    addressed(place, problem, there ? row.cells[size_t(column)].text : QString()));
            }
            report_.refusals.insert(report_.refusals.end(), refused.problems.begin(),
                                    refused.problems.end());
            report_.refusedRows.rows.push_back(std::move(refused));
            return true;
        });
        if (!read) return read;
    }
    return {};
}

}  // namespace zhiqiao
