// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/forms/form_renderer.h"

#include <QStringList>

#include <vector>

namespace zhiqiao {

/// All pages as one file, whole or not at all. `title` names the kind of paper, never a person.
/// Errors: forms.no_font (Invalid), forms.cannot_write (Invalid), naming the chosen path.
Result<> writeFormsPdf(const std::vector<FormPage>& pages, const QString& path,
                       const QString& title, const PaperFonts& fonts,
                       const FormOptions& options = {});

/// Characters of these pages no installed family can print, "U+30EDE", each once.
[[nodiscard]] QStringList missingGlyphs(const std::vector<FormPage>& pages,
                                        const PaperFonts& fonts);

}  // namespace zhiqiao
