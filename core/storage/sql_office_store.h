// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/office_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlOfficeStore final : public OfficeStore {
public:
    explicit SqlOfficeStore(SqlContext context) : context_(context) {}

    Result<std::vector<Office>> offices() const override;
    Result<Office> saveOffice(const Act& act, const Office& office) override;
    Result<std::vector<Office>> officesAsOf(const QDateTime& instant) const override;
    Result<> hold(const Act& act) override;

    Result<std::vector<Staff>> staff() const override;
    Result<Staff> saveStaff(const Act& act, std::optional<StaffId> id, const Staff& staff) override;
    Result<std::vector<Staff>> staffAsOf(const QDateTime& instant) const override;

    Result<std::vector<OfficeSetting>> settingsOfAll(const QString& prefix) const override;
    Result<QMap<QString, QString>> settings(OfficeId office,
                                            std::optional<StaffId> staff) const override;
    Result<QMap<QString, int>> settingVersions(OfficeId office,
                                               std::optional<StaffId> staff) const override;
    Result<> saveSetting(const Act& act, std::optional<StaffId> staff, const QString& key,
                         const QString& value, std::optional<int> seen) override;
    Result<QMap<QString, QString>> settingsAsOf(OfficeId office, std::optional<StaffId> staff,
                                                const QDateTime& instant) const override;

    Result<std::vector<LocalDay>> localDays(OfficeId office) const override;
    Result<LocalDay> saveLocalDay(const Act& act, const LocalDay& day) override;
    Result<std::vector<LocalDay>> localDaysAsOf(OfficeId office,
                                                const QDateTime& instant) const override;
    Result<> removeLocalDay(const Act& act, QDate day) override;

    Result<int> takeNumber(const Act& act, const QString& kind, int year) override;
    Result<int> nextNumber(OfficeId office, const QString& kind, int year) const override;
    Result<> continueSeries(const Act& act, const QString& kind, int year, int next) override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
