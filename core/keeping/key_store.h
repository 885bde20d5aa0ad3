// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/keeping/key_course.h"
#include "core/security/act.h"

namespace zhiqiao {

/// How an employer on the list stands, as lists show it. Follows from records; kept so that lists
/// are instant; `db check` compares the two.
struct KeyRow {
    KeyEmployerId firm;
    EmployerId employer;
    std::optional<StaffId> officer;
    std::optional<int> days;  ///< its own interval
    std::optional<QDate> lastOn;
    QString lastWay;
    int contacts = 0;
    std::optional<QDate> due;
    std::optional<QDate> offOn;
    int passedOn = 0;
    bool operator==(const KeyRow&) const = default;
};
/// Nothing when the listing was taken back.
[[nodiscard]] std::optional<KeyRow> keyRowOf(const KeyEmployer& firm, const KeyCourse& course);

/// Port: employers on the office's list, their officers, and what was heard of them. What somebody
/// said is kept sealed.
class KeyEmployerStore {
public:
    virtual ~KeyEmployerStore() = default;

    /// The number of what is now done to several at once.
    virtual Result<KeyBatchId> beginBatch(const Act& act) = 0;
    /// Errors: record.not_found for the employer.
    virtual Result<KeyEmployer> add(const Act& act, const KeyFacts& facts, KeyBatchId batch) = 0;
    /// As the deed after those of `seen`. Errors: record.not_found; record.changed_elsewhere
    /// (Conflict) when there is another one already.
    virtual Result<KeyEmployer> addDeed(const Act& act, const KeyEmployer& seen,
                                        const KeyDeedFacts& deed, KeyBatchId batch) = 0;
    /// Errors: record.not_found.
    virtual Result<KeyEmployer> find(KeyEmployerId id) const = 0;
    /// The same; other counters that change it wait until the act ends.
    virtual Result<KeyEmployer> hold(const Act& act, KeyEmployerId id) = 0;
    /// Every time the employer was put on the list, oldest first; also those taken back.
    virtual Result<std::vector<KeyEmployer>> ofEmployer(EmployerId employer) const = 0;
    /// What was listed or changed in it.
    virtual Result<std::vector<KeyEmployerId>> ofBatch(KeyBatchId batch) const = 0;
    /// Those on the list of the office, by number.
    virtual Result<std::vector<KeyEmployerId>> listedBy(OfficeId office) const = 0;

    /// Errors: record.not_found for the employer on the list or for `undoes`;
    /// record.changed_elsewhere (Conflict) when that one was taken back already.
    virtual Result<EmployerVisit> addVisit(const Act& act, const EmployerVisitFacts& facts) = 0;
    /// Those that hold, oldest first; same day: as saved.
    virtual Result<std::vector<EmployerVisit>> visitsOf(KeyEmployerId firm) const = 0;
    /// With those taken back and what took them back, as saved.
    virtual Result<std::vector<EmployerVisit>> visitHistory(KeyEmployerId firm) const = 0;

    /// Errors: key.listed_already (Conflict) when the employer stands on the list twice by it.
    virtual Result<> saveRow(const Act& act, KeyEmployerId firm,
                             const std::optional<KeyRow>& row) = 0;
    virtual Result<std::optional<KeyRow>> row(KeyEmployerId firm) const = 0;
};

[[nodiscard]] Error listedAlready();  ///< key.listed_already, Conflict

}  // namespace zhiqiao
