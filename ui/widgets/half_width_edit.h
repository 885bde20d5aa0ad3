// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

namespace zhiqiao::ui {

/// A field for what is typed without an input method: numbers, codes, days, scans. It refuses the
/// input method (in Qt 6.4 only inputMethodQuery does that) and turns full-width characters into
/// half-width at once, also pasted and committed ones.
class HalfWidthEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit HalfWidthEdit(QWidget* parent = nullptr);
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void valueChanged();

protected:
    /// What stays of `text` after each change; half-width already.
    [[nodiscard]] virtual QString kept(const QString& text) const { return text; }

private:
    void tidy();
};

/// Digits only, e.g. a telephone number or a scanned code; blanks and hyphens are dropped.
class DigitsEdit final : public HalfWidthEdit {
    Q_OBJECT
public:
    explicit DigitsEdit(int most, QWidget* parent = nullptr) : HalfWidthEdit(parent), most_(most) {}

protected:
    [[nodiscard]] QString kept(const QString& text) const override;

private:
    int most_;
};

/// 公民身份号码: up to 18 digits or X. Whether it is a right one is for the caller's rules to say.
class IdentityNumberEdit final : public HalfWidthEdit {
    Q_OBJECT
public:
    using HalfWidthEdit::HalfWidthEdit;

protected:
    [[nodiscard]] QString kept(const QString& text) const override;
};

/// Half-width form of full-width letters, digits, signs and the ideographic blank.
[[nodiscard]] QString halfWidth(const QString& text);

}  // namespace zhiqiao::ui
