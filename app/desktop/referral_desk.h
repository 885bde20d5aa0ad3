// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/drawing/paper_fonts.h"
#include "ui/casework/person_page.h"
#include "ui/referrals/receipt_presenter.h"
#include "ui/referrals/recommend_presenter.h"
#include "ui/referrals/referrals_page.h"
#include "ui/referrals/slip_presenter.h"
#include "ui/referrals/slip_printing.h"

namespace zhiqiao {

/// The referral panels, on their own page and inside the person page, wired together.
class ReferralDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk
        const CaseworkPorts& ports;
        Lanes lanes;
        Lane& paper;
        ui::Printer& printer;
        ui::FilePicker& files;
        const Clock& clock;
        Actor actor;
        bool demo = false;
        const PaperFonts& fonts;
        std::function<ui::PaperWishes()> wishes;
    };

    explicit ReferralDesk(const Needs& needs);

    /// The page 推荐与回执; the caller owns it.
    [[nodiscard]] ui::ReferralsPage* makePage(ui::RecordList::Needs list);
    /// Gives the person page its panels.
    void addTo(ui::PersonPage& page);
    [[nodiscard]] ui::RecordList& list() { return page_->list(); }
    void scanned(const QString& code) { page_->scanned(code); }
    /// Prints the marked letters as one job; false when there are not several.
    bool printMarked();
    void openSlip(JobReferralId referral) { page_->openSlip(referral); }
    void reload() { page_->reload(); }

signals:
    void partShown(const QString& part);  ///< of the page
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);
    void approvalNeeded(const zhiqiao::ApprovalDraft& draft);

private:
    Needs needs_;
    ui::RecommendPresenter recommend_;
    ui::ReceiptPresenter receipt_;        // on the page
    ui::ReceiptPresenter personReceipt_;  // inside a person
    ui::SlipPresenter slip_;
    ui::SlipPresenter personSlip_;
    ui::SlipPrinting printing_;
    bool marked_ = false;  ///< no panel is open to tell how the print went
    ui::ReferralsPage* page_ = nullptr;
};

}  // namespace zhiqiao
