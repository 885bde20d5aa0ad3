// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace zhiqiao {

/// A folder into which a document camera's program saves. It is looked at when poll() is called,
/// so it works on network folders too. Whatever lies there when the watch begins is left over and
/// never offered by itself.
class FolderWatch {
public:
    static constexpr qint64 kStoodStillMs = 500;
    using NowMs = std::function<qint64()>;  ///< milliseconds that only grow

    FolderWatch(QString folder, NowMs now);

    /// Errors: paper.folder_missing.
    Result<> begin();
    /// The oldest new file whose size stood still for half a second, each once. Nothing: none yet.
    /// Errors: paper.folder_missing when it went away.
    Result<std::optional<QString>> poll();
    /// It could not be read yet: it is offered anew when it has stood still again.
    void putBack(const QString& path);
    /// A new file is there, and grows.
    [[nodiscard]] bool isGrowing() const { return !growing_.isEmpty(); }

private:
    struct Seen {
        qint64 bytes = 0;
        QDateTime written;
        qint64 sinceMs = 0;
    };

    QString folder_;
    NowMs now_;
    QSet<QString> known_;
    QMap<QString, Seen> growing_;
};

struct LeftOver {
    QString path;
    qint64 bytes = 0;
    QDateTime written;
};
/// Files that lie in the folder for more than a day, the oldest first. Empty where it is missing.
[[nodiscard]] std::vector<LeftOver> leftOvers(const QString& folder, const QDateTime& now);

[[nodiscard]] Error paperFolderMissing();  ///< paper.folder_missing, NotFound

}  // namespace zhiqiao
