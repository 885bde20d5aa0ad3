// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_database.h"

#include "core/security/vault/botan_provider.h"
#include "core/storage/anchor_file.h"
#include "core/storage/migrations.h"
#include "tests/support/results.h"

#include <QUuid>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

template <class T>
T orThrow(Result<T> result) {
    if (!result)
        throw std::runtime_error(std::string(result.error().code) + ", " +
                                 result.error().detail.toStdString());
    return *std::move(result);
}

}  // namespace

QString TestDatabase::unavailable(Engine engine) {
    if (engine == Engine::Sqlite || qEnvironmentVariableIsSet("ZHIQIAO_TEST_POSTGRES")) return {};
    return u"ZHIQIAO_TEST_POSTGRES names no server"_s;
}

TestDatabase::TestDatabase(Engine engine, QDate today)
    : engine_(engine),
      schema_(u"t_"_s + QUuid::createUuid().toString(QUuid::Id128)),
      opened_(orThrow(createKeyFile(keyFile(), BotanProvider()))),
      vault_(Vault::withKeys(opened_.keys)),
      trail_(orThrow(AuditTrail::open(keyFile(), opened_.keys, opened_.auditRoot))),
      clock_(today),
      connections_([this](Access access) { return open(access); }),
      transactions_(context(), clock_),
      offices_(context()),
      people_(context()),
      vacancies_(context()),
      referrals_(context()),
      services_(context()),
      households_(context()),
      batches_(context()),
      users_(context()),
      approvals_(context()) {
    auto& writer = *orThrow(connections_.openForWriting());
    if (engine_ == Engine::Postgres) {
        const auto made = u"CREATE SCHEMA %1"_s.arg(schema_);
        EXPECT_TRUE(ok(writer.run({"schema", made, false})));
    }
    EXPECT_TRUE(ok(migrate(writer)));
    EXPECT_TRUE(ok(makeAnchorKey(writer, *vault_)));
    EXPECT_TRUE(
        ok(writer.run({"complete", u"INSERT INTO database_fact VALUES ('complete', '1')"})));
    actor_ = openSampleOffice(transactions_, offices_, users_);
}

TestDatabase::~TestDatabase() {
    if (engine_ == Engine::Sqlite) return;
    const auto dropped = u"DROP SCHEMA %1 CASCADE"_s.arg(schema_);
    EXPECT_TRUE(ok(database().run({"schema", dropped, false})));
}

QString TestDatabase::target() const {
    if (engine_ == Engine::Sqlite) return folder_.filePath(u"test.db"_s);
    return qEnvironmentVariable("ZHIQIAO_TEST_POSTGRES") +
           u" options=-csearch_path=%1"_s.arg(schema_);
}

QString TestDatabase::keyFile() const { return keyFileBeside(folder_.filePath(u"test.db"_s)); }

Result<std::unique_ptr<Database>> TestDatabase::open(Access access) const {
    return engine_ == Engine::Sqlite ? Database::openSqlite(target(), access)
                                     : Database::openPostgres(target(), access);
}

}  // namespace zhiqiao::test
