// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_table.h"

#include <QMap>

namespace zhiqiao {

/// One call of importTable(), step by step.
class ImportRun {
public:
    ImportRun(const ImportPorts& ports, const ImportRequest& request, TableFile& file,
              ImportSubject& subject);

    /// Reads and checks every row.
    Result<> stage();
    /// Says what commit() would do.
    Result<> lookAtAll();
    /// `yes`: what a second person allowed for this file; used up by the first transaction.
    Result<> commit(const QString& digest, std::optional<ApprovalId> yes);
    /// Reads the refused rows once more, to give them back as they came.
    Result<> fillRefusedRows();
    [[nodiscard]] ImportReport takeReport() { return std::move(report_); }

private:
    /// Where a row stands: place in report_.refusedRows.sheets, row of the sheet.
    struct Place {
        qsizetype sheet = 0;
        int row = 0;
        auto operator<=>(const Place&) const = default;
    };
    struct Counts {
        int added = 0;
        int changed = 0;
        int same = 0;
    };

    Result<> readThrough(qsizetype sheet);
    Result<> stageSheet(qsizetype sheet);
    void stageRow(qsizetype sheet, const TableRow& row, const ImportWords& words);
    void refuse(Place place, const std::vector<ColumnProblem>& problems);
    [[nodiscard]] Refusal addressed(Place place, const ColumnProblem& problem,
                                    const QString& value) const;
    void count(const RowVerdict& verdict, Place place, Counts& counts);
    Result<std::vector<RowVerdict>> look(size_t from, size_t until);
    Result<> commitChunk(size_t from, size_t until, const QString& digest);
    Result<> beginBatch(const Act& act, const QString& digest, std::optional<ImportBatch>& begun);
    Result<> complete();
    [[nodiscard]] Right right() const { return yes_ ? Right::ImportStage : Right::ImportCommit; }
    [[nodiscard]] Error takenBack(Error cause);
    void add(const Counts& counts);
    [[nodiscard]] OperationId nextOperation() { return request_.operation.row(++acts_); }

    const ImportPorts& ports_;
    const ImportRequest& request_;
    TableFile& file_;
    ImportSubject& subject_;
    PlaceWords places_;
    std::vector<MappedSheet> sheets_;
    std::vector<Place> drafts_;
    QMap<Place, std::vector<ColumnProblem>> refused_;
    std::optional<ImportBatch> batch_;
    std::optional<ApprovalId> yes_;
    qsizetype acts_ = 0;
    int rows_ = 0;
    ImportReport report_;
};

}  // namespace zhiqiao
