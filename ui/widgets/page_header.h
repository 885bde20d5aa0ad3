// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace zhiqiao::ui {

class TextLabel;

/// The top band of a page: its one title, one muted line of facts, chips, and the buttons.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setFacts(const QString& facts);
    void addChip(QWidget* chip);
    void clearChips();
    void addButton(QPushButton* button);

private:
    TextLabel* title_;
    TextLabel* facts_;
    QHBoxLayout* chips_;
    QHBoxLayout* buttons_;
};

/// Marks the page's single filled button.
void makePrimary(QPushButton* button);

}  // namespace zhiqiao::ui
