// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"
#include "ui/widgets/half_width_edit.h"

#include <optional>

namespace zhiqiao::ui {

/// An amount in 元, exact to the 分, right-aligned. Leaving the field writes 1,700.00; while it is
/// typed there is no grouping in the way.
class MoneyEdit final : public HalfWidthEdit {
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget* parent = nullptr);

    /// None when the field is empty or holds no amount; isRight() tells these apart.
    [[nodiscard]] std::optional<Money> amount() const { return Money::fromYuanText(text()); }
    [[nodiscard]] bool isRight() const { return text().isEmpty() || amount(); }
    void setAmount(std::optional<Money> amount);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    [[nodiscard]] QString kept(const QString& text) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

}  // namespace zhiqiao::ui
