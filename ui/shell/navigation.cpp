// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/app_style.h"
#include "ui/widgets/grid.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// Icon, title, and at the right edge the number key, muted.
class NavigationButton final : public QToolButton {
public:
    explicit NavigationButton(QWidget* parent) : QToolButton(parent) {
        setCheckable(true);
        setAutoExclusive(true);
        setAutoRaise(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFocusPolicy(Qt::TabFocus);
    }
    QString trailing;

    [[nodiscard]] QSize sizeHint() const override {
        const int line = fontMetrics().height();
        return {line * 3 + fontMetrics().horizontalAdvance(text()) +
                    std::max(line * 2, fontMetrics().horizontalAdvance(trailing) + line),
                qRound(line * 1.9)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        const auto theme = themeOf(this);
        const int line = fontMetrics().height();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto ink = isChecked() ? theme.selectedText() : theme.text;
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? theme.selection() : theme.hover());
            painter.drawRoundedRect(rect(), 4, 4);
        }
        const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
        icon().paint(&painter, QRect(line / 2, (height() - side) / 2, side, side));
        auto own = font();
        if (isChecked()) own.setWeight(QFont::DemiBold);
        painter.setFont(own);
        painter.setPen(ink);
        painter.drawText(rect().adjusted(line + side, 0, 0, 0), Qt::AlignVCenter, text());
        painter.setFont(font());
        painter.setPen(isChecked() ? ink : theme.muted);
        painter.drawText(rect().adjusted(0, 0, -line / 2, 0), Qt::AlignVCenter | Qt::AlignRight,
                         trailing);
        if (hasFocus()) drawFocus(&painter, rect(), theme);
    }
};

}  // namespace

Navigation::Navigation(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    column_->addStretch(1);
    space(this, column_, gap::kRows, gap::kLabel);
}

void Navigation::add(const QString& page, const QString& title, const QString& icon, int number) {
    auto* button = new NavigationButton(this);
    button->setObjectName(u"nav_"_s + page);
    button->setText(title);
    button->setAccessibleName(title);
    button->setIcon(themeIcon(icon));
    if (number >= 0) {
        button->trailing = QString::number(number);
        button->setToolTip(u"Ctrl+%1"_s.arg(number));
    }
    connect(button, &QToolButton::clicked, this, [this, page] { emit chosen(page); });
    column_->insertWidget(int(entries_.size()), button);
    entries_.push_back({page, title, number, button});
}

void Navigation::setTitle(const QString& page, const QString& title) {
    for (auto& entry : entries_) {
        if (entry.page != page) continue;
        entry.title = title;
        entry.button->setText(title);
        entry.button->setAccessibleName(title);
    }
}

void Navigation::setCurrent(const QString& page) {
    for (const auto& entry : entries_) {
        entry.button->setAutoExclusive(false);  // else the last one lit stays lit
        entry.button->setChecked(entry.page == page);
        entry.button->setAutoExclusive(true);
    }
}

void Navigation::focusCurrent() {
    if (entries_.empty()) return;
    auto at = std::ranges::find_if(entries_,
                                   [](const Entry& entry) { return entry.button->isChecked(); });
    if (at == entries_.end()) at = entries_.begin();
    at->button->setFocus(Qt::ShortcutFocusReason);
}

void Navigation::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto at =
        std::ranges::find_if(entries_, [](const Entry& entry) { return entry.button->hasFocus(); });
    if (step == 0 || at == entries_.end()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto next = std::clamp(at - entries_.begin() + step, std::ptrdiff_t(0),
                                 std::ptrdiff_t(entries_.size()) - 1);
    entries_[size_t(next)].button->setFocus(Qt::TabFocusReason);
}

void Navigation::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), themeOf(this).hairline());
}

}  // namespace zhiqiao::ui
