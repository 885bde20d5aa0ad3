// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bottom_bar.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlaceCharacters = 24;  // what stays of database, office and user, at least

}  // namespace

BottomBar::BottomBar(QWidget* parent)
    : QWidget(parent),
      keys_(new ElidedLabel({}, this)),
      status_(new ElidedLabel({}, this)),
      place_(new ElidedLabel({}, this)),
      day_(new ElidedLabel({}, this)) {
    setObjectName(u"bottomBar"_s);
    keys_->setObjectName(u"bottomKeys"_s);
    status_->setObjectName(u"bottomStatus"_s);
    place_->setObjectName(u"bottomPlace"_s);
    day_->setObjectName(u"workingDay"_s);
    for (auto* label : {keys_, place_, day_}) label->setMuted(true);
    day_->setWhole(true);
    auto* row = new QHBoxLayout(this);
    row->addWidget(keys_);
    row->addWidget(status_, 1);
    row->addWidget(place_);
    row->addWidget(day_);
    space(this, row, gap::kLabel, gap::kPage);
}

void BottomBar::setKeys(const QStringList& keys) {
    all_ = keys;
    fitKeys();
}

void BottomBar::fitKeys() {
    const int place = fontMetrics().averageCharWidth() * kPlaceCharacters;
    const int room = width() - day_->sizeHint().width() - place - 3 * quarters(this, gap::kPage);
    auto fitting = all_;
    keys_->setText(fitting.join(u"   "_s));
    while (fitting.size() > 1 && keys_->sizeHint().width() > room) {
        fitting.remove(fitting.size() - 2);
        keys_->setText(fitting.join(u"   "_s));
    }
    place_->setMaximumWidth(place + std::max(room - keys_->sizeHint().width(), 0));
}

void BottomBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitKeys();
}

void BottomBar::setStatus(const QString& status) {
    status_->setText(status);
    if (status.isEmpty()) return;
    QAccessibleEvent alert(status_, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BottomBar::setPlace(const QString& database, const QString& office, const QString& user) {
    QStringList parts;
    for (const auto& part : {database, office, user})
        if (!part.isEmpty()) parts << part;
    place_->setText(parts.join(u" · "_s));
}

void BottomBar::setWorkingDay(QDate working, QDate outside) {
    const bool other = working != outside;
    day_->setText(other ? tr("Working date %1").arg(working.toString(Qt::ISODate))
                        : working.toString(Qt::ISODate));
    day_->setBold(other);
    day_->setMuted(!other);
}

QString BottomBar::status() const { return status_->text(); }
QString BottomBar::keys() const { return keys_->text(); }

void BottomBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), themeOf(this).hairline());
}

}  // namespace zhiqiao::ui
