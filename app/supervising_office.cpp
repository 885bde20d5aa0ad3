// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervising_office.h"

#include "app/worklist_days.h"

namespace zhiqiao {

SupervisingOffice::SupervisingOffice(OfficeSession& session)
    : assigning_(session),
      store_(session.database().context(), worklistDays(session.codes(), session.clock())),
      ports_{store_, assigning_.loadPorts(), session.codes()},
      board_(ports_) {}

}  // namespace zhiqiao
