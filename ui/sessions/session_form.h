// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/sessions/session_presenter.h"

#include <QWidget>

class QLineEdit;

namespace zhiqiao::ui {

class ClashPart;
class CodeCombo;
class DayEdit;
class FormGrid;
class ProblemLine;
class TextLabel;

/// What a session is. Ctrl+Enter saves, Esc goes back.
class SessionForm final : public QWidget {
    Q_OBJECT
public:
    explicit SessionForm(SessionPresenter& presenter, QWidget* parent = nullptr);

    /// Nothing: a new one, led by whoever makes it.
    void start(const std::optional<GroupSession>& session);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void submit();
    void fill(const SessionFacts& facts);
    [[nodiscard]] SessionFacts typed() const;
    void showStaff(const std::vector<Staff>& staff);
    void showRefusal(const QString& field, const Error& error);

    SessionPresenter& presenter_;
    std::optional<GroupSession> session_;  ///< as it was read last
    std::optional<SessionFacts> mine_;     ///< of the save that met another one
    TextLabel* about_;
    ProblemLine* problem_;
    ClashPart* clashes_;
    FormGrid* grid_;
    CodeCombo* kind_;
    QLineEdit* topic_;
    DayEdit* on_;
    QLineEdit* begins_;
    QLineEdit* minutes_;
    QLineEdit* place_;
    CodeCombo* officer_;
    QLineEdit* places_;
};

}  // namespace zhiqiao::ui
