// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QTimer;

namespace zhiqiao::ui {

/// Grey rows in the place of an answer that needs more than 100 ms. Without motion.
class Skeleton final : public QWidget {
    Q_OBJECT
public:
    explicit Skeleton(QWidget* parent = nullptr);
    /// Appears after 100 ms unless done() comes first.
    void wait();
    void done();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer* delay_;
};

}  // namespace zhiqiao::ui
