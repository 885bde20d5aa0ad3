// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QIcon>
#include <QLabel>

class QLayout;

namespace zhiqiao::ui {

/// Distances on screen are whole quarters of the font's line height.
namespace gap {
inline constexpr int kLabel = 1;   ///< label to field
inline constexpr int kRows = 2;    ///< between rows
inline constexpr int kGroups = 3;  ///< between groups
inline constexpr int kPage = 4;    ///< around a page
}  // namespace gap

[[nodiscard]] int quarters(const QWidget* widget, int count);

/// Gives `layout` margins and spacing in quarters and keeps them right when the font changes.
/// `owner` is the widget the layout stands in.
void space(QWidget* owner, QLayout* layout, int margin, int between);

enum class TextSize { Title, Section, Body, Note };
[[nodiscard]] QFont sized(const QFont& body, TextSize size);

/// A label in one of the sizes that follows the font factor; notes are muted.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(TextSize size, const QString& text = {}, QWidget* parent = nullptr);
    void setMuted(bool muted);

protected:
    bool event(QEvent* event) override;

private:
    void follow();
    TextSize size_;
};

/// The heading of a group: groups are made by space and a heading, not by boxes.
class SectionLabel final : public TextLabel {
    Q_OBJECT
public:
    explicit SectionLabel(const QString& text, QWidget* parent = nullptr)
        : TextLabel(TextSize::Section, text, parent) {}
};

/// An icon by its freedesktop name; null where the theme lacks it, so the text stands alone.
[[nodiscard]] QIcon themeIcon(const QString& name);

/// The text without its mnemonic: "打印(&P)" → "打印", "&Print" → "Print".
[[nodiscard]] QString withoutMnemonic(const QString& text);

}  // namespace zhiqiao::ui
