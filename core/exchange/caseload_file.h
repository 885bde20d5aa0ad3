// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "core/base/progress.h"
#include "core/codes/codes.h"
#include "core/people/person_store.h"
#include "core/security/act_code.h"

namespace zhiqiao {

/// What a released caseload is written from; all outlive the call.
struct CaseloadFilePorts {
    const ListSource& people;  ///< as the viewer sees it
    const PersonStore& persons;
    const Codes& codes;
    QDate today;
};

/// The people of `query` as a workbook that may be edited and imported again, see CaseloadImport:
/// numbers, phones and addresses masked, codes by their terms. In .xlsx a second sheet says which
/// columns may be changed. Returns the number of people; one who is gone meanwhile is left out.
/// Errors: as exportList().
Result<qint64> writeCaseload(const CaseloadFilePorts& ports, ListQuery query, const QString& path,
                             const Progress& progress, const OutMark& mark, qint64 mostRows);

}  // namespace zhiqiao
