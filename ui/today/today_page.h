// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "ui/today/hold_presenter.h"
#include "ui/today/work_counts.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

#include <functional>

class QAction;
class QBoxLayout;
class QPushButton;

namespace zhiqiao::ui {

class CodeCombo;
class HoldForm;
class PageHeader;
class TextLabel;
class ToastLine;
class ViewRow;

/// 今日: everything somebody is to do, by due day. One row is one act; Enter does it, Z puts the
/// marked rows on hold until a day.
class TodayPage final : public QWidget {
    Q_OBJECT
public:
    /// `firstMinute`: shows the strip with the five keys of the main job.
    TodayPage(RecordList::Needs list, HoldPresenter& holds, bool firstMinute,
              QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    /// Z and undo, for the list of keys.
    [[nodiscard]] QList<QAction*> keys() const { return {hold_, undo_}; }
    void reload();
    /// What acts on the selected rows: under the list, with its button on top.
    void addPart(QWidget* part, QPushButton* button);
    /// What was done elsewhere to rows of the list: the undo takes it back until the next hold.
    void offerUndo(std::function<void()> undo) { otherUndo_ = std::move(undo); }
    void forget();

signals:
    /// `kind` is contact, policy, guidance, referral, opportunity, follow_up, difficulty or
    /// receipt; `number` is the slip's.
    void actWanted(zhiqiao::PersonId person, const QString& kind, const QString& number);
    /// An error in the person's data: its check, and the record it is about.
    void findingWanted(zhiqiao::PersonId person, const QString& check, qint64 record);
    void recognitionWanted(zhiqiao::PersonId person);
    void helpPlanWanted(zhiqiao::PersonId person);
    void householdWanted(qint64 household);
    /// The form opened, "form", or went, empty.
    void partShown(const QString& part);

private:
    void buildViews(QBoxLayout* column);
    void buildKinds(QBoxLayout* column);
    QAction* addKey(const QString& name, const QString& text, const QKeySequence& key);
    void askView(const QString& view);
    void askKind(const QString& kind);
    void askGroup();
    void followQuery(const ListQuery& query);
    void showNumbers(const WorkNumbers& numbers);
    void showAdvice();
    void activate(qint64 id);
    void holdOrTakeUp();
    void closeForm();
    [[nodiscard]] std::vector<WorkItem> chosen() const;
    [[nodiscard]] QString words(int row, const QString& column);
    [[nodiscard]] QString aboutChosen(const std::vector<WorkItem>& items);
    [[nodiscard]] QString nothingHere(const WorkNumbers& numbers) const;

    HoldPresenter& holds_;
    PageHeader* header_;
    RecordList* list_;
    WorkCounts* counts_;
    ViewRow* views_ = nullptr;
    ViewRow* kinds_ = nullptr;
    CodeCombo* group_ = nullptr;
    TextLabel* advice_;
    HoldForm* form_;
    ToastLine* toast_;
    QAction* hold_;
    QAction* undo_;
    std::function<void()> otherUndo_;
};

}  // namespace zhiqiao::ui
