// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_page.h"

#include <QColor>

#include <QSizeF>

class QPainter;

namespace zhiqiao {

/// Distance between the baselines of two lines, in millimetres.
[[nodiscard]] double lineHeight(double points);

/// Size in millimetres of a text wrapped at `width`; of one line when `width` is 0.
[[nodiscard]] QSizeF textSize(const QString& text, FontRole role, double points, double width,
                              const PaperFonts& fonts);

/// `painter` has millimetres as its unit.
void paintText(QPainter& painter, const FormText& text, const PaperFonts& fonts,
               const QColor& ink = Qt::black);

}  // namespace zhiqiao
