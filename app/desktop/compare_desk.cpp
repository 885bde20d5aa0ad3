// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/compare_desk.h"

#include "ui/widgets/code_items.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

CompareDesk::CompareDesk(const Needs& needs)
    : files_(needs.files),
      lists_(needs.session.codes().lists),
      office_(needs.session),
      presenter_({office_.ports(), needs.reading, needs.lanes, needs.session.clock(),
                  needs.words.cells(), needs.actor, needs.session.facts().demo, needs.homeDivision,
                  needs.may(Right::PersonWrite), needs.may(Right::ImportCommit)}) {}

ui::ComparePage* CompareDesk::makePage(ui::RecordList::Needs list) {
    return new ui::ComparePage(presenter_, files_, std::move(list),
                               ui::codeItems(lists_, u"check_source"_s));
}

}  // namespace zhiqiao
