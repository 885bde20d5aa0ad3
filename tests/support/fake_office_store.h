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

    Result<Office> saveOffice(const Act&, const Office& office) override {
        auto now = office;
        const auto stored = records_.offices.find(office.id);
        if (stored == records_.offices.end()) {
            now.rowVersion = 1;
        } else {
            if (stored->second.rowVersion != office.rowVersion) return fail(changedElsewhere());
            now.rowVersion = office.rowVersion + 1;
        }
        records_.offices.insert_or_assign(office.id, now);
        return now;
    }

    Result<std::vector<Staff>> staff() const override {
        std::vector<Staff> found;
        for (const auto& [id, staff] : records_.staff) found.push_back(staff);
        std::ranges::sort(found, {}, [](const Staff& staff) {
            return std::pair(soundOf(staff.name).sortKey, staff.id);
        });
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
        return now;
    }

    Result<QMap<QString, QString>> settings(OfficeId office,
                                            std::optional<StaffId> staff) const override {
        QMap<QString, QString> found;
        for (const auto& [key, value] : records_.settings)
            if (std::get<0>(key) == office && std::get<1>(key) == numberOf(staff))
                found[std::get<2>(key)] = value;
        return found;
    }

    Result<> saveSetting(const Act& act, std::optional<StaffId> staff, const QString& key,
                         const QString& value) override {
        const std::tuple place(act.office(), numberOf(staff), key);
        if (value.isEmpty())
            records_.settings.erase(place);
        else
            records_.settings[place] = value;
        return {};
    }

    Result<std::vector<LocalDay>> localDays(OfficeId office) const override {
        std::vector<LocalDay> found;
        for (const auto& [key, day] : records_.localDays)
            if (key.first == office) found.push_back(day);
        return found;
    }

    Result<> saveLocalDay(const Act& act, const LocalDay& day) override {
        records_.localDays[{act.office(), day.day}] = day;
        return {};
    }

    Result<> removeLocalDay(const Act& act, QDate day) override {
        records_.localDays.erase({act.office(), day});
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
    static qint64 numberOf(std::optional<StaffId> staff) { return staff ? staff->value() : 0; }

    FakeRecords& records_;
};

}  // namespace zhiqiao::test
