// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/paper_store.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PaperStores {
    Q_DECLARE_TR_FUNCTIONS(PaperStores)
};

}  // namespace

Error sameContent() {
    return {.kind = Error::Kind::Conflict,
            .code = "paper.same_content",
            .message = PaperStores::tr("This very paper is filed for the person already."),
            .hint = PaperStores::tr("It stands in the list; nothing was stored twice."),
            .detail = u"field=file"_s};
}

Error withdrawnAlready() {
    return {.kind = Error::Kind::Conflict,
            .code = "paper.withdrawn_already",
            .message = PaperStores::tr("The paper was withdrawn before."),
            .hint = PaperStores::tr("Load the person again."),
            .detail = u"field=id"_s};
}

Error notWithdrawn() {
    return {.kind = Error::Kind::Conflict,
            .code = "paper.not_withdrawn",
            .message = PaperStores::tr("The paper was not withdrawn."),
            .hint = PaperStores::tr("Load the person again."),
            .detail = u"field=id"_s};
}

Error contentDropped() {
    return {.kind = Error::Kind::NotFound,
            .code = "paper.dropped",
            .message = PaperStores::tr("The content of this paper is not kept any more."),
            .hint = PaperStores::tr("Take the paper again, if the person still has it."),
            .detail = u"field=id"_s};
}

Error contentDamaged(const QString& detail) {
    return {.kind = Error::Kind::Internal,
            .code = "paper.content_damaged",
            .message = PaperStores::tr("What is kept of this paper is not what was filed."),
            .hint = PaperStores::tr("Check the database; the paper may be in a backup."),
            .detail = detail};
}

}  // namespace zhiqiao
