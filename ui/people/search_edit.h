// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

namespace zhiqiao::ui {

/// A search box that also searches what an input method is still composing: pinyin typed with it
/// switched on finds the person before any candidate is chosen.
class SearchEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchEdit(QWidget* parent = nullptr);

signals:
    void searched(const QString& text);
    void submitted();
    void downPressed();

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();

    QString composing_;
};

}  // namespace zhiqiao::ui
