// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_table.h"
#include "tests/exchange/made_files.h"
#include "tests/support/codes.h"
#include "tests/support/fake_batch_store.h"
#include "tests/support/fake_person_store.h"
#include "tests/support/fake_transactions.h"
#include "tests/support/fake_vacancy_store.h"
#include "tests/support/office_sample.h"

namespace zhiqiao::test {

/// Stores in memory and somebody who imports into them, in the fictional county.
class ImportDesk {
public:
    [[nodiscard]] ImportPorts ports() {
        return {transactions_, batches_, people_, vacancies_, loadedCodes()};
    }
    [[nodiscard]] ImportRequest request(ImportKind kind, const QString& path) const {
        return {.kind = kind,
                .path = path,
                .actor = actor(),
                .operation = OperationId::make(),
                .today = kToday,
                .demo = true,
                .homeDivision = QStringLiteral("639921")};
    }
    Result<ImportReport> import(ImportKind kind, const QString& path) {
        return importTable(ports(), request(kind, path));
    }
    /// A file made of these lines, imported.
    Result<ImportReport> importText(ImportKind kind, const QByteArray& text) {
        return import(kind, files_.write("import.csv", text));
    }
    Result<> undo(BatchId batch) {
        return undoImport(ports(), actor(), OperationId::make(), batch);
    }

    [[nodiscard]] static Actor actor() { return {StaffId(1), OfficeId(1)}; }
    [[nodiscard]] FakeRecords& records() { return records_; }
    [[nodiscard]] PersonStore& people() { return people_; }
    [[nodiscard]] VacancyStore& vacancies() { return vacancies_; }
    [[nodiscard]] BatchStore& batches() { return batches_; }
    [[nodiscard]] Transactions& transactions() { return transactions_; }
    [[nodiscard]] const MadeFiles& files() const { return files_; }

    [[nodiscard]] std::optional<Person> person(const QString& number) {
        const auto id = people_.findByIdNumber(number);
        if (!id || !*id) return {};
        auto found = people_.find(**id);
        return found ? std::optional(*found) : std::nullopt;
    }

private:
    FakeRecords records_;
    WorkingDayClock clock_{kToday};
    FakeTransactions transactions_{records_, clock_};
    FakePersonStore people_{records_};
    FakeVacancyStore vacancies_{records_};
    FakeBatchStore batches_{records_};
    MadeFiles files_;
};

/// "added changed same refused"
inline std::string counts(const Result<ImportReport>& report) {
    if (!report) return std::string(report.error().code);
    return std::to_string(report->added) + ' ' + std::to_string(report->changed) + ' ' +
           std::to_string(report->same) + ' ' + std::to_string(report->refused);
}

/// The cells that were refused, top to bottom.
inline std::string refusedCells(const Result<ImportReport>& report) {
    QStringList cells;
    if (report)
        for (const Refusal& refusal : report->refusals) cells.append(refusal.cell);
    return cells.join(u' ').toStdString();
}

}  // namespace zhiqiao::test
