// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/checks/finding_store.h"
#include "core/storage/sql_context.h"

namespace zhiqiao {

class SqlFindingStore final : public FindingStore {
public:
    explicit SqlFindingStore(SqlContext context) : context_(context) {}

    Result<PersonSurroundings> around(PersonId id, const PersonFacts& facts) const override;
    Result<std::map<QDate, int>> graduatesHired(EmployerId id) const override;
    Result<std::set<FindingSubject>> subjectsOf(const TouchedRecords& touched) const override;
    Result<std::vector<PersonId>> withPhone(const QString& phone, int most) const override;
    Result<std::vector<PersonId>> alike(FindingId id, int most) const override;

    Result<bool> replace(const FindingSubject& subject, const SubjectFindings& found,
                         QDate today) override;
    Result<std::vector<KeptFinding>> keptOf(const FindingSubject& subject) const override;
    Result<KeptFinding> find(FindingId id) const override;

    Result<std::vector<FindingSubject>> subjectsAfter(std::optional<FindingSubject> last,
                                                      int limit) const override;
    Result<CheckProgress> progress() const override;
    Result<> saveProgress(const CheckProgress& progress) override;
    Result<> inOneStep(const std::function<Result<>()>& work) override;

    Result<AsideId> setAside(const Act& act, const KeptFinding& finding,
                             const AsideDraft& draft) override;
    Result<> takeUp(const Act& act, AsideId id) override;

private:
    SqlContext context_;
};

/// A finding `f` that holds on the day, ISO.
[[nodiscard]] QString findingHolds(const QString& today);
/// Somebody set the finding `f` aside for what it rests on, and the day of that has not passed.
[[nodiscard]] QString findingIsAside(const QString& today);

}  // namespace zhiqiao
