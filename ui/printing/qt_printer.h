// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/printing/printer.h"

namespace zhiqiao::ui {

/// The printers of this computer. Without one it says so: Qt alone would quietly write a PDF.
class QtPrinter final : public Printer {
public:
    [[nodiscard]] QStringList available() const override;
    [[nodiscard]] std::optional<QString> defaultName() const override;
    Result<> print(const PrintJob& job) override;
};

}  // namespace zhiqiao::ui
