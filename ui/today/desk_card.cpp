// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/desk_card.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/record_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcutEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList kShown{u"name"_s, u"kind"_s, u"state"_s, u"staff"_s};

}  // namespace

DigitKeys::DigitKeys(const QString& text, QObject* parent) : QAction(text, parent) {
    connect(this, &QAction::triggered, this, [this] { emit chosen(1); });
}

bool DigitKeys::event(QEvent* event) {
    if (event->type() != QEvent::Shortcut) return QAction::event(event);
    const auto* pressed = static_cast<QShortcutEvent*>(event);
    if (!pressed->isAmbiguous()) emit chosen(pressed->key()[0].key() - Qt::Key_0);
    return true;
}

DeskCard::DeskCard(RecordModel::Needs rows, DeskPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      rows_(std::move(rows)),
      presenter_(presenter),
      title_(named<TextLabel>(u"deskTitle"_s, TextSize::Body, QString(), this)),
      table_(new RecordTable(rows_, this)),
      beside_(named<TextLabel>(u"deskBeside"_s, TextSize::Note, QString(), this)),
      digits_(new DigitKeys(tr("Do that row of the desk card"), this)) {
    setObjectName(u"deskCard"_s);
    digits_->setObjectName(u"desk"_s);
    table_->setObjectName(u"deskRows"_s);
    table_->setAccessibleName(tr("Desk card"));
    table_->horizontalHeader()->hide();
    table_->verticalHeader()->show();
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < rows_.columnCount(); ++column)
        table_->setColumnHidden(column, !kShown.contains(rows_.columns()[size_t(column)].key));
    auto* header = table_->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(rows_.column(u"staff"_s), QHeaderView::Stretch);
    beside_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(title_);
    column->addWidget(table_);
    column->addWidget(beside_);
    space(this, column, 0, 0);
    connect(&rows_, &RecordModel::firstPageShown, this, &DeskCard::showRows);
    connect(&rows_, &RecordModel::failed, this, &DeskCard::failed);
    connect(&presenter_, &DeskPresenter::changed, this, &DeskCard::showBeside);
    connect(&presenter_, &DeskPresenter::failed, this, &DeskCard::failed);
    connect(table_, &RecordTable::rowOpened, this, &DeskCard::doRow);
    connect(digits_, &DigitKeys::chosen, this, [this](int digit) { doRow(digit - 1); });
    hide();
}

void DeskCard::open(PersonId person) {
    if (presenter_.person() != person) hide();
    rows_.ask(deskQuery(person));
    presenter_.open(person);
}

void DeskCard::forget() {
    rows_.forget();
    presenter_.forget();
    hide();
}

void DeskCard::showRows() {
    const int rows = rows_.rowCount();
    title_->setText(rows == 0 ? tr("Desk card: nothing waits for this person or the household")
                              : tr("Desk card: %n row(s), a digit does one", nullptr, rows));
    table_->setVisible(rows > 0);
    if (rows > 0) table_->selectRow(0);
    fit();
    show();
    for (int row = 0; row < rows; ++row) {
        const auto call = workCallAt(rows_, row);
        if (call.person != presenter_.person() || rows_.valueAt(row, u"hold_until"_s).isValid())
            continue;
        emit bestFound(call.kind);
        return;
    }
}

void DeskCard::showBeside() {
    beside_->setText(presenter_.lines().join(u'\n'));
    beside_->setVisible(!beside_->text().isEmpty());
}

void DeskCard::fit() {
    const int row = table_->verticalHeader()->defaultSectionSize();
    const int most = std::clamp(rows_.rowCount(), 1, kMostShown);
    table_->setMinimumHeight(std::max(row, table_->minimumSizeHint().height()));
    table_->setMaximumHeight(std::max(most * row, table_->minimumHeight()));
    table_->fitColumns();
}

void DeskCard::doRow(int row) {
    if (row >= 0 && row < rows_.rowCount()) emit workWanted(workCallAt(rows_, row));
}

void DeskCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

}  // namespace zhiqiao::ui
