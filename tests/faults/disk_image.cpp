// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk_image.h"

#include <cstring>
#include <set>

namespace zhiqiao::test {

namespace {

constexpr qint64 kSector = 512;
using Kind = DiskStep::Kind;

void put(QByteArray& file, qint64 at, const QByteArray& bytes) {
    if (file.size() < at + bytes.size()) file.append(at + bytes.size() - file.size(), '\0');
    std::memcpy(file.data() + at, bytes.constData(), size_t(bytes.size()));
}

void resize(QByteArray& file, qint64 size) {
    if (file.size() > size)
        file.truncate(size);
    else
        file.append(size - file.size(), '\0');
}

struct CachedFile {
    QByteArray durable;
    QByteArray current;
    std::set<qint64> dirty;  // sectors
    bool cut = false;        // since the last sync

    void write(qint64 at, const QByteArray& bytes) {
        put(current, at, bytes);
        for (auto sector = at / kSector; sector * kSector < at + bytes.size(); ++sector)
            dirty.insert(sector);
    }
    void sync() {
        durable = current;
        dirty.clear();
        cut = false;
    }
    [[nodiscard]] QByteArray left(std::mt19937& chance) const {
        auto file = durable;
        if (cut && chance() % 2 == 0) resize(file, std::min(durable.size(), current.size()));
        for (const auto sector : dirty) {
            if (chance() % 2 == 0) continue;
            const auto kept = current.mid(sector * kSector, kSector);
            if (!kept.isEmpty()) put(file, sector * kSector, kept);
        }
        return file;
    }
};

}  // namespace

DiskFiles afterKill(DiskFiles files, std::span<const DiskStep> steps) {
    for (const auto& step : steps) switch (step.kind) {
        case Kind::Write: put(files[step.file], step.at, step.bytes); break;
        case Kind::Truncate: resize(files[step.file], step.at); break;
        case Kind::Delete: files.remove(step.file); break;
        case Kind::Sync: break;
        }
    return files;
}

DiskFiles afterPowerCut(const DiskFiles& files, std::span<const DiskStep> steps,
                        std::mt19937& chance) {
    QMap<QString, CachedFile> cached;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        cached[file.key()] = {.durable = *file, .current = *file, .dirty = {}};
    for (const auto& step : steps) switch (step.kind) {
        case Kind::Write: cached[step.file].write(step.at, step.bytes); break;
        case Kind::Truncate:
            resize(cached[step.file].current, step.at);
            cached[step.file].cut = true;
            break;
        case Kind::Delete: cached.remove(step.file); break;
        case Kind::Sync: cached[step.file].sync(); break;
        }
    DiskFiles left;
    for (auto file = cached.cbegin(); file != cached.cend(); ++file)
        left[file.key()] = file->left(chance);
    return left;
}

}  // namespace zhiqiao::test
