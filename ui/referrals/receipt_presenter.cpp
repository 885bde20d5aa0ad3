// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/receipt_presenter.h"

#include "core/base/deliver.h"
#include "core/base/money.h"
#include "core/codes/form_number.h"
#include "core/security/change_witness.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Receipts {
    Q_DECLARE_TR_FUNCTIONS(Receipts)
};

Error unknownNumber() {
    return {.kind = Error::Kind::NotFound,
            .code = "receipt.unknown_number",
            .message = Receipts::tr("No referral of this office has this number."),
            .hint = Receipts::tr("Compare it with the number printed on the receipt.")};
}

Error otherOffice() {
    return {.kind = Error::Kind::NotFound,
            .code = "receipt.other_office",
            .message = Receipts::tr("This slip was made by another office."),
            .hint = Receipts::tr("Send it on to the office printed on the slip.")};
}

Result<OpenSlip> readOpenSlip(const CaseworkPorts& ports, std::optional<JobReferralId> id,
                              const QString& number, OfficeId own) {
    if (!id) {
        const auto found = ports.referrals.findByNumber(number);
        if (!found) return fail(found.error());
        if (!*found) {
            const auto offices = ports.offices.offices();
            if (!offices) return fail(offices.error());
            const auto made = FormNumber::fromText(number);
            for (const auto& office : *offices)
                if (office.id == own && made && office.code == made->officeCode())
                    return fail(unknownNumber());
            return fail(otherOffice());
        }
        if ((*found)->office != own) return fail(otherOffice());
        id = (*found)->id;
    }
    auto referral = ports.referrals.find(*id);
    if (!referral) return fail(referral.error());
    const auto person = ports.people.find(referral->facts.person);
    if (!person) return fail(person.error());
    auto receipt = ports.referrals.receiptFor(*id);
    if (!receipt) return fail(receipt.error());
    OpenSlip slip{*std::move(referral), person->facts.name, *std::move(receipt)};
    if (slip.receipt) {
        const auto by =
            editedBy(ports.offices, slip.receipt->recorded.staff, slip.receipt->recorded.at);
        if (!by) return fail(by.error());
        slip.recordedBy = by->name;
    }
    return slip;
}

}  // namespace

ReceiptPresenter::ReceiptPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void ReceiptPresenter::enter(const QString& code) {
    clear();
    const auto scanned = parseScanCode(code);
    if (!scanned) {
        emit failed(scanned.error());
        return;
    }
    read({}, scanned->number.text());
}

void ReceiptPresenter::open(JobReferralId referral) {
    clear();
    read(referral, {});
}

void ReceiptPresenter::clear() {
    ++question_;
    slip_.reset();
    chosen_ = nullptr;
    correcting_ = false;
    operation_ = OperationId::make();
    emit slipChanged();
    emit choiceChanged();
}

void ReceiptPresenter::read(std::optional<JobReferralId> id, const QString& number) {
    const auto& ports = needs_.ports;
    auto found = needs_.lanes.reads.run([&ports, id, number, office = needs_.actor.office] {
        return readOpenSlip(ports, id, number, office);
    });
    deliver(found, this, [this, asked = ++question_](const Result<OpenSlip>& answer) {
        if (asked != question_) return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        slip_ = *answer;
        emit slipChanged();
    });
}

QString ReceiptPresenter::slipText() const {
    if (!slip_) return {};
    const auto& referral = slip_->referral;
    auto text = tr("%1 · %2, %3 · no. %4 · due %5")
                    .arg(slip_->person, referral.employerName, referral.title, referral.number,
                         referral.facts.receiptDue.toString(Qt::ISODate));
    if (!slip_->receipt && referral.facts.receiptDue < today())
        text += u" · "_s + tr("late, accepted all the same");
    return text;
}

QString ReceiptPresenter::recordedText() const {
    if (!slip_) return {};
    if (slip_->referral.isVoid())
        return tr("This slip is void: %1").arg(slip_->referral.voidReason);
    if (!slip_->receipt) return {};
    const auto& facts = slip_->receipt->facts;
    auto text = tr("Recorded on %1: %2")
                    .arg(facts.receivedOn.toString(Qt::ISODate),
                         codes().lists.name(u"referral_result"_s, facts.result));
    if (!slip_->recordedBy.isEmpty()) text += u" · "_s + tr("by %1").arg(slip_->recordedBy);
    if (facts.startOn) text += u" · "_s + tr("starts %1").arg(facts.startOn->toString(Qt::ISODate));
    if (facts.wageFen) text += u" · "_s + Money::fen(*facts.wageFen).toGroupedText() + u" 元/月"_s;
    if (!facts.contractKind.isEmpty())
        text += u" · "_s + codes().lists.name(u"contract_type"_s, facts.contractKind);
    if (facts.insured) text += u" · "_s + tr("insured");
    return text;
}

bool ReceiptPresenter::isPending() const {
    return slip_ && slip_->receipt &&
           codes().lists.hasFlag(u"referral_result"_s, slip_->receipt->facts.result, u"open"_s);
}

bool ReceiptPresenter::mayRecord() const {
    return slip_ && !slip_->referral.isVoid() && (!slip_->receipt || correcting_ || isPending());
}

void ReceiptPresenter::beginCorrection() {
    if (!slip_ || !slip_->receipt) return;
    correcting_ = true;
    emit slipChanged();
}

void ReceiptPresenter::choose(int digit) {
    if (!mayRecord()) return;
    const auto* result = codes().results.byDigit(digit);
    if (!result) return;
    chosen_ = result;
    emit choiceChanged();
}

QStringList ReceiptPresenter::reasons() const {
    if (!chosen_ || chosen_->reasons.isEmpty()) return {};
    return QStringList{chosen_->code} + chosen_->reasons;
}

bool ReceiptPresenter::isHire() const {
    return chosen_ && codes().lists.hasFlag(u"referral_result"_s, chosen_->code, u"hired"_s);
}

void ReceiptPresenter::save(const Entry& entry) {
    if (busy_ || !mayRecord()) return;
    const auto refuse = [this](std::string_view code, const QString& message, const QString& hint,
                               const QString& field) {
        emit failed({.kind = Error::Kind::Invalid,
                     .code = code,
                     .message = message,
                     .hint = hint,
                     .detail = u"field="_s + field});
    };
    if (!chosen_)
        return refuse("receipt.result_missing", tr("What came of it?"),
                      tr("Type 1, 2, 3 or 4 as ticked on the receipt."), u"result"_s);
    if (isHire() && (!entry.dayRight || !entry.startOn))
        return refuse("receipt.start_missing", tr("On which day does the work start?"),
                      tr("Type the day like 2022-07-01."), u"start_on"_s);
    if (isHire() && !entry.wageRight)
        return refuse("receipt.bad_wage", tr("This is no amount."), tr("Type it like 3500."),
                      u"wage"_s);
    ReceiptDraft draft{.referral = slip_->referral.id,
                       .result = entry.reason.isEmpty() ? chosen_->code : entry.reason,
                       .receivedOn = today(),
                       .startOn = {},
                       .wageFen = {},
                       .contractKind = {}};
    if (isHire()) {
        draft.startOn = entry.startOn;
        draft.wageFen = entry.wageFen;
        draft.contractKind = entry.contract;
        draft.insured = entry.insured;
        draft.form = entry.form;
    }
    if (correcting_) draft.corrects = slip_->receipt->id;
    busy_ = true;
    emit busyChanged(true);
    const auto& ports = needs_.ports;
    auto done = needs_.lanes.writes.run(
        [&ports, actor = needs_.actor, operation = operation_, draft, day = today()] {
            return recordReceipt(ports, actor, operation, draft, day);
        });
    deliver(done, this,
            [this, person = slip_->referral.facts.person,
             id = slip_->referral.id](const Result<Receipt>& outcome) {
                busy_ = false;
                emit busyChanged(false);
                if (!outcome) {
                    emit failed(outcome.error());
                    // Another counter may have been faster: show what it recorded.
                    if (outcome.error().code == "receipt.recorded_already" && slip_ &&
                        slip_->referral.id == id)
                        open(id);
                    return;
                }
                auto sentence =
                    tr("Recorded: %1")
                        .arg(codes().lists.name(u"referral_result"_s, outcome->facts.result));
                if (outcome->late) sentence += u" · "_s + tr("late");
                if (slip_ && slip_->referral.id == id) clear();
                emit saved(sentence, person);
            });
}

}  // namespace zhiqiao::ui
