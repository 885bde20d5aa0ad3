// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/papers/paper_store.h"
#include "tests/support/fake_office_store.h"
#include "tests/support/fake_records.h"

#include <algorithm>

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store.
class FakePaperStore final : public PaperStore {
public:
    explicit FakePaperStore(FakeRecords& records) : records_(records) {}

    Result<Paper> add(const Act& act, const PaperFacts& facts, const PaperSheet& sheet,
                      const QByteArray& content) override {
        if (!records_.people.contains(facts.person)) return fail(recordNotFound());
        if (isThere(facts.person, sheet.sha256)) return fail(sameContent());
        const PaperId id(records_.takeId(act.office()));
        const Paper added{
            .id = id, .facts = facts, .sheet = sheet, .withdrawn = {}, .recorded = stampOf(act)};
        papers_.insert_or_assign(id, added);
        contents_.insert_or_assign(id, content);
        return added;
    }
    Result<Paper> find(PaperId id) const override {
        const auto stored = papers_.find(id);
        if (stored == papers_.end()) return fail(recordNotFound());
        return stored->second;
    }
    Result<std::vector<Paper>> ofPerson(PersonId person) const override {
        std::vector<Paper> found;
        for (const auto& [id, paper] : papers_)
            if (paper.facts.person == person) found.push_back(paper);
        return found;
    }
    Result<QByteArray> content(PaperId id) const override {
        if (auto there = find(id); !there) return fail(there.error());
        const auto stored = contents_.find(id);
        if (stored == contents_.end()) return fail(contentDropped());
        return stored->second;
    }
    Result<Paper> withdraw(const Act& act, PaperId id, const QString& reason) override {
        const auto stored = papers_.find(id);
        if (stored == papers_.end()) return fail(recordNotFound());
        if (stored->second.withdrawn) return fail(withdrawnAlready());
        stored->second.withdrawn = PaperWithdrawal{act.today(), act.staff(), reason};
        return stored->second;
    }
    Result<Paper> restore(const Act&, PaperId id) override {
        const auto stored = papers_.find(id);
        if (stored == papers_.end()) return fail(recordNotFound());
        auto& paper = stored->second;
        if (!paper.withdrawn) return fail(notWithdrawn());
        if (!paper.kept) return fail(contentDropped());
        if (isThere(paper.facts.person, paper.sheet.sha256)) return fail(sameContent());
        paper.withdrawn.reset();
        return paper;
    }
    Result<int> attach(const Act&, PersonId person, HardshipId hardship,
                       const QStringList& kinds) override {
        int attached = 0;
        for (auto& [id, paper] : papers_) {
            auto& f = paper.facts;
            if (f.person != person || f.hardship || f.registration || paper.withdrawn ||
                !kinds.contains(f.kind))
                continue;
            f.hardship = hardship;
            ++attached;
        }
        return attached;
    }
    Result<int> dropWithdrawn(const Act& act, QDate before) override {
        int dropped = 0;
        for (auto& [id, paper] : papers_) {
            if (!paper.kept || !paper.withdrawn || paper.withdrawn->on >= before ||
                paper.recorded.office != act.office())
                continue;
            paper.kept = false;
            contents_.erase(id);
            ++dropped;
        }
        return dropped;
    }

private:
    [[nodiscard]] bool isThere(PersonId person, const QByteArray& sha256) const {
        return std::ranges::any_of(papers_, [&](const auto& entry) {
            const Paper& paper = entry.second;
            return !paper.withdrawn && paper.facts.person == person && paper.sheet.sha256 == sha256;
        });
    }

    FakeRecords& records_;
    std::map<PaperId, Paper> papers_;
    std::map<PaperId, QByteArray> contents_;
};

}  // namespace zhiqiao::test
