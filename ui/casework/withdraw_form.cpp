// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/service_forms.h"

#include <QLineEdit>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

WithdrawForm::WithdrawForm(ServicePresenter& presenter, QWidget* parent)
    : ActForm(u"withdrawForm"_s, tr("Withdraw"), presenter, parent) {
    reason_ = add(tr("Reason"), u"reason"_s, new QLineEdit(this));
}

void WithdrawForm::start(const ServiceRecord& record, const QString& what) {
    if (resumes(record.facts.person, record.id.value())) return;
    begin({});
    record_ = record;
    referral_.reset();
    setTitle(tr("Withdraw"), tr("%1, %2. Both records stay in the history.")
                                 .arg(record.facts.on.toString(Qt::ISODate), what));
    reason_->clear();
    reason_->setFocus(Qt::OtherFocusReason);
}

void WithdrawForm::start(const JobReferral& referral) {
    if (resumes(referral.facts.person, -referral.id.value())) return;
    begin({});
    referral_ = referral;
    record_.reset();
    setTitle(tr("Make the referral void"),
             tr("%1, %2, no. %3. The number stays in the series.")
                 .arg(referral.employerName, referral.title, referral.number));
    reason_->clear();
    reason_->setFocus(Qt::OtherFocusReason);
}

void WithdrawForm::submit() {
    if (record_) presenter().withdraw(*record_, reason_->text());
    if (referral_) presenter().makeVoid(referral_->id, reason_->text());
}

}  // namespace zhiqiao::ui
