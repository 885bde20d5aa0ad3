// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/forms/form_renderer.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace zhiqiao::ui {

struct PrintJob {
    std::vector<FormPage> pages;
    QString title;  ///< names the kind of paper, never a person: it stands in the print queue
    int copies = 1;
    QString printer;  ///< empty: the default one
    FormOptions options = {};
};

/// The seam to paper. Every call may wait for the spooler: make it on a lane, never in the UI
/// thread.
class Printer {
public:
    virtual ~Printer() = default;
    [[nodiscard]] virtual QStringList available() const = 0;
    [[nodiscard]] virtual std::optional<QString> defaultName() const = 0;
    /// Hands the whole job to the spooler. Errors: printing.no_printer (NotFound),
    /// printing.unknown_printer (NotFound), printing.no_font (Invalid), printing.failed (Busy).
    virtual Result<> print(const PrintJob& job) = 0;
};

}  // namespace zhiqiao::ui
