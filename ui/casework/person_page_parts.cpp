// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/person_page.h"

#include "ui/casework/registration_record_form.h"
#include "ui/casework/reveal_row.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/toast_line.h"

#include <QAction>
#include <QCoreApplication>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QShortcutEvent>
#include <QUrl>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

/// Hands digits to an action as a shortcut would. A shortcut itself would take them before it is
/// known whether a scanner is typing.
class DigitFilter final : public QObject {
public:
    DigitFilter(QAction* key, QObject* parent) : QObject(parent), key_(key) {}
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const bool plain = !(pressed->modifiers() & ~Qt::KeypadModifier);
        if (!plain || pressed->key() < Qt::Key_1 || pressed->key() > Qt::Key_9) return false;
        QShortcutEvent handed(QKeySequence(pressed->key()), 0);
        QCoreApplication::sendEvent(key_, &handed);
        return true;
    }

private:
    QAction* key_;
};

}  // namespace

void PersonPage::buildOverview(QWidget* overview) {
    auto* row = new QHBoxLayout(letterRow_);
    space(letterRow_, row, 0, gap::kRows);
    addLetter(PersonAct::Guidance, tr("Guidance"), {Qt::Key_G}, u"Guidance"_s);
    addLetter(PersonAct::Recommend, tr("Recommend"), {Qt::Key_R}, u"Recommend"_s);
    addLetter(PersonAct::Offer, tr("Training offer"), {Qt::Key_T}, u"Offer"_s);
    addLetter(PersonAct::Receipt, tr("Receipt"), {Qt::Key_E}, u"Receipt"_s);
    addLetter(PersonAct::Contact, tr("Contact"), {Qt::Key_C}, u"Contact"_s);
    addLetter(PersonAct::Policy, tr("Policy"), {Qt::Key_P}, u"Policy"_s);
    addLetter(PersonAct::Withdraw, tr("Withdraw"), {Qt::Key_W, Qt::Key_Delete}, u"Withdraw"_s);
    undo_->setObjectName(u"undo"_s);
    undo_->setShortcut(QKeySequence::Undo);
    undo_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    overview_->addAction(undo_);
    connect(undo_, &QAction::triggered, this, &PersonPage::undo);
    connect(toast_, &ToastLine::undoRequested, this, &PersonPage::undo);
    row->addStretch(1);

    addRegister();
    auto* edit = named<QPushButton>(u"editPerson"_s, tr("Correct facts"), this);
    connect(edit, &QPushButton::clicked, this, [this] { openPanel(PersonPanel::Edit); });
    edit->setVisible(person_.may(Right::PersonWrite));
    header_->addButton(edit);

    auto* column = new QVBoxLayout(overview);
    column->addWidget(letterRow_);
    column->addWidget(timeline_, 1);
    space(overview, column, 0, gap::kRows);
}

void PersonPage::addReveal() {
    auto* action = new QAction(tr("Show a masked number"), this);
    action->setObjectName(u"reveal"_s);
    action->setShortcut(Qt::Key_S);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    overview_->addAction(action);
    stepper_->addAction(action);
    auto* button = named<QPushButton>(u"revealButton"_s, tr("S  Number"), this);
    button->setAutoDefault(false);
    header_->addButton(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, [this] {
        if (!person_.record()) return;
        if (!person_.may(Right::PersonReveal)) {
            say(tr("You have no right to %1.").arg(textOf(Right::PersonReveal)));
            return;
        }
        problem_->clear();
        reveal_->choose(person_.record()->file.person.facts, person_.asksWhy());
    });
    connect(reveal_, &RevealRow::revealWanted, &person_, &PersonPresenter::reveal);
    connect(reveal_, &RevealRow::reasonGiven, this, [this](const QString& reason) {
        reveal_->mask();
        if (person_.person()) person_.open(*person_.person(), reason);
        timeline_->setFocus(Qt::OtherFocusReason);
    });
    connect(reveal_, &RevealRow::left, this, [this] {
        if (stack_->currentWidget() == overview_) timeline_->setFocus(Qt::OtherFocusReason);
    });
    connect(&person_, &PersonPresenter::revealed, reveal_, &RevealRow::show);
    connect(&person_, &PersonPresenter::reasonWanted, this, [this] {
        reveal_->askWhy(
            tr("Another office is in charge of this person. Why do you need to see the "
               "record? The auditor reads the reason."));
    });
}

void PersonPage::addRegister() {
    auto* action = new QAction(tr("Register as …"), this);
    action->setObjectName(u"register"_s);
    action->setShortcut(Qt::Key_N);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    overview_->addAction(action);
    stepper_->addAction(action);
    auto* button = named<QPushButton>(u"addRegistration"_s, tr("N  Register"), this);
    button->setAutoDefault(false);
    parts_->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, [this] {
        if (!person_.person()) return;
        stack_->setCurrentWidget(registration_);
        registration_->start(*person_.person());
    });
    action->setVisible(person_.may(Right::PersonWrite));
    button->setVisible(person_.may(Right::PersonWrite));
}

QAction* PersonPage::addPartKey(PersonPanel place, Qt::Key key, const QString& name,
                                const QString& text) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    overview_->addAction(action);
    stepper_->addAction(action);
    connect(action, &QAction::triggered, this, [this, place] {
        if (person_.record()) openPanel(place);
    });
    return action;
}

void PersonPage::addPart(PersonPanel place, Qt::Key key, const QString& name, const QString& text,
                         const QString& buttonText) {
    auto* action = addPartKey(place, key, name, text);
    auto* button = named<QPushButton>(name + u"Button"_s, buttonText, this);
    button->setAutoDefault(false);
    parts_->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

void PersonPage::addHousehold() {
    auto* action = new QAction(tr("Household"), this);
    action->setObjectName(u"household"_s);
    action->setShortcut(Qt::Key_H);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    overview_->addAction(action);
    stepper_->addAction(action);
    auto* button = named<QPushButton>(u"householdButton"_s, tr("H  Household"), this);
    button->setAutoDefault(false);
    parts_->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, [this] {
        if (person_.record()) emit householdWanted(*person_.person());
    });
}

void PersonPage::addServiceRecord() {
    auto* action = new QAction(tr("Print the service record"), this);
    action->setObjectName(u"serviceRecord"_s);
    action->setShortcut(Qt::CTRL | Qt::Key_P);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    overview_->addAction(action);
    connect(action, &QAction::triggered, this, [this] {
        if (person_.record()) emit serviceRecordWanted(*person_.person());
    });
}

void PersonPage::addPapers() {
    addPart(PersonPanel::Papers, Qt::Key_M, u"papers"_s, tr("Papers"), tr("M  Papers"));
    // The row of the other parts is full at the largest type.
    header_->addButton(parts_->findChild<QPushButton*>(u"papersButton"_s));
    auto* action = new QAction(tr("Take a picture of a paper"), this);
    action->setObjectName(u"takePaper"_s);
    action->setShortcut(Qt::Key_F9);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    overview_->addAction(action);
    addAction(action);
    connect(action, &QAction::triggered, this, [this] {
        if (person_.record()) emit paperWanted(part());
    });
    setAcceptDrops(person_.may(Right::PersonWrite));
}

void PersonPage::dragEnterEvent(QDragEnterEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (person_.record() && urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void PersonPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    emit fileDropped(event->mimeData()->urls().front().toLocalFile());
}

void PersonPage::addStrip(QWidget* strip) {
    auto* column = qobject_cast<QBoxLayout*>(layout());
    column->insertWidget(column->indexOf(stack_) + 1, strip);
}

void PersonPage::addCard(QWidget* card, QAction* key) {
    auto* column = qobject_cast<QBoxLayout*>(overview_->layout());
    column->insertWidget(column->indexOf(timeline_), card);
    auto* digits = new DigitFilter(key, this);
    stepper_->installEventFilter(digits);
    for (auto* widget : overview_->findChildren<QWidget*>()) widget->installEventFilter(digits);
}

void PersonPage::addLetter(PersonAct act, const QString& text, const QList<QKeySequence>& keys,
                           const QString& name) {
    const auto label = keys.front().toString(QKeySequence::PortableText) + u"  "_s + text;
    auto* button = named<QPushButton>(u"act"_s + name, label, letterRow_);
    button->setAutoDefault(false);
    letterRow_->layout()->addWidget(button);
    buttons_[act] = button;
    auto* action = new QAction(text, this);
    action->setObjectName(name.toLower());
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    overview_->addAction(action);
    stepper_->addAction(action);
    connect(action, &QAction::triggered, this, [this, act] {
        if (stack_->currentWidget() == overview_)
            begin(act);
        else
            say(tr("Save or leave the open form first."));
    });
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

void PersonPage::addKey(QAction* action) {
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    overview_->addAction(action);
    stepper_->addAction(action);
}

}  // namespace zhiqiao::ui
