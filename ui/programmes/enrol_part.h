// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/programmes/programme_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

namespace zhiqiao::ui {

class CodeCombo;
class FormGrid;
class TextLabel;
class ToastLine;

/// Under a list of people: J enrols the selected rows in a round, Ctrl+Enter saves, Esc goes back;
/// the line behind it takes the applications back again.
class EnrolPart final : public QWidget {
    Q_OBJECT
public:
    EnrolPart(ProgrammePresenter& presenter, RecordList& list, QWidget* parent = nullptr);

    [[nodiscard]] QAction* key() const { return enrol_; }

signals:
    /// "enrol" while the form is open; empty: the list.
    void partShown(const QString& part);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void connectPresenter();
    void begin();
    void start(const std::vector<RoundChoice>& choices);
    void submit();
    void leave();
    void showLeft(const std::vector<NotEnrolled>& left);

    ProgrammePresenter& presenter_;
    RecordList& list_;
    QWidget* form_;
    TextLabel* about_;
    FormGrid* grid_;
    CodeCombo* round_;
    ToastLine* toast_;
    QAction* enrol_;
    bool asked_ = false;  ///< the choices that come are for this list
};

}  // namespace zhiqiao::ui
