// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/outcomes/chart_spec.h"
#include "tests/support/lanes.h"
#include "tests/widgets/record_rows.h"
#include "ui/shell/action_table.h"
#include "ui/shell/main_window.h"

#include <memory>

namespace zhiqiao::test {

[[nodiscard]] ChartSpec outcomesByMonth();
[[nodiscard]] ChartSpec caseloadPerOfficer();
[[nodiscard]] ChartSpec funnel();

/// Every shared control in the real window frame, with made-up figures.
class Gallery {
public:
    Gallery();
    ~Gallery();
    ui::MainWindow& window() { return *window_; }
    ui::ActionTable& actions() { return actions_; }

private:
    QWidget* peoplePage();
    QWidget* personPage();
    QWidget* formPage();
    QWidget* chartPage();

    WorkingDayClock clock_{QDate(2026, 9, 15)};
    CountedSource source_{6'000'000};
    InlineLane lane_;
    KeptPreferences kept_;
    ui::ActionTable actions_;
    std::unique_ptr<ui::MainWindow> window_;
};

}  // namespace zhiqiao::test
