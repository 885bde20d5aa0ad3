// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/fake_vacancy_store.h"

#include <algorithm>

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store.
class FakeBatchStore final : public BatchStore {
public:
    explicit FakeBatchStore(FakeRecords& records) : records_(records) {}

    Result<ImportBatch> begin(const Act& act, const QString& kind, const QString& digest) override {
        const ImportBatch row{.id = BatchId(records_.takeId(act.office())),
                              .kind = kind,
                              .digest = digest,
                              .undoneAt = {},
                              .recorded = stampOf(act)};
        records_.batches.insert({row.id, row});
        return row;
    }

    Result<> hold(const Act&, BatchId id) override {
        const auto stored = records_.batches.find(id);
        if (stored == records_.batches.end()) return fail(recordNotFound());
        if (stored->second.undoneAt) return fail(batchUndone());
        return {};
    }

    Result<> complete(const Act& act, const ImportBatch& batch) override {
        if (auto held = hold(act, batch.id); !held) return held;
        auto& row = records_.batches.at(batch.id);
        row.added = batch.added;
        row.changed = batch.changed;
        row.same = batch.same;
        row.refused = batch.refused;
        row.complete = true;
        return {};
    }

    Result<std::vector<ImportBatch>> batches(int limit) const override {
        std::vector<ImportBatch> found;
        for (auto at = records_.batches.rbegin();
             at != records_.batches.rend() && int(found.size()) < limit; ++at)
            found.push_back(at->second);
        return found;
    }

    Result<std::vector<PersonId>> peopleChanged(BatchId id) const override {
        std::vector<PersonId> people;
        for (const auto& [person, history] : records_.people) {
            const bool registered =
                std::ranges::any_of(records_.registrations, [&](const auto& entry) {
                    return entry.second.row.person == person && entry.second.batch == id;
                });
            if (history.batch != id && (registered || changedBy(history, id)))
                people.push_back(person);
        }
        return people;
    }

    Result<> undo(const Act& act, BatchId id) override {
        const auto stored = records_.batches.find(id);
        if (stored == records_.batches.end()) return fail(recordNotFound());
        if (stored->second.undoneAt) return fail(batchUndone());
        if (const int later = builtUpon(id); later > 0) return fail(batchBuiltUpon(later));
        removeAdded(id);
        restoreAll(records_.people, id);
        restoreAll(records_.employers, id);
        restoreAll(records_.vacancies, id);
        for (auto& [vacancy, history] : records_.vacancies) countFilledHeads(records_, vacancy);
        renewFormerNumbers();
        stored->second.undoneAt = act.at();
        return {};
    }

private:
    template <class Row>
    static bool changedBy(const FakeHistory<Row>& history, BatchId batch) {
        return std::ranges::any_of(
            history.versions, [&](const auto& version) { return version.replacedBy == batch; });
    }

    /// Versions that others made of a row after the batch added or first changed it.
    template <class Row>
    static int laterVersions(const FakeHistory<Row>& history, BatchId batch) {
        bool touched = history.batch == batch;
        int later = 0;
        for (const auto& version : history.versions) {
            if (version.replacedBy == batch)
                touched = true;
            else if (touched)
                ++later;
        }
        return later;
    }

    template <class RowId, class Row>
    static bool touches(const std::map<RowId, FakeHistory<Row>>& rows, RowId id, BatchId batch) {
        const auto row = rows.find(id);
        return row != rows.end() && (row->second.batch == batch || changedBy(row->second, batch));
    }

    bool touchesPerson(PersonId person, BatchId batch) const {
        return touches(records_.people, person, batch) ||
               std::ranges::any_of(records_.wishes,
                                   [&](const FakeWish& wish) {
                                       return wish.person == person && wish.batch == batch;
                                   }) ||
               std::ranges::any_of(records_.registrations, [&](const auto& entry) {
                   return entry.second.row.person == person && entry.second.batch == batch;
               });
    }

    int builtUpon(BatchId batch) const {
        int later = 0;
        for (const auto& [id, history] : records_.people) later += laterVersions(history, batch);
        for (const auto& [id, history] : records_.employers) later += laterVersions(history, batch);
        for (const auto& [id, history] : records_.vacancies) {
            later += laterVersions(history, batch);
            later += history.batch != batch &&
                     records_.employers.at(history.row.facts.employer).batch == batch;
        }
        for (const auto& wish : records_.wishes)
            later += wish.batch != batch && records_.people.at(wish.person).batch == batch;
        for (const auto& [id, registration] : records_.registrations) {
            const auto& [row, added] = registration;
            if (added == batch) continue;
            later += records_.people.at(row.person).batch == batch ||
                     (row.corrects && records_.registrations.at(*row.corrects).batch == batch);
        }
        const auto since = [&](qint64 id) { return id > batch.value(); };
        for (const auto& [id, row] : records_.referrals)
            later += since(id.value()) && (touchesPerson(row.facts.person, batch) ||
                                           touches(records_.vacancies, row.facts.vacancy, batch) ||
                                           touches(records_.employers, row.employer, batch));
        for (const auto& [id, placement] : records_.placements)
            later += since(id.value()) &&
                     (touchesPerson(placement.row.facts.person, batch) ||
                      (placement.row.facts.employer &&
                       touches(records_.employers, *placement.row.facts.employer, batch)));
        for (const auto& [id, row] : records_.services)
            later += since(id.value()) && touchesPerson(row.facts.person, batch);
        for (const auto& print : records_.prints)
            later += since(print.id) && touchesPerson(print.row.person, batch);
        return later;
    }

    void removeAdded(BatchId batch) {
        const auto isIts = [&](const auto& entry) { return entry.second.batch == batch; };
        std::erase_if(records_.obligations, [&](const ObligationRow& row) {
            return records_.registrations.at(row.registration).batch == batch;
        });
        std::erase_if(records_.registrations, isIts);
        std::erase_if(records_.wishes, [&](const FakeWish& w) { return w.batch == batch; });
        std::erase_if(records_.people, isIts);
        std::erase_if(records_.vacancies, isIts);
        std::erase_if(records_.employers, isIts);
    }

    template <class RowId, class Row>
    static void restoreAll(std::map<RowId, FakeHistory<Row>>& rows, BatchId batch) {
        for (auto& [id, history] : rows) {
            const auto first = std::ranges::find_if(
                history.versions, [&](const auto& version) { return version.replacedBy == batch; });
            if (first == history.versions.end()) continue;
            const int counted = history.row.rowVersion;
            history.row = first->row;
            history.row.rowVersion = counted + 1;
            history.versions.erase(first, history.versions.end());
        }
    }

    void renewFormerNumbers() {
        records_.formerNumbers.clear();
        for (const auto& [id, history] : records_.people) {
            QString previous;
            const auto next = [&, person = id](const Person& row) {
                if (!previous.isEmpty() && previous != row.facts.idNumber)
                    records_.formerNumbers.insert({previous, person});
                previous = row.facts.idNumber;
            };
            for (const auto& version : history.versions) next(version.row);
            next(history.row);
        }
    }

    FakeRecords& records_;
};

}  // namespace zhiqiao::test
