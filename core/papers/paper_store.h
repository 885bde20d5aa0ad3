// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/papers/paper.h"
#include "core/security/act.h"

namespace zhiqiao {

/// Port: papers and their contents. Contents, hashes and notes are kept sealed.
class PaperStore {
public:
    virtual ~PaperStore() = default;

    /// `sheet` is what examinePaper() said of the content.
    /// Errors: record.not_found for the person; paper.same_content (Conflict) while the person has
    /// a paper with this content that was not withdrawn, also when another counter filed it now.
    virtual Result<Paper> add(const Act& act, const PaperFacts& facts, const PaperSheet& sheet,
                              const QByteArray& content) = 0;
    /// Errors: record.not_found.
    virtual Result<Paper> find(PaperId id) const = 0;
    /// In the order of filing, withdrawn ones too.
    virtual Result<std::vector<Paper>> ofPerson(PersonId person) const = 0;
    /// Errors: record.not_found; paper.dropped (NotFound); paper.content_damaged (Internal) when
    /// what is kept is not what was filed.
    virtual Result<QByteArray> content(PaperId id) const = 0;

    /// Errors: record.not_found, paper.withdrawn_already (Conflict).
    virtual Result<Paper> withdraw(const Act& act, PaperId id, const QString& reason) = 0;
    /// Takes a withdrawal back. Errors: record.not_found, paper.not_withdrawn (Conflict),
    /// paper.dropped (NotFound), paper.same_content (Conflict).
    virtual Result<Paper> restore(const Act& act, PaperId id) = 0;
    /// Makes papers of these kinds that belong to nothing yet evidence of the recognition. Gives
    /// how many.
    virtual Result<int> attach(const Act& act, PersonId person, HardshipId hardship,
                               const QStringList& kinds) = 0;
    /// Drops the contents of the office's papers that were withdrawn before the day; the rows stay.
    /// Gives how many.
    virtual Result<int> dropWithdrawn(const Act& act, QDate before) = 0;
};

[[nodiscard]] Error sameContent();                          ///< paper.same_content, Conflict
[[nodiscard]] Error withdrawnAlready();                     ///< paper.withdrawn_already, Conflict
[[nodiscard]] Error notWithdrawn();                         ///< paper.not_withdrawn, Conflict
[[nodiscard]] Error contentDropped();                       ///< paper.dropped, NotFound
[[nodiscard]] Error contentDamaged(const QString& detail);  ///< paper.content_damaged, Internal

}  // namespace zhiqiao
