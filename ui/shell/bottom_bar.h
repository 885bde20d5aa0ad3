// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QStringList>
#include <QWidget>

namespace zhiqiao::ui {

class ElidedLabel;

/// The page's most useful keys, what was saved when, where and as whom one works, and the working
/// day, bold when it is not the day outside.
class BottomBar final : public QWidget {
    Q_OBJECT
public:
    explicit BottomBar(QWidget* parent = nullptr);
    /// In order of use. Where they find no room the last but one goes first; the last, F1, stays.
    void setKeys(const QStringList& keys);
    void setStatus(const QString& status);  ///< save state, refusals, long work
    void setPlace(const QString& database, const QString& office, const QString& user);
    void setWorkingDay(QDate working, QDate outside);
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString keys() const;  ///< those that are shown

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitKeys();

    QStringList all_;
    ElidedLabel* keys_;
    ElidedLabel* status_;
    ElidedLabel* place_;
    ElidedLabel* day_;
};

}  // namespace zhiqiao::ui
