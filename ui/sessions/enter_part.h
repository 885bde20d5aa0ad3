// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/sessions/session_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

namespace zhiqiao::ui {

class CodeCombo;
class FormGrid;
class TextLabel;
class ToastLine;

/// Under the list of people: J enters the selected ones for a group session, Ctrl+Enter saves, Esc
/// goes back; the line behind it takes them off again.
class EnterPart final : public QWidget {
    Q_OBJECT
public:
    EnterPart(SessionPresenter& presenter, RecordList& people, QWidget* parent = nullptr);

    [[nodiscard]] QAction* key() const { return enter_; }
    void takeBack() { presenter_.undo(); }

signals:
    /// "enter" while the form is open; empty: the list.
    void partShown(const QString& part);
    /// People were entered: takeBack() takes them off again.
    void undoable();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void connectPresenter();
    void begin();
    void start(const std::vector<SessionPresenter::Choice>& choices);
    void submit();
    void leave();

    SessionPresenter& presenter_;
    RecordList& people_;
    QWidget* form_;
    TextLabel* about_;
    FormGrid* grid_;
    CodeCombo* session_;
    ToastLine* toast_;
    QAction* enter_;
    bool asked_ = false;  ///< the choices that come are for this list
};

}  // namespace zhiqiao::ui
