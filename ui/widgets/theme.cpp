// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/app_style.h"

#include <QApplication>
#include <QWidget>

#include <cmath>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr Tone kTones[] = {Tone::Neutral, Tone::Accent, Tone::Done, Tone::Warning, Tone::Error};

double luminance(const QColor& colour) {
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

}  // namespace

Theme Theme::named(ThemeName name) {
    const auto rgb = [](const char* hex) { return QColor(QLatin1String(hex)); };
    switch (name) {
    case ThemeName::Light: break;
    case ThemeName::Dark:
        return {name,           rgb("#26282C"), rgb("#1C1E21"), rgb("#E6E6E6"),
                rgb("#A9AFB7"), rgb("#7DB3FF"), rgb("#10131A"), rgb("#8A919B"),
                rgb("#FF8A80"), rgb("#FFC46B"), rgb("#7FD99A")};
    case ThemeName::HighContrast:
        return {name,           rgb("#000000"), rgb("#000000"), rgb("#FFFFFF"),
                rgb("#FFFFFF"), rgb("#FFDD00"), rgb("#000000"), rgb("#FFFFFF"),
                rgb("#FF9E9E"), rgb("#FFDD00"), rgb("#7CFF9B")};
    }
    return {ThemeName::Light, rgb("#F3F4F6"), rgb("#FFFFFF"), rgb("#1A1C1E"),
            rgb("#5A6068"),   rgb("#005AB4"), rgb("#FFFFFF"), rgb("#7A828C"),
            rgb("#B3261E"),   rgb("#8A5200"), rgb("#1B6E34")};
}

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto at = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {at(from.red(), to.red()), at(from.green(), to.green()), at(from.blue(), to.blue())};
}

QColor Theme::of(Tone tone) const {
    switch (tone) {
    case Tone::Neutral: return muted;
    case Tone::Accent: return accent;
    case Tone::Done: return done;
    case Tone::Warning: return warning;
    case Tone::Error: return error;
    }
    return text;
}

QColor Theme::surface(Tone tone) const {
    return name == ThemeName::HighContrast ? base : mixed(base, of(tone), 0.09);
}

QColor Theme::hairline() const {
    return name == ThemeName::HighContrast ? line : mixed(base, line, 0.35);
}

QColor Theme::selection() const {
    if (name == ThemeName::HighContrast) return accent;
    return mixed(base, accent, name == ThemeName::Light ? 0.12 : 0.22);
}

QColor Theme::selectedText() const { return name == ThemeName::HighContrast ? onAccent : text; }

QColor Theme::hover() const {
    return mixed(base, text, name == ThemeName::HighContrast ? 0.2 : 0.05);
}

QPalette Theme::palette() const {
    QPalette colours(text, name == ThemeName::Light ? base : mixed(window, text, 0.06), hairline(),
                     line, mixed(window, line, 0.5), text, text, base, window);
    colours.setColor(QPalette::AlternateBase, base);
    colours.setColor(QPalette::Highlight, accent);
    colours.setColor(QPalette::HighlightedText, onAccent);
    colours.setColor(QPalette::Link, accent);
    colours.setColor(QPalette::LinkVisited, accent);
    colours.setColor(QPalette::PlaceholderText, muted);
    colours.setColor(QPalette::ToolTipBase, base);
    colours.setColor(QPalette::ToolTipText, text);
    colours.setColor(QPalette::BrightText, error);
    if (name == ThemeName::HighContrast) colours.setColor(QPalette::Button, window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colours.setColor(QPalette::Disabled, role, muted);
    colours.setColor(QPalette::Disabled, QPalette::Base, window);
    colours.setColor(QPalette::Disabled, QPalette::Highlight, hairline());
    colours.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return colours;
}

Theme themeOf(const QWidget* widget) {
    if (widget)
        if (const auto* style = qobject_cast<const AppStyle*>(widget->style()))
            return style->theme();
    if (const auto* style = qobject_cast<const AppStyle*>(QApplication::style()))
        return style->theme();
    return Theme::named(ThemeName::Light);
}

double contrastRatio(const QColor& a, const QColor& b) {
    const auto lighter = std::max(luminance(a), luminance(b));
    const auto darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

std::vector<ColourPair> colourPairs(const Theme& theme) {
    std::vector<ColourPair> pairs;
    const auto surfaces = {theme.window, theme.base};
    for (const auto& back : surfaces) {
        pairs.push_back({u"text"_s, theme.text, back, 4.5});
        pairs.push_back({u"muted"_s, theme.muted, back, 4.5});
        pairs.push_back({u"link"_s, theme.accent, back, 4.5});
        pairs.push_back({u"border"_s, theme.line, back, 3});
        pairs.push_back({u"focus"_s, theme.accent, back, 3});
    }
    for (const auto tone : kTones) {
        const auto name = QString::number(int(tone));
        for (const auto& back : surfaces)
            pairs.push_back({u"tone "_s + name, theme.of(tone), back, 4.5});
        pairs.push_back({u"chip "_s + name, theme.of(tone), theme.surface(tone), 4.5});
        pairs.push_back({u"banner "_s + name, theme.text, theme.surface(tone), 4.5});
    }
    pairs.push_back({u"primary button"_s, theme.onAccent, theme.accent, 4.5});
    pairs.push_back({u"checked button"_s, theme.selectedText(), theme.selection(), 4.5});
    pairs.push_back({u"selected row"_s, theme.selectedText(), theme.selection(), 4.5});
    pairs.push_back({u"hovered row"_s, theme.text, theme.hover(), 4.5});
    const auto palette = theme.palette();
    pairs.push_back({u"button"_s, theme.text, palette.color(QPalette::Button), 4.5});
    pairs.push_back(
        {u"disabled field"_s, theme.muted, palette.color(QPalette::Disabled, QPalette::Base), 4.5});
    return pairs;
}

}  // namespace zhiqiao::ui
