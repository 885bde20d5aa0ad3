// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessions_page.h"

#include "ui/sessions/cancel_form.h"
#include "ui/sessions/roster_view.h"
#include "ui/sessions/session_form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_line.h"
#include "ui/widgets/view_row.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct SessionView {
    QStringView name;
    QStringView states;  ///< of the column session_state; empty: all
};
constexpr SessionView kSessionViews[] = {{u"coming", u"planned|today"},
                                         {u"to_close", u"to_close|today"},
                                         {u"held", u"held"},
                                         {u"all", {}}};

}  // namespace

SessionsPage::SessionsPage(SessionPresenter& presenter, RecordList::Needs sessions,
                           RecordList::Needs roster, bool mayWrite, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      stack_(named<PageStack>(u"sessionStack"_s, this)),
      listView_(named<QWidget>(u"sessionListView"_s)),
      views_(new ViewRow(u"sessionView_"_s,
                         {{u"coming"_s, tr("Coming")},
                          {u"to_close"_s, tr("To be closed")},
                          {u"held"_s, tr("Held")},
                          {u"all"_s, tr("All")}},
                         listView_)),
      sessions_(
          new RecordList(u"sessionList"_s, std::move(sessions), tr("Group sessions"), listView_)),
      roster_(new RosterView(presenter, std::move(roster), mayWrite)),
      form_(new SessionForm(presenter)),
      cancel_(new CancelForm(presenter)),
      problem_(new ProblemLine(this)),
      toast_(new ToastLine(this)),
      new_(named<QPushButton>(u"sessionNew"_s, tr("New session  N"), this)) {
    setObjectName(u"sessionsPage"_s);
    sessions_->setEmptyText(tr("No group session here yet."), u"N"_s, tr("makes one"));
    sessions_->setOwnFilters({u"session_state"_s});
    layOut(mayWrite);
    if (mayWrite) bindKeys();
    connect(new_, &QPushButton::clicked, this, [this] {
        showPart(form_, u"form"_s);
        form_->start({});
    });
    connect(sessions_, &RecordList::rowActivated, this, [this](qint64 id) {
        wanted_ = Wanted::Roster;
        presenter_.open(GroupSessionId(id));
    });
    connect(views_, &ViewRow::chosen, this, &SessionsPage::showView);
    connect(form_, &SessionForm::left, this, &SessionsPage::leaveForm);
    connect(cancel_, &CancelForm::left, this, &SessionsPage::leaveForm);
    connect(roster_, &RosterView::left, this, &SessionsPage::leaveForm);
    connect(roster_, &RosterView::personWanted, this, &SessionsPage::personWanted);
    connect(roster_, &RosterView::printWanted, this, &SessionsPage::printWanted);
    connectPresenter();
}

void SessionsPage::layOut(bool mayWrite) {
    auto* header = new PageHeader(tr("Group sessions"), this);
    header->setFacts(tr("Who was there and signed gets the record that the kind says."));
    header->addButton(new_);
    new_->setVisible(mayWrite);
    auto* rows = new QVBoxLayout(listView_);
    rows->addWidget(views_);
    rows->addWidget(sessions_, 1);
    space(listView_, rows, 0, gap::kRows);
    for (auto* part : {static_cast<QWidget*>(listView_), static_cast<QWidget*>(roster_),
                       static_cast<QWidget*>(form_), static_cast<QWidget*>(cancel_)})
        stack_->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(problem_);
    column->addWidget(stack_, 1);
    column->addWidget(toast_);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(sessions_);
}

QAction* SessionsPage::addKey(const QString& name, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, sessions_);
    action->setObjectName(name);
    action->setShortcut(key);
    sessions_->bindLetter(action);
    keys_ << action;
    return action;
}

void SessionsPage::bindKeys() {
    connect(addKey(u"newSession"_s, tr("Make a group session"), Qt::Key_N), &QAction::triggered,
            new_, &QPushButton::click);
    connect(addKey(u"changeSession"_s, tr("Change the session"), Qt::Key_C), &QAction::triggered,
            this, [this] { ask(false); });
    connect(addKey(u"cancelSession"_s, tr("Cancel the session"), Qt::Key_X), &QAction::triggered,
            this, [this] { ask(true); });
    connect(addKey(u"undoSession"_s, tr("Undo"), QKeySequence::Undo), &QAction::triggered,
            &presenter_, &SessionPresenter::undo);
}

void SessionsPage::connectPresenter() {
    connect(&presenter_, &SessionPresenter::shown, this, &SessionsPage::showSession);
    connect(&presenter_, &SessionPresenter::saved, this, [this](GroupSessionId session) {
        problem_->clear();
        sessions_->reload();
        sessions_->whenAnswered([this, id = session.value()] {
            auto& rows = sessions_->rows();
            if (const int row = rows.rowOf(id); row >= 0)
                sessions_->table().setCurrentIndex(rows.index(row, 0));
        });
        if (roster_->session() && roster_->session()->id == session) presenter_.refresh(session);
    });
    connect(&presenter_, &SessionPresenter::rosterChanged, problem_,
            [this](GroupSessionId) { problem_->clear(); });
    connect(&presenter_, &SessionPresenter::said, toast_,
            [this](const QString& sentence) { toast_->say(sentence, Tone::Neutral); });
    connect(&presenter_, &SessionPresenter::saidUndoable, toast_, &ToastLine::sayUndoable);
    connect(&presenter_, &SessionPresenter::refused, problem_,
            [this](const QString&, const Error& error) {
                const auto* part = stack_->currentWidget();
                if (part != form_ && part != cancel_) problem_->show(error);
            });
    connect(toast_, &ToastLine::undoRequested, &presenter_, &SessionPresenter::undo);
}

RecordList& SessionsPage::roster() { return roster_->list(); }
QList<QAction*> SessionsPage::rosterKeys() const { return roster_->keys(); }

bool SessionsPage::scanned(const QString& number) {
    if (stack_->currentWidget() != roster_ || !roster_->isVisible()) return false;
    roster_->takeNumber(number);
    return true;
}

void SessionsPage::reload() {
    if (std::exchange(fresh_, false))
        showView(u"coming"_s);
    else
        sessions_->reload();
    if (stack_->currentWidget() == roster_) roster_->reload();
}

void SessionsPage::forget() {
    roster_->forget();
    showPart(listView_, {});
}

void SessionsPage::showView(const QString& view) {
    ListQuery query;
    for (const auto& [name, states] : kSessionViews)
        if (name == view && !states.isEmpty())
            query.filters[u"session_state"_s] = states.toString();
    sessions_->setQuery(query);
    sessions_->setFocus();
}

void SessionsPage::showPart(QWidget* part, const QString& name) {
    problem_->clear();
    stack_->setCurrentWidget(part);
    emit partShown(name);
}

void SessionsPage::ask(bool toCancel) {
    const auto current = sessions_->currentId();
    if (!current) return;
    wanted_ = toCancel ? Wanted::Cancel : Wanted::Form;
    presenter_.open(GroupSessionId(*current));
}

void SessionsPage::showSession(const OpenedSession& opened) {
    if (stack_->currentWidget() == roster_) return roster_->show(opened);
    if (stack_->currentWidget() != listView_) return;
    if (wanted_ == Wanted::Roster) {
        roster_->show(opened);
        showPart(roster_, u"roster"_s);
        roster_->list().setFocus(Qt::OtherFocusReason);
        return;
    }
    if (wanted_ == Wanted::Cancel) {
        showPart(cancel_, u"cancel"_s);
        cancel_->start(opened.session.id, opened.session.facts.topic);
    } else {
        showPart(form_, u"form"_s);
        form_->start(opened.session);
    }
    wanted_ = Wanted::Roster;
}

void SessionsPage::leaveForm() {
    showPart(listView_, {});
    roster_->forget();
    sessions_->reload();
    sessions_->setFocus();
}

}  // namespace zhiqiao::ui
