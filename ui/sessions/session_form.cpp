// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/session_form.h"

#include "core/base/pinyin.h"
#include "ui/widgets/clash_part.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/half_width_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestForm = 200;  // quarters of a line
constexpr int kMostDigits = 4;

DigitsEdit* digits(const QString& name) {
    auto* edit = new DigitsEdit(kMostDigits);
    edit->setObjectName(name);
    return edit;
}

}  // namespace

SessionForm::SessionForm(SessionPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      about_(named<TextLabel>(u"sessionAbout"_s, TextSize::Section, QString(), this)),
      problem_(new ProblemLine(this)),
      clashes_(new ClashPart(this)),
      grid_(new FormGrid(this)),
      kind_(new CodeCombo),
      topic_(named<QLineEdit>(u"sessionTopic"_s)),
      on_(new DayEdit(presenter.clock())),
      begins_(named<HalfWidthEdit>(u"sessionBegins"_s)),
      minutes_(digits(u"sessionMinutes"_s)),
      place_(named<QLineEdit>(u"sessionPlace"_s)),
      officer_(new CodeCombo),
      places_(digits(u"sessionPlaces"_s)) {
    setObjectName(u"sessionForm"_s);
    kind_->setObjectName(u"sessionKind"_s);
    on_->setObjectName(u"sessionOn"_s);
    officer_->setObjectName(u"sessionOfficer"_s);
    kind_->setItems(codeItems(presenter.lists(), u"session_kind"_s), tr("Choose"));
    layOut();
    connect(&presenter, &SessionPresenter::refused, this, &SessionForm::showRefusal);
    connect(&presenter, &SessionPresenter::staffKnown, this, &SessionForm::showStaff);
    connect(&presenter, &SessionPresenter::saved, this, [this] {
        if (isVisible()) emit left();
    });
    connect(&presenter, &SessionPresenter::clashed, this,
            [this](const GroupSession& now, const SessionFacts& facts, const EditedBy& by,
                   const std::vector<FieldClash>& clashes) {
                if (!isVisible() || !session_ || session_->id != now.id) return;
                session_ = now;
                mine_ = facts;
                fill(facts);
                clashes_->ask(by, clashes);
            });
    connect(clashes_, &ClashPart::chosen, this, [this](const QString& key, ClashPart::Side side) {
        auto facts = typed();
        takeField(sessionFields(presenter_.lists(), {}), facts,
                  side == ClashPart::Side::Mine ? *mine_ : session_->facts, key);
        fill(facts);
    });
    connect(clashes_, &ClashPart::confirmed, this, &SessionForm::submit);
}

void SessionForm::layOut() {
    grid_->addRow(tr("Kind"), kind_);
    grid_->addRow(tr("Topic"), topic_);
    grid_->addRow(tr("Day"), on_);
    grid_->addRow(tr("Begins"), begins_, tr("like 14:30"));
    grid_->addRow(tr("Minutes"), minutes_);
    grid_->addRow(tr("Place"), place_);
    grid_->addRow(tr("Led by"), officer_);
    grid_->addRow(tr("Places"), places_, tr("empty: no limit"));
    grid_->setMaximumWidth(quarters(this, kWidestForm));
    auto* save = named<QPushButton>(u"sessionSave"_s, tr("Save  Ctrl+Enter"), this);
    auto* back = named<QPushButton>(u"sessionBack"_s, tr("Back  Esc"), this);
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
    column->addLayout(buttons);
    column->addStretch(1);
    space(this, column, 0, gap::kRows);
    connect(save, &QPushButton::clicked, this, &SessionForm::submit);
    connect(back, &QPushButton::clicked, this, &SessionForm::left);
}

void SessionForm::start(const std::optional<GroupSession>& session) {
    session_ = session;
    about_->setText(session ? session->facts.topic : tr("A new group session"));
    problem_->clear();
    clashes_->clear();
    grid_->clearProblems();
    fill(session ? session->facts : SessionFacts{.officer = presenter_.self()});
    presenter_.askStaff();
    kind_->setFocus(Qt::OtherFocusReason);
}

void SessionForm::fill(const SessionFacts& facts) {
    kind_->setCode(facts.kind);
    topic_->setText(facts.topic);
    on_->setDay(facts.on.isValid() ? std::optional(facts.on) : std::nullopt);
    begins_->setText(facts.begins);
    minutes_->setText(facts.minutes > 0 ? QString::number(facts.minutes) : QString());
    place_->setText(facts.place);
    officer_->setCode(QString::number(facts.officer.value()));
    places_->setText(facts.places ? QString::number(*facts.places) : QString());
}

void SessionForm::showStaff(const std::vector<Staff>& staff) {
    std::vector<CodeItem> items;
    for (const auto& one : staff)
        items.push_back(
            {QString::number(one.id.value()), one.name, soundOf(one.name).initials.value(0)});
    officer_->setItems(items);
    const auto led = session_ ? session_->facts.officer : presenter_.self();
    officer_->setCode(QString::number(led.value()));
}

SessionFacts SessionForm::typed() const {
    const auto officer = officer_->code();
    return {.kind = kind_->code().value_or(QString()),
            .topic = topic_->text(),
            .on = on_->day().value_or(QDate()),
            .begins = begins_->text(),
            .minutes = minutes_->text().toInt(),
            .place = place_->text(),
            .officer = officer ? StaffId(officer->toLongLong()) : presenter_.self(),
            .places =
                places_->text().isEmpty() ? std::nullopt : std::optional(places_->text().toInt())};
}

void SessionForm::submit() {
    problem_->clear();
    clashes_->clear();
    grid_->clearProblems();
    if (session_)
        presenter_.change(*session_, typed());
    else
        presenter_.make(typed());
}

void SessionForm::showRefusal(const QString& field, const Error& error) {
    if (!isVisible()) return;
    const std::pair<QString, QWidget*> fields[] = {
        {u"kind"_s, kind_},       {u"topic"_s, topic_},     {u"on"_s, on_},
        {u"begins"_s, begins_},   {u"minutes"_s, minutes_}, {u"place"_s, place_},
        {u"officer"_s, officer_}, {u"places"_s, places_}};
    for (const auto& [key, widget] : fields)
        if (key == field) {
            grid_->showProblem(widget, error.message + u' ' + error.hint);
            return;
        }
    problem_->show(error);
}

void SessionForm::keyPressEvent(QKeyEvent* event) {
    if (!takeFormKey(
            *event, [this] { submit(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
