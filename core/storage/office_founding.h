// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/security/vault/key_slots.h"
#include "core/storage/office_facts.h"

namespace zhiqiao {

/// Tables, facts, office and staff in one transaction: all of it or nothing.
Result<FactTexts> foundOffice(const DatabaseTarget& target, const OpenedSlot& opened,
                              const NewOffice& made, const Clock& clock);
/// Gives each of the staff that has a password the slot, and takes away the one without.
Result<> sealByPasswords(const DatabaseTarget& part, const OpenedSlot& opened,
                         const NewOffice& made);

}  // namespace zhiqiao
