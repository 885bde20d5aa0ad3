// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/list.h"
#include "core/exchange/out_mark.h"
#include "core/security/approval.h"

namespace zhiqiao {

/// From how many rows on a list leaves the office only with a second person's yes. GB/T 35273-2020
/// 7.1 asks for an approval of 批量修改、拷贝、下载; the figures are the practice, not its wording.
inline constexpr int kExportLimit = 100;
inline constexpr int kLeastExportLimit = 20;
inline const QString kExportLimitKey = QStringLiteral("export.limit");

/// A list on its way out of the program.
struct ListOrder {
    enum class Way { Export, Print };
    Way way = Way::Export;
    ListQuery query;
    QStringList columns = {};  ///< empty: all
    QString format = {};       ///< xlsx, csv, paper, pdf
};

struct ReleasePorts {
    Transactions& transactions;
    UserStore& users;
    OfficeStore& offices;
    ApprovalStore& approvals;
    const Clock& clock;
};

/// What an order comes to for the one who gives it.
struct MeasuredList {
    ListOrder
        order;  ///< by the officer's number where it was his name; without what he may not take
    QString list;
    qint64 rows = 0;
    /// How many may be written; the journal grows by the export itself.
    [[nodiscard]] qint64 mostRows() const;
    bool own = false;  ///< the own worklist or caseload, and nothing but that gives the right
    Right right = Right::Nothing;
    bool secondPerson = false;
    bool yesGiven = false;  ///< and has not been used
    Taker taker;
};

/// Reads; any lane. The own worklist and caseload go out in any length, without sealed columns,
/// where the right reaches no further or the list is longer than the limit.
Result<MeasuredList> measureList(const ReleasePorts& ports, const Actor& actor,
                                 const ListSource& list, ListOrder order);

/// The act itself, before anything is written or printed; what is on the marked file or paper.
/// Uses up the yes of a second person where one is needed.
/// Errors: right.denied, right.out_of_scope, export.second_person (Denied).
Result<OutMark> releaseList(const ReleasePorts& ports, const Actor& actor,
                            const OperationId& operation, const MeasuredList& measured);

/// What a second person is asked for: `title` and `filters` in words.
[[nodiscard]] ApprovalDraft releaseDraft(const MeasuredList& measured, const QString& title,
                                         const QString& filters, const QString& reason);

Result<int> exportLimit(const OfficeStore& offices, OfficeId office);
/// Errors: export.limit_too_small (Invalid); right.denied.
Result<> setExportLimit(const ReleasePorts& ports, const Actor& actor, int rows);

}  // namespace zhiqiao
