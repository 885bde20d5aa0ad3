// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/serve_table.h"

#include <QFile>

#include <unistd.h>
#include <array>
#include <cerrno>

namespace zhiqiao {

namespace {

/// False when nobody listens any more.
bool serveSheet(FrameChannel& channel, TableFile& table, qint64 sheet) {
    QByteArray body;
    bool heard = true;
    const auto read = table.read(sheet, [&](const TableRow& row) {
        appendRow(body, row);
        if (body.size() < kFullFrame) return true;
        heard = channel.send(FrameKind::Rows, body);
        body.clear();
        const auto answer = heard ? channel.receive() : std::nullopt;
        heard = answer.has_value();
        return heard && answer->kind == FrameKind::More;
    });
    if (!heard) return false;
    if (!body.isEmpty() && !channel.send(FrameKind::Rows, body)) return false;
    return read ? channel.send(FrameKind::End)
                : channel.send(FrameKind::Failure, failureBody(read.error()));
}

}  // namespace

std::optional<Frame> FrameChannel::receive() {
    Frame frame;
    for (;;) {
        switch (stream_.take(frame)) {
        case FrameStream::Next::Whole: return frame;
        case FrameStream::Next::Broken: return std::nullopt;
        case FrameStream::Next::Partial: break;
        }
        std::array<char, 4096> piece;
        const auto got = ::read(in_, piece.data(), piece.size());
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return std::nullopt;
        stream_.append(QByteArrayView(piece.data(), got));
    }
}

bool FrameChannel::send(FrameKind kind, QByteArrayView body) {
    const QByteArray bytes = frameBytes(kind, body);
    for (qsizetype sent = 0; sent < bytes.size();) {
        const auto put = ::write(out_, bytes.constData() + sent, size_t(bytes.size() - sent));
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) return false;
        sent += put;
    }
    return true;
}

void serveTable(FrameChannel& channel, std::unique_ptr<QFile> file, const TableLimits& limits) {
    const auto table = openTableIn(std::move(file), limits);
    if (!table) {
        channel.send(FrameKind::Failure, failureBody(table.error()));
        return;
    }
    bool heard = channel.send(FrameKind::Table, tableBody((*table)->sheets()));
    while (heard) {
        const auto asked = channel.receive();
        if (!asked) return;
        switch (asked->kind) {
        case FrameKind::Read: {
            const auto sheet = parseNumber(asked->body);
            if (!sheet || *sheet < 0 || *sheet >= (*table)->sheets().size()) return;
            heard = serveSheet(channel, **table, *sheet);
            break;
        }
        case FrameKind::Otherwise:
            heard =
                channel.send(FrameKind::Otherwise, numberBody((*table)->readOtherwise() ? 1 : 0));
            break;
        case FrameKind::More:  // answers a last frame, after which nobody waited
        case FrameKind::Stop: break;
        default: return;
        }
    }
}

}  // namespace zhiqiao
