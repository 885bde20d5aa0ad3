// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QPalette>
#include <QString>

#include <vector>

class QWidget;

namespace zhiqiao::ui {

enum class ThemeName { Light, Dark, HighContrast };

/// What a colour says; the theme says which colour that is.
enum class Tone { Neutral, Accent, Done, Warning, Error };

/// The colours of the program. Every painted thing takes its colour from here or from the palette
/// made of it, never a literal.
struct Theme {
    ThemeName name = ThemeName::Light;
    QColor window, base;      ///< behind pages; behind fields and lists
    QColor text, muted;       ///< muted is for notes, headers and what is disabled
    QColor accent, onAccent;  ///< the single primary action, selection, focus
    QColor line;              ///< borders of what can be operated, axes
    QColor error, warning, done;

    [[nodiscard]] static Theme named(ThemeName name);

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QColor of(Tone tone) const;
    /// The surface under a chip or bar of that tone: light enough to carry of(tone) as text.
    [[nodiscard]] QColor surface(Tone tone) const;
    [[nodiscard]] QColor hairline() const;   ///< rules between rows and regions: decoration only
    [[nodiscard]] QColor selection() const;  ///< behind selected rows
    [[nodiscard]] QColor selectedText() const;
    [[nodiscard]] QColor hover() const;

    bool operator==(const Theme&) const = default;
};

/// The theme of the running style; light when the program's style is not installed.
[[nodiscard]] Theme themeOf(const QWidget* widget);

[[nodiscard]] QColor mixed(const QColor& from, const QColor& to, double share);

/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// Every pair of colours that is painted one on the other, with the ratio it must reach.
struct ColourPair {
    QString what;
    QColor front, back;
    double least;
};
[[nodiscard]] std::vector<ColourPair> colourPairs(const Theme& theme);

}  // namespace zhiqiao::ui
