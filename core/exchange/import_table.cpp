// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_table.h"

#include "core/exchange/caseload_import.h"
#include "core/exchange/employer_import.h"
#include "core/exchange/exchange_errors.h"
#include "core/exchange/file_digest.h"
#include "core/exchange/import_run.h"
#include "core/exchange/person_import.h"
#include "core/exchange/vacancy_import.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

constexpr int kNewest = 1000;
/// What a program left that ended half-way is settled by whoever comes next.
constexpr Right kSettling = Right::OwnSettings;

bool isLeftHalfWay(const ImportBatch& batch, const Actor& actor) {
    return !batch.complete && !batch.undoneAt && batch.recorded.office == actor.office;
}

/// Whether a later import may have counted rows of this one as same.
bool isFollowed(const ImportBatch& batch, const std::vector<ImportBatch>& newestFirst) {
    for (const ImportBatch& later : newestFirst) {
        if (later.id == batch.id) return false;
        if (later.complete && !later.undoneAt && later.kind == batch.kind) return true;
    }
    return false;
}

Result<> takeBack(const ImportPorts& ports, const Actor& actor, const OperationId& operation,
                  BatchId batch, Right right) {
    return ports.transactions.run(actor,
                                  {.name = "import.undo",
                                   .operation = operation,
                                   .subject = "import_batch",
                                   .subjectId = batch.value(),
                                   .right = right},
                                  [&](const Act& act) -> Result<> {
                                      const auto people = ports.batches.peopleChanged(batch);
                                      if (!people) return fail(people.error());
                                      if (auto done = ports.batches.undo(act, batch); !done)
                                          return done;
                                      if (!ports.personChanged) return {};
                                      for (const auto person : *people)
                                          if (auto done = ports.personChanged(act, person); !done)
                                              return done;
                                      return {};
                                  });
}

Result<> keep(const ImportPorts& ports, const Actor& actor, const ImportBatch& batch) {
    return ports.transactions.run(
        actor,
        {.name = "import.complete",
         .operation = OperationId::make(),
         .subject = "import_batch",
         .subjectId = batch.id.value(),
         .right = kSettling},
        [&](const Act& act) { return ports.batches.complete(act, batch); });
}

/// Answers whether it was taken out.
Result<bool> settle(const ImportPorts& ports, const Actor& actor, const ImportBatch& batch,
                    const std::vector<ImportBatch>& newestFirst) {
    Result<> done;
    if (!isFollowed(batch, newestFirst)) {
        done = takeBack(ports, actor, OperationId::make(), batch.id, kSettling);
        if (done) return true;
        if (done.error().code != "batch.built_upon" && done.error().code != "batch.undone")
            return fail(done.error());
    }
    done = keep(ports, actor, batch);
    if (!done && done.error().code != "batch.undone") return fail(done.error());
    return false;
}

Result<> settleSameFile(const ImportPorts& ports, const Actor& actor, const QString& digest) {
    const auto batches = ports.batches.batches(kNewest);
    if (!batches) return fail(batches.error());
    for (const ImportBatch& batch : *batches)
        if (isLeftHalfWay(batch, actor) && batch.digest == digest)
            if (auto settled = settle(ports, actor, batch, *batches); !settled)
                return fail(settled.error());
    return {};
}

/// The yes given for a file of this content, if it has not been used.
Result<std::optional<ApprovalId>> yesFor(const ImportPorts& ports, StaffId staff,
                                         const QJsonObject& order) {
    if (!ports.approvals) return std::nullopt;
    const auto given = ports.approvals->unused(staff, kImportApproval);
    if (!given) return fail(given.error());
    const auto fits = std::ranges::find_if(
        *given, [&](const ApprovalRequest& request) { return request.facts.order == order; });
    return fits == given->end() ? std::nullopt : std::optional(fits->id);
}

/// What the yes holds for: this content, read as this kind by these names of columns.
QJsonObject orderOf(const ImportRequest& request, const QString& digest) {
    QJsonObject names;
    for (auto name = request.names.begin(); name != request.names.end(); ++name)
        names[name.key()] = name.value();
    return {{u"digest"_s, digest}, {u"kind"_s, int(request.kind)}, {u"names"_s, names}};
}

QString titleOf(ImportKind kind) {
    switch (kind) {
    case ImportKind::People: return ImportText::tr("People");
    case ImportKind::Caseload: return ImportText::tr("Own caseload, edited");
    case ImportKind::Employers: return ImportText::tr("Employers");
    case ImportKind::Vacancies: break;
    }
    return ImportText::tr("Vacancies");
}

}  // namespace

std::unique_ptr<ImportSubject> importSubject(ImportKind kind, const ImportPorts& ports,
                                             const ImportSetting& setting) {
    switch (kind) {
    case ImportKind::People: return std::make_unique<PersonImport>(ports, setting);
    case ImportKind::Caseload: return std::make_unique<CaseloadImport>(ports, setting);
    case ImportKind::Employers: return std::make_unique<EmployerImport>(ports, setting);
    case ImportKind::Vacancies: break;
    }
    return std::make_unique<VacancyImport>(ports, setting);
}

ColumnProblem contradiction(const QString& key, const QString& earlierPlace) {
    return {key,
            ImportText::tr("%1 of the same file says something else of this.").arg(earlierPlace),
            ImportText::tr("Keep the row that is right and delete the other.")};
}

void refuseContradiction(RowReader& reader, const QString& key, const QString& earlierPlace) {
    const auto problem = contradiction(key, earlierPlace);
    reader.refuse(key, problem.reason, problem.fix);
}

Result<ImportReport> importTable(const ImportPorts& ports, const ImportRequest& request) {
    // Once rows are written nothing of the reading may stop what follows.
    bool staged = false;
    const auto digest = contentDigest(request.path);
    auto file = ports.openTable(request.path, request.limits,
                                [&] { return staged || request.progress.wanted(0, 0); });
    if (!file) return fail(file.error());
    if (!digest) return fail(digest.error());
    const auto subject = importSubject(
        request.kind, ports,
        {.today = request.today, .demo = request.demo, .officer = request.actor.staff});
    ImportRun run(ports, request, **file, *subject);
    if (auto done = run.stage(); !done) return fail(ofFile(done.error(), request.path));
    staged = true;
    if (!request.dryRun)
        if (auto settled = settleSameFile(ports, request.actor, *digest); !settled)
            return fail(settled.error());
    if (auto same = checkUnchanged(request.path, *digest); !same) return fail(same.error());
    const auto order = orderOf(request, *digest);
    const auto yes = yesFor(ports, request.actor.staff, order);
    if (!yes) return fail(yes.error());
    auto done = request.dryRun ? run.lookAtAll() : run.commit(*digest, *yes);
    if (!done) return fail(done.error());
    if (auto filled = run.fillRefusedRows(); !filled)
        return fail(ofFile(filled.error(), request.path));
    auto report = run.takeReport();
    report.order = order;
    report.approved = request.dryRun && yes->has_value();
    return report;
}

ApprovalDraft importDraft(ImportKind kind, const ImportReport& report, const QString& fileName,
                          const QString& reason) {
    const auto line = [](const QString& field, int rows) {
        return ChangeLine{field, {}, QString::number(rows)};
    };
    return {.kind = kImportApproval,
            .change = {{ImportText::tr("File"), {}, fileName},
                       {ImportText::tr("Holds"), {}, titleOf(kind)},
                       line(ImportText::tr("Rows that add a record"), report.added),
                       line(ImportText::tr("Rows that change a record"), report.changed),
                       line(ImportText::tr("Refused rows"), report.refused)},
            .reason = reason.trimmed(),
            .order = report.order};
}

Result<> undoImport(const ImportPorts& ports, const Actor& actor, const OperationId& operation,
                    BatchId batch, Right right) {
    return takeBack(ports, actor, operation, batch, right);
}

Result<int> undoUnfinishedImports(const ImportPorts& ports, const Actor& actor,
                                  const std::optional<QDateTime>& before) {
    const auto batches = ports.batches.batches(kNewest);
    if (!batches) return fail(batches.error());
    int undone = 0;
    for (const ImportBatch& batch : *batches) {
        if (!isLeftHalfWay(batch, actor) || (before && batch.recorded.at >= *before)) continue;
        const auto settled = settle(ports, actor, batch, *batches);
        if (!settled) return fail(settled.error());
        if (*settled) ++undone;
    }
    return undone;
}

Error importCancelled() {
    return {.kind = Error::Kind::Invalid,
            .code = "import.cancelled",
            .message = ImportText::tr("The import was stopped; nothing has been changed."),
            .hint = ImportText::tr("Start it again whenever you like.")};
}

Error importTakenOver() {
    return {
        .kind = Error::Kind::Conflict,
        .code = "import.taken_over",
        .message = ImportText::tr("Another program has taken this import back; nothing of it is "
                                  "left."),
        .hint = ImportText::tr("Most likely the same file was imported at another counter. Look "
                               "there first, then import it again.")};
}

}  // namespace zhiqiao
