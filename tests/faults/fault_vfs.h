// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace zhiqiao::test {

/// One thing SQLite told the disk to do.
struct DiskStep {
    enum class Kind { Write, Truncate, Delete, Sync };
    Kind kind;
    QString file;           ///< its name without the folder
    qint64 at = 0;          ///< where it is written, or the size it is cut to
    QByteArray bytes = {};  ///< what is written
    int acknowledged = 0;   ///< how many acts had been told to be saved before
};

/// What happens at the k-th step that may fail, counted from 1.
struct DiskFault {
    int at = 0;            ///< never, when 0
    int code = 0;          ///< of SQLite; SQLITE_FULL fails writes only
    bool forEver = false;  ///< every later one fails as well
    bool killsUs = false;  ///< the process dies there instead
};

/// A file system for SQLite between it and the default one, known by a name of its own: keeps what
/// is written and synced, and fails where it is told to. A sync is noted and not carried out.
/// Outlives every connection that was opened through it.
class FaultVfs {
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    /// For `?vfs=`, DatabaseTarget::vfs.
    [[nodiscard]] QString name() const;

    /// Starts anew: nothing kept, counting from 1.
    void fail(const DiskFault& fault);
    void heal() { fail({}); }
    /// Steps that could have failed since fail().
    [[nodiscard]] int counted() const;
    [[nodiscard]] bool hasFailed() const;

    /// Keeps every step from now on, or no more.
    void keepSteps(bool keep);
    [[nodiscard]] const std::vector<DiskStep>& steps() const;
    /// So many acts were told to be saved.
    void acknowledge(int acts);

    struct State;

private:
    std::unique_ptr<State> state_;
};

}  // namespace zhiqiao::test
