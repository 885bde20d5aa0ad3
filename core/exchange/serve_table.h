// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/table_frames.h"

namespace zhiqiao {

/// Frames through two open descriptors, waiting as long as it takes.
class FrameChannel {
public:
    FrameChannel(int in, int out) : in_(in), out_(out) {}
    /// Nothing at the end of the stream or when it is none of frames.
    std::optional<Frame> receive();
    bool send(FrameKind kind, QByteArrayView body = {});

private:
    int in_;
    int out_;
    FrameStream stream_;
};

/// The reader's side of table_frames.h: opens the table and answers until the stream ends.
void serveTable(FrameChannel& channel, std::unique_ptr<QFile> file, const TableLimits& limits);

}  // namespace zhiqiao
