// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparing_office.h"

#include "core/casework/case_file.h"

namespace zhiqiao {

ComparingOffice::ComparingOffice(OfficeSession& session)
    : store_(session.database().context()),
      ports_{session.transactions,
             store_,
             session.people,
             session.merges,
             session.users,
             session.codes(),
             [&session](const Act& act, PersonId person) {
                 return refreshPerson(session.ports(), act, person);
             }} {}

}  // namespace zhiqiao
