// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vacancies/vacancy_store.h"

#include <QCoreApplication>

namespace zhiqiao {
namespace {

struct Employers {
    Q_DECLARE_TR_FUNCTIONS(Employers)
};

}  // namespace

Error duplicateCreditCode() {
    return {.kind = Error::Kind::Conflict,
            .code = "employer.duplicate_code",
            .message = Employers::tr("An employer with this credit code is registered already."),
            .hint = Employers::tr("Search by the code and open that employer.")};
}

}  // namespace zhiqiao
