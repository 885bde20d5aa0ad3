// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/record_model.h"

#include <QDate>
#include <QObject>

#include <map>

namespace zhiqiao::ui {

/// Views of the worklist: all that is to be done, by due day, and what is on hold.
[[nodiscard]] QStringList workViews();
/// The query as that view asks it; everything else it is narrowed to stays.
[[nodiscard]] ListQuery asView(ListQuery query, const QString& view);
/// The view the query stands for; empty when it is none of them.
[[nodiscard]] QString viewOf(const ListQuery& query);

/// How many rows each view has, and what comes next.
struct WorkNumbers {
    std::map<QString, qint64> rows;  ///< by view, up to RecordModel::kMostCounted and one more
    std::optional<QDate> nextDue = {};
    qint64 nextRows = 0;  ///< due on that day
    bool operator==(const WorkNumbers&) const = default;
};
/// "37", "1 000+".
[[nodiscard]] QString countText(qint64 rows);

/// Counts the views after a page is there. Answers to earlier questions are dropped.
class WorkCounts final : public QObject {
    Q_OBJECT
public:
    /// Both outlive the object and the lane's jobs.
    WorkCounts(const ListSource& source, Lane& reads, QObject* parent = nullptr);
    /// `today` is the first day that can come next.
    void ask(const ListQuery& query, QDate today);
    void forget();

signals:
    void counted(const zhiqiao::ui::WorkNumbers& numbers);
    void failed(const zhiqiao::Error& error);

private:
    const ListSource& source_;
    Lane& reads_;
    int question_ = 0;
};

}  // namespace zhiqiao::ui
