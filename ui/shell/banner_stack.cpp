// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner_stack.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/state_chip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

class BannerLine final : public QWidget {
public:
    BannerLine(const QString& id, QWidget* parent)
        : QWidget(parent),
          mark_(new MarkIcon(Mark::Alert, Tone::Warning)),
          label_(new ElidedLabel) {
        setObjectName(u"banner_"_s + id);
        auto* row = new QHBoxLayout(this);
        row->addWidget(mark_);
        row->addWidget(label_, 1);
        space(this, row, gap::kLabel, gap::kRows);
    }
    void say(const QString& text, Tone tone) {
        tone_ = tone;
        mark_->setTone(tone);
        label_->setText(text);
        setAccessibleName(text);
        update();
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    [[nodiscard]] QString text() const { return label_->text(); }

protected:
    void paintEvent(QPaintEvent*) override {
        const auto theme = themeOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.surface(tone_));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hairline());
    }

private:
    MarkIcon* mark_;
    ElidedLabel* label_;
    Tone tone_ = Tone::Warning;
};

}  // namespace

BannerStack::BannerStack(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    setObjectName(u"banners"_s);
    space(this, column_, 0, 0);
}

void BannerStack::set(const QString& id, const QString& text, Tone tone) {
    auto* line = static_cast<BannerLine*>(lines_.value(id));
    if (text.isEmpty()) {
        delete line;
        lines_.remove(id);
        return;
    }
    if (!line) {
        line = new BannerLine(id, this);
        lines_.insert(id, line);
        column_->addWidget(line);
    }
    line->say(text, tone);
}

QString BannerStack::text(const QString& id) const {
    const auto* line = static_cast<const BannerLine*>(lines_.value(id));
    return line ? line->text() : QString();
}

}  // namespace zhiqiao::ui
