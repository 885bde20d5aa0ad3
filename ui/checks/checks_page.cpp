// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/checks_page.h"

#include "core/base/text.h"
#include "core/checks/data_check.h"
#include "ui/checks/aside_form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/toast_line.h"
#include "ui/widgets/view_row.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

ChecksPage::ChecksPage(FindingPresenter& presenter, RecordList::Needs list, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      list_(new RecordList(u"findingList"_s, std::move(list), tr("Data quality"), this)),
      advice_(named<TextLabel>(u"findingAdvice"_s, TextSize::Body, QString(), this)),
      form_(new AsideForm(presenter, this)),
      toast_(new ToastLine(this)),
      aside_(addKey(u"setAside"_s, tr("Set aside, or take up again"), Qt::Key_Z)),
      undo_(addKey(u"undo"_s, tr("Undo"), Qt::CTRL | Qt::Key_Z)) {
    setObjectName(u"checksPage"_s);
    auto* header = new PageHeader(tr("Data quality"), this);
    header->setFacts(
        tr("What is wrong or missing, errors first. Enter opens the place where it is "
           "put right; Z sets it aside for a reason."));
    list_->setEmptyText(tr("The checks find nothing."), u"Ctrl+1"_s,
                        tr("opens the work of the day"));
    list_->setOwnFilters({u"finding_state"_s, u"severity"_s});
    auto* views = new ViewRow(u"checksView_"_s,
                              {{u"error"_s, tr("Errors")},
                               {u"warning"_s, tr("Warnings")},
                               {u"hint"_s, tr("Hints")},
                               {u"all"_s, tr("All")},
                               {u"aside"_s, tr("Set aside")}},
                              this);
    views->choose(u"all"_s);
    connect(views, &ViewRow::chosen, this, &ChecksPage::showView);
    advice_->setWordWrap(true);
    form_->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(views);
    column->addWidget(list_, 1);
    column->addWidget(advice_);
    column->addWidget(form_);
    column->addWidget(toast_);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(list_);

    connect(list_, &RecordList::rowActivated, this, [this](qint64 id) {
        const int row = list_->rows().rowOf(id);
        if (row < 0) return;
        emit findingOpened({cell(row, u"check"_s), cell(row, u"subject"_s),
                            cell(row, u"subject_id"_s).toLongLong(),
                            cell(row, u"person_id"_s).toLongLong(),
                            cell(row, u"record_id"_s).toLongLong()});
    });
    connect(list_, &RecordList::currentRowChanged, this, &ChecksPage::showAdvice);
    connect(&list_->rows(), &RecordModel::firstPageShown, this, &ChecksPage::showAdvice);
    connect(aside_, &QAction::triggered, this, &ChecksPage::setAsideOrTakeUp);
    connect(undo_, &QAction::triggered, &presenter_, &FindingPresenter::undo);
    connect(toast_, &ToastLine::undoRequested, &presenter_, &FindingPresenter::undo);
    connect(form_, &AsideForm::left, this, &ChecksPage::closeForm);
    connect(&presenter_, &FindingPresenter::saved, list_, &RecordList::reload);
    connect(&presenter_, &FindingPresenter::said, toast_,
            [this](const QString& sentence) { toast_->say(sentence); });
    connect(&presenter_, &FindingPresenter::saidUndoable, toast_, &ToastLine::sayUndoable);
    connect(&presenter_, &FindingPresenter::refused, this,
            [this](const QString&, const Error& error) {
                if (!form_->isVisible())
                    toast_->say(error.message + u' ' + error.hint, Tone::Error);
            });
}

QAction* ChecksPage::addKey(const QString& name, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, list_);
    action->setObjectName(name);
    action->setShortcut(key);
    list_->bindLetter(action);
    return action;
}

void ChecksPage::showView(const QString& view) {
    auto query = list_->query();
    query.filters.remove(u"severity"_s);
    query.filters[u"finding_state"_s] = view == u"aside"_s ? u"aside"_s : u"open"_s;
    if (severityOf(view)) query.filters[u"severity"_s] = view;
    query.ids.reset();
    list_->setQuery(query);
    list_->setFocus();
}

void ChecksPage::reload() {
    if (list_->query() == ListQuery{})
        showView(u"all"_s);
    else
        list_->reload();
}

QString ChecksPage::cell(int row, const QString& column) {
    return list_->rows().valueAt(row, column).toString();
}

void ChecksPage::showAdvice() {
    const auto id = list_->currentId();
    const int row = id ? list_->rows().rowOf(*id) : -1;
    const auto* check = row < 0 ? nullptr : dataCheck(cell(row, u"check"_s));
    if (check)
        advice_->setText(tr("%1 (%2)").arg(fixOf(*check), toQString(check->source)));
    else
        advice_->setText(list_->rows().rowCount() > 0
                             ? QString()
                             : tr("The checks find nothing here. New findings appear by themselves "
                                  "as records are saved and days pass."));
}

void ChecksPage::setAsideOrTakeUp() {
    const auto id = list_->currentId();
    const int row = id ? list_->rows().rowOf(*id) : -1;
    if (row < 0) return;
    toast_->clear();
    if (cell(row, u"finding_state"_s) == u"aside"_s) {
        presenter_.takeUp(FindingId(*id));
        return;
    }
    const auto* check = dataCheck(cell(row, u"check"_s));
    form_->show();
    form_->start(FindingId(*id),
                 cell(row, u"name"_s) + u" · "_s + (check ? messageOf(*check) : QString()));
    emit partShown(u"form"_s);
}

void ChecksPage::closeForm() {
    form_->hide();
    list_->setFocus();
    emit partShown({});
}

}  // namespace zhiqiao::ui
