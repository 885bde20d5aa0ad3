// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace zhiqiao::ui {

class PageHeader;
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
    /// All employers.
    void showEmployers();
    /// Under the list of vacancies; its button stands in the header.
    void addPart(QWidget* part, QPushButton* button);
    void reload();

signals:
    void importWanted();

private:
    void show(const QString& view);

    PageHeader* header_;
    const Clock& clock_;
    ViewRow* views_;
    QStackedWidget* stack_;
    RecordList* vacancies_;
    RecordList* employers_;
};

}  // namespace zhiqiao::ui
