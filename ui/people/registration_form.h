// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/people/registration_presenter.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace zhiqiao::ui {

class AlikePanel;
class Choices;
class ChoiceEdit;
class CodeCombo;
class DayEdit;
class DigitChoices;
class DigitsEdit;
class MoneyEdit;
class PersonFactsForm;
class ProblemLine;
class TextLabel;

/// A new person: facts, registrations and what work is wanted, on one page. Ctrl+Enter saves and
/// opens the person, Enter goes on to what is asked next, Esc goes back and keeps what was typed.
class RegistrationForm final : public QWidget {
    Q_OBJECT
public:
    RegistrationForm(RegistrationPresenter& presenter, const Clock& clock,
                     QWidget* parent = nullptr);

    /// A clean form that knows what the search told; the form as it was left when that is the same.
    void start(const PersonFacts& facts);
    [[nodiscard]] RegistrationEntry entry() const;

signals:
    void saved(zhiqiao::PersonId person);
    /// The person was registered already.
    void known(zhiqiao::PersonId person);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addRegistration();
    void addWish();
    void showKinds();
    [[nodiscard]] int lastClass() const;
    void goOn();
    void ask(const AlikeQuestion& question, const PersonFacts& typed);
    void showForm();

    RegistrationPresenter& presenter_;
    const Clock& clock_;
    std::optional<PersonFacts> started_;
    ProblemLine* problem_;
    PersonFactsForm* facts_;
    DigitChoices* kinds_;
    CodeCombo* channel_;
    DigitsEdit* graduateYear_;
    CodeCombo* hardship_;
    DayEdit* registeredOn_;
    Choices* occupations_;
    std::array<ChoiceEdit*, 3> wanted_{};
    std::array<ChoiceEdit*, 3> places_{};
    MoneyEdit* wage_;
    CodeCombo* workMode_;
    QPushButton* save_;
    QWidget* page_;
    AlikePanel* alike_;
};

}  // namespace zhiqiao::ui
