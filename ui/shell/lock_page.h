// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace zhiqiao::ui {

class BusyBar;
class ProblemLine;

/// All that a locked window shows: whose it is, the password, and the way out for somebody else.
class LockPage final : public QWidget {
    Q_OBJECT
public:
    enum class Asks { Password, Nothing };
    /// `why` says what made the window lock, in a sentence.
    LockPage(const QString& user, const QString& why, Asks asks, QWidget* parent = nullptr);

    /// A refusal; the password is typed anew.
    void refuse(const Error& error);

signals:
    /// The password is gone from the field; empty where none is asked.
    void unlockWanted(const QString& password);
    /// Confirmed, with what is not saved told.
    void otherUserWanted();

private:
    void unlock();
    void setBusy(bool busy);

    QWidget* entry_;
    QLineEdit* password_ = nullptr;
    QPushButton* unlock_;
    BusyBar* bar_;
    ProblemLine* problem_;
};

}  // namespace zhiqiao::ui
