// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/supervising/promises_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QPushButton;

namespace zhiqiao::ui {

class ChartView;
class ProblemLine;

/// 本周到期: whose promises break this week, by whom, and what to do. Each number opens the list
/// behind it.
class PromisesPage final : public QWidget {
    Q_OBJECT
public:
    PromisesPage(PromisesPresenter& presenter, RecordList::Needs list, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    [[nodiscard]] ChartView& chart() { return *chart_; }
    [[nodiscard]] QList<QAction*> keys() const { return keys_; }
    void reload();

signals:
    /// Rows of the worklist, by these filters.
    void workWanted(const QMap<QString, QString>& where);
    /// Letters whose slip is out, by these filters.
    void slipsWanted(const QMap<QString, QString>& where);
    void loadWanted();
    void inboxWanted();

private:
    void addKey(const QString& name, const QString& text, const QKeySequence& key,
                std::function<void()> act);
    void openBehind(const QString& number);
    void showRequests(int waiting, const QDate& since);

    PromisesPresenter& presenter_;
    RecordList* list_;
    ChartView* chart_;
    ProblemLine* problem_;
    QPushButton* requests_;
    QList<QAction*> keys_;
};

}  // namespace zhiqiao::ui
