// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QSize>
#include <QString>

#include <vector>

namespace zhiqiao {

/// The pages of a picture file as its own structure tells them, or where that breaks off.
struct PictureScan {
    std::vector<QSize> pages;
    QString broken = {};  ///< empty: whole
};

/// Segments from the first to the end mark, and a frame.
[[nodiscard]] PictureScan scanJpeg(const QByteArray& bytes);
/// Chunks with right checksums, from head to end.
[[nodiscard]] PictureScan scanPng(const QByteArray& bytes);
/// One page per directory; what they point at lies within the file.
[[nodiscard]] PictureScan scanTiff(const QByteArray& bytes);

}  // namespace zhiqiao
