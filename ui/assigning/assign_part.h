// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/assigning/assign_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QTableWidget;

namespace zhiqiao::ui {

class CodeCombo;
class FormGrid;
class ProblemLine;
class TextLabel;
class ToastLine;

/// 移交 under a list of people: Y gives the selected rows to a colleague, Ctrl+Enter saves, Esc
/// goes back, Ctrl+Z takes the batch back. Who could not be moved is listed with the reason.
class AssignPart final : public QWidget {
    Q_OBJECT
public:
    /// `personColumn`: the column of the list that holds the person's number; empty: its rows are
    /// people. `Undo::Elsewhere`: the list has another Ctrl+Z, which is to call takeBack().
    enum class Undo { Here, Elsewhere };
    AssignPart(AssignPresenter& presenter, RecordList& list, const QString& personColumn,
               Undo undo = Undo::Here, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* button() const { return button_; }
    /// The letter, and the undo.
    [[nodiscard]] QList<QAction*> keys() const;
    /// The people given away last are in the charge they were before.
    void takeBack();
    /// What was done elsewhere to rows of the list: the undo takes it back until the next batch.
    void offerUndo(std::function<void()> undo) { otherUndo_ = std::move(undo); }

signals:
    /// The hand-over book of the batch given last.
    void bookWanted(const zhiqiao::AssignmentBatch& batch);
    /// "give" while the form is open; empty: the list.
    void partShown(const QString& part);
    /// People were given away: takeBack() takes them back.
    void undoable();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* addKey(const QString& name, const QString& text, const QKeySequence& key);
    void connectPresenter();
    void begin();
    void start(int people, const std::vector<Staff>& colleagues);
    void submit();
    void showLeft(const std::vector<NotMoved>& left);
    void showRefusal(const QString& field, const Error& error);
    void leave();
    [[nodiscard]] PersonId personOf(qint64 row);
    [[nodiscard]] QString nameOf(PersonId person);

    AssignPresenter& presenter_;
    RecordList& list_;
    QString personColumn_;
    QWidget* form_;
    TextLabel* about_;
    ProblemLine* problem_;
    FormGrid* grid_;
    CodeCombo* to_;
    CodeCombo* reason_;
    QTableWidget* left_;
    ToastLine* toast_;
    QPushButton* button_;
    QPushButton* book_;
    QAction* give_;
    QAction* undo_ = nullptr;
    std::optional<AssignmentBatch> last_;
    std::function<void()> otherUndo_;
    QHash<PersonId, QString> names_;  ///< of those who are being given away
};

}  // namespace zhiqiao::ui
