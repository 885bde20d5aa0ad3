// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/state_chip.h"

#include <QAbstractListModel>
#include <QDate>
#include <QListView>

#include <optional>
#include <vector>

namespace zhiqiao::ui {

/// One act, read like a line of a letter: day, what, by whom, result.
struct TimelineEntry {
    qint64 id = 0;
    QDate day;
    QString what;
    QString byWhom;
    QString result;
    std::optional<StateLook> state = {};
    QString corrects = {};  ///< names the entry this one corrects; empty for most
};

class TimelineModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setEntries(std::vector<TimelineEntry> entries);
    [[nodiscard]] const TimelineEntry& entry(int row) const { return entries_[size_t(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<TimelineEntry> entries_;
};

/// Every act of a person. Arrows move, Enter opens the entry.
class Timeline final : public QListView {
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);
    /// In the order they are to be read; keeps the current entry when it is still there.
    void setEntries(std::vector<TimelineEntry> entries);
    [[nodiscard]] std::optional<qint64> currentId() const;

signals:
    void opened(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

private:
    TimelineModel* model_;
};

}  // namespace zhiqiao::ui
