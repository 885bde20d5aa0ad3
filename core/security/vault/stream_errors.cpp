// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/stream_errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct StreamErrors {
    Q_DECLARE_TR_FUNCTIONS(StreamErrors)
};

}  // namespace

Error backupNotABackup() {
    return {.kind = Error::Kind::Invalid,
            .code = "backup.not_a_backup",
            .message = StreamErrors::tr("This is no backup of the program."),
            .hint = StreamErrors::tr("Choose a file that was made with Back up."),
            .detail = u"no head of a sealed stream"_s};
}

Error backupNewer() {
    return {.kind = Error::Kind::Denied,
            .code = "backup.newer",
            .message = StreamErrors::tr("This backup was made by a newer version."),
            .hint = StreamErrors::tr("Install the newer version of the program."),
            .detail = {}};
}

Error backupOtherKindOfKey() {
    return {.kind = Error::Kind::Invalid,
            .code = "backup.other_kind_of_key",
            .message = StreamErrors::tr(
                "This backup opens in another way: with a password, or with the office's own key."),
            .hint = StreamErrors::tr(
                "Look on the paper or the label of the backup which of the two it is."),
            .detail = u"the stream names the other kind of key"_s};
}

Error backupWrongPassword() {
    return {.kind = Error::Kind::Denied,
            .code = "backup.wrong_password",
            .message = StreamErrors::tr("The password of the backup is not right."),
            .hint = StreamErrors::tr("Type it again; it may be another than the one to sign in."),
            .detail = {}};
}

Error backupWrongKey() {
    return {.kind = Error::Kind::Denied,
            .code = "backup.wrong_key",
            .message = StreamErrors::tr("This backup belongs to another office."),
            .hint = StreamErrors::tr("Choose a backup of this office."),
            .detail = u"another master key"_s};
}

Error backupTruncated() {
    return {.kind = Error::Kind::Invalid,
            .code = "backup.truncated",
            .message = StreamErrors::tr("The backup ends too early; a part of it is missing."),
            .hint = StreamErrors::tr("Copy it again from its medium, or choose an older backup."),
            .detail = {}};
}

Error backupReordered() {
    return {
        .kind = Error::Kind::Invalid,
        .code = "backup.reordered",
        .message = StreamErrors::tr("Parts of the backup are missing or stand in the wrong place."),
        .hint = StreamErrors::tr("Copy it again from its medium, or choose an older backup."),
        .detail = u"a sound chunk under another number"_s};
}

Error backupDamaged() {
    return {.kind = Error::Kind::Invalid,
            .code = "backup.damaged",
            .message = StreamErrors::tr("The backup is damaged or was changed."),
            .hint = StreamErrors::tr("Copy it again from its medium, or choose an older backup."),
            .detail = {}};
}

Error backupCancelled() {
    return {.kind = Error::Kind::Invalid,
            .code = "backup.cancelled",
            .message = StreamErrors::tr("The backup was stopped before its end."),
            .hint = StreamErrors::tr("What was there before is unchanged."),
            .detail = {}};
}

Error backupNotRead(const QString& why) {
    return {.kind = Error::Kind::Internal,
            .code = "backup.not_read",
            .message = StreamErrors::tr("The backup cannot be read."),
            .hint = StreamErrors::tr("Check that the medium is plugged in."),
            .detail = why};
}

Error backupNotWritten(const QString& why) {
    return {.kind = Error::Kind::Internal,
            .code = "backup.not_written",
            .message = StreamErrors::tr("The backup cannot be written."),
            .hint = StreamErrors::tr("Check that the medium is plugged in and not full."),
            .detail = why};
}

bool isBadBackup(const Error& error) {
    static constexpr std::array codes{"backup.not_a_backup", "backup.newer",   "backup.truncated",
                                      "backup.reordered",    "backup.damaged", "backup.not_read"};
    return std::ranges::find(codes, error.code) != codes.end();
}

}  // namespace zhiqiao
