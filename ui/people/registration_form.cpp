// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/registration_form.h"

#include "ui/people/alike_panel.h"
#include "ui/people/person_facts_form.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/code_choices.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/digit_choices.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthOfGraduation = 7;

}  // namespace

RegistrationForm::RegistrationForm(RegistrationPresenter& presenter, const Clock& clock,
                                   QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      clock_(clock),
      problem_(new ProblemLine(this)),
      facts_(new PersonFactsForm(presenter.codes(), clock, presenter.isDemo())),
      occupations_(codeChoices(presenter.codes().lists, u"occupation"_s, this)),
      save_(named<QPushButton>(u"save"_s, tr("Save and open  Ctrl+Enter"), this)),
      page_(new QWidget(this)),
      alike_(new AlikePanel(presenter.codes(), this)) {
    setObjectName(u"registrationForm"_s);
    auto* header = new PageHeader(tr("New person"), page_);
    auto* back = named<QPushButton>(u"back"_s, tr("Back  Esc"), page_);
    makePrimary(save_);
    header->addButton(back);
    header->addButton(save_);
    addRegistration();
    addWish();

    auto* column = new QVBoxLayout(page_);
    column->addWidget(header);
    column->addWidget(problem_);
    column->addWidget(scrolled(u"registrationScroll"_s, tr("Registration form"), facts_, page_), 1);
    space(page_, column, gap::kPage, gap::kGroups);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(page_);
    whole->addWidget(alike_);
    alike_->hide();

    connect(save_, &QPushButton::clicked, this, [this] {
        problem_->clear();
        presenter_.save(entry());
    });
    connect(back, &QPushButton::clicked, this, &RegistrationForm::left);
    connect(facts_, &PersonFactsForm::fieldLeft, this, [this](const QString& key) {
        if (key != u"id_number"_s || facts_->facts().idNumber.isEmpty()) return;
        auto notes = presenter_.check(entry());
        std::erase_if(notes, [&](const FieldNote& note) { return note.field != key; });
        for (auto& note : notes) note.problem = false;  // told, but the hand is not called back
        facts_->showNotes(notes);
    });
    connect(&presenter, &RegistrationPresenter::busyChanged, save_, &QWidget::setDisabled);
    connect(&presenter, &RegistrationPresenter::notesChanged, facts_, &PersonFactsForm::showNotes);
    connect(&presenter, &RegistrationPresenter::failed, problem_, &ProblemLine::show);
    connect(&presenter, &RegistrationPresenter::saved, this, [this](PersonId person) {
        started_.reset();
        showForm();
        emit saved(person);
    });
    connect(&presenter, &RegistrationPresenter::asked, this, &RegistrationForm::ask);
    connect(&presenter, &RegistrationPresenter::notesChanged, this, &RegistrationForm::showForm);
    connect(&presenter, &RegistrationPresenter::failed, this, &RegistrationForm::showForm);
    connect(&presenter, &RegistrationPresenter::busyChanged, alike_, &QWidget::setDisabled);
    connect(alike_, &AlikePanel::somebodyElse, &presenter, &RegistrationPresenter::saveApart);
    connect(alike_, &AlikePanel::left, this, [this] {
        showForm();
        facts_->field(u"name"_s)->setFocus();
    });
    connect(alike_, &AlikePanel::samePerson, this, [this](PersonId person) {
        started_.reset();
        showForm();
        emit known(person);
    });
}

void RegistrationForm::ask(const AlikeQuestion& question, const PersonFacts& typed) {
    page_->hide();
    alike_->show();
    alike_->ask(question, typed, clock_.today());
}

void RegistrationForm::showForm() {
    alike_->hide();
    page_->show();
}

void RegistrationForm::addRegistration() {
    auto& grid = facts_->grid();
    const auto& lists = presenter_.codes().lists;
    grid.addSection(tr("Registration"));
    kinds_ = named<DigitChoices>(u"registrations"_s, facts_);
    std::vector<CodeItem> kinds;
    for (const auto& item : lists.items(u"registration_kind"_s))
        if (item.hasFlag(u"counter"_s)) kinds.push_back(codeItem(item));
    kinds_->setItems(kinds);
    grid.addRow(tr("Registered as"), kinds_);
    graduateYear_ = named<DigitsEdit>(u"graduate_year"_s, 4, facts_);
    grid.addRow(tr("Year of graduation"), graduateYear_);
    hardship_ = named<CodeCombo>(u"hardship_category"_s, facts_);
    hardship_->setItems(codeItems(lists, u"hardship_category"_s), tr("Not stated"));
    grid.addRow(tr("Hardship category"), hardship_);
    channel_ = named<CodeCombo>(u"channel"_s, facts_);
    channel_->setItems(codeItems(lists, u"case_channel"_s));
    grid.addRow(tr("Came by"), channel_);
    registeredOn_ = named<DayEdit>(u"registered_on"_s, clock_, facts_);
    grid.addRow(tr("Registered on"), registeredOn_);
    for (QWidget* field :
         std::initializer_list<QWidget*>{kinds_, graduateYear_, hardship_, channel_, registeredOn_})
        facts_->addField(field->objectName(), field);
    connect(kinds_, &DigitChoices::codesChanged, this, &RegistrationForm::showKinds);
}

void RegistrationForm::addWish() {
    auto& grid = facts_->grid();
    grid.addSection(tr("Work wanted"));
    for (size_t n = 0; n < wanted_.size(); ++n) {
        wanted_[n] = named<ChoiceEdit>(u"occupation%1_wanted"_s.arg(n + 1), *occupations_, facts_);
        grid.addRow(tr("Occupation %1").arg(n + 1), wanted_[n]);
        facts_->addField(wanted_[n]->objectName(), wanted_[n]);
    }
    for (size_t n = 0; n < places_.size(); ++n) {
        places_[n] = named<ChoiceEdit>(u"place%1"_s.arg(n + 1), facts_->divisions(), facts_);
        grid.addRow(tr("Place %1").arg(n + 1), places_[n]);
        facts_->addField(places_[n]->objectName(), places_[n]);
    }
    wage_ = named<MoneyEdit>(u"wage"_s, facts_);
    grid.addRow(tr("Pay wanted, at least"), wage_, u"元/月"_s);
    facts_->addField(wage_->objectName(), wage_);
    workMode_ = named<CodeCombo>(u"work_mode"_s, facts_);
    workMode_->setItems(codeItems(presenter_.codes().lists, u"work_mode"_s), tr("Any"));
    grid.addRow(tr("Kind of work"), workMode_);
}

/// Only the kinds that were ticked ask for their category.
void RegistrationForm::showKinds() {
    const auto kinds = kinds_->codes();
    graduateYear_->setEnabled(kinds.contains(u"graduate"_s));
    hardship_->setEnabled(kinds.contains(u"hardship"_s));
    const auto graduated = facts_->facts().graduatedOn;
    if (graduateYear_->isEnabled() && graduateYear_->text().isEmpty())
        graduateYear_->setText(QString::number(graduated ? graduated->year() : lastClass()));
}

/// Who comes to register has graduated: until a year's classes have, it is the one before.
int RegistrationForm::lastClass() const {
    const auto today = clock_.today();
    return today.month() >= kMonthOfGraduation ? today.year() : today.year() - 1;
}

/// To the next field that the counter asks of everybody; what is known already is passed by.
void RegistrationForm::goOn() {
    QWidget* const asked[] = {facts_->field(u"name"_s),
                              facts_->field(u"id_number"_s),
                              facts_->field(u"phone"_s),
                              facts_->field(u"education"_s),
                              kinds_,
                              graduateYear_,
                              hardship_,
                              wanted_.front(),
                              places_.front(),
                              save_};
    const auto isAsked = [](const QWidget* field) {
        if (!field->isEnabled()) return false;
        if (const auto* line = qobject_cast<const QLineEdit*>(field)) return line->text().isEmpty();
        if (const auto* list = qobject_cast<const CodeCombo*>(field)) return !list->code();
        return true;
    };
    const auto here = std::ranges::find(asked, focusWidget());
    auto next = here == std::end(asked) ? std::begin(asked) : std::next(here);
    next = std::find_if(next, std::end(asked), isAsked);
    if (next != std::end(asked)) (*next)->setFocus(Qt::TabFocusReason);
}

void RegistrationForm::start(const PersonFacts& facts) {
    if (started_ == facts) {  // the same person again after Esc: what was typed is still there
        facts_->field(u"name"_s)->setFocus();
        return;
    }
    started_ = facts;
    showForm();
    presenter_.start();
    problem_->clear();
    facts_->setFacts(facts);
    kinds_->setCodes({u"jobseeker"_s});
    graduateYear_->clear();
    hardship_->setCode({});
    channel_->setCode(u"01"_s);
    registeredOn_->setDay(clock_.today());
    for (auto* field : wanted_) field->setCode({});
    for (auto* field : places_) field->setCode({});
    wage_->setAmount({});
    workMode_->setCode({});
    facts_->showNotes({});
    showKinds();
    facts_->field(facts.name.isEmpty() ? u"name"_s : u"id_number"_s)->setFocus();
}

RegistrationEntry RegistrationForm::entry() const {
    RegistrationEntry entry{.facts = facts_->facts(),
                            .kinds = kinds_->codes(),
                            .channel = channel_->code().value_or(QString()),
                            .graduateYear = graduateYear_->text(),
                            .hardshipCategory = hardship_->code().value_or(QString()),
                            .registeredOn = registeredOn_->day(),
                            .wish = {},
                            .unreadable = facts_->unreadable()};
    if (!registeredOn_->isRight()) entry.unreadable << registeredOn_->objectName();
    for (const auto* field : wanted_) {
        if (const auto code = field->code()) entry.wish.occupations << *code;
        if (!field->isRight()) entry.unreadable << field->objectName();
    }
    for (const auto* field : places_) {
        if (const auto code = field->code()) entry.wish.divisions << *code;
        if (!field->isRight()) entry.unreadable << field->objectName();
    }
    if (const auto amount = wage_->amount()) entry.wish.wageFenLow = amount->inFen();
    if (!wage_->isRight()) entry.unreadable << wage_->objectName();
    entry.wish.workMode = workMode_->code().value_or(QString());
    return entry;
}

void RegistrationForm::keyPressEvent(QKeyEvent* event) {
    if (!alike_->isHidden()) return QWidget::keyPressEvent(event);  // first the answer
    if (takeFormKey(
            *event, [this] { save_->click(); }, [this] { emit left(); }))
        return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier)) return goOn();
    QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
