// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_frames.h"
#include "core/exchange/exchange_errors.h"

#include <gtest/gtest.h>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

std::vector<TableRow> everyKind() {
    return {{1, {TableCell::ofText(u"姓名𠅤"_s), {}, TableCell::ofNumber(u"6.3E+17"_s)}},
            {2, {}},
            {1'048'576,
             {TableCell::ofDate(QDate(2022, 11, 30)),
              {TableCell::Kind::Boolean, u"1"_s, {}},
              {TableCell::Kind::Fault, u"#REF!"_s, {}},
              {TableCell::Kind::Date, u"44895"_s, QDate(2022, 11, 30)}}}};
}

QByteArray bodyOf(const std::vector<TableRow>& rows) {
    QByteArray body;
    for (const TableRow& row : rows) appendRow(body, row);
    return body;
}

}  // namespace

TEST(Frames, GiveBackWhatWasPutIn) {
    EXPECT_EQ(parseRows(bodyOf(everyKind()), {}), everyKind());
    EXPECT_EQ(parseTable(tableBody({u"一"_s, u""_s}), {}), (QStringList{u"一"_s, u""_s}));
    EXPECT_EQ(parseNumber(numberBody(-7)), -7);
    TableLimits limits;
    limits.rows = 3;
    const auto hello = parseHello(helloBody({u"zh_CN"_s, limits, 1 << 20, 9}));
    ASSERT_TRUE(hello);
    EXPECT_EQ(hello->language, u"zh_CN"_s);
    EXPECT_EQ(hello->limits.rows, 3);
    EXPECT_EQ(hello->memoryBytes, 1 << 20);
    EXPECT_EQ(hello->cpuSeconds, 9);
}

TEST(Frames, GiveBackEveryErrorOfATable) {
    for (const Error& error :
         {cannotReadFile(u"x"_s), notATable(u"y"_s), oldXls(), encryptedWorkbook(),
          damagedFile(u"z"_s), tooManyRows(1), forbiddenContent()}) {
        const auto back = parseFailure(failureBody(error));
        ASSERT_TRUE(back) << error.code;
        EXPECT_EQ(back->kind, error.kind);
        EXPECT_EQ(back->code, error.code);
        EXPECT_EQ(back->message, error.message);
        EXPECT_EQ(back->hint, error.hint);
        EXPECT_EQ(back->detail, error.detail);
    }
    EXPECT_FALSE(parseFailure(failureBody({.code = "person.none"})));
}

TEST(Frames, CutAnywhereOrWithMoreBehindThemAreNone) {
    const auto rows = bodyOf(everyKind());
    int whole = 0;
    for (qsizetype size = 0; size < rows.size(); ++size)
        if (parseRows(rows.left(size), {})) ++whole;
    EXPECT_EQ(whole, 3) << "before each of the three rows, and nowhere else";
    const auto table = tableBody({u"一"_s});
    const auto failure = failureBody(oldXls());
    const auto hello = helloBody({u"en"_s, {}, 1, 1});
    for (qsizetype size = 0; size < table.size(); ++size)
        EXPECT_FALSE(parseTable(table.left(size), {})) << size;
    for (qsizetype size = 0; size < failure.size(); ++size)
        EXPECT_FALSE(parseFailure(failure.left(size))) << size;
    for (qsizetype size = 0; size < hello.size(); ++size)
        EXPECT_FALSE(parseHello(hello.left(size))) << size;
    EXPECT_FALSE(parseFailure(failure + 'x'));
    EXPECT_FALSE(parseHello(hello + 'x'));
    EXPECT_FALSE(parseNumber(numberBody(1) + 'x'));
}

TEST(Frames, BeyondTheLimitsAreNone) {
    const auto refused = [](const std::vector<TableRow>& rows, const TableLimits& limits = {}) {
        return !parseRows(bodyOf(rows), limits);
    };
    TableLimits limits;
    limits.columns = 2;
    limits.cellCharacters = 3;
    limits.sheets = 1;
    EXPECT_FALSE(refused({{1, {{}, TableCell::ofText(u"abc"_s)}}}, limits));
    EXPECT_TRUE(refused({{1, {{}, TableCell::ofText(u"abcd"_s)}}}, limits));
    EXPECT_TRUE(refused({{1, {{}, {}, {}}}}, limits));
    EXPECT_TRUE(refused({{0, {}}}));
    EXPECT_TRUE(refused({{1, {{TableCell::Kind(6), u"x"_s, {}}}}}));
    EXPECT_TRUE(refused({{1, {{TableCell::Kind::Date, u"x"_s, {}}}}})) << "no day";
    EXPECT_FALSE(parseTable(tableBody({u"a"_s, u"b"_s}), limits));
    EXPECT_FALSE(parseTable(tableBody({}), {}));
    auto otherVersion = tableBody({u"a"_s});
    otherVersion[0] = char(otherVersion[0] + 1);
    EXPECT_FALSE(parseTable(otherVersion, {}));
}

TEST(Frames, ComeOutOfAStreamHoweverItIsCut) {
    const auto bytes =
        frameBytes(FrameKind::Rows, bodyOf(everyKind())) + frameBytes(FrameKind::End);
    for (const qsizetype piece : {1, 3, 1000}) {
        FrameStream stream;
        Frame frame;
        std::vector<FrameKind> kinds;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            stream.append(bytes.mid(at, piece));
            while (stream.take(frame) == FrameStream::Next::Whole) kinds.push_back(frame.kind);
        }
        EXPECT_EQ(kinds, (std::vector{FrameKind::Rows, FrameKind::End}));
    }
}

TEST(Frames, TooLongOrOfNoKindBreakTheStreamAtOnce) {
    const auto next = [](quint32 length, char kind) {
        FrameStream stream;
        stream.append(QByteArray(reinterpret_cast<const char*>(&length), sizeof length) + kind);
        Frame frame;
        return stream.take(frame);
    };
    EXPECT_EQ(next(kLongestFrame, char(FrameKind::Rows)), FrameStream::Next::Partial);
    EXPECT_EQ(next(kLongestFrame + 1, char(FrameKind::Rows)), FrameStream::Next::Broken);
    EXPECT_EQ(next(0, char(FrameKind::Rows)), FrameStream::Next::Broken);
    EXPECT_EQ(next(1, 0), FrameStream::Next::Broken);
    EXPECT_EQ(next(1, char(FrameKind::Failure) + 1), FrameStream::Next::Broken);
}

/// A row at TableLimits::rowCharacters in as many cells as there may be.
TEST(Frames, HoldTheLongestRow) {
    const TableLimits limits;
    TableRow row{1, {}};
    for (int i = 0; i < limits.columns; ++i)
        row.cells.push_back({TableCell::Kind::Date,
                             QString(limits.rowCharacters / limits.columns, u'x'),
                             QDate(2022, 11, 30)});
    EXPECT_LT(bodyOf({row}).size() + kFullFrame, qsizetype(kLongestFrame));
}

}  // namespace zhiqiao::test
