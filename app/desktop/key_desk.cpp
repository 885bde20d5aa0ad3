// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/key_desk.h"

namespace zhiqiao {

namespace {

ui::KeepingPresenter::Needs keepingNeeds(const KeyOffice& office, const KeyDesk::Needs& needs) {
    return {office.ports(), needs.lanes, needs.session.clock(), needs.actor};
}

}  // namespace

KeyDesk::KeyDesk(const Needs& needs)
    : may_(needs.may),
      office_(needs.session),
      presenter_(keepingNeeds(office_, needs)),
      listing_(keepingNeeds(office_, needs)) {
    if (needs.viewer) office_.showListTo(*needs.viewer);
}

ui::KeyEmployersPage* KeyDesk::makePage(ui::RecordList::Needs list) {
    page_ = new ui::KeyEmployersPage(presenter_, std::move(list), may_);
    return page_;
}

ui::KeyListPart* KeyDesk::employersPart(ui::RecordList& employers) {
    return new ui::KeyListPart(listing_, employers);
}

void KeyDesk::forget() {
    presenter_.forget();
    listing_.forget();
    page_->forget();
}

}  // namespace zhiqiao
