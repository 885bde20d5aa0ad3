// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/office_store.h"

#include <QCoreApplication>

namespace zhiqiao {
namespace {

struct Records {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

}  // namespace

Error changedElsewhere() {
    return {.kind = Error::Kind::Conflict,
            .code = "record.changed_elsewhere",
            .message = Records::tr("Somebody else has changed this record in the meantime."),
            .hint = Records::tr("Reload it, look at the change, and save again.")};
}

Error recordNotFound() {
    return {.kind = Error::Kind::NotFound,
            .code = "record.not_found",
            .message = Records::tr("There is no record with this number."),
            .hint = Records::tr("Check the number, or search by name.")};
}

Error actAlreadyDone() {
    return {.kind = Error::Kind::Conflict,
            .code = "act.already_done",
            .message = Records::tr("This has been saved already."),
            .hint = Records::tr("Reload the page to see it.")};
}

Error numberUsed() {
    return {.kind = Error::Kind::Conflict,
            .code = "series.number_used",
            .message = Records::tr("Numbers up to this one have been given out."),
            .hint = Records::tr("Continue with a higher number.")};
}

}  // namespace zhiqiao
