// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/key_errors.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct KeyErrors {
    Q_DECLARE_TR_FUNCTIONS(KeyErrors)
};

constexpr std::string_view kNothingCame = "key.nothing_came";

}  // namespace

Error keyInvalid(std::string_view code, const QString& message, const QString& hint,
                 const QString& field) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field="_s + field};
}

Error keyConflict(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Conflict, .code = code, .message = message, .hint = hint};
}

Error nothingChosen() {
    return keyInvalid("key.nothing_chosen", KeyErrors::tr("No employer was chosen."),
                      KeyErrors::tr("Choose one or several."), u"employer"_s);
}

Error offTheList() {
    return keyConflict("key.off_list",
                       KeyErrors::tr("The employer is no longer on the list of key employers."),
                       KeyErrors::tr("Put it on the list again first."));
}

Error badKeyInterval() {
    return keyInvalid(
        "key.bad_interval", KeyErrors::tr("That is no interval."),
        KeyErrors::tr("Enter calendar days from 1 to %1, or none.").arg(kMostIntervalDays),
        u"days"_s);
}

Result<> notInFuture(QDate day, QDate today, const QString& field) {
    if (day.isValid() && day <= today) return {};
    return fail(keyInvalid("key.in_future", KeyErrors::tr("The day lies in the future."),
                           KeyErrors::tr("Enter today or an earlier day."), field));
}

Error nothingCame() { return keyConflict(kNothingCame, {}, {}); }
bool isNothingCame(const Error& error) { return error.code == kNothingCame; }

}  // namespace zhiqiao
