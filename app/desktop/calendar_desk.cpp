// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/calendar_desk.h"

#include "core/exchange/calendar_notice.h"
#include "ui/shell/banner_stack.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

CalendarDesk::CalendarDesk(const Needs& needs)
    : needs_(needs),
      presenter_({{needs.session.transactions, needs.session.offices},
                  needs.session.codes().calendar,
                  needs.writes,
                  needs.actor,
                  needs.mayChange,
                  [&session = needs.session] { return session.readLocalDays(); },
                  [opener = needs.session.importPorts().openTable](const QString& path) {
                      return readNotice(opener, path);
                  }}) {}

ui::CalendarPage* CalendarDesk::makePage(ui::RecordList::Needs list) {
    auto* page =
        new ui::CalendarPage(presenter_, std::move(list), needs_.session.clock(), needs_.files);
    connect(page, &ui::CalendarPage::said, this, &CalendarDesk::said);
    return page;
}

void CalendarDesk::watch(ui::MainWindow& window) {
    connect(&presenter_, &ui::CalendarPresenter::changed, &window,
            [this, &window] { showBanner(window); });
    showBanner(window);
}

void CalendarDesk::showBanner(ui::MainWindow& window) const {
    QStringList years;
    for (const int year :
         yearsWithoutNotice(needs_.session.codes().calendar, needs_.session.clock().today()))
        years << QString::number(year);
    window.banners().set(
        u"calendar"_s,
        years.isEmpty()
            ? QString()
            : tr("No holiday notice of %1 is known: working days are counted by weekends alone. "
                 "Import it in Settings, Working calendar.")
                  .arg(years.join(u'、')));
}

}  // namespace zhiqiao
