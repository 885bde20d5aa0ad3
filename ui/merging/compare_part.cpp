// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/compare_part.h"

#include "core/base/text.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/code_items.h"
#include "ui/widgets/decision_table.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStays = 1;
constexpr int kGoes = 2;
constexpr int kAfterwards = 3;

QString nameAndNumber(const Person& person) {
    return u"%1（%2）"_s.arg(person.facts.name).arg(person.id.value());
}

}  // namespace

ComparePart::ComparePart(MergePresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      people_(named<TextLabel>(u"mergePeople"_s, TextSize::Section)),
      rows_(new DecisionTable(u"mergeFields"_s, tr("What differs"),
                              {tr("Field"), tr("Stays"), tr("Goes"), tr("Afterwards")})),
      hint_(named<TextLabel>(u"mergeHint"_s, TextSize::Note,
                             tr("← the record that stays, → the record that goes, Space the next "
                                "choice"))),
      moving_(named<TextLabel>(u"mergeMoving"_s, TextSize::Body)),
      standing_(named<TextLabel>(u"mergeStanding"_s, TextSize::Body)),
      grid_(new FormGrid),
      reason_(named<CodeCombo>(u"mergeReason"_s)) {
    for (auto* label : {people_, hint_, moving_, standing_}) label->setWordWrap(true);
    offerTerms(*reason_, presenter.codes().lists, u"merge_reason"_s, tr("not chosen yet"));
    grid_->addRow(tr("How it is known"), reason_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(people_);
    column->addWidget(standing_);
    column->addWidget(rows_, 1);
    column->addWidget(hint_);
    column->addWidget(moving_);
    column->addWidget(grid_);
    space(this, column, 0, gap::kRows);
    setFocusProxy(rows_);
    connect(rows_, &DecisionTable::leftChosen, this,
            [this](const QString& key) { presenter_.choose(key, MergeSide::Kept); });
    connect(rows_, &DecisionTable::rightChosen, this,
            [this](const QString& key) { presenter_.choose(key, MergeSide::Gone); });
    connect(rows_, &DecisionTable::nextChosen, this, &ComparePart::chooseNext);
}

const MergeRow* ComparePart::rowOf(const QString& key) const {
    if (!presenter_.preview()) return nullptr;
    for (const auto& row : presenter_.preview()->rows)
        if (key == toQString(row.field->key)) return &row;
    return nullptr;
}

void ComparePart::chooseNext(const QString& key) {
    const auto* row = rowOf(key);
    if (!row) return;
    const auto next = row->chosen == MergeSide::Kept                   ? MergeSide::Gone
                      : row->chosen == MergeSide::Gone && row->hasBoth ? MergeSide::Both
                                                                       : MergeSide::Kept;
    presenter_.choose(key, next);
}

bool ComparePart::isReady() const {
    return presenter_.preview() && presenter_.preview()->isPossible();
}

void ComparePart::fill() {
    const auto& preview = presenter_.preview();
    grid_->clearProblems();
    if (!preview) {
        people_->clear();
        moving_->clear();
        standing_->clear();
        rows_->setLines({});
        return;
    }
    people_->setText(
        tr("%1 stays, %2 goes").arg(nameAndNumber(preview->kept), nameAndNumber(preview->gone)));
    fillRows();
    QStringList counts;
    for (const auto& count : preview->moving)
        counts << u"%1 %2"_s.arg(mergeKindTitle(count.kind)).arg(count.records);
    moving_->setText(counts.isEmpty() ? tr("Nothing hangs on the record that goes.")
                                      : tr("Will move: %1").arg(counts.join(u"，"_s)));
    QStringList lines;
    for (const auto& clash : preview->clashes)
        lines << tr("One person cannot have both: %1. Correct or end one of them first.")
                     .arg(clash.what);
    if (preview->openRequests > 0)
        lines << tr("%n request(s) about one of the two wait; let them be answered first.", nullptr,
                    preview->openRequests);
    standing_->setText(lines.join(u'\n'));
    standing_->setVisible(!lines.isEmpty());
}

void ComparePart::fillRows() {
    std::vector<DecisionTable::Line> lines;
    for (const auto& row : presenter_.preview()->rows) {
        const auto kept = presenter_.inWords(*row.field, row.kept);
        const auto gone = presenter_.inWords(*row.field, row.gone);
        const auto shown = [](const QString& value) { return value.isEmpty() ? u"—"_s : value; };
        const auto marked = row.chosen == MergeSide::Kept   ? kStays
                            : row.chosen == MergeSide::Gone ? kGoes
                                                            : kAfterwards;
        const auto afterwards = row.chosen == MergeSide::Kept   ? shown(kept)
                                : row.chosen == MergeSide::Gone ? shown(gone)
                                                                : textOf(MergeSide::Both);
        lines.push_back({toQString(row.field->key),
                         {titleOf(*row.field), shown(kept), shown(gone), afterwards},
                         marked});
    }
    rows_->setLines(lines);
    rows_->setVisible(!lines.empty());
    hint_->setVisible(!lines.empty());
}

void ComparePart::submit() {
    grid_->clearProblems();
    const auto reason = reason_->code();
    if (!reason) {
        showProblem(tr("How is it known that they are one person?"));
        return;
    }
    presenter_.merge(*reason);
}

void ComparePart::showProblem(const QString& sentence) { grid_->showProblem(reason_, sentence); }

}  // namespace zhiqiao::ui
