// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/households_page.h"

#include "ui/households/household_forms.h"
#include "ui/households/household_panel.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/view_row.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

QMap<QString, QString> filtersOf(const QString& view) {
    if (view == u"open"_s) return {{u"state"_s, u"40|80"_s}};
    if (view == u"overdue"_s) return {{u"standing"_s, u"overdue"_s}};
    if (view == u"unreported"_s) return {{u"finding"_s, u"unreported|test_gone|work_ends"_s}};
    if (view == u"relocated"_s) return {{u"finding"_s, u"relocated_idle"_s}};
    return {};
}

}  // namespace

HouseholdsPage::HouseholdsPage(HouseholdPresenter& presenter, const Clock& clock, Lists lists,
                               QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      stack_(named<PageStack>(u"householdsStack"_s, this)),
      listView_(named<QWidget>(u"householdsView"_s)),
      views_(new ViewRow(u"households_"_s,
                         {{u"all"_s, tr("All")},
                          {u"open"_s, tr("Not cleared (40 and 80)")},
                          {u"overdue"_s, tr("Overdue")},
                          {u"unreported"_s, tr("To be checked")},
                          {u"relocated"_s, tr("Relocated, nobody in work")}},
                         listView_)),
      list_(new RecordList(u"householdList"_s, lists.households, tr("Households"))),
      panel_(new HouseholdPanel(presenter)),
      new_(new QAction(tr("New household"), this)) {
    setObjectName(u"householdsPage"_s);
    auto* header = new PageHeader(tr("Households"), listView_);
    auto* add = named<QPushButton>(u"newHouseholdButton"_s, tr("&New household"), listView_);
    add->setVisible(presenter.may(Right::PersonWrite));
    auto* empty = named<QPushButton>(u"emptyHouseholdForm"_s, tr("&Empty form"), listView_);
    empty->setVisible(presenter.may(Right::FormPrint));
    header->addButton(empty);
    connect(empty, &QPushButton::clicked, this, &HouseholdsPage::emptyFormWanted);
    header->addButton(add);
    new_->setObjectName(u"new"_s);
    new_->setShortcut(Qt::CTRL | Qt::Key_N);
    new_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    new_->setEnabled(presenter.may(Right::PersonWrite));
    listView_->addAction(new_);
    connect(add, &QPushButton::clicked, new_, &QAction::trigger);
    list_->setEmptyText(tr("Households are recorded from a person's page or here."), u"Ctrl+N"_s,
                        tr("records a household"));
    connect(views_, &ViewRow::chosen, this, &HouseholdsPage::showView);
    auto* upper = new QVBoxLayout(listView_);
    upper->addWidget(header);
    upper->addWidget(views_);
    upper->addWidget(list_, 1);
    space(listView_, upper, 0, gap::kRows);
    stack_->addWidget(listView_);
    stack_->addWidget(panel_);
    buildForms(clock, std::move(lists));
    auto* column = new QVBoxLayout(this);
    column->addWidget(stack_, 1);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);

    connect(new_, &QAction::triggered, this, [this] {
        showForm(household_);
        household_->start();
    });
    connect(list_, &RecordList::rowActivated, this, [this](qint64 id) { open(HouseholdId(id)); });
    connect(stack_, &QStackedWidget::currentChanged, this, [this] {
        const auto* shown = stack_->currentWidget();
        emit partShown(shown == listView_ ? QString()
                       : shown == panel_  ? u"household"_s
                                          : u"form"_s);
    });
    connect(&presenter, &HouseholdPresenter::saved, this, [this](const QString& sentence) {
        say(sentence);
        list_->reload();
    });
    connect(&presenter, &HouseholdPresenter::householdMissing, this,
            [this](PersonId person, const QString& name) {
                if (!presenter_.may(Right::PersonWrite)) {
                    say(tr("%1 belongs to no household.").arg(name));
                    return;
                }
                showForm(household_);
                household_->startWith(person, name);
            });
    wirePanel();
}

template <class Form>
Form* HouseholdsPage::addForm(Form* form) {
    stack_->addWidget(form);
    connect(form, &HouseholdForm::left, this,
            [this] { presenter_.household() ? showHousehold() : showList(); });
    return form;
}

void HouseholdsPage::buildForms(const Clock& clock, Lists lists) {
    household_ = addForm(new NewHouseholdForm(presenter_, clock, std::move(lists.heads)));
    member_ = addForm(new MemberForm(presenter_, clock, std::move(lists.members)));
    leave_ = addForm(new LeaveForm(presenter_, clock));
    relocation_ = addForm(new RelocationForm(presenter_, clock));
    statement_ = addForm(new StatementForm(presenter_, clock));
    step_ = addForm(new StepForm(presenter_, clock));
    connect(household_, &NewHouseholdForm::searched, this, &HouseholdsPage::searched);
    connect(member_, &MemberForm::searched, this, &HouseholdsPage::searched);
}

void HouseholdsPage::wirePanel() {
    connect(panel_, &HouseholdPanel::left, this, &HouseholdsPage::showList);
    connect(panel_, &HouseholdPanel::personOpened, this, &HouseholdsPage::personOpened);
    connect(panel_, &HouseholdPanel::printRequested, this,
            [this] { emit printRequested(*presenter_.household()); });
    connect(panel_, &HouseholdPanel::memberWanted, this, [this] {
        showForm(member_);
        member_->start(*presenter_.household(), panel_->title());
    });
    connect(panel_, &HouseholdPanel::relocationWanted, this, [this] {
        showForm(relocation_);
        relocation_->start(*presenter_.household(), panel_->title());
    });
    const auto aboutMember = [this](auto* form) {
        return [this, form] {
            const auto* member = panel_->current();
            if (!member) {
                say(tr("Choose a member who still belongs to the household."));
                return;
            }
            const auto person = member->person.id;
            const auto name = member->person.facts.name;
            showForm(form);
            form->start(person, name);
        };
    };
    connect(panel_, &HouseholdPanel::leaveWanted, this, aboutMember(leave_));
    connect(panel_, &HouseholdPanel::statementWanted, this, aboutMember(statement_));
    connect(panel_, &HouseholdPanel::stepWanted, this, &HouseholdsPage::startStep);
    connect(&presenter_, &HouseholdPresenter::changed, this, [this] {
        if (proposed_.isEmpty() || !presenter_.file()) return;
        const auto reason = std::exchange(proposed_, QString());
        startStep();
        if (stack_->currentWidget() == step_) step_->propose(reason);
    });
}

void HouseholdsPage::startStep() {
    const auto steps = presenter_.steps();
    if (steps.empty()) {
        say(
            tr("No step of yours leads on from here; what follows comes from the members' "
               "records."));
        return;
    }
    showForm(step_);
    step_->start(*presenter_.household(), steps, panel_->title());
}

void HouseholdsPage::proposeExit(HouseholdId household, const QString& reason) {
    proposed_ = reason;
    open(household);
}

void HouseholdsPage::open(HouseholdId household) {
    presenter_.open(household);
    showHousehold();
}

void HouseholdsPage::openOf(PersonId person) {
    showHousehold();
    presenter_.openOf(person);
}

void HouseholdsPage::showView(const QString& view) {
    views_->choose(view);
    auto query = list_->query();
    query.filters = filtersOf(view);
    list_->setQuery(query);
    showList();
}

void HouseholdsPage::reload() {
    if (stack_->currentWidget() == panel_)
        presenter_.reload();
    else if (list_->query() == ListQuery{})
        list_->setQuery({});
    list_->reload();
}

void HouseholdsPage::forget() {
    presenter_.forget();
    for (auto* list : findChildren<RecordList*>()) list->forget();
}

void HouseholdsPage::showForm(QWidget* form) { stack_->setCurrentWidget(form); }

void HouseholdsPage::showHousehold() {
    stack_->setCurrentWidget(panel_);
    panel_->setFocus(Qt::OtherFocusReason);
}

void HouseholdsPage::showList() {
    stack_->setCurrentWidget(listView_);
    list_->setFocus(Qt::OtherFocusReason);
}

void HouseholdsPage::say(const QString& sentence) { emit said(sentence); }

}  // namespace zhiqiao::ui
