// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/theme.h"

#include <QString>
#include <QWidget>

class QFont;
class QFontMetrics;
class QPainter;

namespace zhiqiao::ui {

/// The mark of a state, so that it is not told by colour alone.
enum class Mark { None, Empty, Half, Tick, Slash, Alert };

/// How one state is shown everywhere: chip, stepper, timeline, list cell.
struct StateLook {
    QString text;
    Mark mark = Mark::None;
    Tone tone = Tone::Neutral;
    bool operator==(const StateLook&) const = default;
};

/// A mark of about `side` pixels in the middle of `rect`, in the painter's own colours.
void paintMark(QPainter& painter, const QRectF& rect, Mark mark, const QColor& colour);

[[nodiscard]] QSize chipSize(const StateLook& look, const QFontMetrics& metrics);
/// Left-aligned and vertically centred in `rect`; the text elides when there is no room.
void paintChip(QPainter& painter, const QRect& rect, const StateLook& look, const Theme& theme,
               const QFont& font);

/// A mark alone, three quarters of a line high, in front of a sentence.
class MarkIcon final : public QWidget {
    Q_OBJECT
public:
    MarkIcon(Mark mark, Tone tone, QWidget* parent = nullptr);
    void setTone(Tone tone) { setLook(mark_, tone); }
    void setLook(Mark mark, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark mark_;
    Tone tone_;
};

/// A state as text, shape and colour together: 已完成 ✓, 待反馈, 逾期 2 个工作日.
class StateChip final : public QWidget {
    Q_OBJECT
public:
    explicit StateChip(QWidget* parent = nullptr);
    explicit StateChip(const StateLook& look, QWidget* parent = nullptr);
    void setLook(const StateLook& look);
    [[nodiscard]] const StateLook& look() const { return look_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StateLook look_;
};

}  // namespace zhiqiao::ui
