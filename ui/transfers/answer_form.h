// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/transfers/transfer_presenter.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zhiqiao::ui {

class CodeCombo;
class FormGrid;
class ProblemLine;
class TextLabel;

/// One transfer: who it is and what comes along, and while this office is asked, the answer.
/// Ctrl+Enter answers, Esc goes back.
class AnswerForm final : public QWidget {
    Q_OBJECT
public:
    explicit AnswerForm(TransferPresenter& presenter, QWidget* parent = nullptr);

    /// `ids`: what one answer is for; empty: there is nothing to answer.
    void start(const TransferSheet& sheet, const std::vector<TransferId>& ids,
               const std::vector<Staff>& colleagues);
    void showRefusal(const QString& field, const Error& error);
    void clear();

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildAnswer();
    void choose();
    void submit();
    [[nodiscard]] std::vector<QStringList> alongOf(const TransferSheet& sheet) const;

    TransferPresenter& presenter_;
    std::vector<TransferId> ids_;
    TextLabel* who_;
    TextLabel* asked_;
    QTableWidget* along_;
    ProblemLine* problem_;
    QWidget* answer_;
    FormGrid* grid_;
    CodeCombo* verdict_;
    CodeCombo* officer_;
    CodeCombo* refusal_;
    QLineEdit* words_;
    QPushButton* save_;
};

}  // namespace zhiqiao::ui
