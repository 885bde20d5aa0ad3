// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/service_standard.h"
#include "core/casework/service_store.h"
#include "core/codes/codes.h"
#include "core/households/household_file.h"
#include "core/referrals/referral_store.h"
#include "core/security/office_store.h"
#include "core/security/transactions.h"
#include "core/vacancies/vacancy_store.h"

namespace zhiqiao {

/// What the acts of the counter need; all outlive the call.
struct CaseworkPorts {
    Transactions& transactions;
    PersonStore& people;
    VacancyStore& vacancies;
    ReferralStore& referrals;
    ServiceStore& services;
    OfficeStore& offices;
    HouseholdStore& households;
    const Codes& codes;
    const std::vector<ServiceStandard>& standards;
    const ContractDays* contracts = nullptr;  ///< see HouseholdPorts
};

/// What households need of them.
[[nodiscard]] inline HouseholdPorts householdPorts(const CaseworkPorts& ports) {
    return {ports.transactions, ports.people, ports.referrals,
            ports.households,   ports.codes,  ports.contracts};
}

}  // namespace zhiqiao
