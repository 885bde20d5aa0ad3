// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSpinBox>
#include <QWheelEvent>

namespace zhiqiao::ui {

/// A whole number. A wheel over a page scrolls the page; it must not change a value nobody looks
/// at.
class CountEdit final : public QSpinBox {
public:
    explicit CountEdit(QWidget* parent = nullptr) : QSpinBox(parent) {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace zhiqiao::ui
