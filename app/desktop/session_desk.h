// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/session_office.h"
#include "core/storage/sql_change_witness.h"
#include "ui/exchange/list_desk.h"
#include "ui/sessions/enter_part.h"
#include "ui/sessions/sessions_page.h"

namespace zhiqiao {

/// 集体活动 in the window: ports, presenters, page and part, wired together.
class SessionDesk final {
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lanes lanes;
        Actor actor;
        const Standing* viewer = nullptr;  ///< nothing: the office has no users
        bool mayWrite = true;
    };

    explicit SessionDesk(const Needs& needs);

    [[nodiscard]] bool mayWrite() const { return needs_.mayWrite; }
    /// For the window to own.
    [[nodiscard]] ui::SessionsPage* makePage(ui::RecordList::Needs sessions,
                                             ui::RecordList::Needs roster);
    /// Under the list of people, which owns it.
    [[nodiscard]] ui::EnterPart* peoplePart(ui::RecordList& people);
    [[nodiscard]] const ListSource& sessions() const { return office_.sessions(); }
    [[nodiscard]] const ListSource& roster() const { return office_.roster(); }
    void printSheet(ui::ListDesk& lists, const GroupSession& session) const;
    void forget();

private:
    Needs needs_;
    SessionOffice office_;
    SqlChangeWitness changes_;
    ui::SessionPresenter page_;
    ui::SessionPresenter people_;
};

}  // namespace zhiqiao
