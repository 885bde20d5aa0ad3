// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/sessions/session_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace zhiqiao::ui {

class CancelForm;
class ProblemLine;
class RosterView;
class SessionForm;
class ToastLine;
class ViewRow;

/// 集体活动: what is coming, what is to be closed, what was held. Enter opens the roster, N makes a
/// session, C changes it, X cancels it.
class SessionsPage final : public QWidget {
    Q_OBJECT
public:
    SessionsPage(SessionPresenter& presenter, RecordList::Needs sessions, RecordList::Needs roster,
                 bool mayWrite, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& sessions() { return *sessions_; }
    [[nodiscard]] RecordList& roster();
    /// The letters of the list, and the undo.
    [[nodiscard]] QList<QAction*> keys() const { return keys_; }
    [[nodiscard]] QList<QAction*> rosterKeys() const;
    /// An identity number was scanned; false: no roster is open.
    bool scanned(const QString& number);
    void reload();
    void forget();

signals:
    void personWanted(qint64 person);
    void printWanted(const zhiqiao::GroupSession& session);
    /// "roster", "form" or "cancel" while it is open; empty: the list.
    void partShown(const QString& part);

private:
    QAction* addKey(const QString& name, const QString& text, const QKeySequence& key);
    void layOut(bool mayWrite);
    void bindKeys();
    void connectPresenter();
    void showView(const QString& view);
    void showPart(QWidget* part, const QString& name);
    void showSession(const OpenedSession& opened);
    /// Opens the current session for a form.
    void ask(bool toCancel);
    void leaveForm();

    SessionPresenter& presenter_;
    QStackedWidget* stack_;
    QWidget* listView_;
    ViewRow* views_;
    RecordList* sessions_;
    RosterView* roster_;
    SessionForm* form_;
    CancelForm* cancel_;
    ProblemLine* problem_;
    ToastLine* toast_;
    QPushButton* new_;
    QList<QAction*> keys_;
    bool fresh_ = true;  ///< nothing was asked for yet
    enum class Wanted { Roster, Form, Cancel } wanted_ = Wanted::Roster;
};

}  // namespace zhiqiao::ui
