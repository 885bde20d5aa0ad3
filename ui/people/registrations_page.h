// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/record_list.h"

#include <QWidget>

namespace zhiqiao::ui {

/// 登记台账: every registration of a kind, those that hold or those that ended. Enter opens the
/// person; the list is what is exported and printed.
class RegistrationsPage final : public QWidget {
    Q_OBJECT
public:
    explicit RegistrationsPage(RecordList::Needs list, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    void reload();

signals:
    void personWanted(qint64 person);

private:
    void showKinds(const QString& kinds);
    void showOpen(const QString& open);
    void ask(const QString& filter, const QString& value);

    RecordList* list_;
};

}  // namespace zhiqiao::ui
