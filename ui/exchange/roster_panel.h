// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "ui/exchange/roster_presenter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;
class FormGrid;
class PreviewPane;
class ProblemLine;

/// F2a and F2b of one employer and a period, beside the pages as they will be printed. Enter shows,
/// Ctrl+P prints, Esc goes back.
class RosterPanel final : public QWidget {
    Q_OBJECT
public:
    /// All outlive the panel.
    RosterPanel(RosterPresenter& presenter, const Clock& clock, const PaperFonts& fonts,
                QWidget* parent = nullptr);

    /// Shows it at once where the employer is known; without a day the present month.
    void start(RosterKind kind, const QString& employer, QDate day);
    /// As when the window locks.
    void forget();

signals:
    void left();
    void printWanted(const zhiqiao::RosterOrder& order);
    void pdfWanted(const zhiqiao::RosterOrder& order);
    void emptyWanted(zhiqiao::RosterKind kind);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] RosterKind kind() const;
    [[nodiscard]] RosterOrder typed() const;
    /// What is typed is what is shown.
    [[nodiscard]] bool isShown() const;
    void show();
    void print();
    void showProblem(const Error& error);

    RosterPresenter& presenter_;
    const Clock& clock_;
    ProblemLine* problem_;
    FormGrid* grid_;
    CodeCombo* kind_;
    QLineEdit* employer_;
    DayEdit *from_, *until_;
    QLabel* count_;
    QPushButton *show_, *print_, *pdf_, *empty_;
    PreviewPane* preview_;
};

}  // namespace zhiqiao::ui
