// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/assigning_office.h"
#include "ui/assigning/assign_part.h"
#include "ui/assigning/load_page.h"
#include "ui/exchange/list_desk.h"

namespace zhiqiao {

/// 移交 and 工作量 in the window: ports, presenters, parts and page, wired together.
class AssignDesk final {
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lanes lanes;
        Actor actor;
        const Standing* viewer = nullptr;  ///< nothing: the office has no users
    };

    explicit AssignDesk(const Needs& needs);

    /// Under the lists of people and of today's work, which own them.
    [[nodiscard]] ui::AssignPart* peoplePart(ui::RecordList& list);
    [[nodiscard]] ui::AssignPart* todayPart(ui::RecordList& list);
    /// For the window to own.
    [[nodiscard]] ui::LoadPage* makePage(ui::RecordList::Needs list);
    [[nodiscard]] const ListSource& loads() const { return office_.loads(); }
    /// 移交清册 of that batch goes to the printer, by the rights of any list.
    void printBook(ui::ListDesk& lists, const AssignmentBatch& batch);
    void forget();

private:
    OfficeSession& session_;
    AssigningOffice office_;
    ui::AssignPresenter people_;
    ui::AssignPresenter today_;
    ui::AssignPresenter balancing_;
    ui::LoadPresenter load_;
    ui::CoverPresenter covers_;
    ui::LanguagePresenter languages_;
};

}  // namespace zhiqiao
