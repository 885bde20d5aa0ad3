// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/storage/sql_away_store.h"
#include "ui/following/away_page.h"
#include "ui/following/away_presenter.h"
#include "ui/settings/settings_page.h"

namespace zhiqiao {

/// 外出务工回访 in the window: the page of those who work away, and the office's interval among the
/// settings.
class AwayDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lanes lanes;
        Actor actor;
    };

    explicit AwayDesk(const Needs& needs);

    /// For the window to own.
    [[nodiscard]] ui::AwayPage* makePage(ui::RecordList::Needs list);
    /// The office's interval.
    void addTo(ui::SettingsPage& page);
    void reload() { presenter_.reload(); }

signals:
    void said(const QString& sentence);

private:
    SqlAwayStore store_;
    ui::AwayPresenter presenter_;
};

}  // namespace zhiqiao
