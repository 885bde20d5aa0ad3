// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/digit_choices.h"

#include <QKeyEvent>
#include <QResizeEvent>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChoiceCode = Qt::UserRole;

}  // namespace

DigitChoices::DigitChoices(QWidget* parent) : QListWidget(parent) {
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemChanged, this, &DigitChoices::codesChanged);
}

void DigitChoices::setItems(const std::vector<CodeItem>& items) {
    const auto chosen = codes();
    const QSignalBlocker quiet(this);
    clear();
    for (const auto& item : items) {
        const int digit = count() + 1;
        auto* row = new QListWidgetItem(
            digit <= 9 ? QString::number(digit) + u"  "_s + item.name : item.name, this);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Unchecked);
        row->setData(kChoiceCode, item.code);
    }
    setCodes(chosen);
    if (count() > 0) setCurrentRow(0);
    updateGeometry();
}

QStringList DigitChoices::codes() const {
    QStringList ticked;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            ticked << item(row)->data(kChoiceCode).toString();
    return ticked;
}

void DigitChoices::setCodes(const QStringList& codes) {
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(
            codes.contains(item(row)->data(kChoiceCode).toString()) ? Qt::Checked : Qt::Unchecked);
}

QSize DigitChoices::sizeHint() const {
    const int line = std::max(sizeHintForRow(0), fontMetrics().height() * 9 / 5);
    const int width = std::max(viewport()->width(), fontMetrics().height() * 20);
    int lines = 1;
    int used = 0;
    for (int row = 0; row < count(); ++row) {
        const int wide = sizeHintForIndex(indexFromItem(item(row))).width();
        if (used > 0 && used + wide > width) {
            ++lines;
            used = 0;
        }
        used += wide;
    }
    return {fontMetrics().height() * 20, line * lines + 2 * frameWidth() + 2};
}

/// Fewer lines when there is more room beside each other.
void DigitChoices::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) updateGeometry();
}

void DigitChoices::toggle(int row) {
    setCurrentRow(row);
    item(row)->setCheckState(item(row)->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void DigitChoices::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int digit = event->key() - Qt::Key_0;
    if (plain && digit >= 1 && digit <= std::min(9, count())) {
        toggle(digit - 1);
        return;
    }
    if (plain && event->key() == Qt::Key_Space && currentRow() >= 0) {
        toggle(currentRow());
        return;
    }
    QListWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
