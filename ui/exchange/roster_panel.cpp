// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/roster_panel.h"

#include "ui/printing/preview_pane.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_frame.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

RosterPanel::RosterPanel(RosterPresenter& presenter, const Clock& clock, const PaperFonts& fonts,
                         QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      clock_(clock),
      problem_(new ProblemLine(this)),
      grid_(new FormGrid(this)),
      kind_(named<CodeCombo>(u"rosterKind"_s)),
      employer_(named<QLineEdit>(u"rosterEmployer"_s)),
      from_(named<DayEdit>(u"rosterFrom"_s, clock)),
      until_(named<DayEdit>(u"rosterUntil"_s, clock)),
      count_(named<QLabel>(u"rosterCount"_s, this)),
      show_(named<QPushButton>(u"rosterShow"_s, tr("&Show"), this)),
      print_(named<QPushButton>(u"rosterPrint"_s, tr("Print  Ctrl+P"), this)),
      pdf_(named<QPushButton>(u"rosterPdf"_s, tr("Save &PDF"), this)),
      empty_(named<QPushButton>(u"rosterEmpty"_s, tr("&Empty form"), this)),
      preview_(named<PreviewPane>(u"rosterPreview"_s, fonts, this)) {
    setObjectName(u"rosterPanel"_s);
    std::vector<CodeItem> kinds;
    for (const auto kind : rosterKinds())
        kinds.push_back({wordOf(kind), codeOf(kind) + u' ' + titleOf(kind)});
    kind_->setItems(kinds);
    grid_->addRow(tr("&Roster"), kind_);
    grid_->addRow(tr("E&mployer"), employer_, tr("as in the registrations"));
    grid_->addRow(tr("&From"), from_);
    grid_->addRow(tr("&Until"), until_, tr("both days included"));
    preview_->setAccessibleName(tr("The roster as it will be printed"));
    auto* header = new PageHeader(tr("Rosters of an employer"), this);
    for (auto* button : {show_, print_, pdf_, empty_}) {
        button->setAutoDefault(false);
        header->addButton(button);
    }
    auto* column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(problem_);
    column->addWidget(grid_);
    column->addWidget(count_);
    column->addWidget(preview_, 1);
    space(this, column, 0, gap::kRows);
    setFocusProxy(employer_);

    connect(show_, &QPushButton::clicked, this, &RosterPanel::show);
    connect(kind_, &CodeCombo::codeChanged, this, [this] {
        if (isVisible() && !employer_->text().trimmed().isEmpty()) show();
    });
    connect(print_, &QPushButton::clicked, this, &RosterPanel::print);
    connect(pdf_, &QPushButton::clicked, this, [this] {
        if (isShown())
            emit pdfWanted(typed());
        else
            show();
    });
    connect(empty_, &QPushButton::clicked, this, [this] { emit emptyWanted(kind()); });
    connect(&presenter, &RosterPresenter::failed, this, &RosterPanel::showProblem);
    connect(&presenter, &RosterPresenter::shown, this,
            [this](const std::vector<FormPage>& pages, qint64 rows) {
                preview_->setPages(pages);
                const auto all = tr("%n row(s)", nullptr, int(rows));
                count_->setText(rows > RosterPresenter::kMostShown
                                    ? all + u" · "_s +
                                          tr("the first %1 are shown; all are printed")
                                              .arg(RosterPresenter::kMostShown)
                                    : all);
                print_->setEnabled(true);
                pdf_->setEnabled(true);
            });
    forget();
}

RosterKind RosterPanel::kind() const {
    return rosterKindOf(kind_->code().value_or(QString())).value_or(RosterKind::Employment);
}

RosterOrder RosterPanel::typed() const {
    return {kind(), employer_->text().trimmed(), from_->day().value_or(QDate()),
            until_->day().value_or(QDate())};
}

bool RosterPanel::isShown() const { return presenter_.order() && *presenter_.order() == typed(); }

void RosterPanel::start(RosterKind kind, const QString& employer, QDate day) {
    forget();
    if (!day.isValid()) day = clock_.today();
    const QDate first(day.year(), day.month(), 1);
    kind_->setCode(wordOf(kind));
    employer_->setText(employer);
    from_->setDay(first);
    until_->setDay(first.addMonths(1).addDays(-1));
    if (!employer.isEmpty()) show();
    employer_->setFocus(Qt::OtherFocusReason);
}

void RosterPanel::forget() {
    presenter_.forget();
    problem_->clear();
    grid_->clearProblems();
    employer_->clear();
    count_->clear();
    print_->setEnabled(false);
    pdf_->setEnabled(false);
    preview_->setSentence(
        tr("Write the employer's name and press Enter: the roster is shown here "
           "before it is printed. Alt+E prints an empty one."));
}

void RosterPanel::show() {
    problem_->clear();
    grid_->clearProblems();
    count_->clear();
    print_->setEnabled(false);
    pdf_->setEnabled(false);
    preview_->setSentence(tr("Reading the registrations …"));
    presenter_.show(typed());
}

void RosterPanel::showProblem(const Error& error) {
    preview_->setSentence(error.hint);
    const QMap<QString, QWidget*> fields{{u"field=employer"_s, employer_},
                                         {u"field=until"_s, until_}};
    if (auto* field = fields.value(error.detail))
        grid_->showProblem(field, error.message);
    else
        problem_->show(error);
}

void RosterPanel::print() {
    if (isShown())
        emit printWanted(typed());
    else
        show();
}

void RosterPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        show();
        return;
    }
    if (!takePrintKey(
            *event, [this] { print(); }, [this] { emit left(); }))
        QWidget::keyPressEvent(event);
}

}  // namespace zhiqiao::ui
