// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_fields.h"

#include "core/codes/code_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct SessionFields {
    Q_DECLARE_TR_FUNCTIONS(SessionFields)
};

QString placesInWords(const std::optional<int>& places) {
    return places ? QString::number(*places) : SessionFields::tr("no limit");
}

}  // namespace

std::vector<EditField<SessionFacts>> sessionFields(const CodeBook& lists,
                                                   const std::vector<Staff>& staff) {
    using F = SessionFacts;
    const auto minutes = [](int number) { return QString::number(number); };
    const auto named = [staff](StaffId id) {
        const auto found = std::ranges::find(staff, id, &Staff::id);
        return found == staff.end() ? QString() : found->name;
    };
    return {editField(u"kind"_s, SessionFields::tr("Kind"), &F::kind,
                      codeInWords(lists, u"session_kind"_s)),
            editField(u"topic"_s, SessionFields::tr("Topic"), &F::topic, textInWords),
            editField(u"on"_s, SessionFields::tr("Day"), &F::on, dayInWords),
            editField(u"begins"_s, SessionFields::tr("Begins"), &F::begins, textInWords),
            editField(u"minutes"_s, SessionFields::tr("Minutes"), &F::minutes, minutes),
            editField(u"place"_s, SessionFields::tr("Place"), &F::place, textInWords),
            editField(u"officer"_s, SessionFields::tr("Led by"), &F::officer, named),
            editField(u"places"_s, SessionFields::tr("Places"), &F::places, placesInWords)};
}

}  // namespace zhiqiao
