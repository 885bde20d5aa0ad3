// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparing/comparison_store.h"

#include <QCoreApplication>

namespace zhiqiao {

namespace {

struct ComparisonErrors {
    Q_DECLARE_TR_FUNCTIONS(ComparisonErrors)
};

}  // namespace

Error comparisonCancelled() {
    return {.kind = Error::Kind::Invalid,
            .code = "comparison.cancelled",
            .message = ComparisonErrors::tr("The comparison was stopped; nothing of it is kept."),
            .hint = ComparisonErrors::tr("Start it again whenever you like.")};
}

}  // namespace zhiqiao
