// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/grid.h"

#include <QFrame>
#include <QPointer>

#include <array>
#include <utility>
#include <vector>

namespace zhiqiao::ui {

class ActionTable;

/// The keys of one page, made from the action table; over the page. Esc closes it, F1 again asks
/// for the manual.
class CheatSheet final : public QFrame {
    Q_OBJECT
public:
    explicit CheatSheet(QWidget* parent);
    void open(const ActionTable& actions, const QString& page, const QString& title);
    void askForManual();

signals:
    void manualRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Columns {
        int rows;  ///< of each
        int gap;   ///< between them
        TextSize size;
    };
    static const std::array<Columns, 3>& columns();
    using Keys = std::vector<std::pair<QString, QString>>;  ///< key, what it does
    void build(const QString& title, const Keys& keys, const Columns& columns);
    void close();
    QWidget* body_ = nullptr;
    QPointer<QWidget> before_;
};

}  // namespace zhiqiao::ui
