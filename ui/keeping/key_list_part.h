// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/keeping/keeping_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;
class FormGrid;
class ProblemLine;
class TextLabel;
class ToastLine;

/// 列入重点企业 under the list of employers: L puts the selected ones on the list, Ctrl+Enter
/// saves, Esc goes back, Ctrl+Z takes them off again.
class KeyListPart final : public QWidget {
    Q_OBJECT
public:
    KeyListPart(KeepingPresenter& presenter, RecordList& employers, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* button() const { return button_; }
    /// The letter, and the undo.
    [[nodiscard]] QList<QAction*> keys() const { return {list_, undo_}; }

signals:
    /// "list" while the form is open; empty: the list.
    void partShown(const QString& part);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void connectPresenter();
    void begin();
    void submit();
    void leave();
    void showRefusal(const QString& field, const Error& error);

    KeepingPresenter& presenter_;
    RecordList& employers_;
    QWidget* form_;
    TextLabel* about_;
    ProblemLine* problem_;
    FormGrid* grid_;
    CodeCombo* kind_;
    QLineEdit* reason_;
    DayEdit* since_;
    ToastLine* toast_;
    QPushButton* button_;
    QAction* list_;
    QAction* undo_;
};

}  // namespace zhiqiao::ui
