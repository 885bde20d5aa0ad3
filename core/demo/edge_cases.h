// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/demo/demo_story.h"
#include "core/vacancies/vacancy.h"

#include <QStringList>

namespace zhiqiao {

/// A case that every demo office holds, found again by its tag: the journal has an act demo.case
/// whose subject is the tag and whose record is the person, employer or vacancy.
struct EdgeCase {
    QString tag;
    QString group;  ///< kind of the person's registration, "employer" or "vacancy"
    std::vector<std::pair<QString, QString>> facts;
    QStringList story;
    [[nodiscard]] bool isPerson() const {
        return group != QLatin1String("employer") && group != QLatin1String("vacancy");
    }
    /// The first fact of that name, or an empty text.
    [[nodiscard]] QString fact(const QString& key) const;
    bool operator==(const EdgeCase&) const = default;
};

/// resources/demo/edge_cases.csv. Errors: those of readResourceTable().
Result<std::vector<EdgeCase>> loadEdgeCases();

/// `person` as the case wants it. Errors: those of checkPerson(); demo.bad_case (Internal).
Result<DemoPerson> followFacts(const EdgeCase& planted, DemoPerson person, DemoNumbers& numbers,
                               const Codes& codes, QDate workingDay);

/// What happens to the person of the case. Errors: demo.bad_case (Internal).
Result<std::vector<DemoEvent>> storyOf(const EdgeCase& planted, Random& random, DemoShares& shares,
                                       int place, QDate workingDay);

}  // namespace zhiqiao
