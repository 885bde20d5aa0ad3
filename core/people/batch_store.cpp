// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/batch_store.h"

#include <QCoreApplication>

namespace zhiqiao {
namespace {

struct Batches {
    Q_DECLARE_TR_FUNCTIONS(Batches)
};

}  // namespace

Error batchBuiltUpon(int records) {
    return {
        .kind = Error::Kind::Conflict,
        .code = "batch.built_upon",
        .message = Batches::tr("%n later record(s) hang on rows of this import.", nullptr, records),
        .hint = Batches::tr("Correct single rows instead of undoing the import.")};
}

Error batchUndone() {
    return {.kind = Error::Kind::Conflict,
            .code = "batch.undone",
            .message = Batches::tr("This import has been undone already."),
            .hint = Batches::tr("Nothing is left to undo.")};
}

}  // namespace zhiqiao
