// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/codes/codes.h"
#include "ui/people/field_notes.h"

#include <QWidget>

class QLineEdit;

namespace zhiqiao::ui {

class Choices;
class ChoiceEdit;
class CodeCombo;
class DayEdit;
class DigitsEdit;
class FormGrid;
class HalfWidthEdit;
class TextLabel;

/// The facts of a person in the order of the paper form. Further rows may follow in its grid.
class PersonFactsForm final : public QWidget {
    Q_OBJECT
public:
    /// `demo` offers the fictional divisions as well.
    PersonFactsForm(const Codes& codes, const Clock& clock, bool demo, QWidget* parent = nullptr);

    enum class Sealed { Shown, Masked };
    /// Facts without a field here are kept as they were set. Masked: number, phone and address
    /// stand masked behind empty fields, and what stays empty stays as it is.
    void setFacts(const PersonFacts& facts, Sealed sealed = Sealed::Shown);
    [[nodiscard]] PersonFacts facts() const;
    /// Keys of the fields whose text is no value of theirs.
    [[nodiscard]] QStringList unreadable() const;
    /// Problems stand beside their fields, findings in amber above the form.
    void showNotes(const std::vector<FieldNote>& notes);

    /// Names the field of a row added to grid(), so that notes find it.
    void addField(const QString& key, QWidget* field) { fields_.insert(key, field); }
    [[nodiscard]] QWidget* field(const QString& key) const { return fields_.value(key); }
    [[nodiscard]] FormGrid& grid() { return *grid_; }
    [[nodiscard]] Choices& divisions() { return *divisions_; }

signals:
    void edited();
    /// The field of this key was left.
    void fieldLeft(const QString& key);

private:
    void addFacts();
    template <class W, class... Args>
    W* row(const QString& label, const QString& key, Args&&... args);
    void fillFromNumber();

    const Codes& codes_;
    const Clock& clock_;
    PersonFacts start_;
    Sealed sealed_ = Sealed::Shown;
    Choices* divisions_;
    TextLabel* findings_;
    FormGrid* grid_;
    QMap<QString, QWidget*> fields_;

    QLineEdit *name_, *school_, *major_, *address_, *skills_;
    CodeCombo *idType_, *sex_, *ethnic_, *education_, *hukou_, *skillLevel_;
    HalfWidthEdit* number_;
    DigitsEdit* phone_;
    DayEdit *birth_, *graduated_;
    ChoiceEdit *hukouDivision_, *residence_;
};

}  // namespace zhiqiao::ui
