// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;

namespace zhiqiao::ui {

/// One sentence that says what will be here, and the one key that brings it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// `key` as it is printed on the keyboard, e.g. "Ctrl+N"; `does` says what it does. Both may
    /// be empty.
    void setText(const QString& sentence, const QString& key = {}, const QString& does = {});

private:
    QLabel* sentence_;
    QLabel* key_;
};

}  // namespace zhiqiao::ui
