// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/notices.h"
#include "tests/support/results.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray entry(const QByteArray& id, int version, const QByteArray& from) {
    return "[[notice]]\nid = \"" + id + "\"\nversion = " + QByteArray::number(version) +
           "\nfrom = " + from +
           "\nkind = \"notice\"\nsensitive = false\ntitle = \"告知\"\ntext = \"第" +
           QByteArray::number(version) + "版\"\nsources = [\"§17\"]\n";
}

}  // namespace

TEST(Notices, ThatAreShippedNameTheirClausesAndAskForConsentToSensitiveData) {
    const auto notices = loadNotices();
    ASSERT_TRUE(ok(notices));
    const QDate today(2022, 11, 30);
    for (const auto* id : {"service", "sensitive", "employer"}) {
        const auto* notice = noticeOn(*notices, QLatin1String(id), today);
        ASSERT_TRUE(notice) << id;
        EXPECT_TRUE(notice->sources.first().contains(u'§')) << id;
    }
    EXPECT_FALSE(noticeOn(*notices, u"service"_s, today)->consent);
    EXPECT_TRUE(noticeOn(*notices, u"sensitive"_s, today)->consent);
    EXPECT_TRUE(noticeOn(*notices, u"sensitive"_s, today)->sensitive);
}

TEST(Notices, AreShownInTheVersionOfTheDay) {
    const auto notices =
        parseNotices(entry("a", 1, "2022-01-01") + entry("a", 2, "2022-06-01"), u"test.toml"_s);
    ASSERT_TRUE(ok(notices));
    EXPECT_EQ(noticeOn(*notices, u"a"_s, QDate(2021, 12, 31)), nullptr);
    EXPECT_EQ(noticeOn(*notices, u"a"_s, QDate(2022, 5, 31))->version, 1);
    EXPECT_EQ(noticeOn(*notices, u"a"_s, QDate(2022, 6, 1))->version, 2);
    EXPECT_EQ(noticeOf(*notices, u"a"_s, 1)->text, u"第1版"_s);
    EXPECT_NE(digestOf(notices->front()), digestOf(notices->back()));
}

TEST(Notices, WithAnEntryThatIsNotWholeAreRefusedWithFileAndLine) {
    const auto whole = entry("a", 1, "2022-01-01");
    const auto codeFor = [](const QByteArray& text) {
        return codeOf(parseNotices(text, u"test.toml"_s));
    };
    EXPECT_EQ(codeFor("[[notice"), "notice.unreadable");
    EXPECT_EQ(codeFor(""), "notice.bad_entry");
    EXPECT_EQ(codeFor(whole + "colour = 1\n"), "notice.bad_entry");
    EXPECT_EQ(codeFor(whole + whole), "notice.bad_entry") << "a version that stands twice";
    for (const auto* key :
         {"id", "version", "from", "kind", "sensitive", "title", "text", "sources"}) {
        auto lines = whole.split('\n');
        erase_if(lines, [&](const QByteArray& line) { return line.startsWith(key); });
        const auto refused = parseNotices(lines.join('\n'), u"test.toml"_s);
        EXPECT_EQ(codeOf(refused), "notice.bad_entry") << key;
        EXPECT_TRUE(refused.error().detail.startsWith(u"test.toml:1: "_s)) << key;
    }
}
