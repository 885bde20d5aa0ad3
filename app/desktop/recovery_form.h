// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/recover_office.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace zhiqiao {

/// Two recovery codes, the administrator whose password is lost, and a new password.
class RecoveryForm final : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryForm(QWidget* parent = nullptr);

    void begin(const QString& login);
    /// What was typed of secrets goes.
    void forget();

signals:
    void wanted(const zhiqiao::RecoveryTyped& typed);
    void refused(const zhiqiao::Error& error);
    void left();

private:
    void submit();

    QLineEdit* one_;
    QLineEdit* other_;
    QLineEdit* login_;
    QLineEdit* password_;
    QLineEdit* again_;
};

}  // namespace zhiqiao
