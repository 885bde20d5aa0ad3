// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace zhiqiao::ui {

/// Views of one list side by side, one of them chosen. Shift+Tab comes from the list to each, Space
/// chooses it.
class ViewRow final : public QWidget {
    Q_OBJECT
public:
    struct View {
        QString name;
        QString words;
    };
    /// The first is chosen. Every button is called `prefix` and the view's name.
    ViewRow(const QString& prefix, const std::vector<View>& views, QWidget* parent = nullptr);
    /// Without a word to anybody.
    void choose(const QString& name);
    /// Behind the views.
    void add(QWidget* widget);

signals:
    void chosen(const QString& name);

private:
    QHBoxLayout* row_;
    QString prefix_;
};

}  // namespace zhiqiao::ui
