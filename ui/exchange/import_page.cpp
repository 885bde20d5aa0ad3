// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include "ui/exchange/import_presenter.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(ImportPresenter& presenter, FilePicker& files, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      files_(files),
      kind_(named<CodeCombo>(u"importKind"_s, this)),
      state_(named<TextLabel>(u"importState"_s, TextSize::Body, QString(), this)),
      problem_(new ProblemLine(this)),
      bar_(new BusyBar(this)),
      commit_(named<QPushButton>(u"importCommit"_s, tr("&Take over"), this)),
      undo_(named<QPushButton>(u"importUndo"_s, tr("&Undo this import"), this)),
      refused_(named<QPushButton>(u"importRefused"_s, tr("&Save refused rows …"), this)),
      table_(named<QTableView>(u"importRefusals"_s, this)) {
    setObjectName(u"importPage"_s);
    auto* header = new PageHeader(tr("Import"), this);
    header->setFacts(
        tr("Workbooks (.xlsx) and CSV files. Nothing is written before you take over."));
    kind_->setItems({{u"people"_s, tr("People")},
                     {u"employers"_s, tr("Employers")},
                     {u"vacancies"_s, tr("Vacancies")},
                     {u"caseload"_s, tr("Own caseload, edited")}});
    kind_->setAccessibleName(tr("What the file holds"));
    makePrimary(commit_);
    state_->setWordWrap(true);
    table_->setModel(presenter.refusals());
    table_->setAccessibleName(tr("Refused rows"));
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->verticalHeader()->hide();
    auto* actions = new QHBoxLayout;
    buildActions(actions);
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addLayout(actions);
    column->addWidget(bar_);
    column->addWidget(problem_);
    column->addWidget(state_);
    auto* after = new QHBoxLayout;
    for (auto* button : {commit_, refused_, undo_}) after->addWidget(button);
    after->addStretch(1);
    column->addLayout(after);
    column->addWidget(table_, 1);
    column->addStretch(0);
    space(this, column, gap::kPage, gap::kRows);
    setFocusProxy(kind_);

    connect(&presenter, &ImportPresenter::busyChanged, this, [this](bool busy) {
        if (busy)
            bar_->start(tr("Reading the file"));
        else
            bar_->finish();
        showState();
    });
    connect(&presenter, &ImportPresenter::progressed, bar_,
            [this](qint64 done, qint64 total) { bar_->setProgress(done, total); });
    connect(bar_, &BusyBar::cancelled, &presenter, &ImportPresenter::cancel);
    connect(&presenter, &ImportPresenter::looked, this, [this] {
        looked_ = true;
        showReport(
            tr("Nothing has been written yet. The file would add %1, change %2, leave %3 as "
               "they are; %4 row(s) are refused."));
        if (commit_->isEnabled()) commit_->setFocus(Qt::OtherFocusReason);
    });
    connect(&presenter, &ImportPresenter::committed, this, [this] {
        looked_ = false;
        showReport(tr("Taken over: %1 added, %2 changed, %3 the same; %4 row(s) refused."));
        emit dataChanged();
    });
    connect(&presenter, &ImportPresenter::undone, this, [this] {
        looked_ = false;
        state_->setText(tr("The import was undone; everything is as it was before."));
        showState();
        emit dataChanged();
    });
    connect(&presenter, &ImportPresenter::said, this, &ImportPage::said);
    connect(&presenter, &ImportPresenter::failed, problem_, &ProblemLine::show);
    connect(commit_, &QPushButton::clicked, &presenter, &ImportPresenter::commit);
    connect(undo_, &QPushButton::clicked, &presenter, &ImportPresenter::undo);
    connect(refused_, &QPushButton::clicked, this, [this] {
        if (const auto path = files_.fileToSave(tr("Refused rows"), tr("refused rows"), u"xlsx"_s))
            presenter_.writeRefused(*path);
    });
    showState();
}

ImportKind ImportPage::kind() const {
    const auto code = kind_->code().value_or(u"people"_s);
    return code == u"employers"_s   ? ImportKind::Employers
           : code == u"vacancies"_s ? ImportKind::Vacancies
           : code == u"caseload"_s  ? ImportKind::Caseload
                                    : ImportKind::People;
}

void ImportPage::buildActions(QHBoxLayout* row) {
    auto* choose = named<QPushButton>(u"importFile"_s, tr("&Choose a file …"), this);
    auto* blank = named<QPushButton>(u"importTemplate"_s, tr("&Empty template …"), this);
    auto* sample = named<QPushButton>(u"importSample"_s, tr("&Filled sample …"), this);
    auto* compare =
        named<QPushButton>(u"importCompare"_s, tr("Compare with the &register …"), this);
    row->addWidget(kind_);
    auto* caseload = named<QPushButton>(u"importCaseload"_s, tr("Export my case&load …"), this);
    for (auto* button : {choose, blank, sample, caseload}) row->addWidget(button);
    const auto fit = [this, blank, sample, caseload] {
        const bool own = kind() == ImportKind::Caseload;
        blank->setVisible(!own);
        sample->setVisible(!own);
        caseload->setVisible(own);
    };
    fit();
    connect(kind_, &CodeCombo::codeChanged, this, fit);
    connect(caseload, &QPushButton::clicked, this, &ImportPage::caseloadWanted);
    row->addStretch(1);
    row->addWidget(compare);
    connect(compare, &QPushButton::clicked, this, &ImportPage::compareWanted);
    connect(choose, &QPushButton::clicked, this, [this] {
        problem_->clear();
        if (const auto path = files_.fileToOpen(tr("Import"), {u"xlsx"_s, u"csv"_s, u"txt"_s}))
            presenter_.look(kind(), *path);
    });
    connect(blank, &QPushButton::clicked, this, [this] {
        if (const auto path = files_.fileToSave(tr("Template"), tr("template"), u"xlsx"_s))
            presenter_.writeTemplate(kind(), *path, false);
    });
    connect(sample, &QPushButton::clicked, this, [this] {
        if (const auto path = files_.fileToSave(tr("Sample"), tr("sample"), u"xlsx"_s))
            presenter_.writeTemplate(kind(), *path, true);
    });
}

void ImportPage::showReport(const QString& sentence) {
    const auto& report = *presenter_.report();
    state_->setText(
        sentence.arg(report.added).arg(report.changed).arg(report.same).arg(report.refused));
    problem_->clear();
    showState();
}

void ImportPage::showState() {
    const auto& report = presenter_.report();
    const bool idle = !presenter_.isBusy();
    if (!report && state_->text().isEmpty())
        state_->setText(
            tr("Choose what the file holds, then the file. An empty template and a "
               "filled sample show the columns."));
    commit_->setText(!looked_ || presenter_.mayCommit() ? tr("&Take over")
                                                        : tr("&Ask to take over …"));
    commit_->setEnabled(idle && looked_ && report && report->added + report->changed > 0);
    undo_->setEnabled(idle && !looked_ && report && report->batch && presenter_.mayUndo());
    const bool refused = report && report->refused > 0;
    refused_->setEnabled(idle && refused);
    table_->setVisible(refused);
}

}  // namespace zhiqiao::ui
