// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/base/progress.h"

namespace zhiqiao {

/// How many persons had rows that were written anew.
struct RebuiltCases {
    qint64 obligations = 0;
    qint64 followUps = 0;
    qint64 away = 0;
    qint64 agreed = 0;
    qint64 standing = 0;
    bool operator==(const RebuiltCases&) const = default;
};

/// Works out anew, as of today, what is owed to each person, met or not, where each follow-up
/// stands, when who works away is to be heard of, which contact was agreed on and which status may
/// be lost, and writes what differs, a few hundred persons an act; what is right is left alone. An
/// office made by an older version gets its follow-ups so. Errors: those of the stores;
/// rebuild.cancelled, after which what was written stays.
Result<RebuiltCases> rebuildCases(OfficeSession& session, const Actor& actor,
                                  const Progress& progress);

}  // namespace zhiqiao
