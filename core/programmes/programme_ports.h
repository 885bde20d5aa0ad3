// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment_store.h"
#include "core/programmes/programme.h"
#include "core/programmes/programme_store.h"
#include "core/security/office_store.h"
#include "core/security/transactions.h"
#include "core/security/user_store.h"

namespace zhiqiao {

/// What programmes need; all outlive the call.
struct ProgrammePorts {
    Transactions& transactions;
    ProgrammeStore& store;
    const AssignmentStore& cases;  ///< who is in charge of the people
    const UserStore& users;
    const OfficeStore& offices;
    const Codes& codes;
    const Programmes& programmes;
};

}  // namespace zhiqiao
