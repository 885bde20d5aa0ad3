// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_section.h"

#include "ui/settings/key_presenter.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"

#include <QPushButton>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

KeySection::KeySection(KeyPresenter& presenter, QWidget* page)
    : QObject(page),
      presenter_(presenter),
      grid_(new FormGrid(page)),
      state_(named<TextLabel>(u"keyState"_s, TextSize::Body)),
      rotate_(named<QPushButton>(u"rotateKey"_s, tr("Change to a ne&w key"))),
      goOn_(named<QPushButton>(u"goOnWithKey"_s, tr("&Go on with the new key"))) {
    grid_->addSection(tr("Data key"));
    state_->setWordWrap(true);
    grid_->addWide(state_);
    grid_->addWide(rotate_, Qt::AlignLeft);
    grid_->addWide(goOn_, Qt::AlignLeft);
    goOn_->hide();
    connect(rotate_, &QPushButton::clicked, &presenter, &KeyPresenter::rotate);
    connect(goOn_, &QPushButton::clicked, &presenter, &KeyPresenter::goOn);
    connect(&presenter, &KeyPresenter::changed, this, &KeySection::fill);
    connect(&presenter, &KeyPresenter::busyChanged, this, [this](bool busy) {
        rotate_->setDisabled(busy);
        goOn_->setDisabled(busy);
    });
}

void KeySection::fill() {
    const auto& history = *presenter_.history();
    const auto day = history.since.toString(Qt::ISODate);
    const auto age = tr("%n day(s) old", nullptr, int(history.since.daysTo(presenter_.today())));
    auto text =
        !history.since.isValid()
            ? tr("Protected values are sealed with a later key; the day of its change is not on "
                 "record.")
        : history.rotated
            ? tr("Protected values are sealed with the key of %1 (%2).").arg(day, age)
            : tr("The key is that of the office's first day, %1 (%2); it was never changed.")
                  .arg(day, age);
    if (!history.finished && !presenter_.isBusy())
        text += u' ' + tr("Not every value has it yet; all can be read meanwhile.");
    state_->setText(text);
    rotate_->setVisible(history.finished);
    goOn_->setVisible(!history.finished);
}

}  // namespace zhiqiao::ui
