// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QShortcut;
class QTimer;

namespace zhiqiao::ui {

/// Long work on the page: what, done of total, rate, remaining time, cancel (Esc). Appears after
/// one second; an unknown total counts up and never shows a made-up percentage.
class BusyBar final : public QWidget {
    Q_OBJECT
public:
    explicit BusyBar(QWidget* parent = nullptr);

    void start(const QString& what, bool cancellable = true);
    /// `total` 0: unknown.
    void setProgress(qint64 done, qint64 total);
    void finish();
    [[nodiscard]] QString words() const;

signals:
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void cancel();

    QLabel* what_;
    QLabel* figures_;
    QProgressBar* bar_;
    QPushButton* stop_;
    QTimer* delay_;
    QShortcut* escape_;  ///< wherever the focus is, while the bar is shown
    QElapsedTimer since_;
};

}  // namespace zhiqiao::ui
