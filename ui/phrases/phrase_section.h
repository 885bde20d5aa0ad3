// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/phrases/phrase_presenter.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace zhiqiao::ui {

class CodeCombo;
class FormGrid;

/// 常用语与原因, a part of the settings page: the office's own phrases of each kind of field, and
/// the reasons and kinds its records may name.
class PhraseSection final : public QObject {
    Q_OBJECT
public:
    /// `page` becomes the owner of the grid.
    PhraseSection(PhrasePresenter& presenter, QWidget* page);

    [[nodiscard]] FormGrid& grid() { return *grid_; }

signals:
    void said(const QString& sentence);

private:
    void fill();
    void choose(int row);
    void retire();
    [[nodiscard]] QString kind() const;
    [[nodiscard]] bool ofTerms() const;

    PhrasePresenter& presenter_;
    FormGrid* grid_;
    CodeCombo* kind_;
    QListWidget* phrases_;
    std::vector<PhraseRow> rows_;  // what phrases_ shows
    QLineEdit* text_;
    QPushButton* add_;
    QPushButton* change_;
    QPushButton* retire_;
};

}  // namespace zhiqiao::ui
