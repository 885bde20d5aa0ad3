// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_file.h"
#include "core/storage/office_database.h"
#include "tests/storage/number_work.h"
#include "tests/support/environment.h"
#include "tests/support/office_sample.h"

#include <QCoreApplication>

#include <cstdio>

// One counter of several that save referrals in one database at the same time:
//   number_process sqlite FILE KEYFILE FROM UNTIL STEP
//   number_process postgres KEYWORDS KEYFILE FROM UNTIL STEP
// A SQLite file belongs to one program at a time, so it is opened for a few referrals at a time.

using namespace zhiqiao;
using namespace zhiqiao::test;

namespace {

constexpr int kReferralsAtATime = 25;

Result<> onSqlite(const QStringList& words, int from, int until, int step) {
    const WorkingDayClock clock(kToday);
    const DatabaseTarget target{
        .path = words.at(2), .keywords = {}, .keyFile = words.at(3), .title = {}};
    while (from < until) {
        auto office = openOffice(target);
        if (!office && office.error().code == "db.locked_by") continue;
        if (!office) return fail(office.error());
        auto writer = (*office)->connections().openForWriting();
        if (!writer) return fail(writer.error());
        const auto work = readNumberWork(**writer);
        if (!work) return fail(work.error());
        const int end = std::min(until, from + kReferralsAtATime * step);
        if (auto done = takeNumbers((*office)->context(), clock, *work, from, end, step); !done)
            return done;
        while (from < end) from += step;
    }
    return {};
}

Result<> onPostgres(const QStringList& words, int from, int until, int step) {
    const WorkingDayClock clock(kToday);
    const auto opened = readKeyFile(words.at(3), BotanProvider());
    if (!opened) return fail(opened.error());
    const auto vault = Vault::withKeys(opened->keys);
    const auto trail = AuditTrail::open(words.at(3), opened->keys, opened->auditRoot);
    if (!trail) return fail(trail.error());
    Connections connections(
        [&](Access access) { return Database::openPostgres(words.at(2), access); });
    auto writer = connections.openForWriting();
    if (!writer) return fail(writer.error());
    const auto work = readNumberWork(**writer);
    if (!work) return fail(work.error());
    return takeNumbers({connections, *vault, **trail}, clock, *work, from, until, step);
}

}  // namespace

int main(int argc, char** argv) {
    fixEnvironment();
    QCoreApplication app(argc, argv);
    const auto words = app.arguments();
    if (words.size() != 7) return 2;
    const auto run = words.at(1) == QLatin1String("sqlite") ? onSqlite : onPostgres;
    const auto done = run(words, words.at(4).toInt(), words.at(5).toInt(), words.at(6).toInt());
    if (done) return 0;
    std::fprintf(stderr, "%s\n", std::string(done.error().code).c_str());
    return 1;
}
