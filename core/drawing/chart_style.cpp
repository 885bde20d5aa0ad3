// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/chart_style.h"

#include "core/drawing/paper_fonts.h"

#include <algorithm>
#include <cmath>

namespace zhiqiao {

namespace {

constexpr double kOutlineContrast = 3.0;

double luminance(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
           0.0722 * linear(double(colour.blueF()));
}

}  // namespace

ChartStyle paperChartStyle(const PaperFonts& fonts) {
    ChartStyle style;
    style.font = fonts.chartFont();
    return style;
}

QColor chartFill(ColourRole role) {
    switch (role) {
    case ColourRole::Blue: return {0x00, 0x72, 0xB2};
    case ColourRole::Sky: return {0x56, 0xB4, 0xE9};
    case ColourRole::Green: return {0x00, 0x9E, 0x73};
    case ColourRole::Orange: return {0xE6, 0x9F, 0x00};
    case ColourRole::Vermilion: return {0xD5, 0x5E, 0x00};
    case ColourRole::Purple: return {0xCC, 0x79, 0xA7};
    case ColourRole::Yellow: return {0xF0, 0xE4, 0x42};
    case ColourRole::Grey: return {0x99, 0x99, 0x99};
    }
    Q_UNREACHABLE();
}

QColor chartOutline(ColourRole role, const QColor& window) {
    const QColor end = chartInkOn(window);
    const QColor start = chartFill(role);
    for (int percent = 25; percent < 100; percent += 5) {
        const auto mix = [&](int from, int to) { return from + (to - from) * percent / 100; };
        const QColor colour(mix(start.red(), end.red()), mix(start.green(), end.green()),
                            mix(start.blue(), end.blue()));
        if (contrastRatio(colour, window) >= kOutlineContrast) return colour;
    }
    return end;
}

QColor chartInkOn(const QColor& fill) {
    return contrastRatio(fill, Qt::black) >= contrastRatio(fill, Qt::white) ? Qt::black : Qt::white;
}

double contrastRatio(const QColor& one, const QColor& other) {
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

}  // namespace zhiqiao
