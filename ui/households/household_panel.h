// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/households/household_presenter.h"

#include <QWidget>

class QTableWidget;

namespace zhiqiao::ui {

class PageHeader;
class ProblemLine;
class StateChip;
class Timeline;

/// One household: its members side by side with their states and where these come from, what is to
/// be done next and until when, and everything that happened. Letters act.
class HouseholdPanel final : public QWidget {
    Q_OBJECT
public:
    explicit HouseholdPanel(HouseholdPresenter& presenter, QWidget* parent = nullptr);

    /// The member of the current row, if the person still belongs to the household.
    [[nodiscard]] const HouseholdMember* current() const;
    [[nodiscard]] QString title() const;

signals:
    void memberWanted();
    void leaveWanted();
    void statementWanted();
    void stepWanted();
    void relocationWanted();
    void printRequested();
    void personOpened(zhiqiao::PersonId person);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addLetter(const QString& text, Qt::Key key, const QString& name, bool allowed,
                   void (HouseholdPanel::*wanted)());
    void fill();

    HouseholdPresenter& presenter_;
    PageHeader* header_;
    StateChip* next_;
    ProblemLine* problem_;
    QTableWidget* members_;
    Timeline* history_;
};

}  // namespace zhiqiao::ui
