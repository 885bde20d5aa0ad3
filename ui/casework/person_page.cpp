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
#include <QCoreApplication>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QShortcutEvent>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

StateLook lookOf(OwedState state) {
    switch (state) {
    case OwedState::NotDone: return {textOf(state), Mark::Empty, Tone::Neutral};
    case OwedState::UnderWay: return {textOf(state), Mark::Half, Tone::Accent};
    case OwedState::Done: return {textOf(state), Mark::Tick, Tone::Done};
    case OwedState::NotOwed: return {textOf(state), Mark::Slash, Tone::Neutral};
    case OwedState::OfferedNotTaken: return {textOf(state), Mark::Tick, Tone::Done};
    }
    return {};
}

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

void PersonPage::prefer(std::optional<PersonAct> act) {
    for (const auto& [other, button] : buttons_) button->setDefault(act == other);
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

void PersonPage::hideEvent(QHideEvent* event) {
    reveal_->mask();
    QWidget::hideEvent(event);
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

QList<QAction*> PersonPage::keys() const { return overview_->actions(); }

QString PersonPage::personName() const {
    return person_.record() ? person_.record()->file.person.facts.name : QString();
}

void PersonPage::addKey(QAction* action) {
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    overview_->addAction(action);
    stepper_->addAction(action);
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

void PersonPage::showPerson() {
    const auto header = person_.header();
    header_->setTitle(header.name);
    header_->setFacts(header.facts);
    header_->clearChips();
    for (const auto& chip : header.chips)
        header_->addChip(new StateChip(StateLook{chip, Mark::None, Tone::Neutral}, header_));
    due_->setLook({header.nextDue, header.overdue ? Mark::Alert : Mark::None,
                   header.overdue ? Tone::Error : Tone::Neutral});
    due_->setAccessibleName(header.nextDue);
    showSteps();
    showTimeline();
    prefer(person_.nextBest());
    if (!person_.record()) return;
    if (const auto act = std::exchange(wanted_, std::nullopt)) begin(*act);
    if (const auto place = std::exchange(wantedPart_, std::nullopt)) openPanel(*place);
    if (const auto record = std::exchange(wantedRecord_, std::nullopt)) beginAtRecord(*record);
}

void PersonPage::showSteps() {
    const auto steps = person_.steps();
    std::vector<StepNode> nodes;
    for (const auto& step : steps.steps)
        nodes.push_back({step.title, step.done, step.promised, lookOf(step.state), step.missing});
    stepper_->setNodes(std::move(nodes), steps.accessibleName);
    fitSteps();
}

QString PersonPage::part() const {
    if (stack_->currentWidget() == overview_) return {};
    const std::map<PersonPanel, QString> names{
        {PersonPanel::Recommend, u"recommend"_s},   {PersonPanel::Receipt, u"receipt"_s},
        {PersonPanel::Slip, u"letter"_s},           {PersonPanel::Rights, u"rights"_s},
        {PersonPanel::Hardship, u"hardship"_s},     {PersonPanel::Merge, u"merge"_s},
        {PersonPanel::Papers, u"papers"_s},         {PersonPanel::FollowUp, u"followUp"_s},
        {PersonPanel::Assessment, u"assessment"_s}, {PersonPanel::Difficulty, u"difficulty"_s},
        {PersonPanel::Programme, u"programme"_s},   {PersonPanel::Onward, u"onward"_s}};
    for (const auto& [place, panel] : panels_)
        if (const auto name = names.find(place);
            panel == stack_->currentWidget() && name != names.end())
            return name->second;
    const auto* open = stack_->currentWidget();
    if (open == guidance_) return u"guidance"_s;
    return open == policy_ || open == registration_ ? u"paperForm"_s : u"form"_s;
}

/// The letter beside the vacancies and the lists need the room of the steps and of what is due.
void PersonPage::fitSteps() {
    const auto open = part();
    const bool wide = open == u"recommend"_s || open == u"letter"_s || open == u"rights"_s ||
                      open == u"hardship"_s || open == u"merge"_s || open == u"papers"_s ||
                      open == u"followUp"_s || open == u"assessment"_s || open == u"difficulty"_s ||
                      open == u"programme"_s || open == u"onward"_s;
    const bool none = person_.steps().steps.empty();
    parts_->setVisible(!wide);
    due_->setVisible(!person_.header().nextDue.isEmpty());
    stepper_->setVisible(!wide && !none);
    noSteps_->setVisible(!wide && none && person_.record());
}

/// An entry's id counts from the oldest, so that it stays the same when acts are added.
void PersonPage::showTimeline() {
    const auto& events = person_.events();
    std::vector<TimelineEntry> entries;
    for (size_t n = 0; n < events.size(); ++n) {
        const auto& event = events[n];
        TimelineEntry entry{.id = qint64(events.size() - n),
                            .day = event.day,
                            .what = event.what,
                            .byWhom = event.byWhom,
                            .result = event.result};
        entry.corrects = event.corrects;
        if (event.superseded) entry.state = StateLook{tr("no longer holds"), Mark::Slash};
        if (event.isVoid) entry.state = StateLook{tr("void"), Mark::Slash};
        entries.push_back(std::move(entry));
    }
    timeline_->setEntries(std::move(entries));
}

}  // namespace zhiqiao::ui
