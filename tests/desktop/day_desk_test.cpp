// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/desktop_fixture.h"

#include <QFile>
#include <QRegularExpression>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class DaySummary : public DesktopTest {
protected:
    static QString wordsOn(const std::vector<FormPage>& pages) {
        QString words;
        for (const auto& page : pages)
            for (const auto& element : page.elements)
                if (const auto* text = std::get_if<FormText>(&element)) words += text->text + u'\n';
        return words;
    }
    [[nodiscard]] static qint64 count(const QString& sql) {
        auto row = aSecondReader()->run({"look", sql, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }
    static constexpr auto kSummaries = "SELECT count(*) FROM journal WHERE act = 'day.summary'";
};

}  // namespace

TEST_F(DaySummary, GoesToThePrinterWithTheAnchorThatIsKeptBesideTheDatabase) {
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(soon([&] { return paper_.jobs.size() == 1; }));
    const auto words = wordsOn(paper_.jobs[0].pages);
    EXPECT_TRUE(words.contains(u"办件汇总"_s));
    const QRegularExpression anchored(u"审计记录第 (\\d+) 号，锚点 ((\\w{4}-){7}\\w{4})"_s);
    const auto found = anchored.match(words);
    ASSERT_TRUE(found.hasMatch()) << qPrintable(words);
    EXPECT_EQ(found.captured(1).toLongLong(), count(u"SELECT max(seq) FROM journal"_s));
    QFile anchors(target().path + u".key.anchors"_s);
    ASSERT_TRUE(anchors.open(QFile::ReadOnly));
    EXPECT_TRUE(QString::fromLatin1(anchors.readAll()).contains(u" %1 "_s.arg(found.captured(1))));
    EXPECT_EQ(count(QLatin1StringView(kSummaries)), 1);
}

TEST_F(DaySummary, IsAPdfWhereThereIsNoPrinter) {
    paper_.absent = true;
    files_.path = folder_->filePath(u"day.pdf"_s);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(soon([&] { return QFile::exists(*files_.path); }));
}
