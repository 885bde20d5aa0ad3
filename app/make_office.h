// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/demo/create_demo.h"

namespace zhiqiao {

/// Makes a demo office with a year of casework behind it; its working day is for ever `workingDay`.
/// What was begun is removed when it fails. Errors: those of createOffice() and createDemo().
Result<DemoCounts> makeDemoOffice(const DatabaseTarget& target, const DemoSize& size,
                                  QDate workingDay, const Progress& progress);

/// Makes an empty real office.
/// Errors: office.bad_code, office.unknown_division, those of createOffice().
Result<> makeRealOffice(const DatabaseTarget& target, const Office& office,
                        const QStringList& staff);

inline const QDate kDemoWorkingDay(2022, 11, 30);

}  // namespace zhiqiao
