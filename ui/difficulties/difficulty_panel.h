// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/difficulties/difficulty_presenter.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zhiqiao::ui {

class ClashPart;
class CodeCombo;
class DayEdit;
class FormGrid;
class PageHeader;
class ProblemLine;

/// 困难事项 inside the person page: the tickets, what happened to the chosen one, and one form that
/// opens, hands on, closes or opens again. Enter on a ticket takes it into the form. Ctrl+Enter
/// saves, Esc goes back.
class DifficultyPanel final : public QWidget {
    Q_OBJECT
public:
    explicit DifficultyPanel(DifficultyPresenter& presenter, QWidget* parent = nullptr);

    void open(PersonId person);
    /// The form is ready for what was told in a follow-up, as soon as the tickets are read.
    void told(FollowUpId followUp, const QString& kind);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fill();
    void fillOwners();
    void begin();
    void take(const DifficultyView& view);
    /// The same act on the ticket as it stands now, with what was typed.
    void takeAnew(const DifficultyView& view);
    void showAsked();
    void showTerm();
    void save();
    void showError(const Error& error);
    [[nodiscard]] QString act() const;
    [[nodiscard]] const DifficultyView* viewAt(int row) const;

    DifficultyPresenter& presenter_;
    std::optional<DifficultyView> taken_;  ///< what the form is about; nothing: a new ticket
    std::optional<FollowUpId> followUp_;   ///< in which the new one was told
    bool arriving_ = false;                ///< opened, and not filled yet
    PageHeader* header_;
    ProblemLine* problem_;
    ClashPart* clashes_;
    QPushButton* save_;
    FormGrid* grid_;
    CodeCombo* act_;
    CodeCombo* kind_;
    QLineEdit* words_;
    CodeCombo* owner_;
    DayEdit* due_;
    CodeCombo* result_;
    QTableWidget* tickets_;
    QTableWidget* deeds_;
};

}  // namespace zhiqiao::ui
