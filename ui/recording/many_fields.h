// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/codes/code_book.h"
#include "core/recording/record_many.h"
#include "ui/widgets/form_grid.h"

#include <QHash>
#include <QMap>

class QLabel;
class QLineEdit;

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;

/// A note, a contact or a policy notice; only what the kind asks for is there.
class ManyFields final : public QWidget {
    Q_OBJECT
public:
    ManyFields(const CodeBook& lists, const Clock& clock, QWidget* parent = nullptr);

    /// An empty note of today, ready to be typed.
    void start();
    /// Without the people. Nothing: a field holds no value of its kind, and says so.
    [[nodiscard]] std::optional<ManyDraft> draft();
    void clearProblems() { grid_->clearProblems(); }
    /// Whether a field of this key can show what is wrong with it.
    [[nodiscard]] bool hasField(const QString& key) const { return fields_.contains(key); }
    void showProblem(const QString& key, const QString& text);

private:
    void showAsked();
    [[nodiscard]] QString kind() const;

    const CodeBook& lists_;
    const Clock& clock_;
    FormGrid* grid_;
    CodeCombo* kind_;
    QLineEdit* text_;
    DayEdit* on_;
    CodeCombo *method_, *outcome_, *intent_;
    DayEdit* next_;
    QMap<QString, QWidget*> fields_;
    QHash<QWidget*, QLabel*> labels_;
};

}  // namespace zhiqiao::ui
