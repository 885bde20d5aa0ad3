// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/standing_office.h"
#include "ui/printing/paper_out.h"
#include "ui/standing/standing_page.h"
#include "ui/standing/standing_presenter.h"

namespace zhiqiao {

/// Statuses in question in the window: their page, and the notice of a loss on paper.
class StandingDesk final : public QObject {
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
        std::function<QString()> printerName;
        const Standing* viewer = nullptr;  ///< null: there are no users yet
    };

    explicit StandingDesk(const Needs& needs);

    [[nodiscard]] const ListSource& rows() const { return office_.rows(); }
    /// For the window to own.
    [[nodiscard]] ui::StandingPage* makePage(ui::RecordList::Needs list);
    /// F13-12 of what the person lost last.
    void print(PersonId person);
    void printEmpty();
    /// Offers the notice when the person lost something today that nobody was told of.
    void offerNotice(PersonId person);

signals:
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);
    void noticeOffered(zhiqiao::PersonId person);

private:
    Needs needs_;
    StandingOffice office_;
    ui::StandingPresenter presenter_;
    ui::PaperOut out_;
};

}  // namespace zhiqiao
