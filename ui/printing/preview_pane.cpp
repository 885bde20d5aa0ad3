// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/preview_pane.h"

#include "ui/widgets/app_style.h"
#include "ui/widgets/grid.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

/// One page, white in every theme: it is paper.
class PreviewPane::Sheet final : public QWidget {
public:
    Sheet(const PreviewPane& pane, size_t index, QWidget* parent)
        : QWidget(parent), pane_(pane), index_(index) {}

protected:
    void paintEvent(QPaintEvent*) override {
        const auto& page = pane_.pages_[index_];
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.setPen(QPen(themeOf(this).line, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(width() / page.size.width(), height() / page.size.height());
        renderForm(painter, page, pane_.fonts_, pane_.options_);
    }

private:
    const PreviewPane& pane_;
    size_t index_;
};

PreviewPane::PreviewPane(const PaperFonts& fonts, QWidget* parent)
    : QScrollArea(parent), fonts_(fonts), sentence_(new TextLabel(TextSize::Body)) {
    setObjectName(u"preview"_s);
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    sentence_->setWordWrap(true);
    sentence_->setAlignment(Qt::AlignCenter);
    column->addWidget(sentence_);
    column->addStretch(1);
    space(body, column, gap::kRows, gap::kGroups);
    setWidget(body);
}

void PreviewPane::setPages(std::vector<FormPage> pages, const FormOptions& options) {
    pages_ = std::move(pages);
    options_ = options;
    for (auto* sheet : sheets_) delete sheet;
    sheets_.clear();
    auto* column = static_cast<QVBoxLayout*>(widget()->layout());
    for (size_t index = 0; index < pages_.size(); ++index) {
        auto* sheet = new Sheet(*this, index, widget());
        sheet->setAccessibleName(tr("Page %1").arg(index + 1));
        column->insertWidget(column->count() - 1, sheet, 0, Qt::AlignHCenter);
        sheets_.push_back(sheet);
    }
    sentence_->setVisible(pages_.empty());
    setAccessibleDescription(tr("%n page(s)", nullptr, int(pages_.size())));
    layOut();
}

void PreviewPane::setSentence(const QString& sentence) {
    sentence_->setText(sentence);
    setPages({});
}

void PreviewPane::setZoom(double zoom) {
    zoom_ = std::clamp(zoom, 0.5, 4.0);
    layOut();
}

void PreviewPane::layOut() {
    const int room = viewport()->width() - quarters(this, gap::kRows) * 2;
    for (size_t index = 0; index < sheets_.size(); ++index) {
        const auto& size = pages_[index].size;
        const int width = std::max(1, qRound(room * zoom_));
        sheets_[index]->setFixedSize(width, qRound(width * size.height() / size.width()));
    }
}

void PreviewPane::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    layOut();
}

void PreviewPane::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Plus: setZoom(zoom_ * 1.25); return;
    case Qt::Key_Minus: setZoom(zoom_ / 1.25); return;
    default: QScrollArea::keyPressEvent(event);
    }
}

}  // namespace zhiqiao::ui
