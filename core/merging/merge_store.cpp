// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/merge_store.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Merges {
    Q_DECLARE_TR_FUNCTIONS(Merges)
};

}  // namespace

Error personMerged(PersonId gone, PersonId kept) {
    return {.kind = Error::Kind::Conflict,
            .code = "person.merged",
            .message = Merges::tr("Record %1 was merged into record %2.")
                           .arg(QString::number(gone.value()), QString::number(kept.value())),
            .hint = Merges::tr("Go on with record %1, or undo the merge there.").arg(kept.value()),
            .detail = u"person=%1"_s.arg(kept.value())};
}

Error mergeUndone() {
    return {.kind = Error::Kind::Conflict,
            .code = "merge.undone_already",
            .message = Merges::tr("This merge has been undone already."),
            .hint = Merges::tr("Read the page again; somebody may have been faster.")};
}

Error mergeErased() {
    return {.kind = Error::Kind::Conflict,
            .code = "merge.erased",
            .message = Merges::tr("The data of a person of this merge were erased."),
            .hint = Merges::tr("What is erased cannot be parted any more.")};
}

}  // namespace zhiqiao
