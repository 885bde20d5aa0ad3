// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/person_page.h"

#include "ui/casework/registration_record_form.h"
#include "ui/casework/reveal_row.h"
#include "ui/casework/service_forms.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/toast_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

PersonPage::PersonPage(PersonPresenter& person, ServicePresenter& services, const Clock& clock,
                       Alarms& alarms, Fiction fiction, QWidget* parent)
    : QWidget(parent),
      person_(person),
      services_(services),
      header_(new PageHeader({}, this)),
      parts_(named<QWidget>(u"personParts"_s, this)),
      due_(named<StateChip>(u"nextDue"_s, parts_)),
      problem_(new ProblemLine(this)),
      reveal_(new RevealRow(alarms.make(u"reveal"_s), this)),
      stepper_(new Stepper(this)),
      noSteps_(named<TextLabel>(u"noSteps"_s, TextSize::Note,
                                tr("No service standard promises anything to this person."), this)),
      stack_(named<PageStack>(u"personStack"_s, this)),
      overview_(named<QWidget>(u"personOverview"_s)),
      letterRow_(named<QWidget>(u"personActs"_s, overview_)),
      timeline_(new Timeline(overview_)),
      toast_(new ToastLine(this)),
      undo_(new QAction(tr("Undo"), this)),
      status_(named<TextLabel>(u"personStatus"_s, TextSize::Note, QString(), this)) {
    setObjectName(u"personPage"_s);
    auto* parts = new QHBoxLayout(parts_);
    space(parts_, parts, 0, gap::kRows);
    parts->addWidget(due_);
    parts->addStretch(1);
    buildOverview(overview_);
    addReveal();
    addPart(PersonPanel::Hardship, Qt::Key_D, u"hardship"_s, tr("Recognition of hardship"),
            tr("D  Hardship"));
    addPart(PersonPanel::Rights, Qt::Key_I, u"rights"_s, tr("Rights of the person"),
            tr("I  Rights"));
    addPapers();
    addMore();
    addHousehold();
    if (person_.may(Right::FormPrint)) addServiceRecord();
    addPart(PersonPanel::FollowUp, Qt::Key_F, u"followUp"_s, tr("Follow-up"), tr("F  Follow"));
    stack_->addWidget(overview_);
    contact_ = addForm(new ContactForm(services, clock));
    policy_ = addForm(new PolicyForm(services, clock));
    guidance_ = addForm(new GuidanceForm(services, clock));
    offer_ = addForm(new OfferForm(services, clock));
    withdraw_ = addForm(new WithdrawForm(services));
    registration_ = addForm(new RegistrationRecordForm(services, clock, fiction));
    connect(registration_, &RegistrationRecordForm::printWanted, this,
            &PersonPage::registrationPrintWanted);
    connect(registration_, &RegistrationRecordForm::blankWanted, this,
            &PersonPage::blankRegistrationWanted);
    for (auto* form : std::initializer_list<PaperActForm*>{guidance_, policy_}) {
        connect(form, &PaperActForm::printWanted, this, &PersonPage::servicePrintWanted);
        connect(form, &PaperActForm::blankWanted, this, &PersonPage::blankServiceWanted);
    }

    auto* column = new QVBoxLayout(this);
    column->addWidget(header_);
    column->addWidget(parts_);
    column->addWidget(problem_);
    column->addWidget(reveal_);
    column->addWidget(stepper_);
    column->addWidget(noSteps_);
    column->addWidget(stack_, 1);
    column->addWidget(toast_);
    column->addWidget(status_);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(timeline_);

    connect(timeline_, &Timeline::opened, this,
            [this](qint64 id) { openEvent(person_.events().size() - size_t(id)); });
    connect(stepper_, &Stepper::activated, this, [this](int node) {
        const auto steps = person_.steps().steps;
        if (node < 0 || size_t(node) >= steps.size()) return;
        const auto& item = steps[size_t(node)].item;
        begin(item == u"policy"_s     ? PersonAct::Policy
              : item == u"guidance"_s ? PersonAct::Guidance
              : item == u"referral"_s ? PersonAct::Recommend
                                      : PersonAct::Offer);
    });
    connect(stack_, &QStackedWidget::currentChanged, this, [this] {
        reveal_->mask();
        fitSteps();
        emit partShown(part());
    });
    connect(&person, &PersonPresenter::changed, this, &PersonPage::showPerson);
    connect(&person, &PersonPresenter::failed, problem_, &ProblemLine::show);
    connect(&person, &PersonPresenter::leadsTo, this,
            [this](PersonId survivor, const QString& sentence) {
                open(survivor);
                say(sentence);
            });
    connect(&services, &ServicePresenter::saved, this,
            [this](PersonId of, const QString& sentence) {
                otherUndo_ = {};
                if (services_.undoable() == of)
                    toast_->sayUndoable(sentence);
                else
                    toast_->say(sentence);
                if (of == person_.person()) {
                    showOverview();
                    person_.reload();
                }
                emit saved(of);
            });
    // A refusal for a form that is no longer shown is told all the same.
    connect(&services, &ServicePresenter::refused, this,
            [this](const QString&, const Error& error) {
                if (stack_->currentWidget() == overview_) problem_->show(error);
            });
}

template <class Form>
Form* PersonPage::addForm(Form* form) {
    stack_->addWidget(form);
    connect(form, &ActForm::left, this, &PersonPage::showOverview);
    return form;
}

void PersonPage::beginAt(PersonPanel place) {
    if (person_.record())
        openPanel(place);
    else
        wantedPart_ = place;
}

void PersonPage::beginAtRecord(qint64 record) {
    if (!person_.record()) {
        wantedRecord_ = record;
        return;
    }
    const auto& events = person_.events();
    const auto at = std::ranges::find_if(events, [record](const CaseEvent& event) {
        return event.record == record && !event.superseded;
    });
    if (at != events.end()) openEvent(size_t(at - events.begin()));
}

void PersonPage::proposeEnd(RegistrationId record, const QString& reason) {
    registration_->proposeEnd(record, reason);
    beginAtRecord(record.value());
}

void PersonPage::prefer(std::optional<PersonAct> act) {
    for (const auto& [other, button] : buttons_) button->setDefault(act == other);
}

void PersonPage::hideEvent(QHideEvent* event) {
    reveal_->mask();
    QWidget::hideEvent(event);
}

QList<QAction*> PersonPage::keys() const { return overview_->actions(); }

QString PersonPage::personName() const {
    return person_.record() ? person_.record()->file.person.facts.name : QString();
}

void PersonPage::offerUndo(PersonId of, const QString& sentence, std::function<void()> undo) {
    open(of);
    otherUndo_ = std::move(undo);
    toast_->sayUndoable(sentence);
}

void PersonPage::undo() {
    if (const auto other = std::exchange(otherUndo_, {})) return other();
    const auto last = services_.undoable();
    if (last && last == person_.person())
        services_.undo();
    else
        say(tr("Nothing to undo here. An older record is withdrawn by W in the timeline."));
}

void PersonPage::open(PersonId person) {
    if (person_.person() == person && stack_->currentWidget() != overview_) {
        person_.reload();
        return;
    }
    problem_->clear();
    toast_->clear();
    otherUndo_ = {};
    reveal_->mask();
    say({});
    showOverview();
    wanted_.reset();
    wantedPart_.reset();
    person_.open(person);
}

std::optional<size_t> PersonPage::currentEvent() const {
    const auto id = timeline_->currentId();
    if (!id) return {};
    return person_.events().size() - size_t(*id);
}

void PersonPage::begin(PersonAct act) {
    if (!person_.record()) {
        wanted_ = act;
        return;
    }
    const auto event = currentEvent();
    if (const auto why = person_.whyNot(act, event); !why.isEmpty()) {
        say(why);
        return;
    }
    say({});
    toast_->clear();
    const auto person = *person_.person();
    switch (act) {
    case PersonAct::Contact:
        stack_->setCurrentWidget(contact_);
        contact_->start(person);
        break;
    case PersonAct::Policy:
        stack_->setCurrentWidget(policy_);
        policy_->start(person);
        break;
    case PersonAct::Guidance:
        stack_->setCurrentWidget(guidance_);
        guidance_->start(person);
        break;
    case PersonAct::Offer:
        stack_->setCurrentWidget(offer_);
        offer_->start(person);
        break;
    case PersonAct::Recommend: openPanel(PersonPanel::Recommend); break;
    case PersonAct::Receipt:
        openPanel(PersonPanel::Receipt);
        emit receiptOpened(openReferrals(person_.record()->file).front().id);
        break;
    case PersonAct::Withdraw: openWithdrawal(*event); break;
    }
}

void PersonPage::openWithdrawal(size_t event) {
    stack_->setCurrentWidget(withdraw_);
    if (const auto service = person_.serviceAt(event))
        withdraw_->start(*service, person_.events()[event].what);
    else if (const auto referral = person_.referralAt(event))
        withdraw_->start(*referral);
}

void PersonPage::addPanel(PersonPanel place, QWidget* panel) {
    panels_[place] = panel;
    stack_->addWidget(panel);
}

void PersonPage::openPanel(PersonPanel place) {
    if (!person_.person()) return;
    if (const auto panel = panels_.find(place); panel != panels_.end()) {
        stack_->setCurrentWidget(panel->second);
        panel->second->setFocus(Qt::OtherFocusReason);
    }
    emit panelOpened(place, *person_.person());
}

void PersonPage::closePanel() {
    showOverview();
    person_.reload();
}

void PersonPage::openEvent(size_t event) {
    if (event >= person_.events().size()) return;
    const auto& at = person_.events()[event];
    if (const auto referral = person_.referralAt(event)) {
        openPanel(PersonPanel::Slip);
        emit slipOpened(referral->id);
        return;
    }
    if (at.kind == EventKind::Correction) return openPanel(PersonPanel::Edit);
    if (at.kind == EventKind::Merge && person_.may(Right::PersonWrite)) {
        openPanel(PersonPanel::Merge);
        if (!at.superseded) emit mergeOpened(MergeId(at.record));
        return;
    }
    if (at.kind == EventKind::FollowUp && !at.superseded) {
        openPanel(PersonPanel::FollowUp);
        emit followUpOpened(FollowUpId(at.record));
        return;
    }
    if (at.kind == EventKind::Assessed) return openPanel(PersonPanel::Assessment);
    if (at.kind == EventKind::Difficulty) return openPanel(PersonPanel::Difficulty);
    if (at.kind == EventKind::Onward) return openPanel(PersonPanel::Onward);
    if (at.kind == EventKind::Programme) return openPanel(PersonPanel::Programme);
    const auto& file = person_.record()->file;
    if (at.kind == EventKind::Receipt) {
        for (const auto& receipt : file.receipts)
            if (receipt.id.value() == at.record) {
                openPanel(PersonPanel::Receipt);
                emit receiptOpened(receipt.facts.referral);
            }
        return;
    }
    if (at.kind == EventKind::Registration && !at.superseded) {
        for (const auto& one : file.registrations)
            if (one.id.value() == at.record) {
                stack_->setCurrentWidget(registration_);
                registration_->start(one.person, one);
            }
        return;
    }
    const auto service = person_.serviceAt(event);
    if (!service) {
        say(at.superseded ? tr("This record was corrected or withdrawn already.") : at.result);
        return;
    }
    const auto person = service->facts.person;
    if (service->facts.contact) {
        stack_->setCurrentWidget(contact_);
        contact_->start(person, service);
    } else if (service->facts.policy) {
        stack_->setCurrentWidget(policy_);
        policy_->start(person, service);
    } else if (service->facts.guidance) {
        stack_->setCurrentWidget(guidance_);
        guidance_->start(person, service);
    } else {
        stack_->setCurrentWidget(offer_);
        offer_->start(person, service);
    }
}

void PersonPage::showOverview() {
    stack_->setCurrentWidget(overview_);
    timeline_->setFocus(Qt::OtherFocusReason);
}

void PersonPage::say(const QString& sentence) {
    status_->setText(sentence);
    emit said(sentence);
}

}  // namespace zhiqiao::ui
