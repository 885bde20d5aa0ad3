// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_vfs.h"

#include <QFileInfo>

#include <sqlite3.h>
#include <csignal>
#include <cstring>
#include <mutex>
#include <stdexcept>

namespace zhiqiao::test {

struct FaultVfs::State {
    sqlite3_vfs vfs{};
    sqlite3_vfs* below = nullptr;
    QByteArray name;
    DiskFault fault;
    int counted = 0;
    bool failed = false;
    bool keeps = false;
    int acknowledged = 0;
    std::vector<DiskStep> steps;
    mutable std::mutex mutex;  // guards all of it but vfs, below and name

    /// SQLITE_OK when the step is carried out.
    int step(DiskStep::Kind kind, const QString& file, qint64 at, const QByteArray& bytes = {}) {
        const std::lock_guard lock(mutex);
        const bool mayFail = fault.code != SQLITE_FULL || kind == DiskStep::Kind::Write;
        if (mayFail) {
            ++counted;
            if (fault.at > 0 && (counted == fault.at || (fault.forEver && counted > fault.at))) {
                if (fault.killsUs) std::raise(SIGKILL);
                failed = true;
                return fault.code;
            }
        }
        if (keeps) steps.push_back({kind, file, at, bytes, acknowledged});
        return SQLITE_OK;
    }
};

namespace {

using State = FaultVfs::State;
using Kind = DiskStep::Kind;

/// SQLite allots the memory: this, then the file of the system below.
struct FaultFile {
    sqlite3_file base;
    State* state;
    QString* name;
    sqlite3_file* below() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

FaultFile* mine(sqlite3_file* file) { return reinterpret_cast<FaultFile*>(file); }
sqlite3_file* below(sqlite3_file* file) { return mine(file)->below(); }
const sqlite3_io_methods* methods(sqlite3_file* file) { return below(file)->pMethods; }
State* stateOf(sqlite3_vfs* vfs) { return static_cast<State*>(vfs->pAppData); }
QString fileName(const char* path) { return QFileInfo(QString::fromLocal8Bit(path)).fileName(); }

int closeFile(sqlite3_file* file) {
    delete mine(file)->name;
    return methods(file)->xClose(below(file));
}
int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 at) {
    return methods(file)->xRead(below(file), into, size, at);
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
    const auto bytes = QByteArray(static_cast<const char*>(from), size);
    const int refused = mine(file)->state->step(Kind::Write, *mine(file)->name, at, bytes);
    return refused ? refused : methods(file)->xWrite(below(file), from, size, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    const int refused = mine(file)->state->step(Kind::Truncate, *mine(file)->name, size);
    return refused ? refused : methods(file)->xTruncate(below(file), size);
}
int syncFile(sqlite3_file* file, int) {
    return mine(file)->state->step(Kind::Sync, *mine(file)->name, 0);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return methods(file)->xFileSize(below(file), size);
}
int lockFile(sqlite3_file* file, int level) { return methods(file)->xLock(below(file), level); }
int unlockFile(sqlite3_file* file, int level) { return methods(file)->xUnlock(below(file), level); }
int checkLock(sqlite3_file* file, int* held) {
    return methods(file)->xCheckReservedLock(below(file), held);
}
int fileControl(sqlite3_file* file, int operation, void* argument) {
    return methods(file)->xFileControl(below(file), operation, argument);
}
int sectorSize(sqlite3_file* file) { return methods(file)->xSectorSize(below(file)); }
int characteristics(sqlite3_file* file) {
    return methods(file)->xDeviceCharacteristics(below(file));
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    return methods(file)->xShmMap(below(file), page, size, extend, memory);
}
int shmLock(sqlite3_file* file, int from, int count, int flags) {
    return methods(file)->xShmLock(below(file), from, count, flags);
}
void shmBarrier(sqlite3_file* file) { methods(file)->xShmBarrier(below(file)); }
int shmUnmap(sqlite3_file* file, int remove) {
    return methods(file)->xShmUnmap(below(file), remove);
}

const sqlite3_io_methods kMethods{
    2,        closeFile,  readFile,  writeFile,   truncateFile, syncFile,        fileSize,
    lockFile, unlockFile, checkLock, fileControl, sectorSize,   characteristics, shmMap,
    shmLock,  shmBarrier, shmUnmap,  nullptr,     nullptr};

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    auto* state = stateOf(vfs);
    auto* opened = mine(file);
    std::memset(static_cast<void*>(opened), 0, sizeof *opened);
    const int status = state->below->xOpen(state->below, path, opened->below(), flags, outFlags);
    if (!opened->below()->pMethods) return status;  // SQLite closes what has methods, opened or not
    opened->state = state;
    opened->name = new QString(path ? fileName(path) : QString());
    opened->base.pMethods = &kMethods;
    return status;
}
int deleteFile(sqlite3_vfs* vfs, const char* path, int) {
    auto* state = stateOf(vfs);
    const int refused = state->step(Kind::Delete, fileName(path), 0);
    return refused ? refused : state->below->xDelete(state->below, path, 0);
}

}  // namespace

FaultVfs::FaultVfs() : state_(std::make_unique<State>()) {
    static int made = 0;
    auto& state = *state_;
    state.below = sqlite3_vfs_find(nullptr);
    if (!state.below) throw std::runtime_error("SQLite has no file system");
    state.name = "fault" + QByteArray::number(++made);
    state.vfs = *state.below;  // what is not about files stays as it is
    state.vfs.szOsFile = int(sizeof(FaultFile)) + state.below->szOsFile;
    state.vfs.pNext = nullptr;
    state.vfs.zName = state.name.constData();
    state.vfs.pAppData = &state;
    state.vfs.xOpen = openFile;
    state.vfs.xDelete = deleteFile;
    if (sqlite3_vfs_register(&state.vfs, 0) != SQLITE_OK)
        throw std::runtime_error("SQLite takes no file system");
}

FaultVfs::~FaultVfs() { sqlite3_vfs_unregister(&state_->vfs); }

QString FaultVfs::name() const { return QString::fromLatin1(state_->name); }

void FaultVfs::fail(const DiskFault& fault) {
    const std::lock_guard lock(state_->mutex);
    state_->fault = fault;
    state_->counted = 0;
    state_->failed = false;
}

int FaultVfs::counted() const {
    const std::lock_guard lock(state_->mutex);
    return state_->counted;
}

bool FaultVfs::hasFailed() const {
    const std::lock_guard lock(state_->mutex);
    return state_->failed;
}

void FaultVfs::keepSteps(bool keep) {
    state_->keeps = keep;
    state_->steps.clear();
    state_->acknowledged = 0;
}

const std::vector<DiskStep>& FaultVfs::steps() const { return state_->steps; }
void FaultVfs::acknowledge(int acts) { state_->acknowledged = acts; }

}  // namespace zhiqiao::test
