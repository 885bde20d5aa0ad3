// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/drawing/paper_fonts.h"
#include "core/outcomes/chart_spec.h"

#include <QLineF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <variant>
#include <vector>

namespace zhiqiao {

/// What is on pre-printed paper already, and what is filled in. All measures are millimetres from
/// the top left corner of the page; font sizes are points.
enum class FormLayer { Printed, Filled };

inline constexpr double kThinLine = 0.18;   // 0.5 pt
inline constexpr double kFrameLine = 0.35;  // 1 pt

/// Wraps within its box; the layout made the box high enough.
struct FormText {
    QRectF box;
    QString text;
    FontRole role = FontRole::Body;
    double points = 10.5;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    FormLayer layer = FormLayer::Filled;
    bool operator==(const FormText&) const = default;
};
struct FormLine {
    QLineF line;
    double width = kThinLine;
    bool dashed = false;
    bool operator==(const FormLine&) const = default;
};
struct FormRect {
    QRectF box;
    double width = kThinLine;
    bool operator==(const FormRect&) const = default;
};
struct FormTick {
    QRectF box;
    bool ticked = false;
    bool operator==(const FormTick&) const = default;
};
struct FormCode {
    enum class Kind { Code128, Qr };
    QRectF box;  ///< with the quiet zone
    Kind kind = Kind::Code128;
    QString digits;
    bool operator==(const FormCode&) const = default;
};
struct FormChart {
    QRectF box;
    ChartSpec spec;
    bool operator==(const FormChart&) const = default;
};

/// Who let the page out, in light letters all over `box`, behind what is printed on it.
struct FormWatermark {
    QRectF box;
    QString text;
    bool operator==(const FormWatermark&) const = default;
};

using FormElement =
    std::variant<FormText, FormLine, FormRect, FormTick, FormCode, FormChart, FormWatermark>;

/// One sheet as data: the same for preview, PDF and printer.
struct FormPage {
    QSizeF size = {210, 297};
    std::vector<FormElement> elements;
    bool operator==(const FormPage&) const = default;
};

/// What stands at the foot of every printed page.
struct FormFooter {
    QString text;       ///< office, user, time, audit code; may be empty
    bool demo = false;  ///< the page is marked 演示数据
    QString watermark = {};
};

}  // namespace zhiqiao
