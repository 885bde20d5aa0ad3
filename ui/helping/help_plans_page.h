// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/record_list.h"

#include <QWidget>

namespace zhiqiao::ui {

/// 帮扶计划: plans by what is due. Enter opens the person at the plan.
class HelpPlansPage final : public QWidget {
    Q_OBJECT
public:
    explicit HelpPlansPage(RecordList::Needs list, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    void reload();

signals:
    void personWanted(qint64 person);

private:
    void show(const QString& view);

    RecordList* list_;
    bool asked_ = false;  ///< a view was chosen, be it the first
};

}  // namespace zhiqiao::ui
