// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/casework/counter_acts.h"
#include "core/security/approval.h"
#include "ui/referrals/slip_sheets.h"

#include <QObject>

#include <optional>

namespace zhiqiao::ui {

/// One saved referral and its slip: shown as the next print makes it, printed again, made void.
class SlipPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const CaseworkPorts& ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        bool demo = false;
    };

    explicit SlipPresenter(const Needs& needs, QObject* parent = nullptr);

    void open(JobReferralId referral);
    void reload();
    [[nodiscard]] const std::optional<Slip>& slip() const { return slip_; }
    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }
    /// Why it cannot be made void; empty when it can.
    [[nodiscard]] QString whyNotVoid() const;
    void makeVoid(const QString& reason);

signals:
    void changed();
    void busyChanged(bool busy);
    void madeVoid(const QString& sentence, zhiqiao::PersonId person);
    void failed(const zhiqiao::Error& error);
    /// The referral is closed: a supervisor has to allow it.
    void approvalNeeded(const zhiqiao::ApprovalDraft& draft);

private:
    void askToVoid(const QString& reason);

    Needs needs_;
    std::optional<JobReferralId> referral_;
    std::optional<Slip> slip_;
    OperationId operation_ = OperationId::make();
    bool busy_ = false;
    int question_ = 0;  // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
