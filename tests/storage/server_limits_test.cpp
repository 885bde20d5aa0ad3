// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker_lane.h"
#include "tests/storage/list_office.h"
#include "tests/support/silent_server.h"

#include <QElapsedTimer>

#include <future>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// A database of its own on the test's server.
class OddDatabase {
public:
    explicit OddDatabase(const QString& options)
        : name_(u"odd_"_s + QUuid::createUuid().toString(QUuid::Id128)) {
        onServer(u"CREATE DATABASE %1 %2"_s.arg(name_, options));
    }
    ~OddDatabase() { onServer(u"DROP DATABASE "_s + name_); }
    OddDatabase(const OddDatabase&) = delete;
    OddDatabase& operator=(const OddDatabase&) = delete;
    [[nodiscard]] QString keywords() const {
        return qEnvironmentVariable("ZHIQIAO_TEST_POSTGRES") + u" dbname="_s + name_;
    }

private:
    static void onServer(const QString& text) {
        auto server = Database::openPostgres(qEnvironmentVariable("ZHIQIAO_TEST_POSTGRES"),
                                             Access::ReadWrite);
        ASSERT_TRUE(ok(server));
        EXPECT_TRUE(ok((*server)->run({"test.database", text, false})));
    }
    QString name_;
};

QString setting(Database& database, const QString& name) {
    const auto text = u"SHOW "_s + name;
    auto rows = database.run({"test.show", text, false});
    return rows && rows->next() ? rows->text(0) : QString();
}

}  // namespace

TEST(SilentServer, IsGivenUpWithinTheLimitAndNamed) {
    const SilentServer server;
    QElapsedTimer since;
    since.start();
    const auto refused = Database::openPostgres(
        u"host=127.0.0.1 port=%1 dbname=office user=ma"_s.arg(server.port()), Access::ReadWrite);
    ASSERT_EQ(codeOf(refused), "db.cannot_open");
    EXPECT_LT(since.elapsed(), 12'000);
    EXPECT_TRUE(refused.error().message.contains(u"127.0.0.1"_s));
    EXPECT_FALSE(refused.error().hint.isEmpty());
    EXPECT_TRUE(isOpeningError(refused.error()));
}

TEST(SilentServer, KeepsNoOtherThreadWaiting) {
    const SilentServer server;
    QTemporaryDir folder;
    const auto here = QThread::currentThread();
    Connections connections([&](Access access) {
        return QThread::currentThread() == here
                   ? Database::openSqlite(folder.filePath(u"office.db"_s), access)
                   : Database::openPostgres(
                         u"host=127.0.0.1 port=%1 dbname=office"_s.arg(server.port()), access);
    });
    ASSERT_TRUE(ok(connections.openForWriting()));
    WorkerLane lane(u"waits"_s);
    auto waits = lane.run([&connections] { return bool(connections.here()); });
    ASSERT_TRUE(server.waitForGuest());
    EXPECT_TRUE(ok(connections.here()));
    EXPECT_FALSE(waits.isFinished());
    EXPECT_FALSE(waits.result());
}

class ServerLimits : public EngineSuite {
protected:
    /// The server ends the connection, as an administrator or a restart does.
    void endConnection() {
        auto own = test().database().run({"test.pid", u"SELECT pg_backend_pid()"});
        ASSERT_TRUE(own && own->next());
        auto other = test().open(Access::ReadWrite);
        ASSERT_TRUE(ok(other));
        auto ended = (*other)->run({"test.end", u"SELECT pg_terminate_backend(:pid, 5000)"},
                                   {{u"pid"_s, own->number(0)}});
        ASSERT_TRUE(ok(ended));
    }
};
INSTANTIATE_TEST_SUITE_P(, ServerLimits, testing::Values(Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(ServerLimits, HoldForReadersOnly) {
    const auto reader = test().open(Access::ReadOnly);
    ASSERT_TRUE(ok(reader));
    EXPECT_EQ(setting(**reader, u"statement_timeout"_s), u"1min"_s);
    EXPECT_EQ(setting(test().database(), u"statement_timeout"_s), u"0"_s);
    ASSERT_TRUE(ok((*reader)->run({"test.set", u"SET statement_timeout TO '50ms'", false})));
    const auto slow = (*reader)->run({"test.slow", u"SELECT pg_sleep(20)", false});
    ASSERT_EQ(codeOf(slow), "db.too_slow");
    EXPECT_EQ(slow.error().kind, Error::Kind::Busy);
    EXPECT_TRUE((*reader)->isAlive());
}

TEST_P(ServerLimits, LetAStatementThatIsNeverAnsweredBeGivenUp) {
    Connections connections([&](Access access) { return test().open(access); });
    WorkerLane lane(u"waits"_s);
    std::promise<void> started;
    auto waits = lane.run([&]() -> Result<> {
        auto database = connections.here();
        if (!database) return fail(database.error());
        started.set_value();
        auto rows = (*database)->run({"test.silent", u"SELECT pg_sleep(60)", false});
        return rows ? Result<>() : fail(rows.error());
    });
    started.get_future().wait();
    while (!waits.isFinished()) connections.hangUpSilent(0);
    EXPECT_EQ(codeOf(waits.result()), "db.lost_connection");
    const auto again = lane.run([&]() -> Result<> {
        auto database = connections.here();
        connections.closeHere();
        return database ? Result<>() : fail(database.error());
    });
    EXPECT_EQ(codeOf(again.result()), "db.lost_connection") << "nobody connects any more";
}

TEST_P(ServerLimits, LeaveAServerThatAnswersAlone) {
    test().connections().hangUpSilent(0);
    EXPECT_TRUE(ok(test().connections().here())) << "nothing waited";
}

TEST_P(ServerLimits, ReportAnActAsNotSavedWhenTheConnectionIsLostAndConnectAgain) {
    const auto done = act([&](const Act& a) -> Result<Person> {
        auto saved = test().people().add(a, samplePerson(1), {});
        endConnection();
        return saved;
    });
    EXPECT_FALSE(done) << "nobody is told that it is saved";
    EXPECT_EQ(test().people().findByIdNumber(samplePerson(1).idNumber).value(), std::nullopt);
    EXPECT_EQ(person(1).rowVersion, 1) << "on a new connection";
}

TEST_P(ServerLimits, ReopenAConnectionThatWasLostBetweenTwoActs) {
    endConnection();
    const auto lost =
        act([&](const Act& a) { return test().people().add(a, samplePerson(1), {}); });
    if (!lost) {
        EXPECT_EQ(codeOf(lost), "db.lost_connection");
        EXPECT_EQ(person(1).rowVersion, 1);
    }
}

TEST(ServerEncoding, IsRefusedUnlessItKeepsEveryName) {
    ZHIQIAO_NEEDS(Engine::Postgres)
    const OddDatabase latin(u"ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0"_s);
    const auto refused = Database::openPostgres(latin.keywords(), Access::ReadWrite);
    ASSERT_EQ(codeOf(refused), "db.encoding");
    EXPECT_TRUE(refused.error().message.contains(u"LATIN1"_s));
    EXPECT_TRUE(isOpeningError(refused.error()));
}
