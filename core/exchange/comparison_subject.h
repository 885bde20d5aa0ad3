// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/comparing/comparison_acts.h"
#include "core/exchange/import_subject.h"

namespace zhiqiao {

/// The columns of an import of people that a comparison reads; the number has to be there, and one
/// more to be compared.
[[nodiscard]] const ColumnCatalogue& comparisonColumns();

/// Rows of another owner's file on their way to differences. Nothing is ever put: a row is the
/// same, different ("changed") or handed back.
class ComparisonSubject final : public ImportSubject {
public:
    ComparisonSubject(const ComparisonPorts& ports, const ImportSetting& setting,
                      const SeenPeople& seen)
        : ports_(ports), setting_(setting), seen_(seen) {}

    [[nodiscard]] const ColumnCatalogue& catalogue() const override { return comparisonColumns(); }
    [[nodiscard]] std::string_view actName() const override { return "comparison.record"; }
    Staged stage(RowReader& reader, const QString& place) override;
    Result<RowVerdict> look(size_t draft) override;
    Result<> put(size_t draft, const Act& act, BatchId batch) override;

    [[nodiscard]] const std::vector<DifferingPerson>& differing() const { return differing_; }
    /// Rows of nobody the user may see.
    [[nodiscard]] int unknown() const { return unknown_; }

private:
    struct Draft {
        PersonFacts facts;
        QStringList stated;  ///< keys the row says anything of
    };
    /// Who has the numbers of the drafts from `first` on, read at once.
    Result<> readHolders(size_t first);

    const ComparisonPorts& ports_;
    ImportSetting setting_;
    const SeenPeople& seen_;
    std::vector<Draft> drafts_;
    std::vector<QString> places_;
    QHash<QString, size_t> byNumber_;
    QHash<qint64, size_t> byPerson_;  ///< two numbers may be one person's
    QHash<size_t, Person> holders_;   ///< of the drafts in reach
    size_t read_ = 0;                 ///< drafts whose holders were asked for
    std::vector<DifferingPerson> differing_;
    int unknown_ = 0;
};

}  // namespace zhiqiao
