// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/people/person.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

#include <map>

class QHBoxLayout;
class QStackedWidget;

namespace zhiqiao {
struct ChartSpec;
}

namespace zhiqiao::ui {

class ChartView;
class DayEdit;
class OutcomesPresenter;
class ProblemLine;
class StateChip;
class TextLabel;
class ViewRow;

/// 统计: the charts of the caseload; Enter on a mark lists exactly its persons, Esc goes back.
class OutcomesPage final : public QWidget {
    Q_OBJECT
public:
    OutcomesPage(OutcomesPresenter& presenter, const Clock& clock, RecordList::Needs people,
                 QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    /// Its actions() hold the page's keys as well: they act on what is shown, chart or list.
    [[nodiscard]] ChartView& chart() { return *chart_; }
    /// Asks for the chart that is chosen.
    void showChart();
    /// The list peopleListed() told of.
    void showPeople(int number);
    /// Asks again for what is shown.
    void reload();

signals:
    void personOpened(zhiqiao::PersonId person);
    /// The people behind a mark are to be shown: a place of its own on the way back.
    void peopleListed(int number);
    void chartWanted();
    /// "people" while a list is shown; empty: the chart.
    void partShown(const QString& part);
    void chartExportRequested(const zhiqiao::ChartSpec& spec, const QString& format);
    void chartPrintRequested(const zhiqiao::ChartSpec& spec);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] ViewRow* buildChoices();
    [[nodiscard]] QHBoxLayout* buildPeriod();
    void bindKeys();
    void ask();
    [[nodiscard]] QString problemOfDays() const;
    [[nodiscard]] bool listsPeople() const;

    struct People {
        std::vector<qint64> persons;
        QString title;
    };

    OutcomesPresenter& presenter_;
    QString name_;
    QWidget* choices_;
    DayEdit* from_;
    DayEdit* to_;
    StateChip* dayProblem_;
    ProblemLine* problem_;
    QStackedWidget* stack_;
    ChartView* chart_;
    TextLabel* listTitle_;
    RecordList* list_;
    std::map<int, People> people_;
    int listed_ = 0;
};

}  // namespace zhiqiao::ui
