// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/checks/finding.h"
#include "core/people/person.h"
#include "core/security/act.h"
#include "core/vacancies/employer.h"

#include <functional>
#include <map>
#include <set>

namespace zhiqiao {

/// What other records say about a person.
struct PersonSurroundings {
    int samePhone = 0;               ///< other people with the same phone
    bool numberWasAnothers = false;  ///< somebody else was recorded under the number before
    bool erased = false;             ///< or part of another record
    bool operator==(const PersonSurroundings&) const = default;
};

/// What an act has written, by kind of record.
struct TouchedRecords {
    std::set<qint64> people, households, employers, referrals, recognitions, memberships;
    bool operator==(const TouchedRecords&) const = default;
};

/// A finding as it is kept.
struct KeptFinding {
    FindingId id;
    FindingSubject subject;
    DataFinding finding;  ///< without its basis, of which a digest is kept
    FindingHolder holder;
    QDate shownFrom;                    ///< the day it began to be shown
    std::optional<AsideId> aside = {};  ///< set aside for these facts, whatever its last day
    bool operator==(const KeptFinding&) const = default;
};

/// How far a count of everything has come.
struct CheckProgress {
    QString rules;  ///< which rules it goes by
    std::optional<FindingSubject> last = {};
    bool finished = false;
    bool operator==(const CheckProgress&) const = default;
};

struct AsideDraft {
    QString reason;                   ///< [aside_reason]
    std::optional<QDate> until = {};  ///< last day; nothing: until the facts change
    bool operator==(const AsideDraft&) const = default;
};

/// Port: findings as lists show them, and which of them somebody has set aside.
class FindingStore {
public:
    virtual ~FindingStore() = default;

    virtual Result<PersonSurroundings> around(PersonId id, const PersonFacts& facts) const = 0;
    /// Graduates hired by the employer, by the day they began; persons.
    virtual Result<std::map<QDate, int>> graduatesHired(EmployerId id) const = 0;
    /// Everything whose findings may change with those records, each once.
    virtual Result<std::set<FindingSubject>> subjectsOf(const TouchedRecords& touched) const = 0;
    /// People with the phone, at most `most`.
    virtual Result<std::vector<PersonId>> withPhone(const QString& phone, int most) const = 0;
    /// People with a finding of the same check that rests on the same facts, at most `most`.
    virtual Result<std::vector<PersonId>> alike(FindingId id, int most) const = 0;

    /// Replaces what was found about the subject; what stays keeps its id and the day it is shown
    /// from. Follows whatever act changed the facts. Answers whether anything changed.
    virtual Result<bool> replace(const FindingSubject& subject, const SubjectFindings& found,
                                 QDate today) = 0;
    virtual Result<std::vector<KeptFinding>> keptOf(const FindingSubject& subject) const = 0;
    /// Errors: record.not_found.
    virtual Result<KeptFinding> find(FindingId id) const = 0;

    /// The next ones by kind and number, for a count of everything.
    virtual Result<std::vector<FindingSubject>> subjectsAfter(std::optional<FindingSubject> last,
                                                              int limit) const = 0;
    /// Held until the step ends, so that two programs do not count the same.
    virtual Result<CheckProgress> progress() const = 0;
    virtual Result<> saveProgress(const CheckProgress& progress) = 0;
    /// One transaction that is no act: what follows from records is written, never a record.
    virtual Result<> inOneStep(const std::function<Result<>()>& work) = 0;

    /// Until its day, or until the facts change. Replaces an earlier one about the same facts.
    /// Errors: record.not_found.
    virtual Result<AsideId> setAside(const Act& act, const KeptFinding& finding,
                                     const AsideDraft& draft) = 0;
    /// Shown again at once. Errors: record.not_found when it ended already.
    virtual Result<> takeUp(const Act& act, AsideId id) = 0;
};

}  // namespace zhiqiao
