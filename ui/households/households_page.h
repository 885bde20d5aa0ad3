// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/households/household_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace zhiqiao::ui {

class HouseholdForm;
class HouseholdPanel;
class LeaveForm;
class MemberForm;
class NewHouseholdForm;
class RelocationForm;
class StatementForm;
class StepForm;
class ViewRow;

/// 家庭: all households or those that need something, one of them with its members, and the forms
/// of what is done about it.
class HouseholdsPage final : public QWidget {
    Q_OBJECT
public:
    struct Lists {
        RecordList::Needs households;
        RecordList::Needs heads;    ///< people, for the head of a new household
        RecordList::Needs members;  ///< people, for a further member
    };
    HouseholdsPage(HouseholdPresenter& presenter, const Clock& clock, Lists lists,
                   QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    [[nodiscard]] QAction* newHousehold() const { return new_; }
    void open(HouseholdId household);
    /// The person's household, or the form for a new one with the person as its head.
    void openOf(PersonId person);
    /// One of the views: "all", "open" (states 40 and 80), "overdue", "unreported", "relocated".
    /// The household at its exit, with that reason of [household_exit] chosen; it is saved there.
    void proposeExit(HouseholdId household, const QString& reason);
    void showView(const QString& view);
    void reload();
    void forget();

signals:
    void personOpened(zhiqiao::PersonId person);
    void searched(const QString& words);
    void printRequested(zhiqiao::HouseholdId household);
    void emptyFormWanted();
    /// What is open: "household", "form"; empty: the list.
    void partShown(const QString& part);
    void said(const QString& sentence);

private:
    void buildForms(const Clock& clock, Lists lists);
    template <class Form>
    Form* addForm(Form* form);
    void wirePanel();
    void showForm(QWidget* form);
    void startStep();
    void showHousehold();
    void showList();
    void say(const QString& sentence);

    HouseholdPresenter& presenter_;
    QStackedWidget* stack_;
    QWidget* listView_;
    ViewRow* views_;
    RecordList* list_;
    HouseholdPanel* panel_;
    QAction* new_;
    NewHouseholdForm* household_ = nullptr;
    MemberForm* member_ = nullptr;
    LeaveForm* leave_ = nullptr;
    RelocationForm* relocation_ = nullptr;
    StatementForm* statement_ = nullptr;
    StepForm* step_ = nullptr;
    QString proposed_;  ///< reason of the exit, until the household is read
};

}  // namespace zhiqiao::ui
