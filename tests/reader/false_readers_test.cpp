// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A reader that a file has taken over answers whatever it likes.
#include "core/exchange/exchange_errors.h"
#include "core/exchange/table_frames.h"
#include "tests/reader/reader_desk.h"

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFailed = "exchange.reader_failed";

class FalseReader {
public:
    /// What opening and then reading end with.
    std::string_view answer(const QByteArray& script, const StillWanted& wanted = {}) {
        auto reader = falseReader(files_, "reader", script);
        reader.patience = patience_;
        auto table = openTableInChild(reader, files_.write("a.csv", "a,b\n"), {}, wanted);
        if (!table) return table.error().code;
        auto read = (*table)->read(0, [this](const TableRow&) { return ++taken_ < takes_; });
        const auto code = codeOf(read);
        if (!read) {
            EXPECT_EQ(codeOf((*table)->read(0, [](const TableRow&) { return true; })), code)
                << "a table whose reader is gone says so again";
            EXPECT_FALSE((*table)->readOtherwise());
        }
        return code;
    }
    /// A script that says these bytes, then runs the rest.
    QByteArray saying(const QByteArray& bytes, const QByteArray& then = "exec cat >/dev/null") {
        return "cat " + QFile::encodeName(files_.write("said", bytes)) + "; " + then;
    }
    void setPatience(std::chrono::milliseconds patience) { patience_ = patience; }
    void takeOnly(int rows) { takes_ = rows; }
    [[nodiscard]] int taken() const { return taken_; }

private:
    MadeFiles files_;
    std::chrono::milliseconds patience_ = std::chrono::minutes(1);
    int takes_ = 1'000'000;
    int taken_ = 0;
};

QByteArray table() { return frameBytes(FrameKind::Table, tableBody({u"CSV"_s})); }

QByteArray rows(std::initializer_list<int> numbers) {
    QByteArray body;
    for (const int number : numbers) appendRow(body, {number, {TableCell::ofText(u"x"_s)}});
    return frameBytes(FrameKind::Rows, body);
}

}  // namespace

TEST(FalseReaders, ThatKeepToTheirPartAreHeard) {
    FalseReader reader;
    EXPECT_EQ(reader.answer(
                  reader.saying(table() + rows({1, 2}) + rows({5}) + frameBytes(FrameKind::End))),
              "ok");
    EXPECT_EQ(reader.taken(), 3);
}

TEST(FalseReaders, ThatEndAreTold) {
    FalseReader reader;
    EXPECT_EQ(reader.answer("exit 0"), kFailed);
    EXPECT_EQ(reader.answer("exit 3"), kFailed);
    EXPECT_EQ(reader.answer("kill -KILL $$"), kFailed);
    EXPECT_EQ(reader.answer("kill -SEGV $$"), kFailed);
    EXPECT_EQ(reader.answer(reader.saying(table(), "exit 0")), kFailed);
    EXPECT_EQ(reader.answer(reader.saying(table() + rows({1}), "kill -KILL $$")), kFailed);
    EXPECT_EQ(reader.answer("exit " + QByteArray::number(kReaderAtLimit)), "exchange.reader_limit");
    EXPECT_TRUE(hasNoChild());
}

TEST(FalseReaders, ThatSpeakNonsenseAreNotHeard) {
    FalseReader reader;
    const auto rowsBody = [](const QByteArray& body) { return frameBytes(FrameKind::Rows, body); };
    EXPECT_EQ(reader.answer("echo This is no frame at all; exec cat >/dev/null"), kFailed);
    for (const auto& said :
         {rows({1}), frameBytes(FrameKind::End), frameBytes(FrameKind::Table),
          frameBytes(FrameKind::Failure, "x"), frameBytes(FrameKind::Hello), table() + table(),
          table() + frameBytes(FrameKind::Otherwise), table() + rows({2, 1}),
          table() + rows({1, 1}), table() + rows({1}) + rows({1}), table() + rows({-1}),
          table() + rowsBody("xxxx"),
          table() + frameBytes(FrameKind::Failure, failureBody({.code = "person.none"}))})
        EXPECT_EQ(reader.answer(reader.saying(said)), kFailed) << said.toHex().constData();
    EXPECT_TRUE(hasNoChild());
}

TEST(FalseReaders, ThatFloodAreCutOff) {
    FalseReader reader;
    EXPECT_EQ(reader.answer("exec cat /dev/zero"), kFailed);
    EXPECT_EQ(reader.answer(reader.saying(table(), "exec yes")), kFailed);
    EXPECT_EQ(reader.answer(reader.saying(table() + rows({1}), "exec cat /dev/zero")), kFailed);
    EXPECT_TRUE(hasNoChild());
}

TEST(FalseReaders, ThatGoOnWhenNoMoreIsWantedAreCutOff) {
    FalseReader reader;
    reader.takeOnly(1);
    EXPECT_EQ(reader.answer(reader.saying(table() + rows({1}) + rows({2}) + rows({3}))), kFailed);
    EXPECT_EQ(
        reader.answer(reader.saying(table() + rows({1}) + rows({2}) + frameBytes(FrameKind::End))),
        "ok");
}

TEST(FalseReaders, ThatGiveMoreThanTheLimitsAreRefused) {
    FalseReader reader;
    const TableLimits limits;
    QByteArray body;
    appendRow(body, {1,
                     {size_t(limits.rowCharacters / limits.cellCharacters) + 1,
                      TableCell::ofText(QString(limits.cellCharacters, u'x'))}});
    EXPECT_EQ(reader.answer(reader.saying(table() + frameBytes(FrameKind::Rows, body))),
              "exchange.too_large");
    body.clear();
    for (int i = 1; i <= limits.rows + kHeaderSearchRows + 1; ++i) appendRow(body, {i, {}});
    EXPECT_EQ(reader.answer(reader.saying(table() + frameBytes(FrameKind::Rows, body))),
              "exchange.too_large");
}

TEST(FalseReaders, ThatSayNothingAreLeft) {
    FalseReader reader;
    reader.setPatience(std::chrono::milliseconds(200));
    EXPECT_EQ(reader.answer("exec sleep 600"), "exchange.reader_silent");
    EXPECT_EQ(reader.answer(reader.saying(table(), "exec sleep 600")), "exchange.reader_silent");
    const auto half = table().left(3);
    EXPECT_EQ(reader.answer(reader.saying(half, "exec sleep 600")), "exchange.reader_silent");
    EXPECT_TRUE(hasNoChild());
}

TEST(FalseReaders, EndWhenNobodyWaitsForThem) {
    FalseReader reader;
    int asked = 0;
    EXPECT_EQ(reader.answer("exec sleep 600", [&] { return ++asked < 3; }), "import.cancelled");
    EXPECT_EQ(asked, 3);
    EXPECT_TRUE(hasNoChild());
}

}  // namespace zhiqiao::test
