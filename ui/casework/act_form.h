// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/casework/service_presenter.h"

#include <QMap>
#include <QWidget>

#include <optional>
#include <utility>

class QLabel;
class QPushButton;

namespace zhiqiao::ui {

class ClashPart;
class FormGrid;
class PageHeader;
class ProblemLine;

/// The frame of the forms in the person page: fields, what is wrong with them, save and back.
/// Ctrl+Enter saves, Esc goes back. What was typed stays until it is saved.
class ActForm : public QWidget {
    Q_OBJECT
public:
    ActForm(const QString& name, const QString& title, ServicePresenter& presenter,
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
    void setProblem(const QString& key, const QString& text);
    /// Whether the form was left open for this person and record (0: a new one). Then what was
    /// typed stays, and the cursor goes back to where it was.
    [[nodiscard]] bool resumes(PersonId person, qint64 record);
    /// A new act: clean of problems, with the day of the record it corrects.
    void begin(const std::optional<ServiceRecord>& corrects);
    void setTitle(const QString& title, const QString& facts = {});
    /// A further button, before the one that saves.
    void addButton(QPushButton* button);
    void setLabel(const QString& key, const QString& text);
    /// Whether a field of this key can show what is wrong with it.
    [[nodiscard]] virtual bool hasField(const QString& key) const { return fields_.contains(key); }
    virtual void showProblemAt(const QString& key, const QString& text);
    virtual void clearProblems();
    /// Fills `draft` and gives it to the presenter, unless a field holds no value of its kind.
    virtual void submit() = 0;
    [[nodiscard]] ServicePresenter& presenter() { return presenter_; }
    [[nodiscard]] FormGrid& grid() { return *grid_; }
    /// Side by side with what somebody else saved.
    [[nodiscard]] ClashPart& clashes() { return *clashes_; }
    /// Whether a save of this form was under way, which has ended without saving.
    [[nodiscard]] bool stopsWaiting() { return std::exchange(waiting_, false); }
    void keyPressEvent(QKeyEvent* event) override;

private:
    void save();
    void place(const QString& label, const QString& key, QWidget* field, const QString& note);
    void showRefusal(const QString& field, const Error& error);

    ServicePresenter& presenter_;
    QString title_;
    PageHeader* header_;
    ProblemLine* problem_;
    ClashPart* clashes_;
    FormGrid* grid_;
    QPushButton* save_;
    QMap<QString, QWidget*> fields_;
    QMap<QString, QLabel*> labels_;
    std::optional<std::pair<PersonId, qint64>> about_;  ///< not saved yet
    bool waiting_ = false;
    bool refused_ = false;  ///< the last save: who was faster may be told yet
};

}  // namespace zhiqiao::ui
