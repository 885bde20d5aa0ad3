// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/hardship/hardship_presenter.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;
class DigitChoices;
class FormGrid;
class TextLabel;

/// The application: the category the facts propose, its papers to be ticked off by digit, and the
/// person's 承诺.
class ApplicationPart final : public QWidget {
    Q_OBJECT
public:
    explicit ApplicationPart(HardshipPresenter& presenter, QWidget* parent = nullptr);

    /// For what the presenter holds now; what was typed for the same person stays.
    void start(PersonId person);
    void submit();
    /// After it was saved.
    void clear() { person_.reset(); }
    void showProblem(const QString& field, const QString& text);
    /// Papers newly among these are ticked off.
    void setFiled(const QStringList& kinds);
    /// Those the category asks for and none is filed of.
    [[nodiscard]] QStringList wantedPapers() const;

private:
    void fillCategories();
    void showPapers();

    HardshipPresenter& presenter_;
    std::optional<PersonId> person_;
    QStringList filed_;
    CodeCombo* category_;
    TextLabel* why_;
    CodeCombo* group_;
    DigitChoices* papers_;
    QCheckBox* promised_;
    DayEdit* on_;
    QLineEdit* note_;
    FormGrid* grid_;
};

}  // namespace zhiqiao::ui
