// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_subject.h"

#include <QHash>

namespace zhiqiao {

/// Vacancies by employer, title, place and first day. An employer nobody registered yet is
/// registered with the vacancy when the row has its credit code.
class VacancyImport final : public ImportSubject {
public:
    VacancyImport(const ImportPorts& ports, const ImportSetting& setting)
        : ports_(ports), setting_(setting) {}

    [[nodiscard]] const ColumnCatalogue& catalogue() const override {
        return importCatalogue(ImportKind::Vacancies);
    }
    [[nodiscard]] std::string_view actName() const override { return "import.vacancies"; }
    Staged stage(RowReader& reader, const QString& place) override;
    Result<RowVerdict> look(size_t draft) override;
    Result<> put(size_t draft, const Act& act, BatchId batch) override;

    /// VacancyFacts without the employer's id, which is not known before look().
    struct Draft {
        QString employerName;
        QString creditCode;
        QString title;
        QString occupation;
        int heads = 1;
        QString education;
        QString skillLevel;
        QString certificate;
        std::optional<int> ageMin;
        std::optional<int> ageMax;
        bool statesWage = false;
        std::optional<qint64> wageFenLow;
        std::optional<qint64> wageFenHigh;
        QString wageMode;
        QString workMode;
        QString division;
        QString address;
        QString boardAndLodging;
        QString requirement;
        QString interview;
        QDate opensOn;
        QDate openUntil;
        QString state;
        bool operator==(const Draft&) const = default;
    };

private:
    struct Plan {
        std::optional<EmployerId> employer;  ///< empty: to be registered
        std::optional<Vacancy> stored;
        std::optional<VacancyFacts> facts;
    };
    Result<std::optional<EmployerId>> employerOf(const Draft& draft) const;
    Result<> giveCode(const Draft& draft, EmployerId id, const Act& act, BatchId batch);

    ImportPorts ports_;
    ImportSetting setting_;
    std::vector<Draft> drafts_;
    std::vector<QString> places_;
    QHash<QString, size_t> byKey_;
    QHash<qint64, QString> codes_;  ///< that stored employers without one are given
    QHash<size_t, Plan> plans_;
};

/// Every problem of the row goes to the reader.
[[nodiscard]] VacancyImport::Draft readVacancy(RowReader& reader, const ImportPorts& ports);

}  // namespace zhiqiao
