// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/approvals/approvals_presenter.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;
class QTableView;
class QTableWidget;

namespace zhiqiao::ui {

class EmptyState;
class PageHeader;
class PageStack;
class ProblemLine;
class TextLabel;

/// 审批收件箱: who asks for what, what would change, and the answer. A says yes, B goes to the
/// reason and returns, W takes an own request back.
class ApprovalsPage final : public QWidget {
    Q_OBJECT
public:
    explicit ApprovalsPage(ApprovalsPresenter& presenter, QWidget* parent = nullptr);

    void reload() { presenter_.reload(); }
    /// What this person wants to do and a second one has to allow: asks for the reason, then for
    /// it.
    void offer(const ApprovalDraft& draft);
    [[nodiscard]] QList<QAction*> keys() const { return {approve_, giveBack_, takeBack_}; }

signals:
    void said(const QString& sentence);

private:
    QWidget* detail();
    QWidget* offering();
    void askOffered();
    QAction* key(const QString& name, const QString& text, Qt::Key key);
    void fill();
    void showRow();
    void showChange(const ApprovalRow& row);
    void giveBack();
    [[nodiscard]] const ApprovalRow* current() const;

    ApprovalsPresenter& presenter_;
    ApprovalModel model_;
    PageHeader* header_;
    ProblemLine* problem_;
    TextLabel* offeredText_;
    QLineEdit* offeredReason_;
    QWidget* offer_;
    ApprovalDraft offered_;
    PageStack* stack_;
    QTableView* list_;
    EmptyState* empty_;
    TextLabel* title_;
    TextLabel* sentence_;
    QTableWidget* change_;
    TextLabel* reason_;
    QLineEdit* answer_;
    QAction* approve_;
    QAction* giveBack_;
    QAction* takeBack_;
    QPushButton* yes_;
    QPushButton* no_;
    QPushButton* back_;
    std::optional<ApprovalId> shown_;  ///< whose reason is being typed
};

}  // namespace zhiqiao::ui
