// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clash_part.h"

#include "ui/widgets/decision_table.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMine = 1;
constexpr int kTheirs = 2;
constexpr int kMostLinesShown = 5;

QString valueOrDash(const QString& value) { return value.isEmpty() ? u"—"_s : value; }

}  // namespace

ClashPart::ClashPart(QWidget* parent)
    : QFrame(parent),
      head_(named<TextLabel>(u"clashHead"_s, TextSize::Body, QString(), this)),
      table_(new DecisionTable(u"clashFields"_s, tr("Changed by both"),
                               {tr("Field"), tr("Yours"), tr("The other one's")}, this)),
      hint_(named<TextLabel>(u"clashHint"_s, TextSize::Note,
                             tr("← or 1 yours, → or 2 the other one's, Enter saves what is chosen"),
                             this)) {
    setObjectName(u"clashPart"_s);
    for (auto* label : {head_, hint_}) label->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(head_);
    column->addWidget(table_);
    column->addWidget(hint_);
    space(this, column, gap::kRows, gap::kLabel);
    setFocusProxy(table_);
    connect(table_, &DecisionTable::leftChosen, this,
            [this](const QString& key) { choose(key, Side::Mine); });
    connect(table_, &DecisionTable::rightChosen, this,
            [this](const QString& key) { choose(key, Side::Theirs); });
    connect(table_, &DecisionTable::nextChosen, this, &ClashPart::chooseOther);
    connect(table_, &DecisionTable::confirmed, this, &ClashPart::confirmed);
    clear();
}

void ClashPart::ask(const EditedBy& by, const std::vector<FieldClash>& clashes) {
    lines_.clear();
    for (const auto& clash : clashes) lines_.push_back({clash});
    fill();
    announce(tr("The same was changed by %1. Nothing is lost: choose what is kept, and save.")
                 .arg(whoAndWhen(by)));
    table_->selectRow(0);
    table_->setFocus(Qt::OtherFocusReason);
}

void ClashPart::tell(const EditedBy& by, const QString& what) {
    lines_.clear();
    fill();
    announce(tr("Meanwhile, by %1: %2. What you typed is still here; it is not saved.")
                 .arg(whoAndWhen(by), what));
}

void ClashPart::clear() {
    lines_.clear();
    head_->clear();
    hide();
}

QString ClashPart::text() const { return isHidden() ? QString() : head_->text(); }

void ClashPart::announce(const QString& sentence) {
    head_->setText(sentence);
    setAccessibleName(sentence);
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ClashPart::choose(const QString& key, Side side) {
    const auto line =
        std::ranges::find_if(lines_, [&](const Line& one) { return one.clash.key == key; });
    if (line == lines_.end() || line->side == side) return;
    line->side = side;
    fill();
    emit chosen(key, side);
}

void ClashPart::chooseOther(const QString& key) {
    const auto line =
        std::ranges::find_if(lines_, [&](const Line& one) { return one.clash.key == key; });
    if (line != lines_.end()) choose(key, line->side == Side::Mine ? Side::Theirs : Side::Mine);
}

void ClashPart::fill() {
    std::vector<DecisionTable::Line> rows;
    for (const auto& [clash, side] : lines_)
        rows.push_back({clash.key,
                        {clash.title, valueOrDash(clash.mine), valueOrDash(clash.theirs)},
                        side == Side::Mine ? kMine : kTheirs});
    table_->setLines(rows);
    const bool asks = !rows.empty();
    table_->setVisible(asks);
    hint_->setVisible(asks);
    const int shown = std::min(int(rows.size()), kMostLinesShown);
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() +
                           shown * 2 * table_->fontMetrics().height() + 2 * table_->frameWidth());
}

void ClashPart::paintEvent(QPaintEvent*) {
    const auto theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface(Tone::Warning));
    painter.fillRect(QRect(0, 0, 3, height()), theme.warning);
}

}  // namespace zhiqiao::ui
