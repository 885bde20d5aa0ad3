// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/phrase_section.h"

#include "core/base/text.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLinesShown = 5;

}  // namespace

PhraseSection::PhraseSection(PhrasePresenter& presenter, QWidget* page)
    : QObject(page),
      presenter_(presenter),
      grid_(new FormGrid(page)),
      kind_(named<CodeCombo>(u"phraseKind"_s)),
      phrases_(named<QListWidget>(u"phraseList"_s)),
      text_(named<QLineEdit>(u"phraseText"_s)),
      add_(named<QPushButton>(u"addPhrase"_s, tr("Add the phrase"))),
      change_(named<QPushButton>(u"changePhrase"_s, tr("Change it"))),
      retire_(named<QPushButton>(u"retirePhrase"_s, tr("Retire it"))) {
    grid_->addSection(tr("Phrases and reasons"));
    std::vector<CodeItem> kinds;
    for (const auto& kind : phraseKinds()) kinds.push_back({toQString(kind.code), titleOf(kind)});
    kind_->setItems(kinds);
    grid_->addRow(tr("Field"), kind_, tr("Ctrl+Space puts a phrase in"));
    phrases_->setFixedHeight(phrases_->fontMetrics().lineSpacing() * (kLinesShown + 1));
    grid_->addRow(tr("What is offered"), phrases_);
    text_->setMaxLength(kLongestPhrase);
    text_->setPlaceholderText(tr("Without names, numbers and other personal data"));
    grid_->addRow(tr("Phrase"), text_);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto* button : {add_, change_, retire_}) row->addWidget(button);
    row->addStretch(1);
    grid_->addWide(buttons, Qt::AlignLeft);
    connect(kind_, &CodeCombo::codeChanged, this, &PhraseSection::fill);
    connect(phrases_, &QListWidget::currentRowChanged, this, &PhraseSection::choose);
    connect(text_, &QLineEdit::returnPressed, add_, &QPushButton::click);
    connect(add_, &QPushButton::clicked, this,
            [this] { presenter_.change(kind(), {.number = 0, .text = text_->text()}); });
    connect(change_, &QPushButton::clicked, this, [this] {
        presenter_.change(kind(), {.number = rows_[size_t(phrases_->currentRow())].number,
                                   .text = text_->text()});
    });
    connect(retire_, &QPushButton::clicked, this, &PhraseSection::retire);
    connect(&presenter, &PhrasePresenter::changed, this, &PhraseSection::fill);
    connect(&presenter, &PhrasePresenter::saved, this, [this](const QString& sentence) {
        grid_->clearProblems();
        text_->clear();
        emit said(sentence);
    });
    connect(&presenter, &PhrasePresenter::refused, this, [this](const Error& error) {
        grid_->clearProblems();
        grid_->showProblem(text_, error.message + u' ' + error.hint);
    });
    fill();
}

QString PhraseSection::kind() const { return kind_->code().value_or(QString()); }

bool PhraseSection::ofTerms() const {
    const auto* known = phraseKind(kind());
    return known && known->terms;
}

void PhraseSection::fill() {
    const int row = phrases_->currentRow();
    rows_ = presenter_.rows(kind());
    if (!ofTerms()) std::erase_if(rows_, [](const PhraseRow& one) { return one.number == 0; });
    phrases_->clear();
    for (const auto& one : rows_)
        phrases_->addItem(one.retired   ? tr("%1 (retired)").arg(one.text)
                          : one.shipped ? tr("%1 (published)").arg(one.text)
                                        : one.text);
    if (const auto* known = phraseKind(kind())) text_->setMaxLength(longestOf(*known));
    phrases_->setCurrentRow(std::min(row, phrases_->count() - 1));
    choose(phrases_->currentRow());
}

void PhraseSection::choose(int row) {
    const bool one = row >= 0 && size_t(row) < rows_.size();
    change_->setEnabled(one && !ofTerms());
    retire_->setEnabled(one);
    retire_->setText(one && rows_[size_t(row)].retired ? tr("Take it back into use")
                                                       : tr("Retire it"));
    if (one && !ofTerms()) text_->setText(rows_[size_t(row)].text);
}

void PhraseSection::retire() {
    const auto row = phrases_->currentRow();
    if (row < 0 || size_t(row) >= rows_.size()) return;
    const auto& [number, text, retired, shipped] = rows_[size_t(row)];
    presenter_.change(
        kind(), {.number = number, .text = number == 0 ? text : QString(), .retired = !retired});
}

}  // namespace zhiqiao::ui
