// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/paper_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PaperFile {
    Q_DECLARE_TR_FUNCTIONS(PaperFile)
};

Error ofFile(Error::Kind kind, std::string_view code, const QString& message, const QString& hint) {
    return {
        .kind = kind, .code = code, .message = message, .hint = hint, .detail = u"field=file"_s};
}

Error vanished() {
    return ofFile(Error::Kind::NotFound, "paper.vanished",
                  PaperFile::tr("The file is not there any more."),
                  PaperFile::tr("Take the picture again."));
}

Error unreadable() {
    return ofFile(
        Error::Kind::Denied, "paper.unreadable", PaperFile::tr("The file cannot be read."),
        PaperFile::tr("Another program may hold it, or you have no right to it. Close that "
                      "program and try again."));
}

Error growing() {
    return ofFile(Error::Kind::Busy, "paper.growing",
                  PaperFile::tr("The file is still being written."),
                  PaperFile::tr("Wait a moment and try again."));
}

}  // namespace

Result<ReadPaper> readPaper(const QString& path, const PaperLimits& limits) {
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return fail(QFileInfo::exists(path) ? unreadable() : vanished());
    const auto size = file.size();
    if (size > limits.bytes) return fail(paperTooLarge(limits));
    const auto content = file.read(limits.bytes + 1);
    if (file.error() != QFile::NoError) return fail(unreadable());
    if (content.size() != size || file.size() != size) return fail(growing());
    const auto sheet = examinePaper(content, limits);
    if (!sheet) return fail(sheet.error());
    return ReadPaper{path, content, *sheet};
}

QString sizeText(qint64 bytes) {
    constexpr qint64 kMega = 1'000'000;
    if (bytes >= kMega) return u"%1 MB"_s.arg(double(bytes) / double(kMega), 0, 'f', 1);
    return u"%1 KB"_s.arg(qMax<qint64>(1, bytes / 1000));
}

}  // namespace zhiqiao
