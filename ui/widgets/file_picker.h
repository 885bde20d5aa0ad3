// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <optional>

namespace zhiqiao::ui {

struct ChosenFile {
    QString path;
    QString password = {};  ///< of the .zip the path then names; empty: not encrypted
};

/// Seam: asks the user for a file. Pages and presenters never open a file dialog themselves.
class FilePicker {
public:
    virtual ~FilePicker() = default;
    /// Where to write; nothing when the user thought better of it. `suffix` without the dot.
    virtual std::optional<QString> fileToSave(const QString& title, const QString& suggestedName,
                                              const QString& suffix) = 0;
    /// The same for what leaves the office, which may be encrypted.
    virtual std::optional<ChosenFile> fileToExport(const QString& title,
                                                   const QString& suggestedName,
                                                   const QString& suffix) {
        const auto path = fileToSave(title, suggestedName, suffix);
        return path ? std::optional(ChosenFile{*path}) : std::nullopt;
    }
    /// What to read; `suffixes` without dots.
    virtual std::optional<QString> fileToOpen(const QString& title,
                                              const QStringList& suffixes) = 0;
    /// A folder that is there.
    virtual std::optional<QString> folder(const QString& /*title*/) { return std::nullopt; }
};

}  // namespace zhiqiao::ui
