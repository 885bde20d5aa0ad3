// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAccessible>
#include <QApplication>
#include <QStringList>

namespace zhiqiao::test {

inline void collectTexts(QAccessibleInterface* at, QStringList& texts) {
    if (!at || !at->isValid()) return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                            QAccessible::Help, QAccessible::Accelerator})
        if (const auto text = at->text(kind); !text.isEmpty()) texts << text;
    if (auto* words = at->textInterface())
        if (const auto text = words->text(0, words->characterCount()); !text.isEmpty())
            texts << text;
    for (int n = 0; n < at->childCount(); ++n) collectTexts(at->child(n), texts);
}

/// Everything an assistive program can read in the program, or below `root`.
inline QString accessibleTexts(QObject* root = qApp) {
    QStringList texts;
    collectTexts(QAccessible::queryAccessibleInterface(root), texts);
    return texts.join(u'\n');
}

}  // namespace zhiqiao::test
