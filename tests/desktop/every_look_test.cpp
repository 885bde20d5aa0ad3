// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_dialog.h"
#include "app/translations.h"
#include "tests/desktop/page_walk.h"
#include "ui/referrals/recommend_model.h"
#include "ui/widgets/app_style.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

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

    /// Shows every page and all that opens inside one, and calls `judge` there.
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
                                        {Qt::Key_P, u"policy"_s},
                                        {Qt::Key_I, u"rights"_s},
                                        {Qt::Key_L, u"onward"_s}}) {
            press(key);
            settle();
            judge(form);
            press(Qt::Key_Escape);
            settle();
        }
        for (const auto& [button, form] :
             {std::pair{"editPerson", u"edit"_s}, {"addRegistration", u"register"_s}}) {
            child<QWidget>(button).setFocus();
            press(Qt::Key_Space);
            settle();
            judge(form);
            press(Qt::Key_Escape);
            settle();
        }
        press(Qt::Key_F1);
        settle();
        judge(u"keys"_s);
        press(Qt::Key_Escape);
        walkPeople(judge);
        walkReferrals(judge);
        window().open({u"today"_s});
        settle();
        today.setFocus();
        press(Qt::Key_F, Qt::ControlModifier);
        settle();
        judge(u"filter"_s);
        press(Qt::Key_Escape);
        window().open({u"manual"_s});
        settle();
        judge(u"manual"_s);
        StartDialog start;
        start.show();
        shown_ = &start;
        settle();
        judge(u"start"_s);
        shown_ = nullptr;
    }
    template <class Judge>
    void walkPeople(Judge judge) {
        press(Qt::Key_2, Qt::ControlModifier);
        commit(u"多杰才让"_s);
        settle();
        judge(u"nobody found"_s);
        press(Qt::Key_N, Qt::ControlModifier);
        settle();
        judge(u"registration"_s);
        press(Qt::Key_Escape);
    }
    template <class Judge>
    void walkReferrals(Judge judge) {
        auto& list = child<ui::RecordList>("referralList");
        press(Qt::Key_4, Qt::ControlModifier);
        list.setQuery({.filters = {{u"result"_s, u"none"_s}}});
        ASSERT_TRUE(soon([&] { return !list.rows().isBusy() && list.rows().rowCount() > 0; }));
        list.setFocus();
        press(Qt::Key_E);
        settle();
        for (const auto& [digit, form] :
             {std::pair{Qt::Key_1, u"receipt hired"_s}, {Qt::Key_2, u"receipt refused"_s}}) {
            press(digit);
            settle();
            judge(form);
            press(Qt::Key_Escape);
        }
        press(Qt::Key_Escape);
        list.setFocus();
        press(Qt::Key_Return);
        settle();
        judge(u"letter"_s);
        press(Qt::Key_Escape);
        list.setQuery({});
    }
    [[nodiscard]] QWidget& shown() { return shown_ ? *shown_ : window(); }

    /// Not what a control is made of, but what a person operates or reads.
    [[nodiscard]] static bool isOwn(const QWidget& widget) {
        const auto* above = widget.parentWidget();
        return widget.isVisible() && !isInside(above, "QComboBox") &&
               !isInside(above, "QAbstractSpinBox") && !isInside(above, "QAbstractItemView") &&
               !isInside(above, "QLineEdit") && !widget.objectName().startsWith(u"qt_"_s);
    }
    [[nodiscard]] static bool hasText(const QWidget& widget) {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            return !label->text().isEmpty();
        return widget.inherits("zhiqiao::ui::ElidedLabel") ||
               widget.inherits("zhiqiao::ui::StateChip") ||
               qobject_cast<const QAbstractButton*>(&widget);
    }
    void namesEveryControl(const QString& page) {
        for (auto* widget : shown().findChildren<QWidget*>()) {
            if (!isOwn(*widget) || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
                continue;
            auto* interface = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(interface, nullptr);
            EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty())
                << qPrintable(page) << ": " << widget->metaObject()->className() << ' '
                << qPrintable(widget->objectName());
        }
    }

    /// The least a widget is to have: its size hint, but for those that are made to do with less.
    [[nodiscard]] static QSize leastOf(const QWidget& widget) {
        static const char* const kShrinking[]{
            "QAbstractScrollArea",       // scrolls
            "QLineEdit",                 // scrolls; one of known width has it as its least size
            "zhiqiao::ui::ElidedLabel",  // offers its words as a tooltip
            "zhiqiao::ui::Stepper",      // elides its titles
            "zhiqiao::ui::ChartView",    // paints into what it is given
        };
        for (const char* kind : kShrinking)
            if (widget.inherits(kind)) return widget.minimumSizeHint();
        const auto* label = qobject_cast<const QLabel*>(&widget);
        if (label && label->wordWrap())  // as wide as its place, and high enough for its lines
            return {0, label->heightForWidth(label->width())};
        return widget.sizeHint().boundedTo(widget.maximumSize());
    }
    void givesEveryWidgetItsSize(const QString& page) {
        for (const auto* widget : shown().findChildren<QWidget*>()) {
            const bool judged =
                isOwn(*widget) && (widget->focusPolicy() != Qt::NoFocus || hasText(*widget));
            if (!judged) continue;
            const auto least = leastOf(*widget);
            EXPECT_TRUE(widget->width() >= least.width() && widget->height() >= least.height())
                << qPrintable(page) << ": " << widget->metaObject()->className() << ' '
                << qPrintable(widget->objectName()) << ' ' << widget->width() << 'x'
                << widget->height() << " of " << least.width() << 'x' << least.height();
            EXPECT_EQ(cutBy(*widget), nullptr)
                << qPrintable(page) << ": " << widget->metaObject()->className() << ' '
                << qPrintable(widget->objectName()) << " sticks out of "
                << qPrintable(cutBy(*widget)->objectName());
        }
    }
    /// What shows only a part of the widget and cannot be scrolled to show the rest.
    [[nodiscard]] static const QWidget* cutBy(const QWidget& widget) {
        for (const auto* above = widget.parentWidget(); above; above = above->parentWidget()) {
            const bool scrolls =
                (above->parentWidget() && above->parentWidget()->inherits("QAbstractScrollArea")) ||
                above->objectName() == u"filterRow"_s;  // with the columns, to where the focus goes
            if (scrolls) return nullptr;
            const QRect place(widget.mapTo(above, QPoint()), widget.size());
            if (!above->rect().contains(place)) return above;
            if (above->isWindow()) return nullptr;
        }
        return nullptr;
    }
    void showsThreeVacanciesWithTheirReasons(const QString& page) {
        if (page != u"recommend"_s) return;
        const auto& table = child<QTableView>("recommendTable");
        ASSERT_GE(table.model()->rowCount(), 3);
        const auto view = table.viewport()->rect();
        EXPECT_GE(view.height(), 3 * table.rowHeight(0));
        const auto reasons = table.model()->index(0, ui::RecommendModel::Reasons);
        EXPECT_GE(view.right() - table.visualRect(reasons).left(),
                  table.fontMetrics().averageCharWidth() * 12);
    }
    void fitsTheWindow(const QString& page) {
        for (const auto* area : shown().findChildren<QScrollArea*>())
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
        for (const auto* label : shown().findChildren<QLabel*>()) {
            if (!label->isVisible() || label->wordWrap() || label->text().isEmpty()) continue;
            EXPECT_TRUE(label->width() >= label->minimumSizeHint().width() ||
                        !label->toolTip().isEmpty())
                << qPrintable(page) << ": " << qPrintable(label->objectName()) << " \""
                << qPrintable(label->text()) << '"';
        }
    }

private:
    QWidget* shown_ = nullptr;
};

TEST_P(EveryLook, ShowsEveryControlNamedAndWhole) {
    std::vector<QImage> pictures;
    const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS");
    if (!folder.isEmpty()) QDir().mkpath(folder);
    const auto look = QString::fromLatin1(GetParam().name);
    walk([&](const QString& page) {
        namesEveryControl(page);
        givesEveryWidgetItsSize(page);
        showsThreeVacanciesWithTheirReasons(page);
        cutsNoLabel(page);
        fitsTheWindow(page);
        const auto picture = shown().grab().toImage();
        EXPECT_EQ(picture.size(), shown().size());
        if (!folder.isEmpty()) {
            EXPECT_TRUE(picture.save(folder +
                                     u"/%1-%2.png"_s.arg(look, QString(page).replace(u' ', u'-'))));
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
