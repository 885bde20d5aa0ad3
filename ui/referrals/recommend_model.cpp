// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/recommend_model.h"

#include "core/base/money.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString payText(const VacancyFacts& facts) {
    if (!facts.wageFenLow) return u"面议"_s;
    const auto low = Money::fen(*facts.wageFenLow).toGroupedText();
    return facts.wageFenHigh && *facts.wageFenHigh != *facts.wageFenLow
               ? low + u"–"_s + Money::fen(*facts.wageFenHigh).toGroupedText()
               : low;
}

}  // namespace

void RecommendModel::setRows(std::vector<RecommendRow> rows, const Divisions* divisions,
                             QDate day) {
    beginResetModel();
    rows_ = std::move(rows);
    divisions_ = divisions;
    day_ = day;
    endResetModel();
}

void RecommendModel::change(size_t row, const RecommendRow& with) {
    rows_[row] = with;
    emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
}

int RecommendModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int RecommendModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecommendModel::text(const RecommendRow& row, Column column) const {
    const auto& offer = row.match.offer;
    switch (column) {
    case Pick:
        if (row.state == RecommendRow::State::Saved) return tr("saved");
        if (row.state == RecommendRow::State::Refused) return tr("refused");
        return row.picked ? u"✓"_s : row.proposed ? tr("proposed") : QString();
    case Job: return offer.vacancy.facts.title;
    case Employer: return offer.employer.facts.name;
    case Pay: return payText(offer.vacancy.facts);
    case Place:
        return divisions_ ? divisions_->shortName(offer.vacancy.facts.division, day_) : QString();
    case Score: return QString::number(row.match.score);
    case Reasons: return row.match.reasons.join(u" · "_s);
    case Note:
        if (!row.note.isEmpty()) return row.note;
        return row.match.counts ? QString() : tr("would not count");
    case ColumnCount: break;
    }
    return {};
}

QVariant RecommendModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto& row = rows_[size_t(index.row())];
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(row, column);
    if (role == Qt::TextAlignmentRole && (column == Pay || column == Score))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && column == Pick && row.picked &&
        row.state == RecommendRow::State::Open)
        return tr("picked");
    return {};
}

QVariant RecommendModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Pick: return tr("Picked");
    case Job: return tr("Job");
    case Employer: return tr("Employer");
    case Pay: return tr("Pay, 元/月");
    case Place: return tr("Place");
    case Score: return tr("Score");
    case Reasons: return tr("Why");
    case Note: return tr("Note");
    case ColumnCount: break;
    }
    return {};
}

}  // namespace zhiqiao::ui
