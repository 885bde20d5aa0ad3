// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/casework/counter_acts.h"

#include <QObject>

#include <optional>

namespace zhiqiao::ui {

/// The slip whose receipt is on the counter.
struct OpenSlip {
    JobReferral referral;
    QString person;                  ///< name
    std::optional<Receipt> receipt;  ///< recorded before
    QString recordedBy = {};         ///< name; empty: nobody has yet, or nobody knows
};

/// What came of a slip: scan or number first, then one digit, then a reason or day and wage.
/// A second scan shows what was recorded and records nothing.
class ReceiptPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const CaseworkPorts& ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
    };

    explicit ReceiptPresenter(const Needs& needs, QObject* parent = nullptr);

    /// 20 digits as scanned, or the 16 printed ones. Errors come by failed():
    /// form.bad_check_digits, receipt.unknown_number, receipt.other_office and those of
    /// parseScanCode().
    void enter(const QString& code);
    void open(JobReferralId referral);
    void clear();

    [[nodiscard]] const std::optional<OpenSlip>& slip() const { return slip_; }
    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }
    [[nodiscard]] QDate today() const { return needs_.clock.today(); }
    /// "Name · employer · job · due …" or what was recorded before.
    [[nodiscard]] QString slipText() const;
    [[nodiscard]] QString recordedText() const;

    /// 1 录用, 2 未录用, 3 未到, 4 待定; nothing for other digits.
    void choose(int digit);
    [[nodiscard]] const ResultDigit* chosen() const { return chosen_; }
    /// The reasons of the chosen result, by code of [referral_result]; the first is the usual one.
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] bool isHire() const;
    /// Corrects the receipt that was recorded before.
    void beginCorrection();
    /// Nothing has been recorded yet, or only that it is pending, or a correction was begun.
    [[nodiscard]] bool mayRecord() const;

    struct Entry {
        QString reason;                 ///< [referral_result]; empty: the usual one
        std::optional<QDate> startOn;   ///< with a hire
        std::optional<qint64> wageFen;  ///< with a hire
        QString contract = {};          ///< [contract_type]; empty: not told
        bool insured = false;           ///< 参保, as the employer says
        QString form = {};              ///< [emp_form]; empty: employed by a firm
        bool dayRight = true;
        bool wageRight = true;
    };
    void save(const Entry& entry);

signals:
    void slipChanged();
    void choiceChanged();
    void busyChanged(bool busy);
    void saved(const QString& sentence, zhiqiao::PersonId person);
    void failed(const zhiqiao::Error& error);

private:
    [[nodiscard]] bool isPending() const;
    void read(std::optional<JobReferralId> id, const QString& number);

    Needs needs_;
    std::optional<OpenSlip> slip_;
    const ResultDigit* chosen_ = nullptr;
    bool correcting_ = false;
    OperationId operation_ = OperationId::make();
    bool busy_ = false;
    int question_ = 0;  // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
