// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/state_chip.h"

#include <QWidget>

#include <vector>

namespace zhiqiao::ui {

/// One promise of the stepper, e.g. 岗位推荐 2/3.
struct StepNode {
    QString title;
    int done = 0;
    int promised = 1;
    StateLook state;
    QString missing;  ///< the tooltip: what is still missing
};

/// The picture of a 1-3-1 promise: one group per kind of service, one circle per promised time.
/// Built from a list, never from five fixed circles. ← and → move, Enter opens.
class Stepper final : public QWidget {
    Q_OBJECT
public:
    explicit Stepper(QWidget* parent = nullptr);

    /// `accessibleName` exactly as assistive programs and tests read it:
    /// 1-3-1 进度:职业指导 1/1,岗位推荐 2/3,培训或见习 0/1
    void setNodes(std::vector<StepNode> nodes, const QString& accessibleName);
    [[nodiscard]] int current() const { return current_; }
    [[nodiscard]] int circles() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated(int node);
    void currentChanged(int node);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] static bool isMarked(const StepNode& node, int circle);
    [[nodiscard]] QRect nodeRect(int node) const;
    [[nodiscard]] int nodeAt(const QPoint& point) const;
    void setCurrent(int node);

    std::vector<StepNode> nodes_;
    int current_ = 0;
};

}  // namespace zhiqiao::ui
