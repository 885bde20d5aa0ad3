// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/checks/finding_store.h"

#include <QByteArray>
#include <QJsonArray>
#include <QVariantMap>

#include <string_view>

namespace zhiqiao {

/// What an act wrote and what it replaced, as the statements had it: the values its audit row keeps
/// a digest of. Sealed columns stay as sealed as they were written.
class ChangeLog {
public:
    void wrote(std::string_view statement, const QVariantMap& values);
    void replaced(std::string_view statement, const QVariantMap& values);
    /// The record is touched though no statement of the act names it.
    void touchPerson(qint64 id) { touched_.people.insert(id); }
    void touchHousehold(qint64 id) { touched_.households.insert(id); }
    [[nodiscard]] const TouchedRecords& touched() const { return touched_; }
    [[nodiscard]] bool isEmpty() const { return after_.isEmpty() && before_.isEmpty(); }
    /// {"after":[{"statement":…,"values":{…}}],"before":[…],"reason":…}, members in order of their
    /// names, bytes in base64; empty when there is neither a change nor a reason.
    [[nodiscard]] QByteArray json(const QString& reason) const;

private:
    QJsonArray before_;
    QJsonArray after_;
    TouchedRecords touched_;
};

}  // namespace zhiqiao
