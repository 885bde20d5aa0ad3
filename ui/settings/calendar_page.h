// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "ui/widgets/file_picker.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;

namespace zhiqiao::ui {

class CalendarPresenter;
class CodeCombo;
class CountEdit;
class DayEdit;
class FormGrid;
class PageHeader;
class ProblemLine;
class TextLabel;

/// 工作日历: a year's holidays and make-up days, published and of the office. Who may change the
/// office's facts sets days under the list: Enter on a day takes it there, Del gives an own day up,
/// Ctrl+Z takes the last change back.
class CalendarPage final : public QWidget {
    Q_OBJECT
public:
    CalendarPage(CalendarPresenter& presenter, RecordList::Needs list, const Clock& clock,
                 FilePicker& files, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    [[nodiscard]] QList<QAction*> keys() const { return keys_; }
    void reload();

signals:
    void said(const QString& sentence);

private:
    QWidget* yearRow();
    FormGrid* form();
    QAction* key(const QString& name, const QString& text, const QKeySequence& keys);
    void showYear();
    void takeUp(qint64 id);
    void save();
    void removeChosen();
    void import();

    CalendarPresenter& presenter_;
    const Clock& clock_;
    FilePicker& files_;
    PageHeader* header_;
    ProblemLine* problem_;
    CountEdit* year_;
    TextLabel* notice_;
    RecordList* list_;
    DayEdit* day_;
    CodeCombo* kind_;
    QLineEdit* name_;
    FormGrid* form_;
    QPushButton* undo_;
    QList<QAction*> keys_;
};

}  // namespace zhiqiao::ui
