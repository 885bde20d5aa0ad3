// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/transfers/transfer_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QTableWidget;

namespace zhiqiao::ui {

class AnswerForm;
class AskForm;
class ToastLine;
class ViewRow;

/// 转移: who is to come here, who is to go, and what became of it. Enter opens the row: what waits
/// for this office is answered, what came is opened as a person, and of who went what this office
/// recorded. W withdraws, S prints the slip.
class TransfersPage final : public QWidget {
    Q_OBJECT
public:
    TransfersPage(TransferPresenter& presenter, RecordList::Needs list, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    /// The letters, and the undo.
    [[nodiscard]] QList<QAction*> keys() const { return {withdraw_, slip_, undo_}; }
    void reload();
    /// The form that sends these people; what happens to them is told by the presenter.
    void send(const std::vector<PersonId>& people, const QStringList& names);
    /// What waits for this office's answer, or what this office waits for.
    void showWaiting(bool in);
    void forget();

signals:
    void personWanted(zhiqiao::PersonId person);
    void slipWanted(zhiqiao::TransferId transfer);
    /// "ask", "answer" or "made" while one is open; empty: the list.
    void partShown(const QString& part);

private:
    QAction* addKey(const QString& name, const QString& text, const QKeySequence& key);
    void connectPresenter();
    void askView(const QString& view);
    void followQuery(const ListQuery& query);
    void activate(qint64 row);
    void showPart(QWidget* part, const QString& name);
    void closePart();
    void showSheet(const TransferSheet& sheet, const std::vector<Staff>& colleagues);
    void showMade(const TransferPresenter::MadeRows& rows);
    void showLeft(const std::vector<NotMoved>& left);
    [[nodiscard]] QString cell(qint64 row, const QString& column);
    [[nodiscard]] TransferId transferAt(qint64 row);
    [[nodiscard]] std::vector<TransferId> waiting(const QString& direction);

    TransferPresenter& presenter_;
    QStringList sent_;                ///< names of those who are being sent
    QHash<PersonId, QString> names_;  ///< of those who may be left over
    std::vector<TransferId> opened_;  ///< what one answer is for
    RecordList* list_;
    ViewRow* views_;
    AskForm* ask_;
    AnswerForm* answer_;
    QTableWidget* made_;
    QTableWidget* left_;
    ToastLine* toast_;
    QAction* withdraw_;
    QAction* slip_;
    QAction* undo_;
    bool asked_ = false;  ///< the list has been asked for anything yet
};

}  // namespace zhiqiao::ui
