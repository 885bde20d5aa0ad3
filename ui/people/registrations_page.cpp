// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/registrations_page.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/view_row.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QMap<QString, QString> kKinds{{u"unemployment"_s, u"unemployment"_s},
                                    {u"employment"_s, u"employment"_s},
                                    {u"jobseeker"_s, u"jobseeker"_s},
                                    {u"graduates"_s, u"graduate|destination"_s},
                                    {u"transfer"_s, u"transfer|migrant"_s}};
const QMap<QString, QString> kStandings{{u"open"_s, u"1"_s}, {u"ended"_s, u"0"_s}};

}  // namespace

RegistrationsPage::RegistrationsPage(RecordList::Needs list, QWidget* parent)
    : QWidget(parent),
      stack_(named<PageStack>(u"registrationsStack"_s, this)),
      listView_(named<QWidget>(u"registrationsView"_s)),
      list_(new RecordList(u"registrationList"_s, std::move(list), tr("Registrations"))),
      rosterButton_(named<QPushButton>(u"rosterButton"_s, tr("&Rosters F2a, F2b"), listView_)),
      roster_(new QAction(tr("Roster of the employer (F2a, F2b)"), this)) {
    setObjectName(u"registrationsPage"_s);
    list_->setEmptyText(tr("Nobody is registered so. A registration is made in the page of the "
                           "person, with N."),
                        u"Ctrl+2"_s, tr("opens the people"));
    list_->setOwnFilters({u"kind"_s, u"open"_s});
    auto* kinds = new ViewRow(u"registrationView_"_s,
                              {{u"unemployment"_s, tr("Unemployed")},
                               {u"employment"_s, tr("Employed")},
                               {u"jobseeker"_s, tr("Looking for work")},
                               {u"graduates"_s, tr("Graduates")},
                               {u"transfer"_s, tr("Transfers")},
                               {u"all"_s, tr("All kinds")}},
                              listView_);
    auto* standings = new ViewRow(
        u"registrationView_"_s,
        {{u"open"_s, tr("Holding")}, {u"ended"_s, tr("Ended")}, {u"both"_s, tr("Both")}},
        listView_);
    connect(kinds, &ViewRow::chosen, this,
            [this](const QString& name) { ask(u"kind"_s, kKinds.value(name)); });
    connect(standings, &ViewRow::chosen, this,
            [this](const QString& name) { ask(u"open"_s, kStandings.value(name)); });
    auto* header = new PageHeader(tr("Registrations"), listView_);
    header->addButton(rosterButton_);
    rosterButton_->setAutoDefault(false);
    rosterButton_->hide();
    roster_->setObjectName(u"roster"_s);
    roster_->setShortcut(Qt::Key_R);
    roster_->setEnabled(false);
    list_->bindLetter(roster_);
    auto* upper = new QVBoxLayout(listView_);
    upper->addWidget(header);
    upper->addWidget(kinds);
    upper->addWidget(standings);
    upper->addWidget(list_, 1);
    space(listView_, upper, 0, gap::kRows);
    stack_->addWidget(listView_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(stack_, 1);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);
    connect(roster_, &QAction::triggered, this, &RegistrationsPage::wantRoster);
    connect(rosterButton_, &QPushButton::clicked, this, &RegistrationsPage::wantRoster);
    connect(list_, &RecordList::rowActivated, this, [this](qint64 id) {
        const int row = list_->rows().rowOf(id);
        if (row >= 0) emit personWanted(list_->rows().valueAt(row, u"person_id"_s).toLongLong());
    });
}

void RegistrationsPage::setRosterPanel(QWidget* panel) {
    rosterPanel_ = panel;
    stack_->addWidget(panel);
    rosterButton_->show();
    roster_->setEnabled(true);
}

void RegistrationsPage::showList() {
    stack_->setCurrentWidget(listView_);
    emit partShown({});
    list_->setFocus(Qt::OtherFocusReason);
}

void RegistrationsPage::forget() {
    list_->forget();
    emit forgotten();
}

void RegistrationsPage::wantRoster() {
    const bool ended = list_->query().filters.value(u"open"_s) == u"0"_s;
    const auto id = list_->currentId();
    const int row = id ? list_->rows().rowOf(*id) : -1;
    const auto of = [&](const QString& column) {
        return row < 0 ? QVariant() : list_->rows().valueAt(row, column);
    };
    const bool works = of(u"kind"_s).toString() == u"employment"_s;
    stack_->setCurrentWidget(rosterPanel_);
    emit partShown(u"roster"_s);
    emit rosterWanted(ended, works ? of(u"employer"_s).toString() : QString(),
                      works ? of(ended ? u"ended_on"_s : u"registered_on"_s).toDate() : QDate());
}

void RegistrationsPage::ask(const QString& filter, const QString& value) {
    ListQuery query = list_->query();
    query.filters.remove(filter);
    if (!value.isEmpty()) query.filters[filter] = value;
    query.ids.reset();
    list_->setQuery(query);
    list_->setFocus();
}

void RegistrationsPage::reload() {
    if (list_->query() != ListQuery{}) {
        list_->reload();
        return;
    }
    ListQuery first;
    first.filters = {{u"kind"_s, u"unemployment"_s}, {u"open"_s, u"1"_s}};
    list_->setQuery(first);
}

}  // namespace zhiqiao::ui
