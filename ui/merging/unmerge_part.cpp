// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/unmerge_part.h"

#include "core/base/text.h"
#include "ui/widgets/decision_table.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"

#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStaysColumn = 4;
constexpr int kGoesColumn = 5;
constexpr qint64 kChinaOffset = qint64(8) * 3600;

/// What was sealed is told only as changed.
QString changeInWords(const MovedRecord& record) {
    QStringList words;
    if (!record.changes.empty()) words << UnmergePart::tr("changed");
    if (record.added > 0)
        words << UnmergePart::tr("%n record(s) made upon it", nullptr, record.added);
    return words.join(u"，"_s);
}

}  // namespace

UnmergePart::UnmergePart(MergePresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      people_(named<TextLabel>(u"unmergePeople"_s, TextSize::Section)),
      returning_(named<TextLabel>(u"unmergeReturning"_s, TextSize::Body)),
      rows_(new DecisionTable(u"unmergeConflicts"_s, tr("Edited or made since the merge"),
                              {tr("What"), tr("After the merge"), tr("Now"), tr("By, when"),
                               tr("Stays"), tr("Goes back")})),
      hint_(named<TextLabel>(u"unmergeHint"_s, TextSize::Note,
                             tr("← it stays with this record, → it goes back with the other"))) {
    for (auto* label : {people_, returning_, hint_}) label->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(people_);
    column->addWidget(returning_);
    column->addWidget(rows_, 1);
    column->addWidget(hint_);
    column->addStretch(0);
    space(this, column, 0, gap::kRows);
    setFocusProxy(rows_);
    connect(rows_, &DecisionTable::leftChosen, this,
            [this](const QString& key) { presenter_.decide(key, Belongs::Stays); });
    connect(rows_, &DecisionTable::rightChosen, this,
            [this](const QString& key) { presenter_.decide(key, Belongs::Goes); });
    connect(rows_, &DecisionTable::nextChosen, this, [this](const QString& key) {
        const bool stays = presenter_.decisionOn(key) == Belongs::Stays;
        presenter_.decide(key, stays ? Belongs::Goes : Belongs::Stays);
    });
}

bool UnmergePart::isReady() const {
    const auto& parting = presenter_.parting();
    if (!parting) return false;
    const auto decided = [&](const QString& key) { return presenter_.decisionOn(key).has_value(); };
    return std::ranges::all_of(
               parting->fields,
               [&](const EditedField& one) { return decided(toQString(one.field->key)); }) &&
           std::ranges::all_of(parting->records,
                               [&](const MovedRecord& one) { return decided(keyOf(one.record)); });
}

void UnmergePart::fill() {
    const auto& parting = presenter_.parting();
    if (!parting) {
        people_->clear();
        returning_->clear();
        rows_->setLines({});
        return;
    }
    people_->setText(tr("%1 (%2) and record %3 become two again")
                         .arg(parting->kept.facts.name)
                         .arg(parting->merge.kept.value())
                         .arg(parting->merge.gone.value()));
    QStringList counts;
    for (const auto& count : parting->returning)
        counts << u"%1 %2"_s.arg(mergeKindTitle(count.kind)).arg(count.records);
    returning_->setText(counts.isEmpty() ? tr("The facts of both go back as they were.")
                                         : tr("Goes back untouched: %1").arg(counts.join(u"，"_s)));
    fillRows();
}

void UnmergePart::fillRows() {
    const auto& parting = *presenter_.parting();
    const auto who = [&](const std::optional<Stamp>& stamp) {
        return stamp ? u"%1 %2"_s.arg(presenter_.staffName(stamp->staff),
                                      stamp->at.addSecs(kChinaOffset).toString(u"yyyy-MM-dd hh:mm"))
                     : u"—"_s;
    };
    std::vector<DecisionTable::Line> lines;
    const auto add = [&](const QString& key, const QStringList& cells,
                         std::optional<Belongs> where) {
        lines.push_back({key, cells + QStringList{tr("stays"), tr("goes back")},
                         !where                     ? -1
                         : *where == Belongs::Stays ? kStaysColumn
                                                    : kGoesColumn});
    };
    for (const auto& one : parting.fields) {
        const auto key = toQString(one.field->key);
        add(key,
            {titleOf(*one.field), presenter_.inWords(*one.field, one.before),
             presenter_.inWords(*one.field, one.now), who(one.changed)},
            presenter_.decisionOn(key));
    }
    for (const auto& one : parting.records) {
        const auto key = keyOf(one.record);
        add(key, {mergeKindTitle(one.record.kind), u"—"_s, changeInWords(one), who(one.changed)},
            presenter_.decisionOn(key));
    }
    for (const auto& one : parting.later) {
        const auto key = keyOf(one.record);
        add(key, {mergeKindTitle(one.record.kind), u"—"_s, tr("made since"), who(one.recorded)},
            presenter_.decisionOn(key).value_or(Belongs::Stays));
    }
    rows_->setLines(lines);
    rows_->setVisible(!lines.empty());
    hint_->setVisible(!lines.empty());
}

}  // namespace zhiqiao::ui
