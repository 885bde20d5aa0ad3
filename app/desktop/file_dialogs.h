// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/file_picker.h"

class QWidget;

namespace zhiqiao {

/// File dialogs behind the seam pages ask, in the program's own language.
class FileDialogs final : public ui::FilePicker {
public:
    void setParent(QWidget* parent) { parent_ = parent; }
    std::optional<QString> fileToSave(const QString& title, const QString& suggestedName,
                                      const QString& suffix) override;
    std::optional<ui::ChosenFile> fileToExport(const QString& title, const QString& suggestedName,
                                               const QString& suffix) override;
    std::optional<QString> fileToOpen(const QString& title, const QStringList& suffixes) override;
    std::optional<QString> folder(const QString& title) override;

private:
    QWidget* parent_ = nullptr;
};

}  // namespace zhiqiao
