// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace zhiqiao::ui {

/// One line that gives way when there is no room: it elides and tells the whole in its tooltip.
class ElidedLabel final : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return text_; }
    void setMuted(bool muted);
    void setBold(bool bold);
    /// Never elides: others give way.
    void setWhole(bool whole);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont ownFont() const;
    QString text_;
    bool bold_ = false;
    bool whole_ = false;
};

}  // namespace zhiqiao::ui
