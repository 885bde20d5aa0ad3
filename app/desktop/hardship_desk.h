// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "ui/casework/person_page.h"
#include "ui/hardship/hardship_page.h"
#include "ui/hardship/hardship_presenter.h"

namespace zhiqiao {

/// 困难认定 in the window: its part of the person page, and the page of all recognitions.
class HardshipDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lanes lanes;
        Actor actor;
        std::function<bool(Right)> may;
    };

    explicit HardshipDesk(const Needs& needs);

    /// Gives the person page its panel.
    void addTo(ui::PersonPage& page);
    /// The desk does not own it.
    [[nodiscard]] ui::HardshipPage* makePage(ui::RecordList::Needs list);
    void forget() { presenter_.forget(); }
    void reload() { presenter_.reload(); }

signals:
    void said(const QString& sentence);
    /// While the panel is not there to show it.
    void failed(const zhiqiao::Error& error);
    void personWanted(zhiqiao::PersonId person);

private:
    ui::HardshipPresenter presenter_;
};

}  // namespace zhiqiao
