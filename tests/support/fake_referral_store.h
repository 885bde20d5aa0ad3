// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/form_number.h"
#include "tests/support/fake_office_store.h"
#include "tests/support/fake_vacancy_store.h"

namespace zhiqiao::test {

/// In memory; runs the same contract suite as the SQL store.
class FakeReferralStore final : public ReferralStore {
public:
    explicit FakeReferralStore(FakeRecords& records) : records_(records) {}

    Result<JobReferral> add(const Act& act, const JobReferralDraft& draft) override {
        if (!records_.people.contains(draft.person)) return fail(recordNotFound());
        int ordinal = 1;
        for (const auto& [id, known] : records_.referrals) {
            if (known.facts.person != draft.person) continue;
            ++ordinal;
            if (known.facts.vacancy == draft.vacancy && !known.isVoid())
                return fail(alreadyRecommended());
        }
        const auto stored = records_.vacancies.find(draft.vacancy);
        if (stored == records_.vacancies.end()) return fail(recordNotFound());
        const auto& vacancy = stored->second.row;
        if (vacancy.filled >= vacancy.facts.heads) return fail(vacancyFilled(vacancy.facts.title));
        const auto office = records_.offices.find(act.office());
        if (office == records_.offices.end()) return fail(noReferralNumber());
        const auto year = draft.issuedOn.year();
        const auto serial = FakeOfficeStore(records_).takeNumber(
            act, QString::number(int(FormKind::Referral)), year);
        const auto number = FormNumber::of(office->second.code, year, *serial);
        if (!number) return fail(noReferralNumber());
        const JobReferral referral{
            .id = JobReferralId(records_.takeId(act.office())),
            .number = number->text(),
            .facts = draft,
            .employer = vacancy.facts.employer,
            .title = vacancy.facts.title,
            .employerName = records_.employers.at(vacancy.facts.employer).row.facts.name,
            .wageFenLow = vacancy.facts.wageFenLow,
            .ordinal = ordinal,
            .office = act.office(),
            .recorded = stampOf(act),
            .voidReason = {},
            .voidedOn = {}};
        records_.referrals.insert({referral.id, referral});
        return referral;
    }

    Result<JobReferral> makeVoid(const Act& act, JobReferralId id, const QString& reason) override {
        const auto stored = records_.referrals.find(id);
        if (stored == records_.referrals.end()) return fail(recordNotFound());
        if (stored->second.isVoid()) return fail(referralVoid());
        if (holding(id)) return fail(referralHasReceipt());
        stored->second.voidedOn = act.today();
        stored->second.voidReason = reason;
        return stored->second;
    }

    Result<> judge(const Act&, JobReferralId id, const QString& validity) override {
        const auto stored = records_.referrals.find(id);
        if (stored == records_.referrals.end()) return fail(recordNotFound());
        stored->second.facts.validity = validity;
        return {};
    }

    Result<JobReferral> find(JobReferralId id) const override {
        const auto stored = records_.referrals.find(id);
        if (stored == records_.referrals.end()) return fail(recordNotFound());
        return stored->second;
    }

    Result<std::optional<JobReferral>> findByNumber(const QString& number) const override {
        for (const auto& [id, referral] : records_.referrals)
            if (referral.number == number) return std::optional(referral);
        return std::optional<JobReferral>();
    }

    Result<std::vector<JobReferral>> ofPerson(PersonId person) const override {
        std::vector<JobReferral> found;
        for (const auto& [id, referral] : records_.referrals)
            if (referral.facts.person == person) found.push_back(referral);
        std::ranges::stable_sort(found, {}, [](const JobReferral& r) { return r.facts.issuedOn; });
        return found;
    }

    Result<Receipt> addReceipt(const Act& act, const ReceiptDraft& draft,
                               const std::optional<PlacementDraft>& placement) override {
        const auto stored = records_.referrals.find(draft.referral);
        if (stored == records_.referrals.end()) return fail(recordNotFound());
        const auto& referral = stored->second;
        if (referral.isVoid()) return fail(referralVoid());
        const auto earlier = holding(draft.referral);
        if (earlier && draft.corrects != earlier->id) return fail(receiptRecorded());
        if (!earlier && draft.corrects) return fail(recordNotFound());
        if (earlier && earlier->placement)
            records_.placements.at(*earlier->placement).corrected = true;
        std::optional<PlacementId> placed;
        if (placement) {
            auto hire = *placement;
            hire.referral = draft.referral;
            const auto saved = insert(act, hire);
            if (!saved) return fail(saved.error());
            placed = saved->id;
        }
        countFilledHeads(records_, referral.facts.vacancy);
        const Receipt receipt{.id = ReceiptId(records_.takeId(act.office())),
                              .facts = draft,
                              .late = draft.receivedOn > referral.facts.receiptDue,
                              .placement = placed,
                              .recorded = stampOf(act)};
        records_.receipts.insert({receipt.id, receipt});
        return receipt;
    }

    Result<std::vector<Receipt>> receiptsOf(PersonId person) const override {
        std::vector<Receipt> found;
        for (const auto& [id, receipt] : records_.receipts)
            if (records_.referrals.at(receipt.facts.referral).facts.person == person &&
                holding(receipt.facts.referral)->id == id)
                found.push_back(receipt);
        std::ranges::stable_sort(found, {}, [](const Receipt& r) { return r.facts.receivedOn; });
        return found;
    }

    Result<std::optional<Receipt>> receiptFor(JobReferralId referral) const override {
        return holding(referral);
    }

    Result<Placement> addPlacement(const Act& act, const PlacementDraft& draft) override {
        auto saved = insert(act, draft);
        if (saved && draft.referral)
            countFilledHeads(records_, records_.referrals.at(*draft.referral).facts.vacancy);
        return saved;
    }

    Result<std::vector<Placement>> placementsOf(PersonId person) const override {
        std::vector<Placement> found;
        for (const auto& [id, placement] : records_.placements)
            if (placement.row.facts.person == person && !placement.corrected)
                found.push_back(placement.row);
        std::ranges::stable_sort(found, {}, [](const Placement& p) { return p.facts.startOn; });
        return found;
    }

    Result<PrintRecord> addPrint(const Act& act, const QString& form, qint64 subject,
                                 PersonId person, int copies, const QString& target) override {
        if (!records_.people.contains(person)) return fail(recordNotFound());
        int ordinal = 1;
        for (const auto& print : records_.prints)
            if (print.row.form == form && print.row.subject == subject) ++ordinal;
        const PrintRecord row{form, subject, person, copies, ordinal, target, stampOf(act)};
        records_.prints.push_back({records_.takeId(act.office()), row});
        return row;
    }

    Result<std::vector<PrintRecord>> printsOf(PersonId person) const override {
        std::vector<PrintRecord> found;
        for (const auto& print : records_.prints)
            if (print.row.person == person) found.push_back(print.row);
        return found;
    }

private:
    /// The receipt nothing has corrected: the newest.
    std::optional<Receipt> holding(JobReferralId referral) const {
        std::optional<Receipt> newest;
        for (const auto& [id, receipt] : records_.receipts)
            if (receipt.facts.referral == referral) newest = receipt;
        return newest;
    }

    Result<Placement> insert(const Act& act, const PlacementDraft& draft) {
        if (!records_.people.contains(draft.person) ||
            (draft.referral && !records_.referrals.contains(*draft.referral)) ||
            (draft.employer && !records_.employers.contains(*draft.employer)))
            return fail(recordNotFound());
        const Placement row{PlacementId(records_.takeId(act.office())), draft, stampOf(act), {}};
        records_.placements.insert({row.id, {row}});
        return row;
    }

    FakeRecords& records_;
};

}  // namespace zhiqiao::test
