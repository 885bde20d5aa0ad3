// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grid.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QLayout>
#include <QPointer>
#include <QRegularExpression>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

class Spacer final : public QObject {
public:
    Spacer(QWidget* owner, QLayout* layout, int margin, int between)
        : QObject(layout), owner_(owner), layout_(layout), margin_(margin), between_(between) {
        owner->installEventFilter(this);
        follow();
    }

    bool eventFilter(QObject* object, QEvent* event) override {
        if (object == owner_ && event->type() == QEvent::FontChange) follow();
        return false;
    }

private:
    void follow() {
        const int around = quarters(owner_, margin_);
        layout_->setContentsMargins(around, around, around, around);
        if (auto* table = qobject_cast<QGridLayout*>(layout_)) {
            table->setHorizontalSpacing(quarters(owner_, between_));
            table->setVerticalSpacing(quarters(owner_, between_));
        } else {
            layout_->setSpacing(quarters(owner_, between_));
        }
    }

    QWidget* owner_;
    QLayout* layout_;
    int margin_;
    int between_;
};

}  // namespace

int quarters(const QWidget* widget, int count) {
    return qRound(widget->fontMetrics().height() * count / 4.0);
}

void space(QWidget* owner, QLayout* layout, int margin, int between) {
    new Spacer(owner, layout, margin, between);
}

QFont sized(const QFont& body, TextSize size) {
    QFont font = body;
    switch (size) {
    case TextSize::Title:
        font.setPointSizeF(body.pointSizeF() * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Section:
        font.setPointSizeF(body.pointSizeF() * 1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Body: break;
    case TextSize::Note: font.setPointSizeF(body.pointSizeF() * 0.9); break;
    }
    return font;
}

TextLabel::TextLabel(TextSize size, const QString& text, QWidget* parent)
    : QLabel(text, parent), size_(size) {
    setTextFormat(Qt::PlainText);
    if (size == TextSize::Note) setMuted(true);
    follow();
}

void TextLabel::setMuted(bool muted) {
    setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
}

bool TextLabel::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) follow();
    return QLabel::event(event);
}

void TextLabel::follow() {
    if (size_ != TextSize::Body) setFont(sized(QApplication::font(), size_));
}

QIcon themeIcon(const QString& name) { return QIcon::fromTheme(name); }

QString withoutMnemonic(const QString& text) {
    static const QRegularExpression bracketed(u"\\s*\\(&\\w\\)"_s);
    auto plain = text;
    plain.remove(bracketed);
    plain.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&');
    while (plain.endsWith(u':') || plain.endsWith(u'：')) plain.chop(1);
    return plain;
}

}  // namespace zhiqiao::ui
