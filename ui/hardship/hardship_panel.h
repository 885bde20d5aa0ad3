// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/hardship/hardship_presenter.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace zhiqiao::ui {

class ApplicationPart;
class ProblemLine;
class StepPart;

/// 困难认定 inside the person page: the application while none is open, else its next step; under
/// both every step so far. Ctrl+Enter saves, Esc goes back.
class HardshipPanel final : public QWidget {
    Q_OBJECT
public:
    explicit HardshipPanel(HardshipPresenter& presenter, QWidget* parent = nullptr);

    void open(PersonId person);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showPart();
    void save();
    void showHistory();
    void showError(const Error& error);
    [[nodiscard]] bool applies() const;

    HardshipPresenter& presenter_;
    std::optional<PersonId> person_;
    bool fresh_ = false;    ///< opened, and not shown yet
    bool another_ = false;  ///< a further category is applied for beside the one that holds
    ProblemLine* problem_;
    QStackedWidget* stack_;
    ApplicationPart* application_;
    StepPart* step_;
    QPushButton* further_;
    QPushButton* save_;
    QTableWidget* history_;
};

}  // namespace zhiqiao::ui
