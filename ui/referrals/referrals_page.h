// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "core/referrals/job_referral.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

#include <vector>

namespace zhiqiao::ui {

class ReceiptPanel;
class SlipPanel;

/// 推荐与回执: receipts are entered on top, every referral is listed below, and Enter shows the
/// slip of a row beside.
class ReferralsPage final : public QWidget {
    Q_OBJECT
public:
    /// Takes both panels.
    ReferralsPage(ReceiptPanel* receipt, SlipPanel* slip, RecordList::Needs list,
                  QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    /// A code scanned on any page.
    void scanned(const QString& code);
    void openSlip(JobReferralId referral);
    /// The letters of the rows marked with Space, when there are several; void ones are left out.
    [[nodiscard]] std::vector<JobReferralId> markedLetters() const;
    void reload() { list_->reload(); }

signals:
    void caseChanged(zhiqiao::PersonId person);
    /// What is open above or beside the list: "receipt", "letter"; empty: nothing.
    void partShown(const QString& part);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show(bool unprinted);
    void showLetter(bool shown);
    void tellPart();

    ReceiptPanel* receipt_;
    SlipPanel* slip_;
    RecordList* list_;
    bool receiptWaits_ = false;
};

}  // namespace zhiqiao::ui
