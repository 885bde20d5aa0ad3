// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/grid.h"

#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      sentence_(new TextLabel(TextSize::Section, {}, this)),
      key_(new TextLabel(TextSize::Body, {}, this)) {
    setObjectName(u"emptyState"_s);
    static_cast<TextLabel*>(key_)->setMuted(true);
    for (auto* label : {sentence_, key_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(sentence_);
    column->addWidget(key_);
    column->addStretch(3);
    space(this, column, gap::kPage, gap::kRows);
}

void EmptyState::setText(const QString& sentence, const QString& key, const QString& does) {
    sentence_->setText(sentence);
    key_->setText(key.isEmpty() ? does : does.isEmpty() ? key : key + u"  "_s + does);
    key_->setVisible(!key_->text().isEmpty());
    setAccessibleName(key_->text().isEmpty() ? sentence : sentence + u' ' + key_->text());
}

}  // namespace zhiqiao::ui
