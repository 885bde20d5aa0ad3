// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <utility>

namespace zhiqiao::ui {

/// A widget under the name that tests and assistive programs point at.
template <class W, class... Args>
[[nodiscard]] W* named(const QString& name, Args&&... args) {
    auto* widget = new W(std::forward<Args>(args)...);
    widget->setObjectName(name);
    return widget;
}

}  // namespace zhiqiao::ui
