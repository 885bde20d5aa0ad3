// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/chart_file.h"

#include "core/drawing/output_file.h"
#include "core/drawing/paper_fonts.h"
#include "tests/drawing/chart_samples.h"
#include "tests/support/results.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << qPrintable(program);
    EXPECT_EQ(process.exitCode(), 0) << qPrintable(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace

TEST(ChartFiles, ReplaceNothingThatIsNoFile) {
    const QTemporaryDir folder;
    const auto pipe = QFile::encodeName(folder.filePath(u"pipe.svg"_s));
    ASSERT_EQ(::mkfifo(pipe.constData(), 0600), 0);
    const auto link = folder.filePath(u"null.svg"_s);
    ASSERT_TRUE(QFile::link(u"/dev/null"_s, link));
    for (const auto& path : {folder.filePath(u"pipe.svg"_s), link, folder.path()}) {
        const auto written = writeOutputFile(path, "x");
        EXPECT_EQ(codeOf(written), "drawing.not_a_file");
        ASSERT_FALSE(written);
        EXPECT_TRUE(written.error().message.contains(path));
    }
    struct stat there {};
    ASSERT_EQ(::lstat(pipe.constData(), &there), 0);
    EXPECT_TRUE(S_ISFIFO(there.st_mode));
}

TEST(ChartFiles, AreWrittenInEachFormatWithTheirText) {
    const auto fonts = PaperFonts::installed();
    QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("ZHIQIAO_KEEP_PICTURES");
    const QDir to(kept.isEmpty() ? folder.path() : kept);
    const QString footer = u"河湟县 · 卓玛措 · 2022-05-31 18:00 · 审计码 7F3A"_s;
    auto shares = sampleColumns();
    shares.stacked100 = true;
    shares.name = u"shares"_s;
    auto longRun = sampleColumns(24);
    longRun.name = u"two_years"_s;
    for (const auto& spec : {sampleFunnel(), sampleColumns(), sampleBars(), shares, longRun}) {
        const auto png = to.filePath(spec.name + u".png"_s);
        ASSERT_TRUE(ok(writeChart(spec, png, {ChartFormat::Png, footer}, fonts)));
        EXPECT_EQ(QImage(png).width(), 2000);

        const auto svg = to.filePath(spec.name + u".svg"_s);
        ASSERT_TRUE(ok(writeChart(spec, svg, {ChartFormat::Svg, footer}, fonts)));
        auto drawn = QString::fromUtf8(contentOf(svg));
        EXPECT_FALSE(drawn.contains(u"<image"_s)) << "vectors only";
        drawn.remove(QRegularExpression(u"<[^>]*>|\\n"_s));
        for (const auto& text : {spec.title, spec.scope, spec.categories[0].label, footer})
            EXPECT_TRUE(drawn.contains(text.toHtmlEscaped())) << qPrintable(text);

        const auto pdf = to.filePath(spec.name + u".pdf"_s);
        ASSERT_TRUE(ok(writeChart(spec, pdf, {ChartFormat::Pdf, footer}, fonts)));
        outputOf(u"qpdf"_s, {u"--check"_s, pdf});
        const auto text = outputOf(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        for (const auto& each : {spec.title, chartHeadLine(spec), footer})
            EXPECT_TRUE(text.contains(each)) << qPrintable(each);
    }
}

TEST(ChartFiles, KnowTheirFormatByTheEnding) {
    EXPECT_EQ(*chartFormatOf(u"a/漏斗.PNG"_s), ChartFormat::Png);
    EXPECT_EQ(*chartFormatOf(u"b.svg"_s), ChartFormat::Svg);
    EXPECT_EQ(*chartFormatOf(u"c.pdf"_s), ChartFormat::Pdf);
    EXPECT_EQ(codeOf(chartFormatOf(u"d.jpg"_s)), "drawing.unknown_format");
}

TEST(ChartFiles, ThatCannotBeWrittenLeaveTheOlderFileAlone) {
    QTemporaryDir folder;
    const auto fonts = PaperFonts::installed();
    const auto nowhere = folder.filePath(u"none/chart.png"_s);
    EXPECT_EQ(codeOf(writeChart(sampleBars(), nowhere, {}, fonts)), "drawing.cannot_write");

    const auto path = folder.filePath(u"chart.png"_s);
    ASSERT_TRUE(ok(writeChart(sampleBars(), path, {}, fonts)));
    const auto before = contentOf(path);
    auto broken = sampleBars();
    broken.marks.pop_back();
    EXPECT_EQ(codeOf(writeChart(broken, path, {}, fonts)), "chart.missing_mark");
    EXPECT_EQ(contentOf(path), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

}  // namespace zhiqiao::test
