// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "core/vacancies/vacancy.h"

namespace zhiqiao {

/// How a replaced version of a record is kept: one sealed JSON text with every fact.
[[nodiscard]] QString toJson(const PersonFacts& facts);
[[nodiscard]] PersonFacts personFromJson(const QString& json);
[[nodiscard]] QString toJson(const EmployerFacts& facts);
[[nodiscard]] EmployerFacts employerFromJson(const QString& json);
[[nodiscard]] QString toJson(const VacancyFacts& facts);
[[nodiscard]] VacancyFacts vacancyFromJson(const QString& json);

}  // namespace zhiqiao
