// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

#include <functional>

class QKeyEvent;

namespace zhiqiao::ui {

/// The body of a form that scrolls under its header: no frame and no stop for Tab of its own.
[[nodiscard]] QScrollArea* scrolled(const QString& name, const QString& title, QWidget* body,
                                    QWidget* parent);

/// Ctrl+Enter saves and Esc leaves. False: the key is none of these.
bool takeFormKey(const QKeyEvent& event, const std::function<void()>& save,
                 const std::function<void()>& leave);
/// Ctrl+P prints and Esc leaves. False: the key is none of these.
bool takePrintKey(const QKeyEvent& event, const std::function<void()>& print,
                  const std::function<void()>& leave);

}  // namespace zhiqiao::ui
