// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace zhiqiao::ui {

/// The pages, each with icon, text and its number key. A page the user may not see is not here.
class Navigation final : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);
    /// `number` 0–9 is the key Ctrl+number; -1 for none.
    void add(const QString& page, const QString& title, const QString& icon, int number);
    void setTitle(const QString& page, const QString& title);
    /// None is lit for a page that has no entry.
    void setCurrent(const QString& page);
    void focusCurrent();

signals:
    void chosen(const QString& page);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        QString page;
        QString title;
        int number;
        QToolButton* button;
    };
    QVBoxLayout* column_;
    std::vector<Entry> entries_;
};

}  // namespace zhiqiao::ui
