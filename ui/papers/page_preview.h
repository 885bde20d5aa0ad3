// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/papers/papers_presenter.h"

#include <QWidget>

namespace zhiqiao::ui {

/// One page of a paper, as large as there is room, and which page it is.
class PagePreview final : public QWidget {
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);

    void show(const PaperPage& page);
    void clear();
    [[nodiscard]] const std::optional<PaperPage>& page() const { return page_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<PaperPage> page_;
};

}  // namespace zhiqiao::ui
