// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/theme.h"

#include <QProxyStyle>

class QApplication;

namespace zhiqiao::ui {

/// Fusion with quiet surfaces: borders in the theme's line colour, 2 px focus, flat buttons and
/// headers, rows of 1.8 lines. No style sheets: they would break palettes and high contrast.
class AppStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit AppStyle(const Theme& theme);
    [[nodiscard]] const Theme& theme() const { return theme_; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option,
                                         const QSize& size, const QWidget* widget) const override;

private:
    void drawField(QPainter* painter, const QRect& rect, const QStyleOption* option) const;
    void drawButton(QPainter* painter, const QStyleOption* option, bool primary) const;
    void drawMark(QPainter* painter, const QStyleOption* option, bool round) const;

    Theme theme_;
};

/// 2 px in the accent colour, inside `rect`: the one way keyboard focus is shown.
void drawFocus(QPainter* painter, const QRect& rect, const Theme& theme);

inline constexpr double kSmallestFactor = 0.9;
inline constexpr double kLargestFactor = 2.0;

/// Colours, font and icons of the whole program. Factor 1.0 is 10 pt; it is kept within
/// 0.9 to 2.0. The family list puts Chinese first, then Tibetan.
void applyAppearance(QApplication& application, ThemeName theme, double fontFactor);

}  // namespace zhiqiao::ui
