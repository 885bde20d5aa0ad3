// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_frames.h"
#include "tests/fuzz/fuzzed.h"

using namespace zhiqiao;

namespace {

/// What a parser takes is what its writer would have written.
void parse(const Frame& frame, const TableLimits& limits) {
    const QByteArray& body = frame.body;
    switch (frame.kind) {
    case FrameKind::Hello: (void)parseHello(body); return;
    case FrameKind::Read:
    case FrameKind::Otherwise:
        if (const auto number = parseNumber(body)) test::expect(numberBody(*number) == body);
        return;
    case FrameKind::Table:
        if (const auto sheets = parseTable(body, limits)) test::expect(tableBody(*sheets) == body);
        return;
    case FrameKind::Failure:
        if (const auto error = parseFailure(body)) test::expect(failureBody(*error) == body);
        return;
    case FrameKind::Rows:
        if (const auto rows = parseRows(body, limits)) {
            QByteArray again;
            for (const TableRow& row : *rows) appendRow(again, row);
            test::expect(again == body);
        }
        return;
    case FrameKind::More:
    case FrameKind::Stop:
    case FrameKind::End: return;
    }
    test::expect(false);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto limits = test::smallLimits();
    const auto input = test::inputOf(data, size);
    FrameStream stream;
    Frame frame;
    constexpr qsizetype kPiece = 7;
    for (qsizetype at = 0; at < input.size(); at += kPiece) {
        stream.append(QByteArrayView(input).sliced(at, std::min(kPiece, input.size() - at)));
        while (stream.take(frame) == FrameStream::Next::Whole) parse(frame, limits);
    }
    return 0;
}
