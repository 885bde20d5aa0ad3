// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/supervising_office.h"
#include "ui/supervising/promises_page.h"

namespace zhiqiao {

/// 本周到期 in the window: board, chart and page, wired together.
class SuperviseDesk final {
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lane& reads;
        QString office;  ///< by name
        const Standing& viewer;
        bool hasUsers = true;
    };

    explicit SuperviseDesk(const Needs& needs);

    [[nodiscard]] const ListSource& board() const { return office_.board(); }
    /// For the window to own.
    [[nodiscard]] ui::PromisesPage* makePage(ui::RecordList::Needs list);

private:
    SupervisingOffice office_;
    ui::PromisesPresenter presenter_;
};

}  // namespace zhiqiao
