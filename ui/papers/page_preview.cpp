// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/page_preview.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWide = 70;  // quarters of a line
constexpr int kHigh = 90;

}  // namespace

PagePreview::PagePreview(QWidget* parent) : QWidget(parent) {
    setObjectName(u"paperPreview"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumWidth(quarters(this, kWide / 2));
    clear();
}

QSize PagePreview::sizeHint() const { return {quarters(this, kWide), quarters(this, kHigh)}; }

void PagePreview::show(const PaperPage& page) {
    page_ = page;
    setAccessibleName(tr("Page %1 of %2").arg(page.page).arg(page.pages));
    update();
}

void PagePreview::clear() {
    page_.reset();
    setAccessibleName(tr("No paper is shown"));
    update();
}

void PagePreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto theme = themeOf(this);
    painter.fillRect(rect(), theme.base);
    painter.setPen(theme.hairline());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const int line = fontMetrics().height();
    const auto room = rect().adjusted(line / 2, line / 2, -line / 2, -2 * line);
    painter.setPen(theme.muted);
    if (!page_) {
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Enter shows the paper.\nThat it was looked at is kept."));
        return;
    }
    const auto size = page_->image.size().scaled(room.size(), Qt::KeepAspectRatio);
    const QRect place(room.x() + (room.width() - size.width()) / 2, room.y(), size.width(),
                      size.height());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, page_->image);
    painter.drawText(
        rect().adjusted(0, 0, 0, -line / 4), Qt::AlignBottom | Qt::AlignHCenter,
        page_->pages > 1
            ? tr("Page %1 of %2 · Page Up and Page Down").arg(page_->page).arg(page_->pages)
            : tr("Page %1 of %2").arg(page_->page).arg(page_->pages));
}

}  // namespace zhiqiao::ui
