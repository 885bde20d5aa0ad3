// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "ui/casework/person_page.h"
#include "ui/today/desk_card.h"

namespace zhiqiao {

/// 办事卡 in the window: above the timeline of whoever is looked at.
class CardDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        const CaseworkPorts& ports;
        OfficeSession& session;
        ui::RecordModel::Needs rows;  ///< the worklist
    };

    explicit CardDesk(const Needs& needs);

    /// Follows the person the presenter has.
    void addTo(ui::PersonPage& page, ui::PersonPresenter& person);

signals:
    void workWanted(const zhiqiao::ui::WorkCall& call);
    void failed(const zhiqiao::Error& error);

private:
    ui::RecordModel::Needs rows_;
    ui::DeskPresenter presenter_;
};

}  // namespace zhiqiao
