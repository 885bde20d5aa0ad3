// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/households/household_store.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Households {
    Q_DECLARE_TR_FUNCTIONS(Households)
};

}  // namespace

Error bookNumberTaken() {
    return {.kind = Error::Kind::Conflict,
            .code = "household.book_taken",
            .message = Households::tr("A household with this booklet number is open already."),
            .hint = Households::tr("Search for the number and add the member there."),
            .detail = u"field=book_number"_s};
}

Error memberElsewhere() {
    return {.kind = Error::Kind::Conflict,
            .code = "household.member_elsewhere",
            .message = Households::tr("The person belongs to a household already."),
            .hint = Households::tr("Let the person leave that household first."),
            .detail = u"field=person"_s};
}

Error secondHead() {
    return {.kind = Error::Kind::Conflict,
            .code = "household.second_head",
            .message = Households::tr("The household has a head already."),
            .hint = Households::tr("Choose the relation to the head."),
            .detail = u"field=relation"_s};
}

}  // namespace zhiqiao
