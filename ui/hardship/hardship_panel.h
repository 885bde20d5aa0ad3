// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/hardship/hardship_paper.h"
#include "ui/hardship/hardship_presenter.h"
#include "ui/helping/help_presenter.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace zhiqiao::ui {

class ApplicationPart;
class ClashPart;
class HelpPart;
class ProblemLine;
class StepPart;

/// 困难认定 inside the person page: the application while none is open, else its next step; under
/// both every step so far. In their place, with Ctrl+J, the help plan. Ctrl+Enter saves, Ctrl+P
/// prints what is shown, Esc goes back.
class HardshipPanel final : public QWidget {
    Q_OBJECT
public:
    HardshipPanel(HardshipPresenter& presenter, HelpPresenter& help, QWidget* parent = nullptr);

    void open(PersonId person);
    /// The help plan in place of the recognition, as soon as it is read.
    void showHelp(bool shown);
    /// The exit with that reason is chosen when the recognition is next read.
    void proposeExit(const QString& reason);
    /// Kinds of papers that are filed: what an application wants of them is ticked off.
    void setFiled(const QStringList& kinds);
    /// The papers an application still wants to be filed, in its order; nothing: none is open.
    [[nodiscard]] std::optional<QStringList> wantedPapers() const;

signals:
    void left();
    void paperWanted(zhiqiao::ui::HardshipPaper paper);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showPart();
    void save();
    void showHistory();
    void showError(const Error& error);
    void addPapers();
    [[nodiscard]] bool isThere(HardshipPaper paper) const;
    void print();
    [[nodiscard]] bool applies() const;

    HardshipPresenter& presenter_;
    std::optional<PersonId> person_;
    bool fresh_ = false;    ///< opened, and not shown yet
    bool helps_ = false;    ///< the help plan is shown
    bool another_ = false;  ///< a further category is applied for beside the one that holds
    ProblemLine* problem_;
    ClashPart* overtaken_;  ///< what somebody else did to the recognition
    QStackedWidget* stack_;
    ApplicationPart* application_;
    StepPart* step_;
    HelpPresenter& helpPresenter_;
    HelpPart* help_;
    QPushButton* turn_;
    QPushButton* further_;
    QPushButton* papers_;
    QPushButton* save_;
    QTableWidget* history_;
};

}  // namespace zhiqiao::ui
