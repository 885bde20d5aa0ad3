// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/key_office.h"
#include "ui/keeping/key_employers_page.h"
#include "ui/keeping/key_list_part.h"

namespace zhiqiao {

/// 重点企业 in the window: ports, presenters, page and the part under the employers, wired
/// together.
class KeyDesk final {
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lanes lanes;
        Actor actor;
        const Standing* viewer = nullptr;  ///< nothing: the office has no users
        ui::KeyEmployersPage::May may;
    };

    explicit KeyDesk(const Needs& needs);

    [[nodiscard]] bool mayList() const { return may_.list; }
    [[nodiscard]] const ListSource& rows() const { return office_.rows(); }
    /// For the window to own.
    [[nodiscard]] ui::KeyEmployersPage* makePage(ui::RecordList::Needs list);
    /// Under the list of employers, whose page owns it.
    [[nodiscard]] ui::KeyListPart* employersPart(ui::RecordList& employers);
    void forget();

private:
    ui::KeyEmployersPage::May may_;
    KeyOffice office_;
    ui::KeepingPresenter presenter_;
    ui::KeepingPresenter listing_;
    ui::KeyEmployersPage* page_ = nullptr;
};

}  // namespace zhiqiao
