// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::makeAssignParts() {
    loadPage_ = assigning_.makePage(words_.needs(assigning_.loads(), reader_, preferences_));
    addPage(kLoad, tr("Caseload"), {}, -1, loadPage_, Right::CaseReassign);
    wireList(loadPage_->list(), assigning_.loads(), tr("Caseload"));
}

void Desktop::wireAssignParts() {
    connect(loadPage_, &ui::LoadPage::partShown, this,
            [this](const QString& part) { window_->setOpenPart(kLoad, part); });
    connect(loadPage_, &ui::LoadPage::peopleWanted, this, [this](StaffId officer) {
        window_->open({kPeople});
        peoplePage_->list().setQuery(
            {.filters = {{u"officer"_s, QString::number(officer.value())}}});
        peoplePage_->list().setFocus();
    });
    connect(loadPage_, &ui::LoadPage::workWanted, this,
            [this](StaffId officer, const QString& state) {
                window_->open({kToday});
                todayPage_->list().setQuery(
                    {.filters = {{u"staff"_s, QString::number(officer.value())},
                                 {u"state"_s, state},
                                 {u"kind"_s, u"contact|policy|guidance|referral|opportunity"_s}}});
                todayPage_->list().setFocus();
            });
    if (!may(Right::CaseReassign)) return;
    const auto add = [this](auto& page, ui::AssignPart* part, const QString& name) {
        page.addPart(part, part->button());
        for (auto* key : part->keys()) actions_.adopt(name, key);
        connect(part, &ui::AssignPart::bookWanted, this,
                [this](const AssignmentBatch& batch) { assigning_.printBook(desk_, batch); });
        connect(part, &ui::AssignPart::partShown, this,
                [this, name](const QString& shown) { window_->setOpenPart(name, shown); });
    };
    if (window_->hasPage(kPeople))
        add(*peoplePage_, assigning_.peoplePart(peoplePage_->list()), kPeople);
    if (window_->hasPage(kToday)) {
        auto* part = assigning_.todayPart(todayPage_->list());
        add(*todayPage_, part, kToday);
        connect(part, &ui::AssignPart::undoable, this,
                [this, part] { todayPage_->offerUndo([part] { part->takeBack(); }); });
    }
}

}  // namespace zhiqiao
