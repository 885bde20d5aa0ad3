// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/person_pick.h"

#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/record_table.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListHeight = 44;  // quarters of a line

}  // namespace

PersonPick::PersonPick(const QString& name, RecordList::Needs people, QWidget* parent)
    : QWidget(parent),
      words_(named<QLineEdit>(name + u"Words"_s, this)),
      chosen_(named<TextLabel>(name + u"Chosen"_s, TextSize::Body, QString(), this)),
      list_(new RecordList(name + u"List"_s, std::move(people), tr("People found"), this)) {
    setObjectName(name);
    words_->setPlaceholderText(tr("Name, pinyin, identity number or its last digits"));
    words_->setAccessibleName(tr("Search for a person"));
    words_->installEventFilter(this);
    list_->setEmptyText(tr("Nobody is found by this."));
    list_->setMinimumHeight(quarters(this, kListHeight));
    list_->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(words_);
    column->addWidget(chosen_);
    column->addWidget(list_, 1);
    space(this, column, 0, gap::kLabel);
    setFocusProxy(words_);
    connect(words_, &QLineEdit::textEdited, this, [this](const QString& words) {
        person_.reset();
        chosen_->clear();
        list_->setVisible(!words.trimmed().isEmpty());
        if (words.trimmed().isEmpty()) return;
        list_->setSearchText(words);
        emit searched(words);
    });
    connect(list_, &RecordList::rowActivated, this, &PersonPick::take);
}

void PersonPick::clear() {
    person_.reset();
    words_->clear();
    chosen_->clear();
    list_->hide();
}

void PersonPick::setPerson(PersonId person, const QString& name) {
    person_ = person;
    chosen_->setText(tr("Chosen: %1").arg(name));
    list_->hide();
}

void PersonPick::take(qint64 id) {
    const int row = list_->rows().rowOf(id);
    setPerson(PersonId(id), list_->rows().valueAt(row, u"name"_s).toString());
    emit picked();
}

void PersonPick::takeOnly() {
    list_->whenAnswered([this] {
        if (list_->rows().rowCount() == 1)
            take(*list_->currentId());
        else
            list_->setFocus();
    });
}

bool PersonPick::eventFilter(QObject* object, QEvent* event) {
    if (object == words_ && event->type() == QEvent::KeyPress && list_->isVisible()) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        const bool plain = static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier;
        if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            takeOnly();
            return true;
        }
        if (plain && key == Qt::Key_Down) {
            list_->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace zhiqiao::ui
