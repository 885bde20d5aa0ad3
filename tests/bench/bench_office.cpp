// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_office.h"

#include <QTemporaryDir>

#include <map>

namespace zhiqiao::bench {

using namespace Qt::StringLiterals;

QString benchFolder() {
    static const QTemporaryDir folder;
    return folder.path();
}

OfficeSession& officeOf(int persons) {
    benchFolder();  // made before the offices, so that it goes after them
    static std::map<int, std::unique_ptr<OfficeSession>> offices;
    auto& office = offices[persons];
    if (!office) {
        const auto target = need(databaseTarget(benchFolder() + u"/office-%1.db"_s.arg(persons)));
        need(makeDemoOffice(target, {.persons = persons}, kDemoWorkingDay, {}));
        auto opened = need(openOffice(target));
        need(opened->connections().openForWriting());
        office = need(OfficeSession::begin(std::move(opened), std::nullopt));
    }
    return *office;
}

void readAll(OfficeSession& session, const QString& sql, const QVariantMap& binds) {
    auto& database = *need(session.database().connections().here());
    auto rows = need(database.run({"bench", sql, false}, binds));
    while (rows.next()) benchmark::DoNotOptimize(rows.value(0));
}

qint64 number(OfficeSession& session, const QString& sql) {
    auto& database = *need(session.database().connections().here());
    auto rows = need(database.run({"bench", sql, false}));
    return rows.next() ? rows.id(0) : 0;
}

}  // namespace zhiqiao::bench
