// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/pinyin.h"
#include "tests/support/fake_records.h"

#include <algorithm>

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store.
class FakeOfficeStore final : public OfficeStore {
public:
    explicit FakeOfficeStore(FakeRecords& records) : records_(records) {}

    Result<std::vector<Office>> offices() const override {
        std::vector<Office> found;
        for (const auto& [id, office] : records_.offices) found.push_back(office);
        return found;
    }

    Result<Office> saveOffice(const Act& act, const Office& office) override {
        auto now = office;
        const auto stored = records_.offices.find(office.id);
        if (stored == records_.offices.end()) {
            now.rowVersion = 1;
        } else {
            if (stored->second.rowVersion != office.rowVersion) return fail(changedElsewhere());
            now.rowVersion = office.rowVersion + 1;
        }
        records_.offices.insert_or_assign(office.id, now);
        records_.officeLog.entries.push_back({act.at(), office.id, now});
        return now;
    }

    Result<std::vector<Office>> officesAsOf(const QDateTime& instant) const override {
        std::vector<Office> found;
        for (const auto& [id, office] : records_.officeLog.asOf(instant)) found.push_back(office);
        return found;
    }

    Result<> hold(const Act& act) override {
        return records_.offices.contains(act.office()) ? Result<>() : fail(recordNotFound());
    }

    Result<std::vector<Staff>> staff() const override {
        std::vector<Staff> found;
        for (const auto& [id, staff] : records_.staff) found.push_back(staff);
        sortBySound(found);
        return found;
    }

    Result<std::vector<Staff>> staffAsOf(const QDateTime& instant) const override {
        std::vector<Staff> found;
        for (const auto& [id, staff] : records_.staffLog.asOf(instant)) found.push_back(staff);
        sortBySound(found);
        return found;
    }

    Result<Staff> saveStaff(const Act& act, std::optional<StaffId> id,
                            const Staff& staff) override {
        auto now = staff;
        if (id) {
            const auto stored = records_.staff.find(*id);
            if (stored == records_.staff.end()) return fail(recordNotFound());
            if (stored->second.rowVersion != staff.rowVersion) return fail(changedElsewhere());
            now.id = *id;
            now.rowVersion = staff.rowVersion + 1;
        } else {
            now.id = StaffId(records_.takeId(act.office()));
            now.rowVersion = 1;
        }
        records_.staff.insert_or_assign(now.id, now);
        records_.staffLog.entries.push_back({act.at(), now.id, now});
        return now;
    }

    Result<QMap<QString, QString>> settings(OfficeId office,
                                            std::optional<StaffId> staff) const override {
        QMap<QString, QString> found;
        for (const auto& [key, setting] : records_.settings)
            if (isOf(key, office, staff) && !setting.value.isEmpty())
                found[std::get<2>(key)] = setting.value;
        return found;
    }

    Result<std::vector<OfficeSetting>> settingsOfAll(const QString& prefix) const override {
        std::vector<OfficeSetting> found;
        for (const auto& [place, setting] : records_.settings)
            if (const auto& [office, staff, key] = place;
                staff == 0 && key.startsWith(prefix) && !setting.value.isEmpty())
                found.push_back({office, key, setting.value});
        return found;
    }

    Result<QMap<QString, int>> settingVersions(OfficeId office,
                                               std::optional<StaffId> staff) const override {
        QMap<QString, int> found;
        for (const auto& [key, setting] : records_.settings)
            if (isOf(key, office, staff)) found[std::get<2>(key)] = setting.version;
        return found;
    }

    Result<> saveSetting(const Act& act, std::optional<StaffId> staff, const QString& key,
                         const QString& value, std::optional<int> seen) override {
        const Place place(act.office(), numberOf(staff), key);
        const auto stored = records_.settings.find(place);
        const int version = stored == records_.settings.end() ? 0 : stored->second.version;
        if (seen && *seen != version) return fail(changedElsewhere());
        if (version == 0 && value.isEmpty()) return {};
        records_.settings[place] = {value, version + 1};
        records_.settingLog.entries.push_back({act.at(), place, value});
        return {};
    }

    Result<QMap<QString, QString>> settingsAsOf(OfficeId office, std::optional<StaffId> staff,
                                                const QDateTime& instant) const override {
        QMap<QString, QString> found;
        for (const auto& [key, value] : records_.settingLog.asOf(instant))
            if (isOf(key, office, staff) && !value.isEmpty()) found[std::get<2>(key)] = value;
        return found;
    }

    Result<std::vector<LocalDay>> localDays(OfficeId office) const override {
        std::vector<LocalDay> found;
        for (const auto& [key, day] : records_.localDays)
            if (key.first == office) found.push_back(day);
        return found;
    }

    Result<LocalDay> saveLocalDay(const Act& act, const LocalDay& day) override {
        auto& stored = records_.localDays[{act.office(), day.day}];
        if (stored.rowVersion != day.rowVersion) return fail(changedElsewhere());
        const auto before = stored.rowVersion;
        stored = day;
        stored.rowVersion = 1 + std::max(before, versionsOf({act.office(), day.day}));
        records_.localDayLog.entries.push_back({act.at(), {act.office(), day.day}, stored});
        return stored;
    }

    Result<std::vector<LocalDay>> localDaysAsOf(OfficeId office,
                                                const QDateTime& instant) const override {
        std::vector<LocalDay> found;
        for (const auto& [key, day] : records_.localDayLog.asOf(instant))
            if (key.first == office && day.rowVersion > 0) found.push_back(day);
        return found;
    }

    Result<> removeLocalDay(const Act& act, QDate day) override {
        if (records_.localDays.erase({act.office(), day}) > 0)
            records_.localDayLog.entries.push_back({act.at(), {act.office(), day}, kRemoved});
        return {};
    }

    Result<int> nextNumber(OfficeId office, const QString& kind, int year) const override {
        const auto found = records_.series.find({office, kind, year});
        return found == records_.series.end() ? 1 : found->second.next;
    }

    Result<int> takeNumber(const Act& act, const QString& kind, int year) override {
        auto& series = records_.series[{act.office(), kind, year}];
        series.highestGiven = series.next++;
        return series.highestGiven;
    }

    Result<> continueSeries(const Act& act, const QString& kind, int year, int next) override {
        auto& series = records_.series[{act.office(), kind, year}];
        if (next <= series.highestGiven) return fail(numberUsed());
        series.next = next;
        return {};
    }

private:
    static inline const LocalDay kRemoved{.rowVersion = -1};

    [[nodiscard]] int versionsOf(const std::pair<OfficeId, QDate>& place) const {
        int newest = 0;
        for (const auto& entry : records_.localDayLog.entries)
            if (entry.key == place) newest = std::max(newest, entry.row.rowVersion);
        return newest;
    }

    using Place = std::tuple<OfficeId, qint64, QString>;

    static bool isOf(const Place& place, OfficeId office, std::optional<StaffId> staff) {
        return std::get<0>(place) == office && std::get<1>(place) == numberOf(staff);
    }
    static void sortBySound(std::vector<Staff>& staff) {
        std::ranges::sort(staff, {}, [](const Staff& one) {
            return std::pair(soundOf(one.name).sortKey, one.id);
        });
    }
    static qint64 numberOf(std::optional<StaffId> staff) { return staff ? staff->value() : 0; }

    FakeRecords& records_;
};

}  // namespace zhiqiao::test
