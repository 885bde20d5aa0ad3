// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"

#include "core/exchange/exchange_errors.h"

#include <QCoreApplication>
#include <QFile>

#include <minizip/unzip.h>
#include <array>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ZipText {
    Q_DECLARE_TR_FUNCTIONS(ZipText)
};

constexpr unsigned long kEncryptedFlag = 1;

// Part names are compared without case, and some writers use backslashes.
QString zipKey(const QString& name) {
    QString key = name.toLower();
    key.replace(u'\\', u'/');
    while (key.startsWith(u'/')) key.remove(0, 1);
    return key;
}

// minizip asks for a file by name; the open QFile is handed to it instead, so that any path works.
void* zipOpen(void* opaque, const void*, int) { return opaque; }
unsigned long zipRead(void*, void* stream, void* buffer, unsigned long size) {
    const auto got = static_cast<QFile*>(stream)->read(static_cast<char*>(buffer), qint64(size));
    return got < 0 ? 0 : static_cast<unsigned long>(got);
}
unsigned long zipWrite(void*, void*, const void*, unsigned long) { return 0; }
ZPOS64_T zipTell(void*, void* stream) { return ZPOS64_T(static_cast<QFile*>(stream)->pos()); }
long zipSeek(void*, void* stream, ZPOS64_T offset, int origin) {
    auto* file = static_cast<QFile*>(stream);
    qint64 from = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR) from = file->pos();
    if (origin == ZLIB_FILEFUNC_SEEK_END) from = file->size();
    const auto target = qint64(quint64(from) + offset);
    if (target < 0 || target > file->size()) return -1;
    return file->seek(target) ? 0 : -1;
}
int zipClose(void*, void*) { return 0; }
int zipFailed(void*, void* stream) {
    return static_cast<QFile*>(stream)->error() == QFile::NoError ? 0 : 1;
}

}  // namespace

ZipArchive::ZipArchive(std::unique_ptr<QFile> file) : file_(std::move(file)) {
    zlib_filefunc64_def functions{zipOpen, zipRead,  zipWrite,  zipTell,
                                  zipSeek, zipClose, zipFailed, file_.get()};
    zip_ = unzOpen2_64("", &functions);
}

ZipArchive::~ZipArchive() {
    if (zip_ != nullptr) unzClose(zip_);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(std::unique_ptr<QFile> file,
                                                     const TableLimits& limits) {
    std::unique_ptr<ZipArchive> archive(new ZipArchive(std::move(file)));
    if (archive->zip_ == nullptr) return fail(damagedFile(u"zip: no central directory"_s));
    if (auto listed = archive->list(limits); !listed) return fail(listed.error());
    return archive;
}

Result<> ZipArchive::list(const TableLimits& limits) {
    unz_global_info64 global{};
    if (unzGetGlobalInfo64(zip_, &global) != UNZ_OK) return fail(damagedFile(u"zip: directory"_s));
    const Error bomb = tooLarge(
        ZipText::tr("it unpacks to more than %1 MB").arg(limits.unpackedBytes / (1 << 20)));
    if (global.number_entry > ZPOS64_T(limits.entries))
        return fail(tooLarge(ZipText::tr("it has more than %1 parts").arg(limits.entries)));

    qint64 unpacked = 0;
    qint64 packed = 0;
    for (int step = unzGoToFirstFile(zip_); step != UNZ_END_OF_LIST_OF_FILE;
         step = unzGoToNextFile(zip_)) {
        if (step != UNZ_OK) return fail(damagedFile(u"zip: directory entry"_s));
        unz_file_info64 info{};
        std::array<char, 1024> name{};
        unz64_file_pos place{};
        if (unzGetCurrentFileInfo64(zip_, &info, name.data(), name.size() - 1, nullptr, 0, nullptr,
                                    0) != UNZ_OK ||
            unzGetFilePos64(zip_, &place) != UNZ_OK)
            return fail(damagedFile(u"zip: directory entry"_s));
        if ((info.flag & kEncryptedFlag) != 0) return fail(encryptedWorkbook());
        if (info.uncompressed_size > ZPOS64_T(limits.unpackedBytes)) return fail(bomb);
        const auto size = qint64(info.uncompressed_size);
        const auto inFile = qint64(qMin(info.compressed_size, ZPOS64_T(file_->size())));
        unpacked += size;
        packed += inFile;
        if (unpacked > limits.unpackedBytes) return fail(bomb);
        if (size > limits.ratioFromBytes && size / limits.ratio > inFile)
            return fail(tooLarge(
                ZipText::tr("a part unpacks to more than %1 times its size").arg(limits.ratio)));
        parts_.insert(zipKey(QString::fromUtf8(name.data())),
                      {place.pos_in_zip_directory, place.num_of_file, size});
    }
    if (unpacked > limits.ratioFromBytes && unpacked / limits.ratio > packed)
        return fail(
            tooLarge(ZipText::tr("it unpacks to more than %1 times its size").arg(limits.ratio)));
    return {};
}

bool ZipArchive::contains(const QString& name) const { return parts_.contains(zipKey(name)); }

qint64 ZipArchive::unpackedSize(const QString& name) const {
    return parts_.value(zipKey(name)).unpacked;
}

Result<> ZipArchive::read(const QString& name, const std::function<bool(QByteArrayView)>& take) {
    const auto part = parts_.constFind(zipKey(name));
    if (part == parts_.constEnd()) return fail(damagedFile(u"zip: a part is missing"_s));
    unz64_file_pos place{part->directory, part->number};
    if (unzGoToFilePos64(zip_, &place) != UNZ_OK || unzOpenCurrentFile(zip_) != UNZ_OK)
        return fail(damagedFile(u"zip: a part cannot be opened"_s));
    // minizip hands over no more than the size in the directory, which list() has limited.
    std::array<char, 64 * 1024> buffer;
    int got = 0;
    while ((got = unzReadCurrentFile(zip_, buffer.data(), unsigned(buffer.size()))) > 0) {
        if (take(QByteArrayView(buffer.data(), got))) continue;
        unzCloseCurrentFile(zip_);
        return {};
    }
    const int closed = unzCloseCurrentFile(zip_);
    if (got < 0 || closed != UNZ_OK) return fail(damagedFile(u"zip: a part does not unpack"_s));
    return {};
}

}  // namespace zhiqiao
