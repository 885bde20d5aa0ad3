// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/case_weights.h"

namespace zhiqiao {

/// What one member of staff has to do. Cases are persons; a person with two officers counts for
/// both. Promises are counted as the worklist shows them.
struct CaseLoad {
    StaffId officer;
    QString name;
    int cases = 0;
    qint64 weight = 0;                    ///< hundredths of a case
    int overdue = 0;                      ///< promises
    int dueSoon = 0;                      ///< promises
    int firms = 0;                        ///< key employers the officer is named for
    std::optional<QDate> awayUntil = {};  ///< first day back, of who is away today
    QString coveredBy = {};               ///< name; empty: uncovered, or not away
    bool operator==(const CaseLoad&) const = default;
};

/// Port: the cases of an office as they stand.
class CaseLoadStore {
public:
    virtual ~CaseLoadStore() = default;

    struct Promises {
        int overdue = 0;
        int dueSoon = 0;
    };

    /// Of everybody somebody on the staff is in charge of, by person and officer.
    virtual Result<std::vector<CaseFacts>> cases(OfficeId office, QDate today,
                                                 int soonDays) const = 0;
    /// Promises as the worklist shows them, by who is in charge.
    virtual Result<std::vector<std::pair<StaffId, Promises>>> promises(OfficeId office, QDate today,
                                                                       int soonDays) const = 0;
    /// How many employers on the office's list of key employers each officer is named for.
    virtual Result<std::vector<std::pair<StaffId, int>>> firms(OfficeId office) const = 0;
    /// Of these people; who may not be there is left out.
    virtual Result<std::vector<std::pair<PersonId, QString>>> names(
        const std::vector<PersonId>& people) const = 0;
};

}  // namespace zhiqiao
