// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/theme.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace zhiqiao::ui {

/// Lines on top of the window for what holds all day: 演示数据, 未启用用户与权限, an old backup.
class BannerStack final : public QWidget {
    Q_OBJECT
public:
    explicit BannerStack(QWidget* parent = nullptr);
    /// One line per `id`; empty text takes it away.
    void set(const QString& id, const QString& text, Tone tone = Tone::Warning);
    [[nodiscard]] QString text(const QString& id) const;

private:
    QVBoxLayout* column_;
    QMap<QString, QWidget*> lines_;
};

}  // namespace zhiqiao::ui
