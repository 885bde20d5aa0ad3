// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/key_store.h"

#include <QCoreApplication>

namespace zhiqiao {

namespace {

struct KeyStore {
    Q_DECLARE_TR_FUNCTIONS(KeyStore)
};

}  // namespace

std::optional<KeyRow> keyRowOf(const KeyEmployer& firm, const KeyCourse& course) {
    if (course.takenBack) return {};
    return KeyRow{.firm = firm.id,
                  .employer = firm.facts.employer,
                  .officer = course.officer,
                  .days = course.days,
                  .lastOn = course.lastOn,
                  .lastWay = course.lastWay,
                  .contacts = course.contacts,
                  .due = course.due,
                  .offOn = course.offOn,
                  .passedOn = course.passedOn};
}

Error listedAlready() {
    return {.kind = Error::Kind::Conflict,
            .code = "key.listed_already",
            .message = KeyStore::tr("The employer is on the list of key employers already."),
            .hint = KeyStore::tr("Look it up there.")};
}

}  // namespace zhiqiao
