// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/onward_office.h"
#include "core/storage/sql_difficulty_store.h"
#include "ui/casework/person_page.h"
#include "ui/onward/onward_page.h"
#include "ui/onward/onward_presenter.h"
#include "ui/printing/paper_out.h"

namespace zhiqiao {

/// 转介 in the window: its part of the person page, the page of all of them, and 转介单 on paper.
class OnwardDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lanes lanes;
        Lane& paper;
        ui::Printer& printer;
        ui::FilePicker& files;
        Actor actor;
        std::function<bool(Right)> may;
        const Standing* viewer = nullptr;  ///< null: there are no users yet
        std::function<QString()> printerName;
    };

    explicit OnwardDesk(const Needs& needs);

    /// Gives the person page its panel.
    void addTo(ui::PersonPage& page);
    [[nodiscard]] const ListSource& rows() const { return office_.rows(); }
    /// The desk does not own it.
    [[nodiscard]] ui::OnwardPage* makePage(ui::RecordList::Needs list);
    /// The person page opens the form for the feedback to the referral of that number.
    void answer(const QString& number);
    void forget() { presenter_.forget(); }
    void reload() { presenter_.reload(); }

signals:
    void said(const QString& sentence);
    /// While the panel is not there to show it.
    void failed(const zhiqiao::Error& error);
    void referralWanted(zhiqiao::PersonId person, const QString& number);

private:
    void print(OnwardId referral);
    void printEmpty();

    Needs needs_;
    OnwardOffice office_;
    SqlDifficultyStore tickets_;
    ui::OnwardPresenter presenter_;
    ui::PaperOut out_;
    ui::PersonPage* page_ = nullptr;
    QString answering_;  ///< until the panel is open
};

}  // namespace zhiqiao
