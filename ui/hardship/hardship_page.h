// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/record_list.h"

#include <QWidget>

namespace zhiqiao::ui {

/// 困难认定: recognitions by what is due, what is under way, and what holds. Enter opens the person
/// with the recognition at hand.
class HardshipPage final : public QWidget {
    Q_OBJECT
public:
    explicit HardshipPage(RecordList::Needs list, QWidget* parent = nullptr);

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
