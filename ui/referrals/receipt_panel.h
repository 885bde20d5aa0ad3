// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/referrals/receipt_presenter.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;
class DigitsEdit;
class FormGrid;
class MoneyEdit;
class ProblemLine;
class TextLabel;
class ToastLine;

/// 登记回执: scan or type the code, one digit, a reason digit or day and wage, Enter. Esc, or
/// Backspace among the reasons, goes a step back; what was entered for a slip waits for it.
class ReceiptPanel final : public QWidget {
    Q_OBJECT
public:
    ReceiptPanel(ReceiptPresenter& presenter, const Clock& clock, QWidget* parent = nullptr);

    /// A code scanned on any page.
    void scanned(const QString& code);
    void open(JobReferralId referral);
    void clear();

signals:
    void left();
    void slipShown(bool waits);  ///< for its result
    void saved(zhiqiao::PersonId person);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    /// What was chosen and typed for a slip and is not recorded yet.
    struct Draft {
        int digit;
        int reason;
        QString startOn, wage;
        std::optional<QString> contract, form;
        bool insured;
    };

    void buildResults();
    void keepDraft();
    void restoreDraft();
    [[nodiscard]] bool backToResult();
    void showSlip();
    void showChoice();
    void save();

    ReceiptPresenter& presenter_;
    const Clock& clock_;
    DigitsEdit* code_;
    TextLabel* slip_;
    TextLabel* recorded_;
    QPushButton* correct_;
    QWidget* results_;
    std::map<int, QPushButton*> resultButtons_;
    QListWidget* reasons_;
    QWidget* hired_;
    FormGrid* hire_;
    FormGrid* terms_;
    DayEdit* startOn_;
    MoneyEdit* wage_;
    CodeCombo* contract_;
    QCheckBox* insured_;
    CodeCombo* form_;
    QPushButton* save_;
    ProblemLine* problem_;
    ToastLine* toast_;
    std::map<JobReferralId, Draft> drafts_;
    std::optional<JobReferralId> saving_;  ///< whose draft goes once it is saved
};

}  // namespace zhiqiao::ui
