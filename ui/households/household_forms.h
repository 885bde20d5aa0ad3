// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/households/household_form.h"
#include "ui/widgets/record_list.h"

class QLineEdit;

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;
class PersonPick;

/// A household by its booklet, with its head; the other members follow on its page.
class NewHouseholdForm final : public HouseholdForm {
    Q_OBJECT
public:
    NewHouseholdForm(HouseholdPresenter& presenter, const Clock& clock, RecordList::Needs people,
                     QWidget* parent = nullptr);
    void start();
    void startWith(PersonId head, const QString& name);

signals:
    void searched(const QString& words);

protected:
    void submit() override;

private:
    QLineEdit *book_, *address_;
    PersonPick* head_;
    DayEdit *openedOn_, *relocatedOn_;
};

/// A further member.
class MemberForm final : public HouseholdForm {
    Q_OBJECT
public:
    MemberForm(HouseholdPresenter& presenter, const Clock& clock, RecordList::Needs people,
               QWidget* parent = nullptr);
    void start(HouseholdId household, const QString& about);

signals:
    void searched(const QString& words);

protected:
    void submit() override;

private:
    std::optional<HouseholdId> household_;
    PersonPick* person_;
    CodeCombo* relation_;
    DayEdit* joinedOn_;
};

/// The end of a member's time in the household.
class LeaveForm final : public HouseholdForm {
    Q_OBJECT
public:
    LeaveForm(HouseholdPresenter& presenter, const Clock& clock, QWidget* parent = nullptr);
    void start(PersonId person, const QString& name);

protected:
    void submit() override;

private:
    std::optional<PersonId> person_;
    DayEdit* on_;
    CodeCombo* reason_;
};

/// 易地搬迁: the day the household moved in.
class RelocationForm final : public HouseholdForm {
    Q_OBJECT
public:
    RelocationForm(HouseholdPresenter& presenter, const Clock& clock, QWidget* parent = nullptr);
    void start(HouseholdId household, const QString& about);

protected:
    void submit() override;

private:
    std::optional<HouseholdId> household_;
    DayEdit* on_;
};

/// What a member states about the own work: 在校, 无劳动能力, 无就业意愿 …
class StatementForm final : public HouseholdForm {
    Q_OBJECT
public:
    StatementForm(HouseholdPresenter& presenter, const Clock& clock, QWidget* parent = nullptr);
    void start(PersonId person, const QString& name);

protected:
    void submit() override;

private:
    std::optional<PersonId> person_;
    CodeCombo *state_, *evidence_;
    DayEdit* on_;
    QLineEdit* note_;
};

/// The next step of the procedure for 零就业家庭.
class StepForm final : public HouseholdForm {
    Q_OBJECT
public:
    StepForm(HouseholdPresenter& presenter, const Clock& clock, QWidget* parent = nullptr);
    void start(HouseholdId household, const std::vector<HouseholdTransition>& steps,
               const QString& about);
    /// 退出 with that reason of [household_exit] is chosen, if it is among the steps.
    void propose(const QString& exitReason);

protected:
    void submit() override;

private:
    void showAsked();

    std::optional<HouseholdId> household_;
    std::vector<HouseholdTransition> steps_;
    CodeCombo *to_, *visitor_, *reason_, *evidence_;
    DayEdit* on_;
    QLineEdit* note_;
};

}  // namespace zhiqiao::ui
