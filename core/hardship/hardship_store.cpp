// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hardship/hardship_store.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct HardshipStores {
    Q_DECLARE_TR_FUNCTIONS(HardshipStores)
};

}  // namespace

Error noHardshipNumber() {
    return {.kind = Error::Kind::Invalid,
            .code = "hardship.no_number",
            .message = HardshipStores::tr("No number can be made for this application."),
            .hint = HardshipStores::tr("The office's code must have 8 digits, and a year has "
                                       "999999 numbers; look at the office's settings.")};
}

}  // namespace zhiqiao
