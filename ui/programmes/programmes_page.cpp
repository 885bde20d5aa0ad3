// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/programmes_page.h"

#include "ui/programmes/round_form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_line.h"
#include "ui/widgets/view_row.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kEverybody = u"all"_s;

/// "30 places, 28 taken, 2 free · 1 to be decided · … · 9 ended (6 with success)": in persons;
/// places whoever has them, all else as the list shows it.
QString figuresText(const OpenedRound& opened, const CodeBook& lists) {
    const auto& [round, all, figures] = opened;
    QStringList parts{all.places ? ProgrammesPage::tr("%1 places: %2 taken, %3 free")
                                       .arg(*all.places)
                                       .arg(all.taken())
                                       .arg(*all.free())
                                 : ProgrammesPage::tr("Places not set: %1 taken").arg(all.taken())};
    const std::pair<EnrolmentState, int> states[] = {{EnrolmentState::Applied, figures.applied},
                                                     {EnrolmentState::Waiting, figures.waiting},
                                                     {EnrolmentState::Admitted, figures.admitted},
                                                     {EnrolmentState::Active, figures.active}};
    for (const auto& [state, persons] : states)
        if (persons > 0)
            parts << ProgrammesPage::tr("%1: %n person(s)", nullptr, persons).arg(textOf(state));
    if (figures.ended > 0) {
        QStringList ends;
        for (const auto& [code, persons] : figures.ends)
            ends << lists.name(u"programme_end"_s, code) + u' ' + QString::number(persons);
        parts << ProgrammesPage::tr("Ended: %n person(s)", nullptr, figures.ended) + u" ("_s +
                     ends.join(u", "_s) + u"; "_s +
                     ProgrammesPage::tr("%1 with success").arg(succeeded(figures, lists)) + u')';
    }
    if (figures.withdrawn > 0)
        parts << ProgrammesPage::tr("%1: %n person(s)", nullptr, figures.withdrawn)
                     .arg(textOf(EnrolmentState::Withdrawn));
    return parts.join(u" · "_s);
}

}  // namespace

ProgrammesPage::ProgrammesPage(ProgrammePresenter& presenter, RecordList::Needs rounds,
                               RecordList::Needs people, bool mayWrite, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      rounds_(new RecordList(u"programmeRounds"_s, std::move(rounds), tr("Programmes"), this)),
      part_(named<QWidget>(u"programmePart"_s, this)),
      title_(named<TextLabel>(u"programmeTitle"_s, TextSize::Section, QString(), part_)),
      figures_(named<TextLabel>(u"programmeFigures"_s, TextSize::Body, QString(), part_)),
      views_(new ViewRow(u"programmeView_"_s,
                         {{kEverybody, tr("All")},
                          {u"applied"_s, textOf(EnrolmentState::Applied)},
                          {u"waiting"_s, textOf(EnrolmentState::Waiting)},
                          {u"admitted"_s, tr("Not yet begun")},
                          {u"active"_s, textOf(EnrolmentState::Active)},
                          {u"ended"_s, textOf(EnrolmentState::Ended)},
                          {u"withdrawn"_s, textOf(EnrolmentState::Withdrawn)}},
                         part_)),
      people_(new RecordList(u"programmePeople"_s, std::move(people), tr("People of the round"),
                             part_)),
      form_(new RoundForm(presenter, this)),
      problem_(new ProblemLine(this)),
      toast_(new ToastLine(this)),
      new_(named<QPushButton>(u"roundNew"_s, tr("New round  N"), this)) {
    setObjectName(u"programmesPage"_s);
    rounds_->setEmptyText(tr("No round of a programme was opened yet."), u"N"_s, tr("opens one"));
    people_->setEmptyText(tr("Nobody stands here: people are enrolled in the list of people, or on "
                             "the person."),
                          u"J"_s, tr("enrols the selected rows there"));
    people_->setOwnFilters({u"round"_s, u"enrolment_state"_s});
    layOut();
    new_->setVisible(mayWrite);
    if (mayWrite) bindKeys();
    connect(new_, &QPushButton::clicked, this, [this] { startForm(true); });
    connect(rounds_, &RecordList::rowActivated, this,
            [this](qint64 id) { presenter_.open(ProgrammeRoundId(id)); });
    connect(people_, &RecordList::rowActivated, this, [this](qint64 id) {
        const int row = people_->rows().rowOf(id);
        if (row >= 0) emit personWanted(people_->rows().valueAt(row, u"person_id"_s).toLongLong());
    });
    connect(views_, &ViewRow::chosen, this, &ProgrammesPage::showView);
    connect(form_, &RoundForm::left, this, &ProgrammesPage::leaveForm);
    connect(&presenter_, &ProgrammePresenter::opened, this, &ProgrammesPage::showRound);
    connect(&presenter_, &ProgrammePresenter::saved, this, [this](ProgrammeRoundId round) {
        rounds_->reload();
        presenter_.open(round);
    });
    connect(&presenter_, &ProgrammePresenter::said, toast_,
            [this](const QString& sentence) { toast_->say(sentence); });
    connect(&presenter_, &ProgrammePresenter::refused, problem_,
            [this](const QString&, const Error& error) {
                if (!form_->isVisible()) problem_->show(error);
            });
}

void ProgrammesPage::layOut() {
    auto* header = new PageHeader(tr("Programmes"), this);
    header->setFacts(
        tr("Counted in persons. When a place is free the first of the waiting list is proposed; "
           "somebody admits. Places are those of the whole office, people those you may see."));
    header->addButton(new_);
    figures_->setWordWrap(true);
    auto* rows = new QVBoxLayout(part_);
    rows->addWidget(title_);
    rows->addWidget(figures_);
    rows->addWidget(views_);
    rows->addWidget(people_, 1);
    space(part_, rows, 0, gap::kRows);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(problem_);
    column->addWidget(form_);
    column->addWidget(rounds_, 2);
    column->addWidget(part_, 3);
    column->addWidget(toast_);
    space(this, column, gap::kPage, gap::kRows);
    form_->hide();
    part_->hide();
    setFocusProxy(rounds_);
}

QAction* ProgrammesPage::addKey(RecordList& list, const QString& name, const QString& text,
                                const QKeySequence& key) {
    auto* action = new QAction(text, &list);
    action->setObjectName(name);
    action->setShortcut(key);
    list.bindLetter(action);
    keys_ << action;
    return action;
}

void ProgrammesPage::bindKeys() {
    auto* make = addKey(*rounds_, u"newRound"_s, tr("Open a round"), Qt::Key_N);
    connect(make, &QAction::triggered, this, [this] { startForm(true); });
    auto* change = addKey(*people_, u"changeRound"_s, tr("Change the open round"), Qt::Key_C);
    connect(change, &QAction::triggered, this, [this] { startForm(false); });
}

void ProgrammesPage::reload() {
    rounds_->reload();
    if (open_) presenter_.open(open_->id);
}

void ProgrammesPage::forget() { figures_->clear(); }

void ProgrammesPage::showRound(const OpenedRound& opened) {
    const bool another = !open_ || open_->id != opened.round.id;
    open_ = opened.round;
    const auto& facts = open_->facts;
    problem_->clear();
    title_->setText(
        tr("%1, %2 to %3")
            .arg(presenter_.lists().name(u"programme"_s, facts.programme) + u" · "_s + facts.name,
                 facts.from.toString(Qt::ISODate), facts.until.toString(Qt::ISODate)));
    figures_->setText(figuresText(opened, presenter_.lists()));
    const bool shown = !part_->isHidden();
    part_->show();
    if (another) {
        views_->choose(kEverybody);
        showView(kEverybody);
    } else {
        people_->reload();
    }
    rounds_->whenAnswered([this, id = open_->id.value()] {
        auto& rows = rounds_->rows();
        if (const int row = rows.rowOf(id); row >= 0)
            rounds_->table().setCurrentIndex(rows.index(row, 0));
    });
    if (another || !shown) people_->setFocus(Qt::OtherFocusReason);
}

void ProgrammesPage::showView(const QString& view) {
    if (!open_) return;
    ListQuery query{.filters = {{u"round"_s, QString::number(open_->id.value())}}};
    if (view != kEverybody) query.filters[u"enrolment_state"_s] = view;
    people_->setQuery(query);
    people_->setFocus();
}

void ProgrammesPage::startForm(bool anew) {
    if (!anew && !open_) return;
    toast_->clear();
    problem_->clear();
    form_->show();
    form_->start(anew ? std::nullopt : open_);
    emit partShown(u"form"_s);
}

void ProgrammesPage::leaveForm() {
    form_->hide();
    (open_ && !part_->isHidden() ? people_ : rounds_)->setFocus();
    emit partShown({});
}

}  // namespace zhiqiao::ui
