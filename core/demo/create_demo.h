// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/casework/casework_ports.h"
#include "core/demo/demo_undertakings.h"
#include "core/difficulties/difficulty_acts.h"
#include "core/following/follow_up_acts.h"
#include "core/hardship/hardship_acts.h"
#include "core/helping/help_acts.h"

namespace zhiqiao {

/// The clock of a demo in the making: moves from day to day through the year that is told.
class StoryClock final : public Clock {
public:
    explicit StoryClock(QDate day) : day_(day) {}
    void moveTo(QDate day) { day_ = day; }
    [[nodiscard]] QDate today() const override { return day_; }
    [[nodiscard]] QDateTime now() const override;  ///< noon of that day in Asia/Shanghai

private:
    QDate day_;
};

struct DemoSize {
    int persons = 2000;
    quint64 seed = 1;
};

struct DemoCounts {
    int persons = 0;
    int employers = 0;
    int vacancies = 0;
    int cases = 0;  ///< open registrations that promise something
    bool operator==(const DemoCounts&) const = default;
};

/// The office and staff a demo database begins with. `persons` decides how many officers.
[[nodiscard]] Office demoOffice();
[[nodiscard]] QStringList demoStaffNames(int persons);

/// Name and version of the generator with the seed: kept in the database.
[[nodiscard]] QString demoGenerator(const DemoSize& size);

/// What else the story is told through; all outlive the call. Whatever is missing does not happen:
/// nobody is recognised, asked after a placement, or tells of a difficulty.
struct DemoPorts {
    const HardshipPorts* hardship = nullptr;
    const HelpPorts* help = nullptr;
    const FollowUpPorts* following = nullptr;
    const DifficultyPorts* difficulties = nullptr;
    const DemoUndertakingPorts* undertakings = nullptr;
};

/// Fills an empty demo database with eighteen months in a fictional county, day by day through the
/// same ports as the counter's work. The same seed gives the same data. `clock` must be the one the
/// ports' transactions use. Errors: those of the ports and of the resources; demo.cancelled.
Result<DemoCounts> createDemo(const CaseworkPorts& ports, StoryClock& clock, const DemoSize& size,
                              QDate workingDay, const Progress& progress,
                              const DemoPorts& others = {});

}  // namespace zhiqiao
