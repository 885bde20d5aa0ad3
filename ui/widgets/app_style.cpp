// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/app_style.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QStandardPaths>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRadius = 4;

QRectF pixelAligned(const QRect& rect, double pen) {
    return QRectF(rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
}

int lineHeight(const QStyleOption* option, const QWidget* widget) {
    if (option) return option->fontMetrics.height();
    return widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
}

}  // namespace

void drawFocus(QPainter* painter, const QRect& rect, const Theme& theme) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(pixelAligned(rect, 2), kRadius, kRadius);
    painter->restore();
}

AppStyle::AppStyle(const Theme& theme) : QProxyStyle(u"Fusion"_s), theme_(theme) {}

void AppStyle::drawField(QPainter* painter, const QRect& rect, const QStyleOption* option) const {
    const bool enabled = option->state & State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(enabled ? theme_.base : theme_.window);
    painter->setPen(QPen(enabled ? theme_.line : theme_.hairline(), 1));
    painter->drawRoundedRect(pixelAligned(rect, 1), kRadius, kRadius);
    painter->restore();
    if (enabled && (option->state & State_HasFocus)) drawFocus(painter, rect, theme_);
}

void AppStyle::drawButton(QPainter* painter, const QStyleOption* option, bool primary) const {
    const bool enabled = option->state & State_Enabled;
    const bool down = option->state & (State_Sunken | State_On);
    const bool hovered = enabled && (option->state & State_MouseOver);
    auto fill = option->palette.color(QPalette::Button);
    auto border = enabled ? theme_.line : theme_.hairline();
    if (primary && enabled) fill = border = theme_.accent;
    if (hovered) fill = mixed(fill, primary ? theme_.onAccent : theme_.text, 0.08);
    if (down) fill = mixed(fill, primary ? theme_.onAccent : theme_.text, 0.16);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(QPen(border, 1));
    painter->drawRoundedRect(pixelAligned(option->rect, 1), kRadius, kRadius);
    if (enabled && (option->state & State_HasFocus)) {
        if (primary) {  // the ring is the accent itself, so it stands on a gap of the text colour
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme_.onAccent, 2));
            painter->drawRoundedRect(pixelAligned(option->rect, 2).adjusted(2, 2, -2, -2),
                                     kRadius - 1, kRadius - 1);
        } else {
            drawFocus(painter, option->rect, theme_);
        }
    }
    painter->restore();
}

void AppStyle::drawMark(QPainter* painter, const QStyleOption* option, bool round) const {
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const auto box = pixelAligned(option->rect, 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto fill = on && enabled && !round ? theme_.accent : theme_.base;
    painter->setBrush(fill);
    painter->setPen(QPen(on && enabled ? theme_.accent : theme_.line, 1));
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 3, 3);
    if (round && on) {
        painter->setBrush(enabled ? theme_.accent : theme_.muted);
        painter->setPen(Qt::NoPen);
        const auto inset = box.width() * 0.26;
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else if (on || (option->state & State_NoChange)) {
        QPainterPath tick;
        const auto at = [&box](double x, double y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        if (on) {
            tick.moveTo(at(0.22, 0.52));
            tick.lineTo(at(0.42, 0.72));
            tick.lineTo(at(0.78, 0.3));
        } else {
            tick.moveTo(at(0.25, 0.5));
            tick.lineTo(at(0.75, 0.5));
        }
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(on && enabled ? theme_.onAccent : theme_.muted,
                             std::max(1.6, box.width() / 9), Qt::SolidLine, Qt::RoundCap,
                             Qt::RoundJoin));
        painter->drawPath(tick);
    }
    painter->restore();
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                             QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth == 0) {
            painter->fillRect(option->rect, option->palette.base());
            return;
        }
        drawField(painter, option->rect, option);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        painter->save();
        painter->setPen(QPen(theme_.hairline(), 1));
        painter->drawRect(pixelAligned(option->rect, 1));
        painter->restore();
        return;
    case PE_FrameFocusRect: drawFocus(painter, option->rect, theme_); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawMark(painter, option, false); return;
    case PE_IndicatorRadioButton: drawMark(painter, option, true); return;
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool flat = button && (button->features & QStyleOptionButton::Flat);
        if (flat && !(option->state & (State_MouseOver | State_Sunken | State_HasFocus))) return;
        drawButton(painter, option,
                   button && (button->features & QStyleOptionButton::DefaultButton));
        return;
    }
    case PE_PanelButtonTool: {
        const bool enabled = option->state & State_Enabled;
        const bool on = option->state & (State_On | State_Sunken);
        if (on || (enabled && (option->state & State_MouseOver))) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(on ? theme_.selection() : theme_.hover());
            painter->drawRoundedRect(option->rect, kRadius, kRadius);
            painter->restore();
        }
        return;
    }
    case PE_PanelItemViewItem: {
        const bool selected = option->state & State_Selected;
        if (selected)
            painter->fillRect(option->rect, theme_.selection());
        else if ((option->state & State_MouseOver) && (option->state & State_Enabled))
            painter->fillRect(option->rect, theme_.hover());
        return;
    }
    case PE_PanelItemViewRow: return;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          theme_.hairline());
        return;
    case PE_FrameGroupBox: return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->save();
        painter->setPen(QPen(theme_.line, 1));
        painter->setBrush(element == PE_FrameMenu ? Qt::NoBrush : QBrush(theme_.base));
        painter->drawRect(pixelAligned(option->rect, 1));
        painter->restore();
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AppStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                           const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonBevel:
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && (button->features & QStyleOptionButton::HasMenu)) {
            QStyleOption arrow(*option);
            const int side = option->fontMetrics.height() / 2;
            arrow.rect = QRect(option->rect.right() - side * 2,
                               option->rect.center().y() - side / 2, side, side);
            QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton own(*button);
            own.state &= ~State_HasFocus;
            if ((button->features & QStyleOptionButton::DefaultButton) &&
                (button->state & State_Enabled))
                own.palette.setColor(QPalette::ButtonText, theme_.onAccent);
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
        break;
    case CE_PushButton:
        drawControl(CE_PushButtonBevel, option, painter, widget);
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label(*button);
            label.rect = subElementRect(SE_PushButtonContents, option, widget);
            drawControl(CE_PushButtonLabel, &label, painter, widget);
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme_.base);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            theme_.hairline());
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect,
                          (option->state & State_MouseOver) ? theme_.hover() : theme_.base);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            theme_.hairline());
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader own(*header);
            own.palette.setColor(QPalette::ButtonText, theme_.muted);
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem own(*item);
            own.palette.setColor(QPalette::HighlightedText, theme_.selectedText());
            own.state &= ~State_HasFocus;  // views show focus on the whole row
            QProxyStyle::drawControl(element, &own, painter, widget);
            if ((item->state & State_HasFocus) && (item->state & State_KeyboardFocusChange) &&
                item->viewItemPosition == QStyleOptionViewItem::OnlyOne)
                drawFocus(painter, item->rect, theme_);
            return;
        }
        break;
    case CE_TabBarTabShape: {
        if ((option->state & State_MouseOver) && !(option->state & State_Selected))
            painter->fillRect(option->rect, mixed(theme_.window, theme_.text, 0.05));
        auto under = option->rect;
        under.setTop(under.bottom() - (option->state & State_Selected ? 2 : 0));
        painter->fillRect(under,
                          option->state & State_Selected ? theme_.accent : theme_.hairline());
        return;
    }
    case CE_ProgressBarGroove:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme_.line, 1));
        painter->setBrush(theme_.base);
        painter->drawRoundedRect(pixelAligned(option->rect, 1), 2, 2);
        painter->restore();
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            const auto inner = option->rect.adjusted(1, 1, -1, -1);
            if (bar->maximum <= bar->minimum) return;  // unknown total: the text counts up
            const double share =
                double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
            painter->fillRect(
                QRect(inner.topLeft(),
                      QSize(int(inner.width() * std::clamp(share, 0.0, 1.0)), inner.height())),
                theme_.accent);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(
            option->rect.adjusted(option->rect.width() / 2, 0, -(option->rect.width() - 1) / 2, 0),
            (option->state & State_MouseOver) ? theme_.accent : theme_.hairline());
        return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                  QPainter* painter, const QWidget* widget) const {
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            if (combo->frame) drawField(painter, option->rect, option);
            QStyleOption arrow(*option);
            const auto zone = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
            const int side = option->fontMetrics.height() / 2;
            arrow.rect = QRect(0, 0, side, side);
            arrow.rect.moveCenter(zone.center());
            arrow.palette.setColor(QPalette::ButtonText, theme_.muted);
            QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
            return;
        }
        break;
    case CC_SpinBox:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme_.line, 1));
        painter->drawRoundedRect(pixelAligned(option->rect, 1), kRadius, kRadius);
        painter->restore();
        if (option->state & State_HasFocus) drawFocus(painter, option->rect, theme_);
        return;
    case CC_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button && (option->state & (State_On | State_Sunken))) {
            auto chosen = *button;
            chosen.palette.setColor(QPalette::ButtonText, theme_.selectedText());
            QProxyStyle::drawComplexControl(control, &chosen, painter, widget);
        } else {
            QProxyStyle::drawComplexControl(control, option, painter, widget);
        }
        if ((option->state & State_HasFocus) && (option->state & State_Enabled))
            drawFocus(painter, option->rect, theme_);
        return;
    }
    case CC_ScrollBar: {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        const auto* area =
            widget
                ? qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()->parentWidget())
                : nullptr;
        painter->fillRect(option->rect, area ? area->viewport()->palette().color(
                                                   area->viewport()->backgroundRole())
                                             : theme_.window);
        if (!bar || bar->maximum <= bar->minimum) return;
        auto grip = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        grip = bar->orientation == Qt::Vertical ? grip.adjusted(3, 0, -3, 0)
                                                : grip.adjusted(0, 3, 0, -3);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->state & (State_MouseOver | State_Sunken)
                              ? theme_.line
                              : mixed(theme_.base, theme_.line, 0.6));
        const double round = std::min(grip.width(), grip.height()) / 2.0;
        painter->drawRoundedRect(grip, round, round);
        painter->restore();
        return;
    }
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                          const QWidget* widget) const {
    const int line = lineHeight(nullptr, widget);
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize: return line >= 26 ? 22 : 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return std::max(15, qRound(line * 0.8));
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return qRound(line * 0.5);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return line;
    case PM_HeaderMargin: return std::max(4, line / 4);
    case PM_FocusFrameHMargin: return std::max(4, line / 4) - 1;  // views add the missing pixel
    case PM_ScrollBarExtent: return std::max(12, qRound(line * 0.65));
    case PM_SplitterWidth: return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap: return 0;
    case PM_TabBarTabHSpace: return line * 3 / 2;
    case PM_TabBarTabVSpace: return line * 3 / 4;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption* option,
                               const QWidget* widget) const {
    const auto rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents) return rect;
    const int inset = lineHeight(option, widget) / 4;
    return rect.adjusted(inset, 0, -inset, 0);
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                        QStyleHintReturn* data) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_TabBar_PreferNoArrows: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                 const QWidget* widget) const {
    auto result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = lineHeight(option, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: result.setHeight(std::max(result.height(), qRound(line * 1.6))); break;
    case CT_PushButton:
        result.setHeight(std::max(result.height(), qRound(line * 1.6)));
        result.rwidth() += line / 2;
        break;
    case CT_ToolButton:
        result.setHeight(std::max(result.height(), qRound(line * 1.5)));
        result.rwidth() += line / 3;
        break;
    case CT_MenuItem:
    case CT_ItemViewItem: result.setHeight(std::max(result.height(), qRound(line * 1.5))); break;
    case CT_HeaderSection: result.setHeight(std::max(result.height(), qRound(line * 1.6))); break;
    default: break;
    }
    return result;
}

void applyAppearance(QApplication& application, ThemeName theme, double fontFactor) {
    const auto colours = Theme::named(theme);
    QStringList folders = QIcon::themeSearchPaths();
    for (const auto& data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        if (const auto folder = QDir(data).filePath(u"icons"_s); !folders.contains(folder))
            folders << folder;  // not every platform plugin names them
    QIcon::setThemeSearchPaths(folders);
    QIcon::setFallbackThemeName(u"hicolor"_s);
    QIcon::setThemeName(theme == ThemeName::Light ? u"breeze"_s : u"breeze-dark"_s);
    QFont font;
    QStringList families;
    const auto installed = QFontDatabase::families();
    for (const auto& family : {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s,
                               u"Noto Sans"_s, u"Noto Serif Tibetan"_s})
        if (installed.contains(family)) families << family;
    if (!families.isEmpty()) font.setFamilies(families);
    font.setPointSizeF(10 * std::clamp(fontFactor, kSmallestFactor, kLargestFactor));
    application.setStyle(new AppStyle(colours));
    application.setPalette(colours.palette());
    application.setFont(font);
    // Qt tells windows only; labels of other sizes than the body's follow by this event.
    QEvent event(QEvent::ApplicationFontChange);
    for (auto* widget : QApplication::allWidgets())
        if (!widget->isWindow()) QApplication::sendEvent(widget, &event);
}

}  // namespace zhiqiao::ui
