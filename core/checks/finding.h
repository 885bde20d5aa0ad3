// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/checks/data_check.h"
#include "core/security/office.h"

#include <QDate>

#include <vector>

namespace zhiqiao {

using FindingId = Id<struct FindingTag>;
using AsideId = Id<struct AsideTag>;

/// The first day of what was wrong from the beginning.
inline const QDate kFromTheBeginning(1, 1, 1);

/// That a check found something, and on which days. Days ahead are what comes if nothing else is
/// recorded, so that nobody has to look again every morning.
struct DataFinding {
    std::string_view check = {};  ///< DataCheck::id
    qint64 record = 0;  ///< the registration, service … it is about; 0: the subject itself
    QDate from = kFromTheBeginning;
    std::optional<QDate> until = {};  ///< first day it no longer holds
    QString basis = {};               ///< the facts it rests on; what was set aside holds for them
    [[nodiscard]] bool holdsOn(QDate day) const { return from <= day && (!until || day < *until); }
    bool operator==(const DataFinding&) const = default;
};

/// Whom or what findings are about.
struct FindingSubject {
    CheckSubject kind = CheckSubject::Person;
    qint64 id = 0;
    auto operator<=>(const FindingSubject&) const = default;
};

/// Where the subject lies and who is in charge of it, for lists.
struct FindingHolder {
    std::optional<qint64> person = {};  ///< the person, or the head of the household
    OfficeId office;
    QString division;  ///< 6 or 9 digits
    std::optional<StaffId> officer = {};
    bool operator==(const FindingHolder&) const = default;
};

/// Everything found about one subject.
struct SubjectFindings {
    FindingHolder holder;
    std::vector<DataFinding> findings;  ///< in the order of the checks, then by record and day
    bool operator==(const SubjectFindings&) const = default;
};

}  // namespace zhiqiao
