// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/results.h"
#include "ui/printing/preview_pane.h"
#include "ui/printing/qt_printer.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

FormPage onePage() {
    FormPage page;
    page.elements.push_back(FormRect{QRectF(20, 20, 170, 60), kFrameLine});
    page.elements.push_back(
        FormText{QRectF(20, 20, 170, 60), u"推荐信"_s, FontRole::Strong, 22, Qt::AlignCenter});
    return page;
}

}  // namespace

TEST(QtPrinters, SayThatThereIsNoPrinterAndWriteNoFile) {
    QtPrinter printer;
    if (!printer.available().isEmpty()) GTEST_SKIP() << "this computer has a printer";
    QTemporaryDir folder;
    const auto before = QDir::currentPath();
    QDir::setCurrent(folder.path());
    const auto printed = printer.print({{onePage()}, u"F5"_s});
    QDir::setCurrent(before);
    ASSERT_FALSE(printed);
    EXPECT_EQ(printed.error().code, "printing.no_printer");
    EXPECT_FALSE(printed.error().hint.isEmpty());
    EXPECT_EQ(printer.defaultName(), std::nullopt);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(PreviewPanes, PaintThePagesWithoutAPrinter) {
    const auto fonts = PaperFonts::installed();
    PreviewPane pane(fonts);
    pane.resize(400, 600);
    pane.show();
    pane.setPages({onePage(), onePage()});
    EXPECT_EQ(pane.pageCount(), 2u);
    QCoreApplication::processEvents();  // a layout shows its new widgets from the event loop
    const auto picture = pane.grab().toImage();
    if (const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS"); !folder.isEmpty())
        picture.save(folder + u"/preview.png"_s);
    int dark = 0;
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y)
            if (qGray(picture.pixel(x, y)) < 90) ++dark;
    EXPECT_GT(dark, 200);
    pane.setSentence(u"Pick a job to see the form."_s);
    EXPECT_EQ(pane.pageCount(), 0u);
}

}  // namespace zhiqiao::ui
