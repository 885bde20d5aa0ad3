// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

namespace zhiqiao::ui {

class RecordModel;

/// The table of a RecordList: whole rows, row focus, hover, marking with Space, copy as shown.
/// Arrows move; after the first Space they leave the marked rows alone until Esc.
class RecordTable final : public QTableView {
    Q_OBJECT
public:
    explicit RecordTable(RecordModel& model, QWidget* parent = nullptr);

    [[nodiscard]] int hoveredRow() const { return hovered_; }
    /// Column widths from header and fetched rows: figures, days and the first column whole.
    /// Where the window is too narrow for all, the others give way as far as their titles.
    void fitColumns();
    /// The selected rows' shown columns as tab-separated text, as on screen: masked stays masked.
    [[nodiscard]] QString copiedText() const;
    void clearMarks();
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void fontChanged();
    void rowOpened(int row);

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void keepLastNumberNear(int roomLeft);
    void followFont();
    void setHovered(int row);

    RecordModel& rows_;
    int hovered_ = -1;
    mutable bool marking_ = false;
};

}  // namespace zhiqiao::ui
