// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_subject.h"

#include <QHash>

#include <map>

namespace zhiqiao {

/// A fact that may be edited in the workbook of a caseload.
struct CaseloadField {
    QString key;  ///< of the column
    QString PersonFacts::*member;
    bool masked = false;  ///< leaves the program masked
    bool phone = false;
};
[[nodiscard]] const std::vector<CaseloadField>& caseloadFields();
/// What the cell holds when it leaves; a code stands as it is stored.
[[nodiscard]] QString leavingValue(const CaseloadField& field, const PersonFacts& facts);

/// writeCaseload() come back: people by record number. A cell is compared with what left the
/// program; an empty or unchanged one changes nothing. What was changed on both sides meanwhile is
/// refused with both, other fields are merged.
class CaseloadImport final : public ImportSubject {
public:
    CaseloadImport(const ImportPorts& ports, const ImportSetting& setting)
        : ports_(ports), setting_(setting) {}

    [[nodiscard]] const ColumnCatalogue& catalogue() const override {
        return importCatalogue(ImportKind::Caseload);
    }
    [[nodiscard]] std::string_view actName() const override { return "import.caseload"; }
    Staged stage(RowReader& reader, const QString& place) override;
    Result<RowVerdict> look(size_t draft) override;
    Result<> put(size_t draft, const Act& act, BatchId batch) override;

private:
    struct Draft {
        qint64 record = 0;
        int version = 0;
        QString name;
        QString idMasked;
        std::map<QString, QString> cells;  ///< by column; empty ones are left out
        bool operator==(const Draft&) const = default;
    };
    struct Plan {
        Person stored;
        PersonFacts facts;
    };

    ImportPorts ports_;
    ImportSetting setting_;
    std::vector<Draft> drafts_;
    std::vector<QString> places_;
    QHash<qint64, size_t> byRecord_;
    std::map<size_t, Plan> plans_;
};

}  // namespace zhiqiao
