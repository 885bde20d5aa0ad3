// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"
#include "ui/charts/chart_view.h"
#include "ui/shell/navigation.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::makePromisesPage() {
    promisesPage_ =
        supervising_->makePage(words_.needs(supervising_->board(), reader_, preferences_));
    addPage(kPromises, tr("Due this week"), {}, -1, promisesPage_, Right::CaseReassign);
    if (window_->hasPage(kPromises))
        window_->navigation().add(kPromises, tr("Due this week"),
                                  u"view-calendar-upcoming-events"_s, -1);
    wireList(promisesPage_->list(), supervising_->board(), tr("Due this week"));
}

void Desktop::wirePromisesPage() {
    connect(promisesPage_, &ui::PromisesPage::workWanted, this,
            [this](const QMap<QString, QString>& where) {
                window_->open({kToday});
                todayPage_->list().setQuery({.filters = where});
                todayPage_->list().setFocus();
            });
    connect(promisesPage_, &ui::PromisesPage::slipsWanted, this,
            [this](const QMap<QString, QString>& where) {
                window_->open({kReferrals});
                referrals_->list().setQuery({.filters = where});
                referrals_->list().setFocus();
            });
    connect(promisesPage_, &ui::PromisesPage::loadWanted, this, [this] { window_->open({kLoad}); });
    connect(promisesPage_, &ui::PromisesPage::inboxWanted, this,
            [this] { window_->open({kApprovals}); });
    connect(&promisesPage_->chart(), &ui::ChartView::exportRequested, this,
            [this](const QString& format) {
                desk_.exportChart(promisesPage_->chart().spec(), format);
            });
}

}  // namespace zhiqiao
