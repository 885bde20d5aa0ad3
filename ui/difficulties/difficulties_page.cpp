// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/difficulties/difficulties_page.h"

#include "core/base/deliver.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/view_row.h"

#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kOpenStates = u"overdue|due_soon|later|unset"_s;

}  // namespace

DifficultiesPage::DifficultiesPage(RecordList::Needs list, QStringList solved, QWidget* parent)
    : QWidget(parent),
      source_(list.rows.source),
      reads_(list.rows.reads),
      solved_(std::move(solved)),
      list_(new RecordList(u"difficultyList"_s, std::move(list), tr("Difficulties"))),
      figures_(named<TextLabel>(u"difficultyFigures"_s, TextSize::Note, QString(), this)) {
    setObjectName(u"difficultiesPage"_s);
    list_->setEmptyText(tr("No ticket stands here. What somebody needs solved is told by K on the "
                           "person, or in a follow-up."),
                        u"Ctrl+2"_s, tr("opens the people"));
    list_->setOwnFilters({u"state"_s});
    auto* views = new ViewRow(u"difficultyView_"_s,
                              {{u"open"_s, tr("Open")},
                               {u"overdue"_s, tr("Overdue")},
                               {u"closed"_s, tr("Closed")},
                               {u"all"_s, tr("All")}},
                              this);
    connect(views, &ViewRow::chosen, this, &DifficultiesPage::show);
    figures_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new PageHeader(tr("Difficulties"), this));
    column->addWidget(views);
    column->addWidget(figures_);
    column->addWidget(list_, 1);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);
    connect(list_, &RecordList::rowActivated, this, [this](qint64 id) {
        const int row = list_->rows().rowOf(id);
        if (row >= 0) emit personWanted(list_->rows().valueAt(row, u"person_id"_s).toLongLong());
    });
    connect(&list_->rows(), &RecordModel::firstPageShown, this, &DifficultiesPage::count);
}

void DifficultiesPage::show(const QString& view) {
    asked_ = true;
    ListQuery query = list_->query();
    query.filters.remove(u"state"_s);
    query.ids.reset();
    if (view != u"all"_s) query.filters[u"state"_s] = view == u"open"_s ? kOpenStates : view;
    list_->setQuery(query);
    list_->setFocus();
}

void DifficultiesPage::count() {
    auto counted = reads_.run([&source = source_, query = list_->query(), solved = solved_] {
        return difficultyFigures(source, query, solved);
    });
    deliver(counted, this, [this, asked = ++question_](const Result<DifficultyFigures>& figures) {
        if (asked != question_) return;
        if (!figures)
            emit failed(figures.error());
        else
            tell(*figures);
    });
}

void DifficultiesPage::tell(const DifficultyFigures& figures) {
    QStringList said{tr("%n ticket(s)", nullptr, figures.tickets) + u' ' +
                     tr("of %n person(s)", nullptr, figures.persons)};
    if (figures.open > 0)
        said << tr("%n open", nullptr, figures.open) + u' ' +
                    tr("of %n person(s)", nullptr, figures.openPersons);
    if (figures.overdue > 0) said << tr("%n overdue", nullptr, figures.overdue);
    if (figures.middleDays)
        said << tr("%n solved", nullptr, figures.solved) + u": "_s +
                    tr("%1 days in the middle, %2 at most")
                        .arg(*figures.middleDays)
                        .arg(*figures.longestDays);
    figures_->setText(figures.tickets == 0 ? QString() : said.join(u" · "_s));
}

void DifficultiesPage::reload() { asked_ ? list_->reload() : show(u"open"_s); }

void DifficultiesPage::forget() {
    ++question_;
    figures_->clear();
}

}  // namespace zhiqiao::ui
