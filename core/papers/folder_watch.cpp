// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/folder_watch.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <utility>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PaperFolder {
    Q_DECLARE_TR_FUNCTIONS(PaperFolder)
};

constexpr auto kFiles = QDir::Files | QDir::NoSymLinks;

/// Asked anew of the disk: a network folder's listing may be remembered.
Result<QFileInfoList> filesIn(const QString& folder) {
    QDir dir(folder);
    if (folder.isEmpty() || !dir.exists()) return fail(paperFolderMissing());
    auto files = dir.entryInfoList(kFiles, QDir::Time | QDir::Reversed);
    for (auto& file : files) file.refresh();
    return files;
}

}  // namespace

FolderWatch::FolderWatch(QString folder, NowMs now)
    : folder_(std::move(folder)), now_(std::move(now)) {}

Result<> FolderWatch::begin() {
    known_.clear();
    growing_.clear();
    const auto files = filesIn(folder_);
    if (!files) return fail(files.error());
    for (const auto& file : *files) known_ << file.fileName();
    return {};
}

Result<std::optional<QString>> FolderWatch::poll() {
    const auto files = filesIn(folder_);
    if (!files) return fail(files.error());
    const auto now = now_();
    QMap<QString, Seen> still;
    std::optional<QString> ready;
    for (const auto& file : *files) {
        const auto name = file.fileName();
        if (known_.contains(name)) continue;
        const auto before = growing_.constFind(name);
        const bool same = before != growing_.cend() && before->bytes == file.size() &&
                          before->written == file.lastModified();
        const Seen seen{file.size(), file.lastModified(), same ? before->sinceMs : now};
        if (!ready && same && now - seen.sinceMs >= kStoodStillMs) {
            known_ << name;
            ready = file.absoluteFilePath();
        } else {
            still.insert(name, seen);
        }
    }
    growing_ = std::move(still);
    return ready;
}

void FolderWatch::putBack(const QString& path) { known_.remove(QFileInfo(path).fileName()); }

std::vector<LeftOver> leftOvers(const QString& folder, const QDateTime& now) {
    std::vector<LeftOver> found;
    const auto files = filesIn(folder);
    if (!files) return found;
    for (const auto& file : *files)
        if (file.lastModified().addDays(1) < now)
            found.push_back({file.absoluteFilePath(), file.size(), file.lastModified()});
    std::ranges::sort(found, {}, &LeftOver::written);
    return found;
}

Error paperFolderMissing() {
    return {
        .kind = Error::Kind::NotFound,
        .code = "paper.folder_missing",
        .message = PaperFolder::tr("The folder of the document camera is not there."),
        .hint = PaperFolder::tr("Plug it in or connect the drive, or choose another folder under "
                                "Settings."),
        .detail = u"field=folder"_s};
}

}  // namespace zhiqiao
