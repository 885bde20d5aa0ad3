// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/transfer_store.h"
#include "tests/support/fake_records.h"

#include <algorithm>
#include <vector>

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store. The office that keeps a person is the
/// one that recorded the facts, which an accepted transfer changes.
class FakeTransferStore final : public TransferStore {
public:
    explicit FakeTransferStore(FakeRecords& records) : records_(records) {}

    Result<CaseTransfer> add(const Act& act, const TransferRequest& request) override {
        if (!records_.people.contains(request.person)) return fail(recordNotFound());
        transfers_.push_back({.id = TransferId(records_.takeId(act.office())),
                              .person = request.person,
                              .from = request.from,
                              .to = request.to,
                              .reason = request.reason,
                              .note = request.note,
                              .askedOn = act.today(),
                              .dueOn = request.dueOn,
                              .recorded = stampOf(act)});
        return transfers_.back();
    }
    Result<CaseTransfer> answer(const Act& act, TransferId id,
                                const TransferAnswer& answer) override {
        const auto transfer = std::ranges::find(transfers_, id, &CaseTransfer::id);
        if (transfer == transfers_.end()) return fail(recordNotFound());
        if (transfer->state != TransferState::Asked) return fail(transferAnswered());
        transfer->state = answer.state;
        transfer->answeredOn = act.today();
        transfer->answeredBy = act.staff();
        transfer->refusal = answer.refusal;
        transfer->answer = answer.words;
        if (answer.state == TransferState::Accepted)
            records_.people.at(transfer->person).row.recorded.office = transfer->to;
        return *transfer;
    }
    Result<CaseTransfer> find(TransferId id) const override {
        const auto transfer = std::ranges::find(transfers_, id, &CaseTransfer::id);
        if (transfer == transfers_.end()) return fail(recordNotFound());
        return *transfer;
    }
    Result<std::vector<CaseTransfer>> ofPerson(PersonId person) const override {
        std::vector<CaseTransfer> found;
        std::ranges::copy_if(transfers_, std::back_inserter(found),
                             [&](const CaseTransfer& one) { return one.person == person; });
        return found;
    }
    Result<TransferSheet> sheet(TransferId id, QDate today) const override {
        const auto transfer = find(id);
        if (!transfer) return fail(transfer.error());
        TransferSheet sheet{.transfer = *transfer,
                            .name = records_.people.at(transfer->person).row.facts.name};
        for (const auto& [of, registration] : records_.registrations)
            if (const auto& f = registration.row.facts;
                registration.row.person == transfer->person && f.registeredOn <= today &&
                (!f.endedOn || *f.endedOn > today) && !sheet.kinds.contains(f.kind))
                sheet.kinds << f.kind;
        sheet.kinds.sort();
        return sheet;
    }
    Result<std::vector<MadeRecord>> madeBy(PersonId person, OfficeId office,
                                           std::optional<StaffId> by) const override {
        std::vector<MadeRecord> made;
        for (const auto& [id, registration] : records_.registrations)
            if (const auto& row = registration.row; row.person == person &&
                                                    row.recorded.office == office &&
                                                    (!by || row.recorded.staff == *by))
                made.push_back({QStringLiteral("registration"), id.value(), row.facts.registeredOn,
                                row.facts.kind, row.recorded.staff});
        return made;
    }

private:
    FakeRecords& records_;
    std::vector<CaseTransfer> transfers_;
};

}  // namespace zhiqiao::test
