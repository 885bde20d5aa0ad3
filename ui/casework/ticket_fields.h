// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/casework/contact_acts.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;
class FormGrid;

/// A ticket of difficulty for what is told in a contact, folded away until its box is ticked.
class TicketFields final : public QWidget {
    Q_OBJECT
public:
    TicketFields(const Codes& codes, const Clock& clock, QWidget* parent = nullptr);

    /// Closed and empty, with the term of today.
    void begin(StaffId self);
    /// Who may see to it.
    void setColleagues(const std::vector<Staff>& colleagues);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    /// Nothing while it is closed.
    [[nodiscard]] std::optional<ToldDifficulty> told() const;
    [[nodiscard]] bool isDueRight() const;
    [[nodiscard]] bool hasField(const QString& key) const { return fields_.contains(key); }
    void showProblem(const QString& key, const QString& text);
    void clearProblems();
    [[nodiscard]] FormGrid& grid() { return *grid_; }

private:
    void bringIntoView();
    template <class W>
    W* add(const QString& label, const QString& key, W* field, const QString& note = {});

    const Codes& codes_;
    const Clock& clock_;
    StaffId self_{0};
    QCheckBox* box_;
    FormGrid* grid_;
    std::map<QString, QWidget*> fields_;
    CodeCombo* kind_;
    QLineEdit* words_;
    CodeCombo* owner_;
    DayEdit* due_;
};

}  // namespace zhiqiao::ui
