// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/view_row.h"

#include "ui/widgets/named.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace zhiqiao::ui {

ViewRow::ViewRow(const QString& prefix, const std::vector<View>& views, QWidget* parent)
    : QWidget(parent), row_(new QHBoxLayout(this)), prefix_(prefix) {
    row_->setContentsMargins({});
    for (const auto& view : views) {
        auto* button = named<QToolButton>(prefix + view.name, this);
        button->setText(view.words);
        button->setAccessibleName(view.words);
        button->setCheckable(true);
        button->setChecked(row_->isEmpty());
        button->setFocusPolicy(Qt::TabFocus);
        row_->addWidget(button);
        // Not a QButtonGroup: that leaves Tab with the chosen one alone.
        connect(button, &QToolButton::clicked, this, [this, name = view.name] {
            choose(name);
            emit chosen(name);
        });
    }
    row_->addStretch(1);
}

void ViewRow::choose(const QString& name) {
    for (auto* button : findChildren<QToolButton*>())
        button->setChecked(button->objectName() == prefix_ + name);
}

void ViewRow::add(QWidget* widget) { row_->addWidget(widget); }

}  // namespace zhiqiao::ui
