// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/difficulties/difficulty_figures.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

namespace zhiqiao::ui {

class TextLabel;

/// 困难事项: tickets by their last day, and under the views what they come to. Enter opens the
/// person at the ticket.
class DifficultiesPage final : public QWidget {
    Q_OBJECT
public:
    /// `solved`: results that count as solved.
    DifficultiesPage(RecordList::Needs list, QStringList solved, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    void reload();
    void forget();

signals:
    void personWanted(qint64 person);
    void failed(const zhiqiao::Error& error);

private:
    void show(const QString& view);
    void count();
    void tell(const DifficultyFigures& figures);

    const ListSource& source_;
    Lane& reads_;
    QStringList solved_;
    RecordList* list_;
    TextLabel* figures_;
    bool asked_ = false;  ///< a view was chosen, be it the first
    int question_ = 0;    // number of the newest count; older answers are stale
};

}  // namespace zhiqiao::ui
