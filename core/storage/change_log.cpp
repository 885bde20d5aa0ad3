// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_log.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOf(const QVariant& value) {
    if (value.isNull()) return QJsonValue::Null;
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().toBase64());
    return QJsonValue::fromVariant(value);
}

QJsonObject lineOf(std::string_view statement, const QVariantMap& values) {
    QJsonObject members;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        members[value.key()] = jsonOf(value.value());
    return {{u"statement"_s, toQString(statement)}, {u"values"_s, members}};
}

/// Prints and wishes are no business of any check.
bool isOfNoInterest(std::string_view statement) {
    return statement.starts_with("print_record.") || statement.starts_with("job_wish.");
}

/// The records a row belongs to stand in its values under the same names in every statement.
void noteTouched(TouchedRecords& touched, std::string_view statement, const QVariantMap& values) {
    const auto note = [&values](const QString& name, std::set<qint64>& into) {
        if (const auto id = values.value(name).toLongLong(); id > 0) into.insert(id);
    };
    note(u"person"_s, touched.people);
    note(u"household"_s, touched.households);
    note(u"employer"_s, touched.employers);
    note(u"referral"_s, touched.referrals);
    note(u"hardship"_s, touched.recognitions);
    const std::pair<std::string_view, std::set<qint64>*> own[] = {
        {"person.", &touched.people},
        {"household.", &touched.households},
        {"employer.", &touched.employers},
        {"job_referral.", &touched.referrals},
        {"household_member.", &touched.memberships}};
    for (const auto& [table, into] : own)
        if (statement.starts_with(table)) note(u"id"_s, *into);
}

}  // namespace

void ChangeLog::wrote(std::string_view statement, const QVariantMap& values) {
    if (!isOfNoInterest(statement)) noteTouched(touched_, statement, values);
    after_.append(lineOf(statement, values));
}

void ChangeLog::replaced(std::string_view statement, const QVariantMap& values) {
    before_.append(lineOf(statement, values));
}

QByteArray ChangeLog::json(const QString& reason) const {
    if (isEmpty() && reason.isEmpty()) return {};
    const QJsonObject all{{u"after"_s, after_}, {u"before"_s, before_}, {u"reason"_s, reason}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

}  // namespace zhiqiao
