// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace zhiqiao {

/// A text people are shown before their data are taken, in one of its versions.
struct Notice {
    QString id;  ///< stable over all versions
    int version = 1;
    QDate from;            ///< first day it is shown
    bool consent = false;  ///< asks for a yes; else it only tells
    bool sensitive = false;
    QString title;
    QString text;         ///< paragraphs separated by an empty line
    QStringList sources;  ///< clauses it answers to
    bool operator==(const Notice&) const = default;
};

/// `file` is named in errors.
/// Errors, all Invalid, with file and line in the detail: notice.unreadable (not TOML),
/// notice.bad_entry (a key is missing, of the wrong kind or unknown; a version stands twice).
Result<std::vector<Notice>> parseNotices(const QByteArray& toml, const QString& file);
/// resources/security/notices.toml. Errors: resource.missing and those of parseNotices().
Result<std::vector<Notice>> loadNotices();

/// The version shown on that day; nothing when there is none yet.
[[nodiscard]] const Notice* noticeOn(const std::vector<Notice>& notices, const QString& id,
                                     QDate day);
/// One version, also one no longer shown.
[[nodiscard]] const Notice* noticeOf(const std::vector<Notice>& notices, const QString& id,
                                     int version);
/// SHA-256 of title and text, in hex: proves later which words were shown.
[[nodiscard]] QString digestOf(const Notice& notice);

}  // namespace zhiqiao
