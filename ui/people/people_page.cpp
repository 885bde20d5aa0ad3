// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "ui/people/registration_form.h"
#include "ui/people/search_edit.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(PeoplePresenter& presenter, RegistrationPresenter& registration,
                       const Clock& clock, RecordList::Needs list, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      stack_(named<PageStack>(u"peopleStack"_s, this)),
      searchView_(named<QWidget>(u"peopleSearchView"_s)),
      header_(new PageHeader(tr("People"), searchView_)),
      search_(named<SearchEdit>(u"peopleSearch"_s, searchView_)),
      status_(named<TextLabel>(u"peopleStatus"_s, TextSize::Note, QString(), searchView_)),
      problem_(new ProblemLine(searchView_)),
      list_(new RecordList(u"peopleList"_s, std::move(list), tr("People"), searchView_)),
      form_(new RegistrationForm(registration, clock)),
      newPerson_(new QAction(tr("New person"), this)) {
    setObjectName(u"peoplePage"_s);
    auto* fresh = named<QPushButton>(u"newPerson"_s, tr("New person  Ctrl+N"), searchView_);
    header_->addButton(fresh);
    search_->setAccessibleName(tr("Search people"));
    search_->setPlaceholderText(tr("Name, pinyin, identity number or its last 4, phone"));
    list_->setEmptyText(tr("Everybody who is registered will be listed here."), tr("Ctrl+N"),
                        tr("registers somebody after a search"));
    auto* column = new QVBoxLayout(searchView_);
    column->addWidget(header_);
    column->addWidget(search_);
    column->addWidget(problem_);
    column->addWidget(list_, 1);
    column->addWidget(status_);
    space(searchView_, column, gap::kPage, gap::kRows);
    stack_->addWidget(searchView_);
    stack_->addWidget(form_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack_);
    setFocusProxy(search_);
    connect(stack_, &QStackedWidget::currentChanged, this,
            [this] { emit partShown(stack_->currentWidget() == form_ ? u"form"_s : QString()); });
    list_->table().installEventFilter(this);

    newPerson_->setObjectName(u"new"_s);
    newPerson_->setShortcut(Qt::CTRL | Qt::Key_N);
    newPerson_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    searchView_->addAction(newPerson_);
    connect(newPerson_, &QAction::triggered, &presenter_, &PeoplePresenter::startRegistration);
    connect(fresh, &QPushButton::clicked, newPerson_, &QAction::trigger);
    connect(list_, &RecordList::rowActivated, this,
            [this](qint64 id) { emit personOpened(PersonId(id)); });
    connect(form_, &RegistrationForm::saved, this, [this](PersonId person) {
        showList();
        list_->reload();
        emit personOpened(person);
    });
    connect(form_, &RegistrationForm::known, this, [this](PersonId person) {
        showList();
        emit personOpened(person);
    });
    connect(form_, &RegistrationForm::left, this, &PeoplePage::showList);
    connectPresenter();
}

void PeoplePage::connectPresenter() {
    connect(search_, &SearchEdit::searched, &presenter_, &PeoplePresenter::search);
    connect(search_, &SearchEdit::submitted, &presenter_, &PeoplePresenter::submit);
    connect(search_, &SearchEdit::downPressed, list_, [this] { list_->setFocus(); });
    connect(&presenter_, &PeoplePresenter::searchChanged, this, [this](const QString& text) {
        problem_->clear();
        status_->clear();
        list_->setSearchText(text);
    });
    connect(&presenter_, &PeoplePresenter::listWanted, this, [this] {
        list_->setFocus();
        list_->whenAnswered([this] {
            if (list_->rows().rowCount() == 1) emit list_->rowActivated(list_->rows().idAt(0));
        });
    });
    connect(&presenter_, &PeoplePresenter::personFound, this, &PeoplePage::personOpened);
    connect(&presenter_, &PeoplePresenter::registrationStarted, this,
            [this](const PersonFacts& start) {
                problem_->clear();
                stack_->setCurrentWidget(form_);
                form_->start(start);
            });
    connect(&presenter_, &PeoplePresenter::said, this, [this](const QString& sentence) {
        status_->setText(sentence);
        search_->setFocus();
        emit said(sentence);
    });
    connect(&presenter_, &PeoplePresenter::failed, problem_, &ProblemLine::show);
}

void PeoplePage::showList() {
    stack_->setCurrentWidget(searchView_);
    search_->setFocus();
}

void PeoplePage::startSearch() {
    if (stack_->currentWidget() != searchView_) return;
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

/// What is typed over the list and is no command begins the next search.
bool PeoplePage::eventFilter(QObject* object, QEvent* event) {
    if (object == &list_->table() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (plain && !key->text().isEmpty() && key->text().at(0).isLetterOrNumber()) {
            startSearch();
            return QCoreApplication::sendEvent(search_, event);
        }
    }
    return QWidget::eventFilter(object, event);
}

void PeoplePage::addPart(QWidget* part, QPushButton* button) {
    header_->addButton(button);
    auto* column = static_cast<QVBoxLayout*>(searchView_->layout());
    column->insertWidget(column->indexOf(list_) + 1, part);
}

void PeoplePage::addMore(QWidget* part, QAction* letter) {
    if (!more_) {
        more_ = named<QPushButton>(u"morePeople"_s, tr("More"), searchView_);
        more_->setAutoDefault(false);
        more_->setMenu(new QMenu(more_));
        header_->addButton(more_);
    }
    auto* entry = more_->menu()->addAction(letter->shortcut().toString(QKeySequence::PortableText) +
                                           u"  "_s + letter->text());
    entry->setObjectName(letter->objectName() + u"Entry"_s);
    connect(entry, &QAction::triggered, letter, &QAction::trigger);
    auto* column = static_cast<QVBoxLayout*>(searchView_->layout());
    column->insertWidget(column->indexOf(list_) + 1, part);
}

void PeoplePage::reload() { list_->reload(); }

}  // namespace zhiqiao::ui
