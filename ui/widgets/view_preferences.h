// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QVariantMap>

namespace zhiqiao::ui {

/// Port: how this user likes a list (columns, widths, order, saved views). Plain values only, so
/// that they can be kept as JSON. Called in the UI thread: the implementation keeps them in memory
/// and writes on a lane.
class ViewPreferences {
public:
    virtual ~ViewPreferences() = default;
    /// Empty for a list this user has never changed.
    [[nodiscard]] virtual QVariantMap load(const QString& list) const = 0;
    virtual void save(const QString& list, const QVariantMap& values) = 0;
};

}  // namespace zhiqiao::ui
