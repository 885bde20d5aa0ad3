// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/widgets/app_style.h"
#include "ui/widgets/grid.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface* stepperInterface(const QString& className, QObject* object) {
    if (className != u"zhiqiao::ui::Stepper"_s) return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::List);
}

constexpr int kMostCircles = 8;  // above that a node shows its figures alone

}  // namespace

Stepper::Stepper(QWidget* parent) : QWidget(parent) {
    [[maybe_unused]] static const bool installed =
        (QAccessible::installFactory(stepperInterface), true);
    setObjectName(u"stepper"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Stepper::setNodes(std::vector<StepNode> nodes, const QString& accessibleName) {
    nodes_ = std::move(nodes);
    setAccessibleName(accessibleName);
    current_ = std::clamp(current_, 0, std::max(0, int(nodes_.size()) - 1));
    setCurrent(current_);
    updateGeometry();
    update();
}

int Stepper::circles() const {
    int count = 0;
    for (const auto& node : nodes_) count += node.promised;
    return count;
}

QSize Stepper::sizeHint() const {
    const int line = fontMetrics().height();
    return {int(nodes_.size()) * line * 11, line * 5};
}

/// What is under way is the next circle; what is not owed is all of them.
bool Stepper::isMarked(const StepNode& node, int circle) {
    switch (node.state.mark) {
    case Mark::Slash: return true;
    case Mark::Tick:
    case Mark::Empty: return false;
    default: return circle == node.done;
    }
}

QSize Stepper::minimumSizeHint() const {
    const int line = fontMetrics().height();
    return {int(nodes_.size()) * line * 6, line * 5};
}

QRect Stepper::nodeRect(int node) const {
    const int count = std::max(1, int(nodes_.size()));
    const int left = width() * node / count;
    return {left, 0, width() * (node + 1) / count - left, height()};
}

int Stepper::nodeAt(const QPoint& point) const {
    for (int node = 0; node < int(nodes_.size()); ++node)
        if (nodeRect(node).contains(point)) return node;
    return -1;
}

void Stepper::setCurrent(int node) {
    if (node < 0 || node >= int(nodes_.size())) return;
    const bool moved = node != current_;
    current_ = node;
    const auto& at = nodes_[size_t(node)];
    setAccessibleDescription(tr("%1 %2/%3, %4. %5")
                                 .arg(at.title)
                                 .arg(at.done)
                                 .arg(at.promised)
                                 .arg(at.state.text, at.missing));
    update();
    if (moved) {
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
        emit currentChanged(node);
    }
}

bool Stepper::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int node = nodeAt(help->pos());
        if (node >= 0 && !nodes_[size_t(node)].missing.isEmpty())
            QToolTip::showText(help->globalPos(), nodes_[size_t(node)].missing, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void Stepper::paintEvent(QPaintEvent*) {
    const auto theme = themeOf(this);
    const int line = fontMetrics().height();
    const int side = line * 5 / 4;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < int(nodes_.size()); ++index) {
        const auto& node = nodes_[size_t(index)];
        const auto area = nodeRect(index).adjusted(line / 2, line / 4, -line / 2, -line / 4);
        const auto tone = theme.of(node.state.tone);
        const int circleCount = std::min(node.promised, kMostCircles);
        const int middle = area.top() + line / 4 + side / 2;
        int x = area.left();
        for (int circle = 0; circle < circleCount; ++circle) {
            const QRectF box(x + 0.5, middle - side / 2.0, side, side);
            const bool done = circle < node.done;
            if (circle > 0) {
                painter.setPen(QPen(done ? theme.done : theme.line, 2));
                painter.drawLine(QPointF(x - line / 2.0 + 1, middle), QPointF(x - 1, middle));
            }
            painter.setPen(QPen(done ? theme.done : theme.line, 2));
            painter.setBrush(done ? theme.done : theme.base);
            painter.drawEllipse(box.adjusted(1, 1, -1, -1));
            if (done)
                paintMark(painter,
                          box.adjusted(side * 0.28, side * 0.28, -side * 0.28, -side * 0.28),
                          Mark::Tick, theme.base);
            else if (isMarked(node, circle))
                paintMark(painter,
                          box.adjusted(side * 0.26, side * 0.26, -side * 0.26, -side * 0.26),
                          node.state.mark, tone);
            x += side + line / 2;
        }
        if (index + 1 < int(nodes_.size())) {
            painter.setPen(QPen(theme.hairline(), 1));
            painter.drawLine(QPointF(x + line / 4.0, middle),
                             QPointF(nodeRect(index).right() + line / 4.0, middle));
        }

        auto bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(theme.text);
        const QFontMetrics boldMetrics(bold);
        const auto figures = u"%1/%2"_s.arg(node.done).arg(node.promised);
        const QRect titleLine(area.left(), middle + side / 2 + line / 4, area.width(), line);
        const int titleRoom = titleLine.width() - boldMetrics.horizontalAdvance(figures) - line / 2;
        const auto title = boldMetrics.elidedText(node.title, Qt::ElideRight, titleRoom);
        painter.drawText(titleLine, Qt::AlignLeft | Qt::AlignVCenter, title);
        painter.drawText(
            titleLine.adjusted(boldMetrics.horizontalAdvance(title) + line / 2, 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter, figures);
        painter.setFont(font());
        painter.setPen(tone);
        painter.drawText(
            titleLine.translated(0, line * 5 / 4), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(node.state.text, Qt::ElideRight, titleLine.width()));
        if (hasFocus() && index == current_)
            drawFocus(&painter, nodeRect(index).adjusted(1, 1, -1, -1), theme);
    }
}

void Stepper::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(current_ - 1); return;
    case Qt::Key_Right: setCurrent(current_ + 1); return;
    case Qt::Key_Home: setCurrent(0); return;
    case Qt::Key_End: setCurrent(int(nodes_.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!nodes_.empty()) emit activated(current_);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void Stepper::mousePressEvent(QMouseEvent* event) {
    setCurrent(nodeAt(event->position().toPoint()));
}

void Stepper::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int node = nodeAt(event->position().toPoint()); node >= 0) emit activated(node);
}

}  // namespace zhiqiao::ui
