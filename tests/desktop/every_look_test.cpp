// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "tests/desktop/page_walk.h"
#include "ui/widgets/app_style.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

struct Look {
    const char* name;
    const char* language;
    ui::ThemeName theme;
    double factor;
};

}  // namespace

/// Every page, and what opens inside the person page, in one look. The pictures go into the folder
/// ZHIQIAO_SHOTS names, for the eye: one sheet a look.
class EveryLook : public DesktopTest, public testing::WithParamInterface<Look> {
protected:
    void SetUp() override {
        speak(*qApp, QString::fromLatin1(GetParam().language));
        DesktopTest::SetUp();
        ui::applyAppearance(*qApp, GetParam().theme, GetParam().factor);
    }
    void TearDown() override {
        DesktopTest::TearDown();
        ui::applyAppearance(*qApp, ui::ThemeName::Light, 1.0);
        speak(*qApp, u"en"_s);
    }

    /// Goes where `view` names and calls `judge` there.
    template <class Judge>
    void walk(Judge judge) {
        for (const auto& page : kPages) {
            window().open({page});
            settle();
            judge(page);
        }
        auto& today = child<ui::RecordList>("todayList");
        window().open({u"today"_s});
        ASSERT_TRUE(soon([&] { return today.rows().rowCount() > 0; }));
        int row = 0;  // somebody to whom a service standard promises something
        while (today.rows().valueAt(row, u"kind"_s) != u"contact"_s) ++row;
        window().open({u"person"_s, today.rows().valueAt(row, u"person_id"_s)});
        settle();
        judge(u"person"_s);
        for (const auto& [key, form] : {std::pair{Qt::Key_G, u"guidance"_s},
                                        {Qt::Key_R, u"recommend"_s},
                                        {Qt::Key_T, u"offer"_s},
                                        {Qt::Key_C, u"contact"_s},
                                        {Qt::Key_P, u"policy"_s}}) {
            press(key);
            settle();
            judge(form);
            press(Qt::Key_Escape);
            settle();
        }
        press(Qt::Key_F1);
        settle();
        judge(u"keys"_s);
        press(Qt::Key_Escape);
    }

    void namesEveryControl(const QString& page) {
        for (auto* widget : window().findChildren<QWidget*>()) {
            const bool operated = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                                  widget->isEnabled() && !widget->inherits("QScrollArea") &&
                                  !isInside(widget->parentWidget(), "QComboBox") &&
                                  !isInside(widget->parentWidget(), "QAbstractSpinBox") &&
                                  !isInside(widget->parentWidget(), "QAbstractItemView");
            if (!operated) continue;
            auto* interface = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(interface, nullptr);
            EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty())
                << qPrintable(page) << ": " << widget->metaObject()->className() << ' '
                << qPrintable(widget->objectName());
        }
    }
    void givesControlsTheirSize(const QString& page) {
        for (auto* widget : window().findChildren<QWidget*>()) {
            const bool judged =
                widget->isVisible() &&
                (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                 qobject_cast<QComboBox*>(widget)) &&
                !isInside(widget->parentWidget(), "QAbstractItemView") &&
                !isInside(widget->parentWidget(), "QComboBox") &&
                !isInside(widget->parentWidget(), "QAbstractSpinBox");
            if (!judged) continue;
            const auto least = widget->minimumSizeHint();
            EXPECT_TRUE(widget->width() >= least.width() && widget->height() >= least.height())
                << qPrintable(page) << ": " << qPrintable(widget->objectName()) << ' '
                << widget->width() << 'x' << widget->height() << " of " << least.width() << 'x'
                << least.height();
        }
    }
    void fitsTheWindow(const QString& page) {
        for (const auto* area : window().findChildren<QScrollArea*>())
            if (area->isVisible() && area->widget() && area->widget()->isVisible()) {
                EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0)
                    << qPrintable(page) << ": " << qPrintable(area->widget()->objectName());
                const bool work = area->widget()->objectName().endsWith(u"Page"_s) &&
                                  area->widget()->objectName() != u"settingsPage"_s;
                if (work && GetParam().factor <= 1.0) {
                    EXPECT_EQ(area->verticalScrollBar()->maximum(), 0) << qPrintable(page);
                }
            }
    }

    /// A label that cannot show its words must offer them as a tooltip.
    void cutsNoLabel(const QString& page) {
        for (const auto* label : window().findChildren<QLabel*>()) {
            if (!label->isVisible() || label->wordWrap() || label->text().isEmpty()) continue;
            EXPECT_TRUE(label->width() >= label->minimumSizeHint().width() ||
                        !label->toolTip().isEmpty())
                << qPrintable(page) << ": " << qPrintable(label->objectName()) << " \""
                << qPrintable(label->text()) << '"';
        }
    }
};

TEST_P(EveryLook, ShowsEveryControlNamedAndWhole) {
    std::vector<QImage> pictures;
    const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS");
    if (!folder.isEmpty()) QDir().mkpath(folder);
    const auto look = QString::fromLatin1(GetParam().name);
    walk([&](const QString& page) {
        namesEveryControl(page);
        givesControlsTheirSize(page);
        cutsNoLabel(page);
        fitsTheWindow(page);
        const auto picture = window().grab().toImage();
        EXPECT_EQ(picture.size(), window().size());
        if (!folder.isEmpty()) {
            EXPECT_TRUE(picture.save(folder + u"/%1-%2.png"_s.arg(look, page)));
        }
        pictures.push_back(picture);
    });
    if (folder.isEmpty()) return;
    constexpr int kColumns = 3;
    const QSize cell = window().size() / 2;
    const int rows = (int(pictures.size()) + kColumns - 1) / kColumns;
    QImage sheet(cell.width() * kColumns, cell.height() * rows, QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int n = 0; n < int(pictures.size()); ++n)
        painter.drawImage(QRect(QPoint(n % kColumns * cell.width(), n / kColumns * cell.height()),
                                cell - QSize(4, 4)),
                          pictures[size_t(n)]);
    painter.end();
    EXPECT_TRUE(sheet.save(folder + u"/sheet-%1.png"_s.arg(look)));
}

INSTANTIATE_TEST_SUITE_P(
    , EveryLook,
    testing::Values(Look{"zh-light-1.0", "zh_CN", ui::ThemeName::Light, 1.0},
                    Look{"zh-light-1.4", "zh_CN", ui::ThemeName::Light, 1.4},
                    Look{"en-light-1.0", "en", ui::ThemeName::Light, 1.0},
                    Look{"en-light-1.4", "en", ui::ThemeName::Light, 1.4},
                    Look{"zh-dark-1.0", "zh_CN", ui::ThemeName::Dark, 1.0},
                    Look{"zh-contrast-1.0", "zh_CN", ui::ThemeName::HighContrast, 1.0}),
    [](const auto& look) {
        return QString::fromLatin1(look.param.name).remove(u'-').remove(u'.').toStdString();
    });
