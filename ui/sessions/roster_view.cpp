// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/roster_view.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/half_width_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 150;
constexpr int kWidestNumber = 60;  // quarters of a line

QString factsText(const OpenedSession& opened) {
    const auto& facts = opened.session.facts;
    const auto persons = [&](auto is) { return int(std::ranges::count_if(opened.places, is)); };
    const int present =
        persons([](const SessionPlace& one) { return one.mark.attendance == Attendance::Present; });
    const int signedThere = persons([](const SessionPlace& one) { return one.mark.isSigned; });
    QStringList parts{
        u"%1 %2"_s.arg(facts.on.toString(Qt::ISODate), facts.begins), facts.place,
        RosterView::tr("%n person(s) on the roster", nullptr, int(opened.places.size())),
        RosterView::tr("%1 present, %2 signed").arg(present).arg(signedThere)};
    if (facts.places) parts << RosterView::tr("%n place(s)", nullptr, *facts.places);
    if (!opened.waiting.empty())
        parts << RosterView::tr("%n waiting", nullptr, int(opened.waiting.size()));
    if (opened.session.state == SessionState::Held) parts << RosterView::tr("closed");
    if (opened.session.state == SessionState::Cancelled) parts << RosterView::tr("cancelled");
    return parts.join(u" · "_s);
}

}  // namespace

RosterView::RosterView(SessionPresenter& presenter, RecordList::Needs roster, bool mayWrite,
                       QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      title_(named<TextLabel>(u"rosterTitle"_s, TextSize::Section, QString(), this)),
      facts_(named<TextLabel>(u"rosterFacts"_s, TextSize::Body, QString(), this)),
      number_(named<IdentityNumberEdit>(u"rosterNumber"_s, this)),
      hint_(named<TextLabel>(u"rosterHint"_s, TextSize::Note, QString(), this)),
      list_(new RecordList(u"sessionRoster"_s, std::move(roster), tr("Roster"), this)),
      soon_(new QTimer(this)) {
    setObjectName(u"rosterView"_s);
    list_->setEmptyText(tr("Nobody is on the roster yet."), u"J"_s,
                        tr("in the list of people enters the selected ones"));
    list_->setOwnFilters({u"session"_s});
    list_->table().installEventFilter(this);
    soon_->setSingleShot(true);
    soon_->setInterval(kPauseMs);
    layOut(mayWrite);
    bindKeys(mayWrite);
    connect(soon_, &QTimer::timeout, this, &RosterView::reload);
    connect(list_, &RecordList::rowActivated, this, [this](qint64 row) {
        auto& rows = list_->rows();
        emit personWanted(rows.valueAt(rows.rowOf(row), u"person_id"_s).toLongLong());
    });
    connect(&presenter_, &SessionPresenter::rosterChanged, this, [this](GroupSessionId changed) {
        if (session_ && session_->id == changed) soon_->start();
    });
}

void RosterView::layOut(bool mayWrite) {
    facts_->setWordWrap(true);
    hint_->setWordWrap(true);
    hint_->setText(
        tr("Space present · Q signed · A absent · J excused · X off the roster · S close "
           "· P sheet to sign in · Esc back"));
    number_->setAccessibleName(tr("Identity number of who comes in"));
    number_->setPlaceholderText(tr("Identity number, Enter: is there"));
    number_->setMaximumWidth(quarters(this, kWidestNumber));
    number_->setVisible(mayWrite);
    hint_->setVisible(mayWrite);
    connect(number_, &QLineEdit::returnPressed, this, [this] { takeNumber(number_->text()); });
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(title_);
    rows->addWidget(facts_);
    rows->addWidget(number_);
    rows->addWidget(list_, 1);
    rows->addWidget(hint_);
    space(this, rows, 0, gap::kRows);
    setFocusProxy(list_);
}

QAction* RosterView::addKey(const QString& name, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, list_);
    action->setObjectName(name);
    action->setShortcut(key);
    list_->bindLetter(action);
    keys_ << action;
    return action;
}

void RosterView::bindMarks() {
    const auto bind = [this](const QString& name, const QString& text, Qt::Key key,
                             const AttendanceMark& mark) {
        connect(addKey(name, text, key), &QAction::triggered, this,
                [this, mark] { this->mark(mark); });
    };
    bind(u"markPresent"_s, tr("Present, not signed"), Qt::Key_Space, {Attendance::Present, false});
    bind(u"markSigned"_s, tr("Present and signed"), Qt::Key_Q, {Attendance::Present, true});
    bind(u"markAbsent"_s, tr("Absent"), Qt::Key_A, {Attendance::Absent, false});
    bind(u"markExcused"_s, tr("Excused"), Qt::Key_J, {Attendance::Excused, false});
    bind(u"markNothing"_s, tr("Not marked"), Qt::Key_U, {Attendance::Unmarked, false});
}

void RosterView::bindKeys(bool mayWrite) {
    connect(addKey(u"printSheet"_s, tr("Print the sheet to sign in"), Qt::Key_P),
            &QAction::triggered, this, [this] {
                if (session_) emit printWanted(*session_);
            });
    if (!mayWrite) return;
    bindMarks();
    connect(addKey(u"removePeople"_s, tr("Take off the roster"), Qt::Key_X), &QAction::triggered,
            this, [this] {
                if (session_ && !chosen().empty()) presenter_.remove(session_->id, chosen());
            });
    connect(addKey(u"closeSession"_s, tr("The session was held: make its records"), Qt::Key_S),
            &QAction::triggered, this, [this] {
                if (session_) presenter_.close(session_->id);
            });
    connect(addKey(u"reopenSession"_s, tr("Take the closing or the cancellation back"), Qt::Key_R),
            &QAction::triggered, this, [this] {
                if (session_) presenter_.reopen(*session_);
            });
    connect(addKey(u"typeNumber"_s, tr("Type an identity number"), Qt::Key_I), &QAction::triggered,
            number_, [this] { number_->setFocus(Qt::ShortcutFocusReason); });
    connect(addKey(u"undoRoster"_s, tr("Undo"), QKeySequence::Undo), &QAction::triggered,
            &presenter_, &SessionPresenter::undo);
}

void RosterView::show(const OpenedSession& opened) {
    const bool another = !session_ || session_->id != opened.session.id;
    session_ = opened.session;
    title_->setText(u"%1：%2"_s.arg(
        presenter_.lists().name(u"session_kind"_s, session_->facts.kind), session_->facts.topic));
    facts_->setText(factsText(opened));
    if (another) {
        number_->clear();
        list_->setQuery({.filters = {{u"session"_s, QString::number(session_->id.value())}}});
    } else {
        list_->reload();
    }
}

void RosterView::reload() {
    if (session_) presenter_.refresh(session_->id);
}

void RosterView::takeNumber(const QString& number) {
    if (!session_ || number.isEmpty()) return;
    presenter_.attend(session_->id, number);
    number_->clear();
}

void RosterView::forget() {
    session_.reset();
    soon_->stop();
    for (auto* label : {title_, facts_}) label->setText(QString());
    number_->clear();
    list_->forget();
}

void RosterView::mark(const AttendanceMark& mark) {
    if (!session_) return;
    const auto people = chosen();
    presenter_.mark(*session_, people, mark);
    if (people.size() == 1) goOn();
}

void RosterView::goOn() {
    auto& table = list_->table();
    const int next = table.currentIndex().row() + 1;
    if (next < list_->rows().rowCount()) table.setCurrentIndex(list_->rows().index(next, 0));
}

std::vector<PersonId> RosterView::chosen() const {
    std::vector<PersonId> people;
    auto& rows = list_->rows();
    for (const auto id : list_->selectedIds())
        people.emplace_back(rows.valueAt(rows.rowOf(id), u"person_id"_s).toLongLong());
    return people;
}

/// A digit over the list begins an identity number.
bool RosterView::eventFilter(QObject* object, QEvent* event) {
    if (object == &list_->table() && event->type() == QEvent::KeyPress && number_->isVisible()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (plain && !key->text().isEmpty() && key->text().at(0).isDigit()) {
            number_->setFocus(Qt::ShortcutFocusReason);
            return QCoreApplication::sendEvent(number_, event);
        }
    }
    return QWidget::eventFilter(object, event);
}

void RosterView::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    if (number_->hasFocus()) {
        number_->clear();
        list_->setFocus(Qt::OtherFocusReason);
    } else {
        emit left();
    }
}

}  // namespace zhiqiao::ui
