// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/table_file.h"

#include <QByteArray>

#include <optional>

namespace zhiqiao {

/// What the program and zhiqiao-reader say to each other through two pipes: frames of a length
/// (four bytes, of what follows), a kind (one byte) and a body, numbers in the machine's order.
/// The program says Hello, then asks for a sheet (Read) or another reading (Otherwise). The reader
/// answers Hello with Table or Failure, Otherwise with Otherwise, and Read with Rows, Rows, …, then
/// End or Failure. After a full Rows frame it waits for More or Stop; after Stop comes End.
enum class FrameKind : quint8 { Hello = 1, Read, More, Stop, Otherwise, Table, Rows, End, Failure };

/// Both sides are installed together; another version is a mixed installation.
inline constexpr quint32 kFrameVersion = 1;
/// A row within TableLimits fits in.
inline constexpr quint32 kLongestFrame = 4U << 20;
/// A Rows frame is sent once it is that long.
inline constexpr qsizetype kFullFrame = 256 << 10;

struct Frame {
    FrameKind kind = FrameKind::End;
    QByteArray body;
};

/// What the reader must know before it opens the file.
struct ReaderHello {
    QString language;  ///< of the messages, as QLocale names it
    TableLimits limits;
    qint64 memoryBytes = 0;
    qint64 cpuSeconds = 0;
};

[[nodiscard]] QByteArray frameBytes(FrameKind kind, QByteArrayView body = {});

/// Cuts a stream of bytes into frames.
class FrameStream {
public:
    enum class Next { Whole, Partial, Broken };

    void append(QByteArrayView bytes) { bytes_.append(bytes); }
    /// Broken: too long or of no kind; it stays so.
    Next take(Frame& frame);

private:
    QByteArray bytes_;
};

// Bodies. A parser answers nothing when the body is not exactly what its writer makes, or holds
// more than the limits allow.
[[nodiscard]] QByteArray helloBody(const ReaderHello& hello);
[[nodiscard]] std::optional<ReaderHello> parseHello(QByteArrayView body);
[[nodiscard]] QByteArray tableBody(const QStringList& sheets);
[[nodiscard]] std::optional<QStringList> parseTable(QByteArrayView body, const TableLimits& limits);
[[nodiscard]] QByteArray failureBody(const Error& error);
[[nodiscard]] std::optional<Error> parseFailure(QByteArrayView body);
[[nodiscard]] QByteArray numberBody(qint64 number);  ///< of Read and Otherwise
[[nodiscard]] std::optional<qint64> parseNumber(QByteArrayView body);
/// The body of a Rows frame is rows one after another.
void appendRow(QByteArray& body, const TableRow& row);
[[nodiscard]] std::optional<std::vector<TableRow>> parseRows(QByteArrayView body,
                                                             const TableLimits& limits);

}  // namespace zhiqiao
