// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standing/standing_part.h"

#include "core/forms/loss_form.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/plain_table.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastHeight = 100;  // the head and two rows

QString proposalText(const CodeBook& lists, HeldStatus status, const StandingProposal& proposal,
                     QDate today) {
    const auto day = proposal.since.toString(Qt::ISODate);
    const auto reason = printedReason(lists, status, proposal.reason);
    if (proposal.aside)
        return StandingPart::tr("%1: not followed; it comes back when something joins.")
            .arg(textOf(proposal.ground));
    if (status == HeldStatus::Dibao)
        return StandingPart::tr("To be told to 民政 since %1; nothing is decided here.").arg(day);
    return proposal.since <= today
               ? StandingPart::tr("Proposed since %1: %2").arg(day, reason)
               : StandingPart::tr("Without a contact until %1: %2").arg(day, reason);
}

QString deedText(const CodeBook& lists, const StandingDeed& deed) {
    return u"%1 %2 · %3"_s.arg(deed.facts.on.toString(Qt::ISODate), textOf(deed.facts.kind),
                               lists.name(u"standing_reason"_s, deed.facts.reason));
}

}  // namespace

StandingPart::StandingPart(StandingPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      title_(named<TextLabel>(u"standingTitle"_s, TextSize::Section, QString(), this)),
      proposals_(named<TextLabel>(u"standingProposals"_s, TextSize::Body, QString(), this)),
      refusals_(plainTable(u"standingRefusals"_s, tr("Refusals"),
                           {tr("Day"), tr("Offered"), tr("Answer"), tr("Does it count?")})),
      reason_(named<CodeCombo>(u"standingReason"_s, this)),
      exit_(named<QPushButton>(u"standingExit"_s, tr("To the exit  A"), this)),
      keep_(named<QPushButton>(u"standingKeep"_s, tr("Keep the status  X"), this)),
      counts_(named<QPushButton>(u"standingCounts"_s, tr("Counts  M"), this)),
      excused_(named<QPushButton>(u"standingExcused"_s, tr("Does not count  W"), this)) {
    setObjectName(u"standingPart"_s);
    proposals_->setWordWrap(true);
    refusals_->setMinimumHeight(kLeastHeight);
    refusals_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    offerTerms(*reason_, presenter.codes().lists, u"standing_reason"_s, tr("Reason…"));
    reason_->setAccessibleName(tr("Reason of the decision"));
    auto* row = new QHBoxLayout;
    row->addWidget(reason_, 1);
    for (auto* button : {keep_, counts_, excused_, exit_}) row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->addWidget(title_);
    column->addWidget(proposals_);
    column->addWidget(refusals_, 1);
    column->addLayout(row);
    space(this, column, 0, gap::kRows);
    setFocusProxy(refusals_);
    connect(addKey(u"standingToExit"_s, tr("To the exit, with the reason proposed"), Qt::Key_A),
            &QAction::triggered, this, &StandingPart::exitWanted);
    connect(addKey(u"standingOpenPerson"_s, tr("Open the person"), Qt::Key_O), &QAction::triggered,
            this, &StandingPart::personWanted);
    connect(exit_, &QPushButton::clicked, this, &StandingPart::exitWanted);
    if (presenter.may(Right::ServiceWrite)) {
        connect(
            addKey(u"standingDecline"_s, tr("Keep the status for the reason chosen"), Qt::Key_X),
            &QAction::triggered, this, &StandingPart::decline);
        connect(addKey(u"standingUndo"_s, tr("Undo"), QKeySequence::Undo), &QAction::triggered,
                &presenter_, &StandingPresenter::undo);
    }
    if (presenter.may(Right::HardshipReview)) {
        connect(
            addKey(u"standingRuleCounts"_s, tr("The refusal with the cursor counts"), Qt::Key_M),
            &QAction::triggered, this, [this] { rule(true); });
        connect(addKey(u"standingRuleExcused"_s, tr("The refusal with the cursor does not count"),
                       Qt::Key_W),
                &QAction::triggered, this, [this] { rule(false); });
    }
    connect(keep_, &QPushButton::clicked, this, &StandingPart::decline);
    connect(counts_, &QPushButton::clicked, this, [this] { rule(true); });
    connect(excused_, &QPushButton::clicked, this, [this] { rule(false); });
}

QAction* StandingPart::addKey(const QString& name, const QString& text, const QKeySequence& key) {
    auto* action = new QAction(text, refusals_);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    refusals_->addAction(action);
    keys_ << action;
    return action;
}

void StandingPart::fill(const QString& name) {
    const auto& shown = presenter_.shown();
    if (!shown) return;
    const auto& lists = presenter_.codes().lists;
    const auto& holding = shown->view.holding;
    title_->setText(tr("%1 · %2 since %3")
                        .arg(name, textOf(holding.status), holding.from.toString(Qt::ISODate)));
    QStringList lines;
    for (const auto& proposal : shown->view.proposals)
        lines << proposalText(lists, holding.status, proposal, presenter_.today());
    lines << (shown->view.heardOn
                  ? tr("Last contact %1.").arg(shown->view.heardOn->toString(Qt::ISODate))
                  : tr("No contact since then."));
    for (const auto& deed : shown->deeds) lines << deedText(lists, deed);
    proposals_->setText(lines.join(u'\n'));
    std::vector<QStringList> rows;
    for (const auto& [event, weight] : shown->view.refusals)
        rows.push_back({event.on.toString(Qt::ISODate), event.what,
                        lists.name(event.kind == StandingEventKind::Referral ? u"referral_result"_s
                                                                             : u"offer_response"_s,
                                   event.answer),
                        textOf(weight)});
    setRows(*refusals_, rows);
    if (!rows.empty() && refusals_->currentRow() < 0) refusals_->setCurrentCell(0, 0);
    const bool proposed = presenter_.proposal() != nullptr;
    exit_->setEnabled(proposed);
    keep_->setVisible(presenter_.may(Right::ServiceWrite));
    keep_->setEnabled(proposed);
    for (auto* button : {counts_, excused_}) {
        button->setVisible(presenter_.may(Right::HardshipReview));
        button->setEnabled(!rows.empty());
    }
}

void StandingPart::rule(bool unjustified) {
    const auto& shown = presenter_.shown();
    const int row = refusals_->currentRow();
    if (!shown || row < 0 || row >= int(shown->view.refusals.size()))
        return emit missing(tr("Put the cursor on a refusal first."));
    if (!reason_->code()) {
        reason_->setFocus(Qt::OtherFocusReason);
        return emit missing(tr("Choose the reason first."));
    }
    presenter_.rule(shown->view.refusals[size_t(row)].event, unjustified, *reason_->code());
}

void StandingPart::decline() {
    if (!presenter_.proposal()) return emit missing(tr("Nothing is proposed here today."));
    if (!reason_->code()) {
        reason_->setFocus(Qt::OtherFocusReason);
        return emit missing(tr("Choose the reason first."));
    }
    presenter_.decline(*reason_->code());
}

void StandingPart::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        // From the reason first back to the refusals.
        if (reason_->hasFocus())
            refusals_->setFocus(Qt::OtherFocusReason);
        else
            emit left();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && reason_->hasFocus()) {
        refusals_->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
