// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/balance.h"
#include "core/assigning/case_load.h"
#include "core/assigning/language_store.h"
#include "core/assigning/leave_store.h"
#include "core/base/clock.h"
#include "core/base/list.h"
#include "core/security/office_store.h"
#include "core/security/user_store.h"

namespace zhiqiao {

/// Where it stands who speaks what.
struct LanguageSources {
    const StaffLanguageStore& staff;
    const CodeBook& lists;
};

/// What loads are counted from; all outlive the call.
struct CaseLoadPorts {
    const CaseLoadStore& store;
    const OfficeStore& offices;
    const UserStore& users;
    const CaseWeights& weights;
    const Clock& clock;
    OfficeId office;
    int soonDays = 7;
    const LeaveStore* leaves = nullptr;          ///< left out: nobody is ever away
    const LanguageSources* languages = nullptr;  ///< left out: nobody's are known
};

/// The office's staff who have cases or may serve people, by name. Those who left are not among
/// them. Errors: those of the database.
Result<std::vector<CaseLoad>> caseLoads(const CaseLoadPorts& ports);

/// A proposal that may be accepted in part, with why each case weighs what it does.
struct BalanceProposal {
    struct Move {
        BalanceMove move;
        QString name;
        QString why;
    };
    Balance balance;
    std::vector<Move> moves;
};
/// Evens out among those who may serve people as a clerk and are not away today. Errors: those of
/// the database.
Result<BalanceProposal> balanceProposal(const CaseLoadPorts& ports);

/// "load": the office's staff with what they have to do; a record's number is that of the member of
/// staff. Sorted by any column. The ports outlive the list; any lane may ask.
class CaseLoadList final : public ListSource {
public:
    explicit CaseLoadList(const CaseLoadPorts& ports) : ports_(ports) {}

    [[nodiscard]] QString key() const override { return QStringLiteral("load"); }
    [[nodiscard]] std::vector<ListColumn> columns() const override;
    Result<ListPage> page(const ListQuery& query) const override;
    Result<qint64> count(const ListQuery& query, qint64 atMost) const override;

private:
    [[nodiscard]] Result<std::vector<CaseLoad>> asked(const ListQuery& query) const;

    CaseLoadPorts ports_;
};

}  // namespace zhiqiao
