// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/file_dialogs.h"

#include <QFileDialog>
#include <QFileInfo>

namespace zhiqiao {

using namespace Qt::StringLiterals;

std::optional<QString> FileDialogs::fileToSave(const QString& title, const QString& suggestedName,
                                               const QString& suffix) {
    const auto kinds = suffix == u"xlsx"_s ? u"*.xlsx *.csv"_s : u"*."_s + suffix;
    auto path = QFileDialog::getSaveFileName(
        parent_, title,
        suggestedName.endsWith(u'.' + suffix) ? suggestedName : suggestedName + u'.' + suffix,
        u"(%1)"_s.arg(kinds));
    if (path.isEmpty()) return std::nullopt;
    if (QFileInfo(path).suffix().isEmpty()) path += u'.' + suffix;
    return path;
}

std::optional<QString> FileDialogs::fileToOpen(const QString& title, const QStringList& suffixes) {
    QStringList kinds;
    for (const auto& suffix : suffixes) kinds << u"*."_s + suffix;
    const auto path =
        QFileDialog::getOpenFileName(parent_, title, {}, u"(%1);;(*)"_s.arg(kinds.join(u' ')));
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

}  // namespace zhiqiao
