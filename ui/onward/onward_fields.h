// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/onward/onward_referral.h"
#include "ui/onward/onward_presenter.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;
class FormGrid;

/// What a person is sent on with, in the order of 转介单.
class OnwardFields final : public QWidget {
    Q_OBJECT
public:
    explicit OnwardFields(const OnwardPresenter& presenter, QWidget* parent = nullptr);

    /// Empty, with the term of today.
    void begin();
    void showTickets();
    /// Anything was typed or chosen.
    [[nodiscard]] bool isTouched() const;
    /// Nothing, and a problem beside the field, when a day is none.
    [[nodiscard]] std::optional<OnwardFacts> facts();
    void clearProblems();
    [[nodiscard]] FormGrid& grid() { return *grid_; }
    /// True when the error is about one of the fields.
    bool showError(const Error& error);

private:
    [[nodiscard]] QPlainTextEdit* paragraph(const QString& name);

    const OnwardPresenter& presenter_;
    FormGrid* grid_;
    CodeCombo* department_;
    QLineEdit* body_;
    QLineEdit* address_;
    QLineEdit* phone_;
    CodeCombo* reason_;
    QPlainTextEdit* words_;
    QPlainTextEdit* situation_;
    QPlainTextEdit* done_;
    QPlainTextEdit* asked_;
    DayEdit* answerBy_;
    CodeCombo* ticket_;
};

}  // namespace zhiqiao::ui
