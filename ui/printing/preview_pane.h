// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/form_renderer.h"

#include <QScrollArea>

#include <vector>

class QLabel;

namespace zhiqiao::ui {

/// The pages as they will be printed, beside the form they come from. Needs no printer, writes no
/// file and has no side effect: a number not taken yet is not taken here either.
class PreviewPane final : public QScrollArea {
    Q_OBJECT
public:
    /// `fonts` outlives the pane.
    explicit PreviewPane(const PaperFonts& fonts, QWidget* parent = nullptr);
    void setPages(std::vector<FormPage> pages, const FormOptions& options = {});
    /// What stands there instead of pages.
    void setSentence(const QString& sentence);
    [[nodiscard]] size_t pageCount() const { return pages_.size(); }
    /// 1.0 is the width of the pane.
    void setZoom(double zoom);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Sheet;
    void layOut();

    const PaperFonts& fonts_;
    std::vector<FormPage> pages_;
    FormOptions options_;
    std::vector<Sheet*> sheets_;
    QLabel* sentence_;
    double zoom_ = 1;
};

}  // namespace zhiqiao::ui
