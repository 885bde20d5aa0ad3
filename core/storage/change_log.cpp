// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_log.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

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

}  // namespace

void ChangeLog::wrote(std::string_view statement, const QVariantMap& values) {
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
