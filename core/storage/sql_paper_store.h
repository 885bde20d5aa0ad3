// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/papers/paper_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlPaperStore final : public PaperStore {
public:
    explicit SqlPaperStore(SqlContext context) : context_(context) {}

    Result<Paper> add(const Act& act, const PaperFacts& facts, const PaperSheet& sheet,
                      const QByteArray& content) override;
    Result<Paper> find(PaperId id) const override;
    Result<std::vector<Paper>> ofPerson(PersonId person) const override;
    Result<QByteArray> content(PaperId id) const override;
    Result<Paper> withdraw(const Act& act, PaperId id, const QString& reason) override;
    Result<Paper> restore(const Act& act, PaperId id) override;
    Result<int> attach(const Act& act, PersonId person, HardshipId hardship,
                       const QStringList& kinds) override;
    Result<int> dropWithdrawn(const Act& act, QDate before) override;

private:
    SqlContext context_;
};

}  // namespace zhiqiao
