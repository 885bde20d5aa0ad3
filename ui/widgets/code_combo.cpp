// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_combo.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QWheelEvent>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCodeRole = Qt::UserRole;
constexpr int kInitialsRole = Qt::UserRole + 1;
constexpr int kTypingPauseMs = 1000;

}  // namespace

CodeCombo::CodeCombo(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setMaxVisibleItems(16);
    setFocusPolicy(Qt::StrongFocus);
    view()->installEventFilter(this);
    connect(this, &QComboBox::currentIndexChanged, this, &CodeCombo::codeChanged);
}

void CodeCombo::setItems(const std::vector<CodeItem>& items, const std::optional<QString>& none) {
    const auto chosen = code();
    clear();
    if (none) addItem(*none);
    for (const auto& item : items) {
        addItem(item.name, item.code);
        setItemData(count() - 1, item.initials.toLower(), kInitialsRole);
        setItemData(count() - 1, item.code + u"  "_s + item.name, Qt::ToolTipRole);
    }
    setCode(chosen);
}

void CodeCombo::keepFilled(std::function<int()> version,
                           std::function<std::vector<CodeItem>()> items,
                           const std::optional<QString>& none) {
    setItems(items(), none);
    const int before = version();
    fillAgain_ = [this, version = std::move(version), items = std::move(items), none,
                  filled = before]() mutable {
        if (const int now = version(); std::exchange(filled, now) != now) setItems(items(), none);
    };
}

void CodeCombo::showEvent(QShowEvent* event) {
    if (fillAgain_) fillAgain_();
    QComboBox::showEvent(event);
}

std::optional<QString> CodeCombo::code() const {
    const auto chosen = currentData(kCodeRole);
    return chosen.isValid() ? std::optional(chosen.toString()) : std::nullopt;
}

bool CodeCombo::setCode(const std::optional<QString>& code) {
    const int at = code ? findData(*code, kCodeRole) : -1;
    setCurrentIndex(at >= 0 ? at : count() > 0 ? 0 : -1);
    return !code || at >= 0;
}

QVariant CodeCombo::inputMethodQuery(Qt::InputMethodQuery query) const {
    if (query == Qt::ImEnabled) return false;
    return QComboBox::inputMethodQuery(query);
}

bool CodeCombo::typeAhead(const QString& text) {
    if (text.isEmpty() || !text.at(0).isLetterOrNumber()) return false;
    if (!lastKey_.isValid() || lastKey_.elapsed() > kTypingPauseMs) typed_.clear();
    lastKey_.start();
    typed_ += text.toLower();
    const auto matches = [this](int row, const QString& wanted) {
        return itemData(row, kInitialsRole).toString().startsWith(wanted) ||
               itemData(row, kCodeRole).toString().startsWith(wanted, Qt::CaseInsensitive) ||
               itemText(row).startsWith(wanted, Qt::CaseInsensitive);
    };
    const auto find = [&](const QString& wanted, int from) {
        for (int step = 0; step < count(); ++step)
            if (const int row = (from + step) % count(); matches(row, wanted)) return row;
        return -1;
    };
    // The same letter again goes on to the next term that starts with it.
    const bool repeated = typed_.size() > 1 && typed_.count(typed_.at(0)) == typed_.size();
    int found = find(typed_, 0);
    if (found < 0 && repeated) found = find(typed_.left(1), currentIndex() + 1);
    if (found < 0) return true;
    if (view()->isVisible())
        view()->setCurrentIndex(model()->index(found, modelColumn()));
    else
        setCurrentIndex(found);
    return true;
}

void CodeCombo::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && typeAhead(event->text())) return;
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier) && !event->text().isEmpty()) {
        event->ignore();  // QComboBox would search for it; Ctrl+P and Alt+E belong to the page
        return;
    }
    QComboBox::keyPressEvent(event);
}

bool CodeCombo::eventFilter(QObject* object, QEvent* event) {
    if (object == view() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (plain && typeAhead(key->text())) return true;
    }
    return QComboBox::eventFilter(object, event);
}

// A wheel over a page scrolls the page; it must not change a value nobody looks at.
void CodeCombo::wheelEvent(QWheelEvent* event) { event->ignore(); }

}  // namespace zhiqiao::ui
