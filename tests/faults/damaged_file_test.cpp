// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_check.h"
#include "tests/faults/recorded_run.h"
#include "tests/storage/opening_office.h"

#include <QCryptographicHash>

#include <sqlite3.h>
#include <random>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Small ones: as many pages, and each check as short, as the file has bytes.
constexpr qsizetype kPage = 1024;

DiskFiles inSmallPages() {
    const OfficeFolder folder;
    sqlite3* file = nullptr;
    EXPECT_EQ(sqlite3_open(QFile::encodeName(folder.target().path).constData(), &file), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(file,
                           "PRAGMA journal_mode=DELETE; PRAGMA page_size=1024; VACUUM;"
                           "PRAGMA journal_mode=WAL",
                           nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(file);
    return folder.files();
}

/// An office of so many pages, or a few more.
const QByteArray& largeOffice() {
    static const QByteArray bytes = [] {
        const int pages = rounds(2000, 800);
        FaultVfs disk;
        const OfficeFolder folder(inSmallPages());
        auto office = taken(OpenedOffice::open(folder.target(disk.name())));
        CounterScript script;
        for (int n = 0; n < CounterScript::kActs; ++n)
            if (!script.act(*office, n)) throw std::runtime_error("a script that fails");
        int persons = 100;
        while (taken(office->ask(u"PRAGMA page_count"_s)).toInt() < pages) {
            const auto more = office->writer().inTransaction([&]() -> Result<> {
                for (const int until = persons + 20; persons < until; ++persons)
                    if (const auto added =
                            registerCase(office->ports(), office->actor(), OperationId::make(),
                                         true, graduateOf(office->actor().staff, persons), kToday);
                        !added)
                        return fail(added.error());
                return {};
            });
            if (!more) throw std::runtime_error(std::string(more.error().code));
        }
        office.reset();
        return folder.files().value(u"office.db"_s);
    }();
    return bytes;
}

/// Every row of every table as SQLite reads it, sealed cells unopened.
QByteArray rowsOf(const QByteArray& bytes) {
    const OfficeFolder folder({{u"office.db"_s, bytes}});
    sqlite3* file = nullptr;
    sqlite3_open(QFile::encodeName(folder.target().path).constData(), &file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto each = [&](const QByteArray& sql, const auto& take) {
        sqlite3_stmt* rows = nullptr;
        sqlite3_prepare_v2(file, sql.constData(), -1, &rows, nullptr);
        while (rows && sqlite3_step(rows) == SQLITE_ROW) take(rows);
        sqlite3_finalize(rows);
    };
    QList<QByteArray> tables;
    each("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'",
         [&](sqlite3_stmt* row) {
             tables << reinterpret_cast<const char*>(sqlite3_column_text(row, 0));
         });
    for (const auto& table : tables)
        each("SELECT * FROM " + table + " NOT INDEXED", [&](sqlite3_stmt* row) {
            for (int at = 0; at < sqlite3_column_count(row); ++at) {
                const auto* cell = static_cast<const char*>(sqlite3_column_blob(row, at));
                hash.addData(QByteArrayView(cell, sqlite3_column_bytes(row, at)));
                hash.addData("|");
            }
        });
    sqlite3_close(file);
    return hash.result();
}

enum class Found { OnOpening, ByTheCheck, ByTheDigest, Harmless, Never };

struct Whole {
    QByteArray rows;
    QString digest;
};

/// Empty when the check of the whole database finds nothing.
bool passesTheCheck(OpenedOffice& office) {
    auto aside = office.office().openAside();
    const auto rows =
        aside ? checkDatabase(**aside, office.office().vault(), kToday) : fail(aside.error());
    return rows && std::ranges::all_of(*rows, &CheckRow::ok);
}

Found whatFinds(const QByteArray& damaged, const Whole& whole) {
    FaultVfs disk;
    const OfficeFolder folder({{u"office.db"_s, damaged}});
    auto office = OpenedOffice::open(folder.target(disk.name()));
    if (!office) {
        EXPECT_TRUE(isOpeningError(office.error())) << office.error().code;
        EXPECT_TRUE(folder.files() == DiskFiles({{u"office.db"_s, damaged}})) << "touched";
        return Found::OnOpening;
    }
    if (rowsOf(damaged) == whole.rows)  // an index may be hit, which the check looks at as well
        return passesTheCheck(**office) ? Found::Harmless : Found::ByTheCheck;
    if (!passesTheCheck(**office)) return Found::ByTheCheck;
    const auto state = (*office)->state();
    return state && state->digest == whole.digest ? Found::Never : Found::ByTheDigest;
}

QString digestOfOffice(const QByteArray& bytes) {
    FaultVfs disk;
    const OfficeFolder folder({{u"office.db"_s, bytes}});
    return taken(taken(OpenedOffice::open(folder.target(disk.name())))->state()).digest;
}

/// SQLite asked for every row of the journal, and nothing else.
bool sqliteAloneNotices(const QByteArray& damaged) {
    const OfficeFolder folder({{u"office.db"_s, damaged}});
    sqlite3* file = nullptr;
    bool failed = sqlite3_open(QFile::encodeName(folder.target().path).constData(), &file) != 0;
    failed = failed || sqlite3_exec(file, "SELECT * FROM journal", nullptr, nullptr, nullptr) != 0;
    sqlite3_close(file);
    return failed;
}

}  // namespace

TEST(DamagedFile, WithOneBitFlippedInAPageIsFoundOrItsShareIsTold) {
    const auto seed = saidSeed();
    std::mt19937 chance(seed);
    const auto& bytes = largeOffice();
    const Whole whole{rowsOf(bytes), digestOfOffice(bytes)};
    ASSERT_EQ(whatFinds(bytes, whole), Found::Harmless) << "without damage";
    const auto pages = bytes.size() / kPage;
    ASSERT_GE(pages, rounds(2000, 800));
    std::map<Found, int> counts;
    int aloneNoticed = 0;
    const int runs = rounds(2000, 40);
    for (int n = 0; n < runs; ++n) {
        const auto page = isFullRun() ? n : qsizetype(chance() % unsigned(pages));
        auto damaged = bytes;
        const auto at = page * kPage + qsizetype(chance() % kPage);
        damaged[at] = char(quint8(damaged[at]) ^ (1U << (chance() % 8)));
        ++counts[whatFinds(damaged, whole)];
        if (sqliteAloneNotices(damaged)) ++aloneNoticed;
    }
    std::printf(
        "%d bits: %d refused on opening, %d found by the check, %d by the digest, %d in no "
        "row (unused), %d not found (%.1f %%); SQLite alone noticed %d\n",
        runs, counts[Found::OnOpening], counts[Found::ByTheCheck], counts[Found::ByTheDigest],
        counts[Found::Harmless], counts[Found::Never], 100.0 * counts[Found::Never] / runs,
        aloneNoticed);
    const int found =
        counts[Found::OnOpening] + counts[Found::ByTheCheck] + counts[Found::ByTheDigest];
    EXPECT_GT(found, aloneNoticed) << "seed " << seed;
    EXPECT_GT(found, counts[Found::Never]) << "seed " << seed;
}

TEST(DamagedFile, CutShortIsRefusedUntouched) {
    const auto seed = saidSeed();
    std::mt19937 chance(seed);
    const auto& bytes = largeOffice();
    for (int n = 0; n < rounds(500, 60); ++n) {
        const auto size = qsizetype(chance() % unsigned(bytes.size()));
        const DiskFiles cut{{u"office.db"_s, bytes.left(size)}};
        const OfficeFolder folder(cut);
        const auto refused = openOffice(folder.target(), {.waitMs = 0});
        ASSERT_FALSE(refused) << "seed " << seed << ", cut to " << size;
        EXPECT_TRUE(isOpeningError(refused.error())) << refused.error().code;
        EXPECT_TRUE(folder.files() == cut) << "seed " << seed << ", cut to " << size;
    }
}
