// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/security/act.h"

#include <QMap>

#include <vector>

namespace zhiqiao {

/// A day that differs from the published calendar: a local festival, an office closed for a day.
struct LocalDay {
    QDate day;
    bool isWorkday = false;
    QString name;
    int rowVersion = 0;  ///< 0: nothing is kept for the day yet
    bool operator==(const LocalDay&) const = default;
};

/// A setting of an office itself.
struct OfficeSetting {
    OfficeId office;
    QString key;
    QString value;
    bool operator==(const OfficeSetting&) const = default;
};

/// Port: the offices of this database, their staff, settings and local calendar. What is replaced
/// is kept: the …AsOf() functions tell what stood there at an instant, by the time of saving.
class OfficeStore {
public:
    virtual ~OfficeStore() = default;

    /// All offices, by number.
    virtual Result<std::vector<Office>> offices() const = 0;
    /// Adds the office, or replaces its facts when `office.rowVersion` is the stored one.
    /// Errors: record.changed_elsewhere (Conflict).
    virtual Result<Office> saveOffice(const Act& act, const Office& office) = 0;
    virtual Result<std::vector<Office>> officesAsOf(const QDateTime& instant) const = 0;
    /// Makes other counters that hold the act's office wait until this act ends, for rules over
    /// several rows. Errors: record.not_found.
    virtual Result<> hold(const Act& act) = 0;

    /// All staff, also those who left, by name.
    virtual Result<std::vector<Staff>> staff() const = 0;
    /// Adds when `id` is nothing. Errors: record.changed_elsewhere (Conflict).
    virtual Result<Staff> saveStaff(const Act& act, std::optional<StaffId> id,
                                    const Staff& staff) = 0;
    virtual Result<std::vector<Staff>> staffAsOf(const QDateTime& instant) const = 0;

    /// Settings of the office (`staff` nothing) or of one person (pages, font, theme).
    virtual Result<QMap<QString, QString>> settings(OfficeId office,
                                                    std::optional<StaffId> staff) const = 0;
    /// Of every office (of no person's), whose key begins with `prefix`.
    virtual Result<std::vector<OfficeSetting>> settingsOfAll(const QString& prefix) const = 0;
    /// By key; a setting that was never saved is not among them.
    virtual Result<QMap<QString, int>> settingVersions(OfficeId office,
                                                       std::optional<StaffId> staff) const = 0;
    /// An empty value takes the setting away. `seen`: the version the change was decided on, 0 for
    /// none; nothing when the last one who saves is right, as with a person's own look.
    /// Errors: record.changed_elsewhere (Conflict).
    virtual Result<> saveSetting(const Act& act, std::optional<StaffId> staff, const QString& key,
                                 const QString& value, std::optional<int> seen = {}) = 0;
    virtual Result<QMap<QString, QString>> settingsAsOf(OfficeId office,
                                                        std::optional<StaffId> staff,
                                                        const QDateTime& instant) const = 0;

    virtual Result<std::vector<LocalDay>> localDays(OfficeId office) const = 0;
    /// Adds the entry of that day, or replaces it when `day.rowVersion` is the stored one.
    /// Errors: record.changed_elsewhere (Conflict).
    virtual Result<LocalDay> saveLocalDay(const Act& act, const LocalDay& day) = 0;
    virtual Result<std::vector<LocalDay>> localDaysAsOf(OfficeId office,
                                                        const QDateTime& instant) const = 0;
    /// The day is again what the published calendar says.
    virtual Result<> removeLocalDay(const Act& act, QDate day) = 0;

    /// The next number of a gap-free series, 1 for the first; taken inside the act's transaction,
    /// so a number is used exactly when the act is. `kind`: two digits of the scan code ("21").
    virtual Result<int> takeNumber(const Act& act, const QString& kind, int year) = 0;
    /// The number the next act would take.
    virtual Result<int> nextNumber(OfficeId office, const QString& kind, int year) const = 0;
    /// Continues a paper book: the next number to be given out; the jump is kept. Errors:
    /// series.number_used (Conflict) when `next` is not above the highest number given out.
    virtual Result<> continueSeries(const Act& act, const QString& kind, int year, int next) = 0;
};

/// What the database itself is; fixed when it is made.
struct DatabaseFacts {
    bool demo = false;    ///< for ever
    QDate workingDay;     ///< demo only: its own today; null otherwise
    QString generator;    ///< demo only: version and seed
    QDateTime createdAt;  ///< UTC
    bool operator==(const DatabaseFacts&) const = default;
};

/// Errors of more than one store.
[[nodiscard]] Error changedElsewhere();  ///< record.changed_elsewhere, Conflict
[[nodiscard]] Error recordNotFound();    ///< record.not_found, NotFound
[[nodiscard]] Error actAlreadyDone();    ///< act.already_done, Conflict
[[nodiscard]] Error numberUsed();        ///< series.number_used, Conflict

}  // namespace zhiqiao
