// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_page.h"

class QPainter;

namespace zhiqiao {

/// How a page meets its paper.
struct FormOptions {
    bool background = true;  ///< off: only what is filled in, for pre-printed paper (套打)
    double dx = 0;           ///< millimetres to the right
    double dy = 0;           ///< millimetres down
    double scaleX = 1;
    double scaleY = 1;
};

/// One painter for screen, PDF and printer. `painter` has millimetres as its unit, with the
/// page's corner at 0, 0: see scaleToMillimetres().
void renderForm(QPainter& painter, const FormPage& page, const PaperFonts& fonts,
                const FormOptions& options = {});

/// From a device's own units (its logical dpi) to millimetres.
void scaleToMillimetres(QPainter& painter);

}  // namespace zhiqiao
