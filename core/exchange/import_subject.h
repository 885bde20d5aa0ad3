// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/duplicates/alike.h"
#include "core/exchange/import_catalogue.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/table_file.h"
#include "core/people/batch_store.h"
#include "core/security/approval.h"
#include "core/vacancies/vacancy_store.h"

#include <functional>

namespace zhiqiao {

/// How an import learns who may be registered already under another number, and keeps that somebody
/// decided otherwise.
struct AlikeAnswers {
    std::function<Result<std::vector<AlikePerson>>(const PersonFacts&)> find;
    std::function<Result<>(const Act&, PersonId one, PersonId other)> keepApart;
};

/// The stores an import works with, and the lists it compares with; they outlive it.
struct ImportPorts {
    Transactions& transactions;
    BatchStore& batches;
    PersonStore& people;
    VacancyStore& vacancies;
    const Codes& codes;
    /// Called in the act that wrote a person: what hangs on the registrations follows at once.
    std::function<Result<>(const Act&, PersonId)> personChanged = {};
    /// Where the yes of a second person is found; without it nobody imports on another's yes.
    ApprovalStore* approvals = nullptr;
    /// Without it nobody is compared by more than the number.
    std::optional<AlikeAnswers> alike = {};
    /// How the file is read: by default in this process.
    TableOpener openTable = [](const QString& path, const TableLimits& limits, const StillWanted&) {
        return zhiqiao::openTable(path, limits);
    };
};

/// What every row of an import is judged by.
struct ImportSetting {
    QDate today;
    bool demo = false;  ///< test numbers only
    StaffId officer;    ///< in charge of the registrations that are made
};

enum class RowOutcome { Added, Changed, Same, Refused };

/// What a row would do to the database as it is now.
struct RowVerdict {
    RowOutcome outcome = RowOutcome::Same;
    std::vector<ColumnProblem> problems;  ///< of a refused row
};

/// One kind of record on its way from rows into the stores. Drafts are numbered from 0 in the
/// order in which stage() kept them.
class ImportSubject {
public:
    virtual ~ImportSubject() = default;
    [[nodiscard]] virtual const ColumnCatalogue& catalogue() const = 0;
    [[nodiscard]] virtual std::string_view actName() const = 0;

    enum class Staged { Kept, SameAsEarlier, Refused };
    /// Reads a row; problems go to the reader. `place` says where the row stands, for the message
    /// of a later row that contradicts it.
    virtual Staged stage(RowReader& reader, const QString& place) = 0;
    /// Reads only. What it finds is kept for put(), which follows in the same transaction.
    virtual Result<RowVerdict> look(size_t draft) = 0;
    virtual Result<> put(size_t draft, const Act& act, BatchId batch) = 0;
};

[[nodiscard]] std::unique_ptr<ImportSubject> importSubject(ImportKind kind,
                                                           const ImportPorts& ports,
                                                           const ImportSetting& setting);

/// An earlier row means the same record and has other content.
[[nodiscard]] ColumnProblem contradiction(const QString& key, const QString& earlierPlace);
/// The same for stage().
void refuseContradiction(RowReader& reader, const QString& key, const QString& earlierPlace);

/// Takes `from` where it says something.
inline void overlay(QString& onto, const QString& from) {
    if (!from.isEmpty()) onto = from;
}
inline void overlay(QStringList& onto, const QStringList& from) {
    if (!from.isEmpty()) onto = from;
}
template <class Value>
void overlay(std::optional<Value>& onto, const std::optional<Value>& from) {
    if (from) onto = from;
}

}  // namespace zhiqiao
