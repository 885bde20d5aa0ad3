// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docs/source_tree.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

TEST(ServerGuide, NamesOneAddressThatChecksTheCertificate) {
    static const QRegularExpression address(u"postgresql://[^\\s\"`]+"_s);
    QSet<QString> named;
    for (const auto& guide : {u"docs/server.md"_s, u"README.md"_s, u"README.zh_CN.md"_s})
        for (auto it = address.globalMatch(textOf(guide)); it.hasNext();)
            named.insert(it.next().captured());
    EXPECT_EQ(named, QSet<QString>{
                         u"postgresql://zhiqiao@db.office.example/office?sslmode=verify-full"_s});
}

TEST(ServerGuide, GivesTheServerACertificateAndTheCounterItsRoot) {
    const auto guide = textOf(u"docs/server.md"_s);
    for (const auto& word : {u"server.crt"_s, u"server.key"_s, u"ssl_cert_file"_s,
                             u"ssl_key_file"_s, u"~/.postgresql/root.crt"_s})
        EXPECT_TRUE(guide.contains(word)) << qPrintable(word);
}
