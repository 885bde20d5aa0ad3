// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QPushButton;

namespace zhiqiao::ui {

class PageHeader;
class TextLabel;

/// 今日: what is owed to people, by due day. One row is one act; Enter does it.
class TodayPage final : public QWidget {
    Q_OBJECT
public:
    /// `firstMinute`: shows the strip with the five keys of the main job.
    TodayPage(RecordList::Needs list, bool firstMinute, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    void reload();
    /// What acts on the selected rows: under the list, with its button on top.
    void addPart(QWidget* part, QPushButton* button);

signals:
    /// `kind` is contact, guidance, referral, opportunity or receipt; `number` is the slip's.
    void actWanted(zhiqiao::PersonId person, const QString& kind, const QString& number);
    /// An error in the person's data: its check, and the record it is about.
    void findingWanted(zhiqiao::PersonId person, const QString& check, qint64 record);

private:
    void ask(const QString& view);
    void activate(qint64 id);

    PageHeader* header_;
    RecordList* list_;
};

}  // namespace zhiqiao::ui
