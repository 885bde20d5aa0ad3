// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/sessions/session_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QTimer;

namespace zhiqiao::ui {

class IdentityNumberEdit;
class TextLabel;

/// 签到: the roster of one session. A number that is typed or scanned marks its person as there;
/// Space, Q, A and J mark the row, or the selected rows, and go to the next; S closes the session,
/// Esc leaves.
class RosterView final : public QWidget {
    Q_OBJECT
public:
    RosterView(SessionPresenter& presenter, RecordList::Needs roster, bool mayWrite,
               QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    /// The letters, and the undo.
    [[nodiscard]] QList<QAction*> keys() const { return keys_; }
    void show(const OpenedSession& opened);
    void reload();
    /// The session that is open. Nothing: none is.
    [[nodiscard]] const std::optional<GroupSession>& session() const { return session_; }
    void takeNumber(const QString& number);
    void forget();

signals:
    void personWanted(qint64 person);
    void printWanted(const zhiqiao::GroupSession& session);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QAction* addKey(const QString& name, const QString& text, const QKeySequence& key);
    void layOut(bool mayWrite);
    void bindMarks();
    void bindKeys(bool mayWrite);
    void mark(const AttendanceMark& mark);
    void goOn();
    [[nodiscard]] std::vector<PersonId> chosen() const;

    SessionPresenter& presenter_;
    std::optional<GroupSession> session_;
    TextLabel* title_;
    TextLabel* facts_;
    IdentityNumberEdit* number_;
    TextLabel* hint_;
    RecordList* list_;
    QTimer* soon_;  ///< marks follow each other fast: the list is asked when they pause
    QList<QAction*> keys_;
};

}  // namespace zhiqiao::ui
