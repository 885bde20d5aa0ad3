// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/recording/many_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QTableWidget;

namespace zhiqiao::ui {

class ManyFields;
class ProblemLine;
class TextLabel;
class ToastLine;

/// 记录 under a list of people: N records a note, a contact or a policy notice about the selected
/// rows, Ctrl+Enter saves, Esc goes back, Ctrl+Z takes the batch back. Whoever it could not be
/// recorded of is listed with the reason.
class ManyPart final : public QWidget {
    Q_OBJECT
public:
    /// `personColumn`: the column of the list that holds the person's number; empty: its rows are
    /// people. `Undo::Elsewhere`: the list has another Ctrl+Z, which is to call takeBack().
    enum class Undo { Here, Elsewhere };
    ManyPart(ManyPresenter& presenter, RecordList& list, const QString& personColumn, Undo undo,
             QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* button() const { return button_; }
    /// The letter, and the undo.
    [[nodiscard]] QList<QAction*> keys() const;
    void takeBack() { presenter_.undo(); }
    /// What was done elsewhere to rows of the list: the undo takes it back until the next batch.
    void offerUndo(std::function<void()> undo) { otherUndo_ = std::move(undo); }

signals:
    /// "note" while the form is open; empty: the list.
    void partShown(const QString& part);
    /// Something was recorded: takeBack() takes it back.
    void undoable();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* addKey(const QString& name, const QString& text, const QKeySequence& key);
    void buildForm();
    void takeLastBack();
    void connectPresenter();
    void begin();
    void submit();
    void showLeft(const std::vector<LeftOut>& left);
    void showRefusal(const QString& field, const Error& error);
    void leave();

    ManyPresenter& presenter_;
    RecordList& list_;
    QString personColumn_;
    QWidget* form_;
    TextLabel* about_;
    ProblemLine* problem_;
    ManyFields* fields_;
    QTableWidget* left_;
    ToastLine* toast_;
    QPushButton* button_;
    QAction* note_;
    QAction* undo_ = nullptr;
    std::function<void()> otherUndo_;
    std::vector<PersonId> people_;  ///< the form is about
    QHash<PersonId, QString> names_;
};

}  // namespace zhiqiao::ui
