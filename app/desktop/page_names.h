// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace zhiqiao::page {

inline const QString kToday = QStringLiteral("today");
inline const QString kPeople = QStringLiteral("people");
inline const QString kPerson = QStringLiteral("person");
inline const QString kVacancies = QStringLiteral("vacancies");
inline const QString kReferrals = QStringLiteral("referrals");
inline const QString kHardship = QStringLiteral("hardship");
inline const QString kHouseholds = QStringLiteral("households");
inline const QString kChecks = QStringLiteral("checks");
inline const QString kCompare = QStringLiteral("compare");
inline const QString kImport = QStringLiteral("import");
inline const QString kOutcomes = QStringLiteral("outcomes");
inline const QString kSettings = QStringLiteral("settings");
inline const QString kRegistrations = QStringLiteral("registrations");
inline const QString kPlans = QStringLiteral("plans");
inline const QString kDifficulties = QStringLiteral("difficulties");
inline const QString kCalendar = QStringLiteral("calendar");
inline const QString kManual = QStringLiteral("manual");
inline const QString kAbout = QStringLiteral("about");
inline const QString kPromises = QStringLiteral("promises");
inline const QString kLoad = QStringLiteral("load");
inline const QString kCampaigns = QStringLiteral("campaigns");
inline const QString kProgrammes = QStringLiteral("programmes");
inline const QString kSessions = QStringLiteral("sessions");
inline const QString kTransfers = QStringLiteral("transfers");
inline const QString kOnward = QStringLiteral("onward");
inline const QString kKeyEmployers = QStringLiteral("key_employers");
inline const QString kAway = QStringLiteral("away");
inline const QString kStanding = QStringLiteral("standing");
inline const QString kApprovals = QStringLiteral("approvals");
inline const QString kUsers = QStringLiteral("users");

}  // namespace zhiqiao::page
