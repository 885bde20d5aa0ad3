// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/record_list.h"

#include <QWidget>

namespace zhiqiao::ui {

class AwayPresenter;
class TextLabel;

/// 外出务工人员: who works away, by the day each is to be heard of again. Enter opens the person at
/// the form of a contact.
class AwayPage final : public QWidget {
    Q_OBJECT
public:
    AwayPage(AwayPresenter& presenter, RecordList::Needs list, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    void reload();

signals:
    void personWanted(qint64 person);

private:
    void show(const QString& view);
    void tellInterval();

    AwayPresenter& presenter_;
    RecordList* list_;
    TextLabel* interval_;
};

}  // namespace zhiqiao::ui
