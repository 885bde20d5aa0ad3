// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/supervise_desk.h"

namespace zhiqiao {

SuperviseDesk::SuperviseDesk(const Needs& needs)
    : office_(needs.session),
      presenter_({office_.ports(), needs.session.approvals, needs.office, needs.reads,
                  [&viewer = needs.viewer, all = !needs.hasUsers](const ApprovalRequest& request) {
                      return request.askedBy != viewer.staff && (all || concerns(viewer, request));
                  }}) {}

ui::PromisesPage* SuperviseDesk::makePage(ui::RecordList::Needs list) {
    return new ui::PromisesPage(presenter_, std::move(list));
}

}  // namespace zhiqiao
