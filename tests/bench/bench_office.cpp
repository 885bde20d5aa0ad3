// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_office.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <map>

namespace zhiqiao::bench {

using namespace Qt::StringLiterals;

QString benchFolder() {
    static const QTemporaryDir folder;
    return folder.path();
}

namespace {

std::map<QString, std::unique_ptr<OfficeSession>>& offices() {
    static std::map<QString, std::unique_ptr<OfficeSession>> all;
    return all;
}

}  // namespace

OfficeSession& officeAt(const QString& address, int demoPersons,
                        const std::function<void(OfficeSession&)>& fill) {
    auto& office = offices()[address];
    if (office) return *office;
    const auto target = need(databaseTarget(address));
    const bool there = target.engine == Engine::Sqlite ? QFileInfo::exists(address)
                                                       : QFileInfo::exists(target.keyFile);
    if (!there) need(makeDemoOffice(target, {.persons = demoPersons}, kDemoWorkingDay, {}));
    auto opened = need(openOffice(target));
    need(opened->connections().openForWriting());
    office = need(OfficeSession::begin(std::move(opened), std::nullopt));
    if (!there && fill) fill(*office);
    return *office;
}

OfficeSession& officeOf(int persons) {
    return officeAt(benchFolder() + u"/office-%1.db"_s.arg(persons), persons);
}

void closeOffices() { offices().clear(); }

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
