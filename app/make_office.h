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

/// Somebody who will work with a real office, as the set-up asks for them.
struct FirstUser {
    QString name;
    QString login;
    std::vector<Role> roles;
    Secret password;           ///< from takePassword()
    bool ownPassword = false;  ///< typed by the person: need not be changed at the first sign-in
};

/// What an office gives up that begins with these people, in sentences; empty: nothing.
[[nodiscard]] QStringList lostWith(const std::vector<FirstUser>& users);
/// The three administrators by name, each a person of his own, and somebody at the counter.
/// Errors: setup.administrator_missing, setup.nobody_at_counter, setup.login_twice,
/// setup.one_person_twice (all Invalid), role.excludes.
Result<> enoughForOffice(const std::vector<FirstUser>& users);

/// Makes an empty real office, which opens by its users' passwords alone. `tellCodes` gets the
/// three recovery codes, once. Errors: office.bad_code, office.unknown_division, those of
/// enoughForOffice() and createOffice().
Result<> makeRealOffice(const DatabaseTarget& target, const Office& office,
                        std::vector<FirstUser> users,
                        const std::function<void(const std::array<QString, 3>&)>& tellCodes,
                        const KdfCost& cost = kDefaultCost);

inline const QDate kDemoWorkingDay(2022, 11, 30);

}  // namespace zhiqiao
