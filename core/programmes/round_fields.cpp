// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/round_fields.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct RoundFields {
    Q_DECLARE_TR_FUNCTIONS(RoundFields)
};

QString roundPlacesInWords(const std::optional<int>& places) {
    return places ? QString::number(*places) : RoundFields::tr("not set");
}

}  // namespace

std::vector<EditField<ProgrammeRoundFacts>> roundFields() {
    using F = ProgrammeRoundFacts;
    return {editField(u"name"_s, RoundFields::tr("Name"), &F::name, textInWords),
            editField(u"places"_s, RoundFields::tr("Places"), &F::places, roundPlacesInWords),
            editField(u"from"_s, RoundFields::tr("First day"), &F::from, dayInWords),
            editField(u"until"_s, RoundFields::tr("Last day"), &F::until, dayInWords)};
}

}  // namespace zhiqiao
