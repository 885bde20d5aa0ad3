// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/slip_panel.h"

#include "ui/printing/preview_pane.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/toast_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

SlipPanel::SlipPanel(SlipPresenter& presenter, SlipPrinting& printing, const PaperFonts& fonts,
                     QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      printing_(printing),
      fonts_(fonts),
      problem_(new ProblemLine(this)),
      facts_(named<TextLabel>(u"slipFacts"_s, TextSize::Body, QString(), this)),
      preview_(named<PreviewPane>(u"slipPreview"_s, fonts, this)),
      print_(named<QPushButton>(u"slipPrint"_s, tr("Print  Ctrl+P"), this)),
      pdf_(named<QPushButton>(u"slipPdf"_s, tr("Save PDF"), this)),
      void_(named<QPushButton>(u"slipVoid"_s, tr("Make void"), this)),
      reason_(named<CodeCombo>(u"voidReason"_s, this)),
      toast_(new ToastLine(this)) {
    setObjectName(u"slipPanel"_s);
    facts_->setWordWrap(true);
    preview_->setAccessibleName(tr("The letter as it will be printed"));
    offerTerms(*reason_, presenter.codes().lists, u"void_reason"_s, tr("Reason …"));
    reason_->setAccessibleName(tr("Why it is made void"));
    for (auto* button : {print_, pdf_, void_}) button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(print_);
    buttons->addWidget(pdf_);
    buttons->addStretch(1);
    buttons->addWidget(reason_);
    buttons->addWidget(void_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(facts_);
    column->addWidget(problem_);
    column->addWidget(preview_, 1);
    column->addLayout(buttons);
    column->addWidget(toast_);
    space(this, column, 0, gap::kRows);
    setFocusProxy(print_);

    connect(print_, &QPushButton::clicked, this, &SlipPanel::printAgain);
    connect(pdf_, &QPushButton::clicked, this, [this] {
        problem_->clear();
        if (presenter_.slip()) printing_.savePdf({presenter_.slip()->referral.id});
    });
    connect(void_, &QPushButton::clicked, this, &SlipPanel::makeVoid);
    connect(&presenter, &SlipPresenter::changed, this, &SlipPanel::showSlip);
    connect(&presenter, &SlipPresenter::failed, problem_, &ProblemLine::show);
    connect(&presenter, &SlipPresenter::madeVoid, this,
            [this](const QString& sentence, PersonId person) {
                toast_->say(sentence);
                emit changed(person);
            });
    connect(&printing, &SlipPrinting::failed, problem_, &ProblemLine::show);
    connect(&printing, &SlipPrinting::done, this, [this](const QString& sentence) {
        toast_->say(sentence);
        presenter_.reload();
        if (presenter_.slip()) emit changed(presenter_.slip()->referral.facts.person);
    });
    showSlip();
}

void SlipPanel::open(JobReferralId referral) {
    problem_->clear();
    toast_->clear();
    reason_->setCode({});
    presenter_.open(referral);
}

void SlipPanel::showSlip() {
    const auto& slip = presenter_.slip();
    const bool printable = slip && !slip->referral.isVoid();
    print_->setText(slip && slip->prints > 0 ? tr("Print again  Ctrl+P") : tr("Print  Ctrl+P"));
    print_->setEnabled(printable);
    pdf_->setEnabled(printable);
    const auto why = presenter_.whyNotVoid();
    void_->setEnabled(why.isEmpty());
    void_->setToolTip(why);
    reason_->setEnabled(why.isEmpty());
    if (!slip) {
        facts_->clear();
        preview_->setSentence(tr("Choose a referral to see its letter."));
        return;
    }
    auto facts = tr("no. %1 · %2, %3")
                     .arg(slip->referral.number, slip->referral.employerName, slip->referral.title);
    if (slip->prints > 0) facts += u" · "_s + tr("printed %n time(s)", nullptr, slip->prints);
    if (slip->referral.isVoid()) facts += u" · "_s + tr("void: %1").arg(slip->referral.voidReason);
    facts_->setText(facts);
    preview_->setPages(sheetsOf({*slip}, fonts_));
}

void SlipPanel::printAgain() {
    problem_->clear();
    if (presenter_.slip() && !presenter_.slip()->referral.isVoid())
        printing_.print({presenter_.slip()->referral.id});
}

void SlipPanel::makeVoid() {
    problem_->clear();
    presenter_.makeVoid(reason_->code() ? reason_->currentText() : QString());
}

void SlipPanel::keyPressEvent(QKeyEvent* event) {
    if (!takePrintKey(
            *event, [this] { printAgain(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
