// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_subject.h"

#include <QHash>

namespace zhiqiao {

/// Employers by employerMeant().
class EmployerImport final : public ImportSubject {
public:
    EmployerImport(const ImportPorts& ports, const ImportSetting& setting)
        : ports_(ports), setting_(setting) {}

    [[nodiscard]] const ColumnCatalogue& catalogue() const override {
        return importCatalogue(ImportKind::Employers);
    }
    [[nodiscard]] std::string_view actName() const override { return "import.employers"; }
    Staged stage(RowReader& reader, const QString& place) override;
    Result<RowVerdict> look(size_t draft) override;
    Result<> put(size_t draft, const Act& act, BatchId batch) override;

private:
    struct Draft {
        EmployerFacts facts;
        std::optional<bool> blocked;
        bool operator==(const Draft&) const = default;
    };
    struct Plan {
        std::optional<Employer> stored;
        EmployerFacts facts;
    };

    ImportPorts ports_;
    ImportSetting setting_;
    std::vector<Draft> drafts_;
    std::vector<QString> places_;
    [[nodiscard]] std::optional<size_t> earlierOf(const EmployerFacts& facts) const;
    [[nodiscard]] bool isTakenByAnotherCode(EmployerId stored, size_t draft) const;

    QHash<QString, size_t> byCode_, byName_;  ///< every row stands in byName_
    QHash<qint64, size_t> byStored_;          ///< a code and a name may be one employer's
    QHash<size_t, Plan> plans_;
};

/// The stored employer that a row means: the one with its code; where nobody has the code, the one
/// of the same name who has none yet, to be given it. A row without a code means its name alone.
Result<std::optional<EmployerId>> employerMeant(const VacancyStore& vacancies, const QString& name,
                                                const QString& creditCode);

/// The credit code of the row, checked; empty when there is none.
[[nodiscard]] QString readCreditCode(RowReader& reader);

}  // namespace zhiqiao
