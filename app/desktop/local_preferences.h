// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/view_preferences.h"

#include <QSettings>

namespace zhiqiao {

/// How lists and window look for the person who uses this computer account: columns, widths,
/// saved views, splitters, the folder of the document camera. Holds no record.
class LocalPreferences final : public ui::ViewPreferences {
public:
    explicit LocalPreferences(const QString& file);
    [[nodiscard]] QVariantMap load(const QString& list) const override;
    void save(const QString& list, const QVariantMap& values) override;

    [[nodiscard]] QByteArray windowLayout() const;
    void saveWindowLayout(const QByteArray& layout);

    /// Into which the document camera of this workplace saves; empty: none is set.
    [[nodiscard]] QString cameraFolder() const;
    void saveCameraFolder(const QString& folder);

private:
    mutable QSettings settings_;
};

}  // namespace zhiqiao
