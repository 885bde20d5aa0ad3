// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_page.h"

#include <vector>

namespace zhiqiao {

/// How tightly a page is set. Body text is never below 9 pt.
struct FormDensity {
    double points = 10.5;
    double row = 8;  ///< least height of a grid row
    double top = 20;
    double bottom = 20;
};

struct FormCell {
    double width = 0;
    QString text;
    bool label = false;
    FontRole role = FontRole::Body;
};

/// A piece of a line with tick boxes and blanks to write on.
struct FormPiece {
    enum class Kind { Text, Tick, Blank, Gap };
    Kind kind = Kind::Text;
    QString text;
    double width = 0;  ///< of a Blank or Gap
};

/// Lays boxes on one page; every call returns the height it used.
class FormBuilder {
public:
    FormBuilder(const PaperFonts& fonts, const FormDensity& density)
        : fonts_(fonts), density_(density) {}

    FormPage page;

    [[nodiscard]] const PaperFonts& fonts() const { return fonts_; }
    [[nodiscard]] const FormDensity& density() const { return density_; }

    /// Row of a grid; grows with its longest text. Borders included.
    double row(QPointF corner, const std::vector<FormCell>& cells);
    /// Wrapped text without borders.
    double paragraph(QPointF corner, double width, const QString& text, const FormText& like);
    /// Pieces side by side, centred on the row; wraps when they are wider than `width`.
    double pieces(QPointF corner, double width, double height,
                  const std::vector<FormPiece>& pieces);
    /// A word in a small frame, such as 作废; returns its width.
    double tag(QPointF corner, const QString& text);

    void add(FormElement element) { page.elements.push_back(std::move(element)); }

private:
    const PaperFonts& fonts_;
    FormDensity density_;
};

}  // namespace zhiqiao
