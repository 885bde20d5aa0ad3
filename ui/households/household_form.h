// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/households/household_presenter.h"

#include <QMap>
#include <QWidget>

class QPushButton;

namespace zhiqiao::ui {

class FormGrid;
class PageHeader;
class ProblemLine;

/// The frame of the forms about a household: fields, what is wrong with them, save and back.
/// Ctrl+Enter saves, Esc goes back.
class HouseholdForm : public QWidget {
    Q_OBJECT
public:
    HouseholdForm(const QString& name, const QString& title, HouseholdPresenter& presenter,
                  QWidget* parent = nullptr);

signals:
    void left();

protected:
    /// Puts a field into the form; errors of this key are shown beside it.
    template <class W>
    W* add(const QString& label, const QString& key, W* field, const QString& note = {}) {
        place(label, key, field, note);
        return field;
    }
    void addWide(QWidget* widget);
    /// A new act, clean of problems. `about` says whom it is about.
    void begin(const QString& about);
    void setProblem(const QString& key, const QString& text);
    /// The day of a field; a problem is shown when there is none.
    [[nodiscard]] std::optional<QDate> dayOf(const QString& key);
    virtual void submit() = 0;
    [[nodiscard]] HouseholdPresenter& presenter() { return presenter_; }
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place(const QString& label, const QString& key, QWidget* field, const QString& note);
    void showRefusal(const QString& field, const Error& error);

    HouseholdPresenter& presenter_;
    PageHeader* header_;
    ProblemLine* problem_;
    FormGrid* grid_;
    QPushButton* save_;
    QMap<QString, QWidget*> fields_;
    bool waiting_ = false;
};

}  // namespace zhiqiao::ui
