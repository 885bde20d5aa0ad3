// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/hardship/hardship_category.h"
#include "core/hardship/hardship_store.h"
#include "core/papers/examine_paper.h"
#include "core/papers/paper_store.h"
#include "core/people/person_store.h"
#include "core/security/transactions.h"
#include "core/security/user_store.h"

namespace zhiqiao {

/// What the acts about papers need; all outlive the call.
struct PaperPorts {
    Transactions& transactions;
    PaperStore& papers;
    const PersonStore& people;
    const HardshipStore& recognitions;
    const UserStore& users;
    const Codes& codes;
};

/// Files one paper. Contents of papers that were withdrawn on an earlier day go with it.
/// Errors: those of examinePaper(); code.unknown; paper.in_future (Invalid); paper.of_another
/// (Invalid) when the recognition or registration is somebody else's; record.not_found;
/// paper.same_content; right.denied, right.out_of_scope.
Result<Paper> filePaper(const PaperPorts& ports, const Actor& actor, const OperationId& operation,
                        const PaperFacts& facts, const QByteArray& content, QDate today);

/// Marks a paper as wrongly filed. The row stays with the reason; the content can be had back until
/// the end of the day and goes with the first act about papers after it.
/// Errors: code.unknown for the reason; record.not_found, paper.withdrawn_already; right.denied,
/// right.out_of_scope.
Result<Paper> withdrawPaper(const PaperPorts& ports, const Actor& actor,
                            const OperationId& operation, PaperId id, const QString& reason,
                            QDate today);
/// Errors: those of PaperStore::restore(); right.denied, right.out_of_scope.
Result<Paper> restorePaper(const PaperPorts& ports, const Actor& actor,
                           const OperationId& operation, PaperId id);

/// What was filed before the application was recorded becomes evidence of it: papers of the kinds
/// it names that belong to nothing yet. Gives how many; without any there is no act.
/// Errors: record.not_found; right.denied, right.out_of_scope.
Result<int> attachPapers(const PaperPorts& ports, const Actor& actor, const OperationId& operation,
                         HardshipId hardship);

struct OpenedPaper {
    Paper paper;
    QByteArray content;
};

/// Why somebody opens papers.
enum class PaperReading { View, Export };

/// The contents, once the audit row that says so is committed. Outside the own caseload a reason is
/// asked, to carry contents out of the database always. All papers are the same person's.
/// Errors: person.reason_missing (Invalid); record.not_found; paper.of_another (Invalid);
/// paper.dropped, paper.content_damaged; right.denied, right.out_of_scope.
Result<std::vector<OpenedPaper>> openPapers(const PaperPorts& ports, const Actor& actor,
                                            const OperationId& operation,
                                            const std::vector<PaperId>& ids, PaperReading reading,
                                            const QString& reason = {});

/// The kinds a recognition under way, or else one that holds, is to be proved by; empty: there is
/// none.
[[nodiscard]] QStringList wantedPapers(const HardshipCategories& categories,
                                       const std::vector<HardshipCase>& cases);
/// The recognition that is meant.
[[nodiscard]] const HardshipCase* caseToProve(const std::vector<HardshipCase>& cases);

/// [paper_withdrawal]
namespace paper_withdrawal {
inline const QString kUndone = QStringLiteral("90");
}
/// [paper_channel]
namespace paper_channel {
inline const QString kCamera = QStringLiteral("10");
inline const QString kFile = QStringLiteral("20");
inline const QString kDropped = QStringLiteral("30");
}  // namespace paper_channel

}  // namespace zhiqiao
