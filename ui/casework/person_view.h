// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/casework/person_record.h"

#include <QStringList>

namespace zhiqiao::ui {

/// What can be done for a person, each with its letter.
enum class PersonAct { Contact, Policy, Guidance, Recommend, Offer, Receipt, Withdraw };
inline constexpr PersonAct kPersonActs[]{
    PersonAct::Guidance, PersonAct::Recommend, PersonAct::Offer,   PersonAct::Receipt,
    PersonAct::Contact,  PersonAct::Policy,    PersonAct::Withdraw};

/// The quiet band on top of the person page.
struct PersonHeader {
    QString name;
    QString facts;      ///< sex · 民族 · age · masked number · masked phone
    QStringList chips;  ///< registrations that hold
    QString nextDue;    ///< the next due act in words
    bool overdue = false;
};
[[nodiscard]] PersonHeader headerOf(const PersonRecord& record, const Codes& codes, QDate today);

/// One step of the promise.
struct PersonStep {
    QString item;
    QString title;  ///< official term
    int done = 0;
    int promised = 1;
    OwedState state = OwedState::NotDone;
    QString missing;  ///< what is still missing, in words
};
struct PersonSteps {
    std::vector<PersonStep> steps;
    QString accessibleName;
};
/// The steps of the registration that is served now: a graduate's first, then the newest. Contacts
/// are everybody's and no step. Empty when nothing is promised.
[[nodiscard]] PersonSteps stepsOf(const PersonRecord& record, const Codes& codes, QDate today);

/// The next best act: what the promise due first asks for; a receipt when one is overdue.
[[nodiscard]] std::optional<PersonAct> nextBestAct(const PersonRecord& record, QDate today);

/// Referrals that wait for their receipt, oldest first.
[[nodiscard]] std::vector<JobReferral> openReferrals(const CaseFile& file);

}  // namespace zhiqiao::ui
