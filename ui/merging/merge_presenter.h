// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/duplicates/alike.h"
#include "core/merging/unmerge_acts.h"
#include "core/security/office_store.h"
#include "core/security/user_store.h"

#include <QObject>

namespace zhiqiao::ui {

/// A record that may be of the same person.
struct MergeCandidate {
    PersonId person;
    QString name;  ///< empty: another office's, out of reach
    QString born;
    QString because;  ///< what speaks for it, in words
    bool operator==(const MergeCandidate&) const = default;
};

/// Two records of one person: who may be meant, the comparison, the merge, and the way back.
class MergePresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        MergePorts ports;
        const AlikePorts* alike = nullptr;  ///< without it nobody is proposed
        UserStore& users;
        const OfficeStore& offices;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
    };

    explicit MergePresenter(Needs needs, QObject* parent = nullptr);

    void open(PersonId person);
    void reload();
    /// Holds nothing of anybody until the next open(), as when the window locks.
    void forget();

    [[nodiscard]] std::optional<PersonId> person() const { return person_; }
    [[nodiscard]] const std::vector<MergeCandidate>& candidates() const { return candidates_; }
    /// Merges that name the person, the newest first.
    [[nodiscard]] const std::vector<zhiqiao::RecordMerge>& merges() const { return merges_; }
    [[nodiscard]] const std::optional<MergePreview>& preview() const { return preview_; }
    [[nodiscard]] const std::optional<UnmergePreview>& parting() const { return parting_; }
    [[nodiscard]] std::optional<Belongs> decisionOn(const QString& key) const;
    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }
    [[nodiscard]] QString staffName(StaffId id) const;
    /// A code or a division of the field in words, another value as it is.
    [[nodiscard]] QString inWords(const MergeField& field, const QString& value) const;

    /// The person that is open stays, `other` goes.
    void compare(PersonId other);
    /// The other one stays.
    void exchange();
    /// Day of birth and sex go with the number.
    void choose(const QString& field, MergeSide side);
    void merge(const QString& reason);

    void lookBack(MergeId merge);
    void decide(const QString& key, Belongs where);
    void unmerge();
    /// Undoes a merge nobody has built on; otherwise the conflicts are shown.
    void undo(MergeId merge);

signals:
    void changed();         ///< candidates, merges
    void compared();        ///< preview()
    void conflictsShown();  ///< parting()
    void merged(const zhiqiao::RecordMerge& merge, const QString& sentence);
    void parted(zhiqiao::PersonId kept, const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    void ask(PersonId kept, PersonId gone);

    Needs needs_;
    std::optional<PersonId> person_;
    std::vector<MergeCandidate> candidates_;
    std::vector<zhiqiao::RecordMerge> merges_;
    std::vector<Staff> staff_;
    std::optional<MergePreview> preview_;
    std::optional<UnmergePreview> parting_;
    UnmergeDecisions decisions_;
    bool busy_ = false;
    int question_ = 0;  // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
