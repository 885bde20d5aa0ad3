// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/record_list.h"

#include <QWidget>

namespace zhiqiao::ui {

/// 转介: people sent on to other departments, by the day of the feedback. Enter opens the person at
/// the referral, S prints its form.
class OnwardPage final : public QWidget {
    Q_OBJECT
public:
    explicit OnwardPage(RecordList::Needs list, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    [[nodiscard]] QList<QAction*> keys() const { return {form_}; }
    void reload();

signals:
    /// `number` of the form.
    void referralWanted(qint64 person, const QString& number);
    void paperWanted(qint64 referral);

private:
    void show(const QString& view);
    [[nodiscard]] QVariant cell(qint64 row, const QString& column);

    RecordList* list_;
    QAction* form_;
    bool asked_ = false;  ///< a view was chosen, be it the first
};

}  // namespace zhiqiao::ui
