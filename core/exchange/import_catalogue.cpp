// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_catalogue.h"

#include "core/exchange/import_columns.h"

namespace zhiqiao {

const ColumnCatalogue& importCatalogue(ImportKind kind) {
    static const ColumnCatalogue people = peopleColumns();
    static const ColumnCatalogue caseload = caseloadColumns();
    static const ColumnCatalogue employers = employerColumns();
    static const ColumnCatalogue vacancies = vacancyColumns();
    switch (kind) {
    case ImportKind::People: return people;
    case ImportKind::Caseload: return caseload;
    case ImportKind::Employers: return employers;
    case ImportKind::Vacancies: break;
    }
    return vacancies;
}

}  // namespace zhiqiao
