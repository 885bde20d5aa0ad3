// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_store.h"

#include <QCoreApplication>

namespace zhiqiao {
namespace {

struct People {
    Q_DECLARE_TR_FUNCTIONS(People)
};

}  // namespace

Error duplicateIdNumber() {
    return {.kind = Error::Kind::Conflict,
            .code = "person.duplicate_number",
            .message = People::tr("A person with this identity number is registered already."),
            .hint = People::tr("Search by the number and open that person.")};
}

}  // namespace zhiqiao
