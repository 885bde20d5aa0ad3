// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/users/users_presenter.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zhiqiao::ui {

class CodeCombo;
class FormGrid;
class ProblemLine;
class TextLabel;

/// 用户与权限: who may sign in and do what. The system administrator adds, resets and disables; the
/// security administrator unlocks and asks for roles; the auditor looks.
class UsersPage final : public QWidget {
    Q_OBJECT
public:
    /// `boundary`: what rights protect against here and what not, in plain words.
    UsersPage(UsersPresenter& presenter, const QString& boundary, QWidget* parent = nullptr);

    void reload();

signals:
    void said(const QString& sentence);

private:
    FormGrid* accountSection();
    FormGrid* roleSection();
    FormGrid* codesSection();
    void showCodes(const std::array<QString, 3>& codes);
    QPushButton* onChosen(const QString& name, const QString& text,
                          void (UsersPresenter::*act)(const QString& login));
    void askRole(bool give);
    void fill();
    [[nodiscard]] QString chosen() const;

    UsersPresenter& presenter_;
    ProblemLine* problem_;
    TextLabel* password_;
    QTableWidget* list_;
    QLineEdit* name_;
    QLineEdit* login_;
    CodeCombo* role_;
    CodeCombo* scope_;
    QLineEdit* reason_;
    QLineEdit* auditor_;
    QLineEdit* auditorPassword_;
};

}  // namespace zhiqiao::ui
