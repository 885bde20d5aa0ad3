// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/comparing_office.h"
#include "app/desktop/list_words.h"
#include "ui/comparing/compare_page.h"

namespace zhiqiao {

/// 核对 in the window: its ports, presenter and page, wired together.
class CompareDesk final {
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        const ImportPorts& reading;
        Lanes lanes;
        ui::FilePicker& files;
        const ListWords& words;
        Actor actor;
        QString homeDivision;
        std::function<bool(Right)> may;
    };

    explicit CompareDesk(const Needs& needs);

    /// For the window to own.
    [[nodiscard]] ui::ComparePage* makePage(ui::RecordList::Needs list);
    void forget() { presenter_.forget(); }

private:
    ui::FilePicker& files_;
    const CodeBook& lists_;
    ComparingOffice office_;
    ui::ComparePresenter presenter_;
};

}  // namespace zhiqiao
