// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/held_work.h"
#include "core/storage/list_sources.h"

namespace zhiqiao {

class SqlHoldStore final : public HoldStore {
public:
    explicit SqlHoldStore(SqlContext context, const WorklistDays& days = {})
        : context_(context), days_(days) {}

    Result<OwedWork> find(const WorkItem& item, QDate today) const override;
    Result<std::vector<HoldId>> hold(const Act& act, const std::vector<OwedWork>& rows,
                                     const HoldDraft& draft) override;
    Result<> end(const Act& act, const std::vector<HoldId>& holds) override;
    Result<std::vector<Hold>> ofAct(const OperationId& operation, QDate today) const override;
    Result<> undo(const Act& act, const OperationId& operation) override;
    Result<std::vector<Hold>> ofPerson(PersonId person, QDate today) const override;

private:
    Result<std::vector<Hold>> holdsWhere(const QString& condition, const QVariantMap& binds,
                                         QDate today) const;

    SqlContext context_;
    WorklistDays days_;
};

}  // namespace zhiqiao
