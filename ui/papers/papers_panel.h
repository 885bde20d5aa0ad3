// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/papers/papers_presenter.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace zhiqiao::ui {

class AskRow;
class EmptyState;
class PagePreview;
class ProblemLine;
class TextLabel;
class ToastLine;

/// 材料 inside the person page: the papers, one of them shown beside, and which are missing.
class PapersPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PapersPanel(PapersPresenter& presenter, QWidget* parent = nullptr);

    void open(PersonId person);
    /// Shows no picture until one is opened anew.
    void forget();

signals:
    void left();
    void takeWanted();
    void chooseWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QPushButton* button(const QString& name, const QString& text);
    void fill();
    void showMissing();
    void showPaper(int page = 1);
    void askWithdrawal();
    void askPrint();
    [[nodiscard]] const PaperLine* current() const;
    [[nodiscard]] std::vector<PaperId> chosen() const;
    bool takeKey(const QKeyEvent& event);

    PapersPresenter& presenter_;
    std::vector<PaperLine> lines_;
    ProblemLine* problem_;
    TextLabel* missing_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    QTableWidget* list_;
    PagePreview* preview_;
    AskRow* ask_;
    ToastLine* toast_;
    QPushButton *take_, *choose_, *print_, *withdraw_;
};

}  // namespace zhiqiao::ui
