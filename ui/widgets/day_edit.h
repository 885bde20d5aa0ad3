// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "ui/widgets/half_width_edit.h"

#include <QDate>

#include <optional>

namespace zhiqiao::ui {

/// A day from what a person types: 2022-05-31, 20220531, 2022.5.31, 2022/5/31, 2022年5月31日.
[[nodiscard]] std::optional<QDate> dayFrom(const QString& typed);

/// A day, typed. T is today, ↑ and ↓ go a day on and back; leaving the field writes yyyy-MM-dd.
class DayEdit final : public HalfWidthEdit {
    Q_OBJECT
public:
    explicit DayEdit(const Clock& clock, QWidget* parent = nullptr);

    /// None when the field is empty or holds no day; isRight() tells these apart.
    [[nodiscard]] std::optional<QDate> day() const { return dayFrom(text()); }
    [[nodiscard]] bool isRight() const { return text().isEmpty() || day(); }
    void setDay(std::optional<QDate> day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    [[nodiscard]] QString kept(const QString& text) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    const Clock& clock_;
};

}  // namespace zhiqiao::ui
