// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/today/desk_presenter.h"
#include "ui/today/work_call.h"
#include "ui/widgets/record_model.h"

#include <QAction>
#include <QWidget>

namespace zhiqiao::ui {

class RecordTable;
class TextLabel;

/// One action behind the digits 1 to 9.
class DigitKeys final : public QAction {
    Q_OBJECT
public:
    explicit DigitKeys(const QString& text, QObject* parent = nullptr);

signals:
    void chosen(int digit);

protected:
    bool event(QEvent* event) override;
};

/// 办事卡: what waits for the person who stands at the desk and for the household, in the order of
/// 今日. A digit or Enter does a row.
class DeskCard final : public QWidget {
    Q_OBJECT
public:
    /// `rows` is the worklist.
    DeskCard(RecordModel::Needs rows, DeskPresenter& presenter, QWidget* parent = nullptr);

    void open(PersonId person);
    void forget();
    [[nodiscard]] QAction* digits() const { return digits_; }
    [[nodiscard]] RecordModel& rows() { return rows_; }

signals:
    void workWanted(const zhiqiao::ui::WorkCall& call);
    /// The first of the person's own rows that is not on hold, by its kind.
    void bestFound(const QString& kind);
    void failed(const zhiqiao::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showRows();
    void showBeside();
    void fit();
    void doRow(int row);

    static constexpr int kMostShown = 4;  // rows, without scrolling

    RecordModel rows_;
    DeskPresenter& presenter_;
    TextLabel* title_;
    RecordTable* table_;
    TextLabel* beside_;
    DigitKeys* digits_;
};

}  // namespace zhiqiao::ui
