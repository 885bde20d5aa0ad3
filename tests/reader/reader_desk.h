// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/child_reader.h"
#include "tests/exchange/made_files.h"
#include "tests/support/results.h"

#include <sys/wait.h>
#include <cerrno>

namespace zhiqiao::test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

inline ReaderProcess realReader() {
    ReaderProcess reader;
    reader.program = QStringLiteral(ZHIQIAO_READER);
    return reader;
}

/// A shell script in place of the reader.
inline ReaderProcess falseReader(const MadeFiles& files, const char* name,
                                 const QByteArray& script) {
    ReaderProcess reader;
    reader.program = files.write(name, "#!/bin/sh\n" + script + "\n");
    QFile::setPermissions(reader.program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return reader;
}

inline Result<std::vector<TableRow>> rowsOf(TableFile& table, qsizetype sheet) {
    std::vector<TableRow> rows;
    auto read = table.read(sheet, [&rows](const TableRow& row) {
        rows.push_back(row);
        return true;
    });
    if (!read) return fail(read.error());
    return rows;
}

inline bool hasNoChild() { return ::waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD; }

}  // namespace zhiqiao::test
