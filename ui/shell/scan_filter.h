// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeyEvent>
#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class QTimer;
class QWindow;

namespace zhiqiao::ui {

/// Tells a scanner from a typist on every page: at least twenty digits, less than 30 ms apart,
/// then Enter, are a scan and reach no field; so are the 18 characters of an identity number, but
/// they reach a field that has the focus. Anything else is handed on as it was typed.
/// Install it on the application. It looks at window events only: a widget's event comes back
/// once per parent.
class ScanFilter final : public QObject {
    Q_OBJECT
public:
    static constexpr int kFewestDigits = 20;
    static constexpr int kIdentityNumber = 18;
    static constexpr int kLongestGapMs = 30;

    explicit ScanFilter(QObject* parent = nullptr);

    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    void scanned(const QString& code);

private:
    bool pressed(QWindow* window, const QKeyEvent& key);
    [[nodiscard]] bool isScan() const;
    void handOn();

    std::vector<std::unique_ptr<QKeyEvent>> held_;
    QPointer<QWindow> window_;
    QTimer* release_;
    bool handingOn_ = false;
};

}  // namespace zhiqiao::ui
