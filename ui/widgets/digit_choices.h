// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/code_combo.h"

#include <QListWidget>
#include <QStringList>

namespace zhiqiao::ui {

/// Several values of a short code list, ticked by the digit before each, or with arrows and Space.
/// One stop in the tab order.
class DigitChoices final : public QListWidget {
    Q_OBJECT
public:
    explicit DigitChoices(QWidget* parent = nullptr);

    void setItems(const std::vector<CodeItem>& items);
    /// In the order of the list.
    [[nodiscard]] QStringList codes() const;
    void setCodes(const QStringList& codes);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void codesChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void toggle(int row);
};

}  // namespace zhiqiao::ui
