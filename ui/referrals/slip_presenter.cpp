// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/slip_presenter.h"

#include "core/base/deliver.h"
#include "core/casework/referral_voiding.h"

namespace zhiqiao::ui {

SlipPresenter::SlipPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void SlipPresenter::open(JobReferralId referral) {
    referral_ = referral;
    slip_.reset();
    operation_ = OperationId::make();
    emit changed();
    reload();
}

void SlipPresenter::reload() {
    if (!referral_) return;
    const auto& ports = needs_.ports;
    auto read = needs_.lanes.reads.run(
        [&ports, id = *referral_, day = needs_.clock.today(), demo = needs_.demo] {
            return readSlips(ports, {id}, day, demo, SlipCopy::Another);
        });
    deliver(read, this, [this, asked = ++question_](const Result<std::vector<Slip>>& slips) {
        if (asked != question_) return;
        if (!slips) {
            emit failed(slips.error());
            return;
        }
        slip_ = slips->front();
        emit changed();
    });
}

QString SlipPresenter::whyNotVoid() const {
    if (!slip_) return tr("The slip is still being read.");
    if (slip_->referral.isVoid()) return tr("This referral is void already.");
    if (slip_->hasReceipt) return tr("This referral has its receipt; correct the receipt instead.");
    return {};
}

void SlipPresenter::makeVoid(const QString& reason) {
    if (busy_ || !whyNotVoid().isEmpty()) return;
    busy_ = true;
    emit busyChanged(true);
    const auto& ports = needs_.ports;
    auto done = needs_.lanes.writes.run(
        [&ports, actor = needs_.actor, operation = operation_, id = slip_->referral.id, reason] {
            return voidReferral(ports, actor, operation, id, reason);
        });
    deliver(done, this, [this, reason](const Result<JobReferral>& outcome) {
        busy_ = false;
        emit busyChanged(false);
        if (!outcome) {
            emit failed(outcome.error());
            if (outcome.error().code == "service.closed") askToVoid(reason);
            return;
        }
        operation_ = OperationId::make();
        emit madeVoid(tr("Void. The number %1 stays in the series.").arg(outcome->number),
                      outcome->facts.person);
        reload();
    });
}

void SlipPresenter::askToVoid(const QString& reason) {
    auto read = needs_.lanes.reads.run([&ports = needs_.ports, id = slip_->referral.id, reason] {
        return voidingDraft(ports, id, reason);
    });
    deliver(read, this, [this](const Result<ApprovalDraft>& draft) {
        if (draft)
            emit approvalNeeded(*draft);
        else
            emit failed(draft.error());
    });
}

}  // namespace zhiqiao::ui
