// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/round_form.h"

#include "ui/widgets/clash_part.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestRound = 200;  // quarters of a line

}  // namespace

RoundForm::RoundForm(ProgrammePresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      about_(named<TextLabel>(u"roundAbout"_s, TextSize::Section, QString(), this)),
      forWhom_(named<TextLabel>(u"roundForWhom"_s, TextSize::Note, QString(), this)),
      problem_(new ProblemLine(this)),
      clashes_(new ClashPart(this)),
      grid_(new FormGrid(this)),
      programme_(named<CodeCombo>(u"roundProgramme"_s)),
      name_(named<QLineEdit>(u"roundName"_s)),
      places_(named<QLineEdit>(u"roundPlaces"_s)),
      from_(named<DayEdit>(u"roundFrom"_s, presenter.clock())),
      until_(named<DayEdit>(u"roundUntil"_s, presenter.clock())) {
    setObjectName(u"roundForm"_s);
    programme_->setItems(codeItems(presenter.lists(), u"programme"_s), tr("Choose"));
    forWhom_->setWordWrap(true);
    grid_->addRow(tr("Programme"), programme_);
    grid_->addRow(tr("Name"), name_);
    grid_->addRow(tr("Places"), places_, tr("empty: not set, everybody can be admitted"));
    grid_->addRow(tr("First day"), from_);
    grid_->addRow(tr("Last day"), until_);
    grid_->setMaximumWidth(quarters(this, kWidestRound));
    auto* save = named<QPushButton>(u"roundSave"_s, tr("Save  Ctrl+Enter"), this);
    auto* back = named<QPushButton>(u"roundBack"_s, tr("Back  Esc"), this);
    makePrimary(save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about_);
    column->addWidget(problem_);
    column->addWidget(clashes_);
    column->addWidget(grid_);
    column->addWidget(forWhom_);
    column->addLayout(buttons);
    space(this, column, 0, gap::kRows);
    connect(save, &QPushButton::clicked, this, &RoundForm::submit);
    connect(back, &QPushButton::clicked, this, &RoundForm::left);
    connect(programme_, &CodeCombo::codeChanged, this, &RoundForm::showProgramme);
    connect(&presenter, &ProgrammePresenter::refused, this, &RoundForm::showRefusal);
    connect(&presenter, &ProgrammePresenter::saved, this, [this] {
        if (isVisible()) emit left();
    });
    connect(&presenter, &ProgrammePresenter::clashed, this,
            [this](const ProgrammeRound& now, const ProgrammeRoundFacts& facts, const EditedBy& by,
                   const std::vector<FieldClash>& clashes) {
                if (!isVisible() || !round_ || round_->id != now.id) return;
                round_ = now;
                mine_ = facts;
                fill(facts);
                clashes_->ask(by, clashes);
            });
    connect(clashes_, &ClashPart::chosen, this, [this](const QString& key, ClashPart::Side side) {
        auto facts = typed();
        takeField(roundFields(), facts, side == ClashPart::Side::Mine ? mine_ : round_->facts, key);
        fill(facts);
    });
    connect(clashes_, &ClashPart::confirmed, this, &RoundForm::submit);
}

void RoundForm::start(const std::optional<ProgrammeRound>& round) {
    round_ = round;
    about_->setText(round ? round->facts.name : tr("A new round"));
    problem_->clear();
    clashes_->clear();
    grid_->clearProblems();
    programme_->setEnabled(!round);
    fill(round ? round->facts : ProgrammeRoundFacts());
    showProgramme();
    (round ? static_cast<QWidget*>(name_) : programme_)->setFocus(Qt::OtherFocusReason);
}

void RoundForm::fill(const ProgrammeRoundFacts& facts) {
    const auto day = [](QDate one) { return one.isValid() ? std::optional(one) : std::nullopt; };
    programme_->setCode(facts.programme);
    name_->setText(facts.name);
    places_->setText(facts.places ? QString::number(*facts.places) : QString());
    from_->setDay(day(facts.from));
    until_->setDay(day(facts.until));
}

/// Places that are no number are told before.
ProgrammeRoundFacts RoundForm::typed() const {
    const auto places = places_->text().trimmed();
    return {programme_->code().value_or(QString()), name_->text(),
            places.isEmpty() ? std::nullopt : std::optional(places.toInt()),
            from_->day().value_or(QDate()), until_->day().value_or(QDate())};
}

/// For whom it is, so that whoever enrols people can look; nobody is refused by it.
void RoundForm::showProgramme() {
    const auto* programme = presenter_.programmes().find(programme_->code().value_or(QString()));
    forWhom_->setText(programme ? tr("For: %1 (%2)").arg(programme->forWhom, programme->clause)
                                : QString());
}

void RoundForm::submit() {
    problem_->clear();
    clashes_->clear();
    grid_->clearProblems();
    bool isNumber = true;
    if (const auto places = places_->text().trimmed(); !places.isEmpty()) places.toInt(&isNumber);
    if (!isNumber) return grid_->showProblem(places_, tr("Write a number, or nothing."));
    if (round_)
        presenter_.change(*round_, typed());
    else
        presenter_.make(typed());
}

void RoundForm::showRefusal(const QString& field, const Error& error) {
    if (!isVisible()) return;
    const std::pair<QString, QWidget*> fields[] = {{u"programme"_s, programme_},
                                                   {u"name"_s, name_},
                                                   {u"places"_s, places_},
                                                   {u"from"_s, from_},
                                                   {u"until"_s, until_}};
    for (const auto& [key, widget] : fields)
        if (key == field) {
            grid_->showProblem(widget, error.message + u' ' + error.hint);
            return;
        }
    problem_->show(error);
}

void RoundForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { submit(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
