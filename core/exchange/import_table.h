// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include "core/exchange/column_map.h"
#include "core/exchange/import_subject.h"

#include <QJsonObject>

namespace zhiqiao {

inline const QString kImportApproval = QStringLiteral("import.commit");

struct ImportRequest {
    ImportKind kind = ImportKind::People;
    QString path;
    ColumnNames names = {};  ///< readMapping(); empty: by title and synonym
    Actor actor;
    OperationId operation;
    QDate today;
    bool demo = false;          ///< the database takes test numbers only
    QString homeDivision = {};  ///< of the office: decides between places of one name
    bool dryRun = false;        ///< look only
    Progress progress = {};     ///< first the rows read (total unknown), then rows done of all
    TableLimits limits = {};
};

struct ImportReport {
    std::optional<BatchId> batch;  ///< nothing: nothing was written
    int added = 0;
    int changed = 0;
    int same = 0;
    int refused = 0;                ///< rows
    std::vector<Refusal> refusals;  ///< top to bottom, one per problem
    std::vector<Refusal> warnings;  ///< of rows that were taken, or would be
    RefusalReport refusedRows;      ///< for writeRefusals()
    QStringList ignoredColumns;     ///< names in the file that no column has
    QJsonObject order;              ///< what a second person's yes would hold for
    bool approved = false;          ///< a second person's yes for this file waits to be used
};

/// Reads the whole file, checks every row, then writes the good ones under one batch number, a few
/// hundred in one transaction. Cells of the file that are empty change nothing. What the file says
/// already stands in the database counts as same, so a file imported again adds nothing.
/// After an error or a cancelled run what was written has been taken out again.
/// An import of the same file that was left half-way in the actor's office is settled first, as by
/// undoUnfinishedImports(), so that none of its rows counts as same. It may be another counter's
/// that is still at work: that one writes no more and ends with import.taken_over. Errors: those of
/// openTable() and mapSheets(), import.cancelled, import.taken_over, import.file_changed,
/// right.denied for who may not commit and has no unused yes for this file, those of the stores.
Result<ImportReport> importTable(const ImportPorts& ports, const ImportRequest& request);

/// What a second person is asked by who may prepare an import but not commit it: the yes holds for
/// this content, read as this kind and by these names of columns, once. `fileName` stands in the
/// request.
[[nodiscard]] ApprovalDraft importDraft(ImportKind kind, const ImportReport& report,
                                        const QString& fileName, const QString& reason);

/// Takes the whole import back. `right`: that of the import itself while it is under way.
/// Errors: right.denied, those of BatchStore::undo().
Result<> undoImport(const ImportPorts& ports, const Actor& actor, const OperationId& operation,
                    BatchId batch, Right right = Right::ImportCommit);

/// Settles what a program that ended in the middle of an import has left: batches of the actor's
/// office that are not complete and began before `before`, or at any time without it. They are
/// taken out. Only one that others rely on stays, as a complete import that can be undone by hand:
/// when a later import of its kind is complete, which may have counted its rows as same, or when
/// later records hang on its rows. Answers how many were taken out.
Result<int> undoUnfinishedImports(const ImportPorts& ports, const Actor& actor,
                                  const std::optional<QDateTime>& before);

[[nodiscard]] Error importCancelled();  ///< import.cancelled, Invalid: nothing has been changed
[[nodiscard]] Error importTakenOver();  ///< import.taken_over, Conflict: another program undid it

}  // namespace zhiqiao
