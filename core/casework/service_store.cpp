// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/service_store.h"

#include <QCoreApplication>

namespace zhiqiao {
namespace {

struct Services {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

}  // namespace

Error serviceCorrected() {
    return {.kind = Error::Kind::Conflict,
            .code = "service.corrected_already",
            .message = Services::tr("This record was corrected or withdrawn in the meantime."),
            .hint = Services::tr("Reload the person and correct the newest record.")};
}

}  // namespace zhiqiao
