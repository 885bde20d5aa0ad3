// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/local_preferences.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

LocalPreferences::LocalPreferences(const QString& file) : settings_(file, QSettings::IniFormat) {}

QVariantMap LocalPreferences::load(const QString& list) const {
    return settings_.value(u"lists/"_s + list).toMap();
}

void LocalPreferences::save(const QString& list, const QVariantMap& values) {
    settings_.setValue(u"lists/"_s + list, values);
}

QByteArray LocalPreferences::windowLayout() const {
    return settings_.value(u"window/layout"_s).toByteArray();
}

void LocalPreferences::saveWindowLayout(const QByteArray& layout) {
    settings_.setValue(u"window/layout"_s, layout);
}

QString LocalPreferences::cameraFolder() const {
    return settings_.value(u"camera/folder"_s).toString();
}

void LocalPreferences::saveCameraFolder(const QString& folder) {
    settings_.setValue(u"camera/folder"_s, folder);
}

}  // namespace zhiqiao
