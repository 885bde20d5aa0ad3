// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTimer>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

Skeleton::Skeleton(QWidget* parent) : QWidget(parent), delay_(new QTimer(this)) {
    setObjectName(u"skeleton"_s);
    setAccessibleName(tr("Loading"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    delay_->setSingleShot(true);
    delay_->setInterval(100);
    connect(delay_, &QTimer::timeout, this, [this] {
        raise();
        show();
    });
    hide();
}

void Skeleton::wait() {
    if (!isVisible()) delay_->start();
}

void Skeleton::done() {
    delay_->stop();
    hide();
}

void Skeleton::paintEvent(QPaintEvent*) {
    static constexpr double kWidths[] = {0.34, 0.28, 0.4, 0.24, 0.36, 0.3};
    const auto theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hover());
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const int pitch = qRound(line * 1.8);
    int row = 0;
    for (int y = pitch / 2 - line / 4; y < height(); y += pitch, ++row) {
        const double first = kWidths[row % 6];
        painter.drawRoundedRect(QRectF(line / 2.0, y, width() * first * 0.5, line / 2.0), 3, 3);
        painter.drawRoundedRect(QRectF(width() * 0.28, y, width() * first, line / 2.0), 3, 3);
        painter.drawRoundedRect(QRectF(width() * 0.76, y, width() * 0.14, line / 2.0), 3, 3);
    }
}

}  // namespace zhiqiao::ui
