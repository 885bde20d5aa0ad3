// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_file.h"
#include "tests/support/results.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

TEST(NetworkDrives, AreKnownByTheNameOfTheirFileSystem) {
    for (const auto* type : {"nfs",         "nfs4",
                             "cifs",        "smb",
                             "smb2",        "smb3",
                             "smbfs",       "9p",
                             "afs",         "ncpfs",
                             "coda",        "ceph",
                             "glusterfs",   "fuse.glusterfs",
                             "fuse.sshfs",  "fuse.gvfsd-fuse",
                             "davfs",       "fuse.davfs",
                             "fuse.davfs2", "fuse.rclone",
                             "vboxsf",      "fuse.vmhgfs-fuse",
                             "virtiofs",    "prl_fs",
                             "lustre",      "gpfs",
                             "CIFS"})
        EXPECT_TRUE(isNetworkFileSystem(type)) << type;
}

TEST(NetworkDrives, AreNoDisksOfThisComputer) {
    for (const auto* type : {"ext4", "xfs", "btrfs", "zfs", "f2fs", "tmpfs", "overlay", "vfat",
                             "exfat", "ntfs3", "fuseblk", "fuse.gocryptfs", "ecryptfs", ""})
        EXPECT_FALSE(isNetworkFileSystem(type)) << type;
}

TEST(NetworkDrives, AreLookedForAboveAFolderThatIsNotThereYet) {
    const QTemporaryDir folder;
    EXPECT_TRUE(ok(refuseNetworkDrive(folder.filePath(u"not/there/yet/office.db"_s))));
    EXPECT_TRUE(ok(refuseNetworkDrive(u"/office.db"_s)));
}
