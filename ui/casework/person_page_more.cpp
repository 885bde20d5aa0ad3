// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/person_page.h"

#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

/// Parts for which the rows of buttons have no room: behind one button, each with its letter.
void PersonPage::addMore() {
    auto* button = named<QPushButton>(u"moreParts"_s, tr("More"), this);
    button->setAutoDefault(false);
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    header_->addButton(button);
    const auto add = [menu](QAction* letter) {
        auto* entry = menu->addAction(letter->shortcut().toString(QKeySequence::PortableText) +
                                      u"  "_s + letter->text());
        entry->setObjectName(letter->objectName() + u"Entry"_s);
        connect(entry, &QAction::triggered, letter, &QAction::trigger);
    };
    add(addPartKey(PersonPanel::Difficulty, Qt::Key_K, u"difficulty"_s, tr("Difficulties")));
    add(addPartKey(PersonPanel::Programme, Qt::Key_J, u"programme"_s, tr("Programmes")));
    add(addPartKey(PersonPanel::Assessment, Qt::Key_A, u"assessment"_s, tr("Assessment")));
    add(addPartKey(PersonPanel::Onward, Qt::Key_L, u"onward"_s, tr("Referrals to departments")));
    if (person_.may(Right::PersonWrite))
        add(addPartKey(PersonPanel::Merge, Qt::Key_U, u"merge"_s, tr("Two records of one person")));
}

}  // namespace zhiqiao::ui
