// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/office_facts.h"

namespace zhiqiao {

/// An office until it is complete: files under names of their own, tables without the last fact. A
/// program that dies leaves what nobody opens and the next making replaces; one that is refused or
/// fails takes it away itself.
class OfficeMaking {
public:
    explicit OfficeMaking(const DatabaseTarget& target);
    ~OfficeMaking();
    OfficeMaking(const OfficeMaking&) = delete;
    OfficeMaking& operator=(const OfficeMaking&) = delete;

    [[nodiscard]] const DatabaseTarget& part() const { return part_; }

    /// Takes away what a dead program left; an office that is complete stays as it is.
    Result<> begin();
    void tablesAreMade() { hasTables_ = true; }
    /// The last fact, then the names. Both files are on the disk before they get them. The database
    /// comes first: from then on the office is complete, and openOffice() brings home the key of
    /// one whose maker died before the key followed.
    Result<> finish();

private:
    Result<> freeServer();
    Result<> writeLastFact();

    DatabaseTarget target_;
    DatabaseTarget part_;
    std::unique_ptr<Database> server_;
    bool begun_ = false;
    bool hasTables_ = false;
    bool placed_ = false;
};

/// Everything of a server's schema goes, or nothing.
Result<> emptySchema(Database& server);
void removeFilesOf(const DatabaseTarget& target);

}  // namespace zhiqiao
