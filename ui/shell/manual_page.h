// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLineEdit;
class QTextBrowser;

namespace zhiqiao::ui {

class ProblemLine;

/// The manual in the window, with a search field of its own: a counter's computer may have no
/// program that opens Markdown.
class ManualPage final : public QWidget {
    Q_OBJECT
public:
    explicit ManualPage(QWidget* parent = nullptr);
    /// `file` is Markdown; one that cannot be read is told.
    void load(const QString& file);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void findNext();

    QLineEdit* search_;
    QTextBrowser* text_;
    ProblemLine* problem_;
};

}  // namespace zhiqiao::ui
