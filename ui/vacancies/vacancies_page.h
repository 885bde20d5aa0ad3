// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QStackedWidget;

namespace zhiqiao::ui {

class ViewRow;

/// 岗位: vacancies that take applicants today, all vacancies, and their employers.
class VacanciesPage final : public QWidget {
    Q_OBJECT
public:
    /// `clock` outlives the page.
    VacanciesPage(RecordList::Needs vacancies, RecordList::Needs employers, const Clock& clock,
                  QWidget* parent = nullptr);

    [[nodiscard]] RecordList& vacancies() { return *vacancies_; }
    [[nodiscard]] RecordList& employers() { return *employers_; }
    /// That vacancy or employer alone.
    void showOne(bool employer, qint64 id);
    void reload();

signals:
    void importWanted();

private:
    void show(const QString& view);

    const Clock& clock_;
    ViewRow* views_;
    QStackedWidget* stack_;
    RecordList* vacancies_;
    RecordList* employers_;
};

}  // namespace zhiqiao::ui
