// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reseal.h"
#include "core/security/key_history.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/key_slots.h"
#include "core/storage/database_digest.h"
#include "core/storage/sql_person_store.h"
#include "core/storage/sql_user_store.h"
#include "tests/storage/opening_office.h"
#include "tests/support/record_samples.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Rows whose sealed column names another key than `key`, counted in the table itself.
int sealedByOthers(Database& database, const QString& table, const QString& column, int key) {
    auto rows = database.run(
        {"look", u"SELECT %2 FROM %1 WHERE %2 IS NOT NULL"_s.arg(table, column), false});
    EXPECT_TRUE(ok(rows));
    int others = 0;
    while (rows->next()) {
        const auto bytes = rows->bytes(0);
        others += (quint8(bytes[1]) << 8 | quint8(bytes[2])) != key;
    }
    return others;
}

/// Undoes an act whose work was done, as a COMMIT that fails does.
class FailingAfterwards final : public Transactions {
public:
    explicit FailingAfterwards(Transactions& real) : real_(real) {}
    bool worked = false;

protected:
    Result<> perform(const Actor& actor, const ActRequest& request,
                     const std::function<Result<>(const Act&)>& work) override {
        return real_.run(actor, request, [&](const Act& act) -> Result<> {
            worked = bool(work(act));
            return fail({.kind = Error::Kind::Internal, .code = "db.failed"});
        });
    }

private:
    Transactions& real_;
};

}  // namespace

class Resealing : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        ZHIQIAO_NEEDS(GetParam())
        place_ = std::make_unique<FreshPlace>(GetParam());
        ASSERT_TRUE(ok(place_->create()));
        reopen();
        for (int n = 1; n <= 30; ++n) add(n);
    }
    void reopen() {
        transactions_.reset();
        office_.reset();
        office_ = openOffice(place_->target()).value();
        ASSERT_TRUE(ok(office_->connections().openForWriting()));
        transactions_ = std::make_unique<SqlTransactions>(office_->context(), clock_);
        const SqlOfficeStore offices(office_->context());
        actor_ = Actor{offices.staff().value().front().id, office_->office()};
    }
    Person add(int n) {
        SqlPersonStore people(office_->context());
        return transactions_
            ->run(*actor_,
                  {.name = "person.register",
                   .operation = OperationId::make(),
                   .right = Right::PersonWrite},
                  [&](const Act& act) { return people.add(act, samplePerson(n), {}); })
            .value();
    }
    Database& database() { return **office_->connections().here(); }
    KeyHistory history() {
        const SqlOfficeStore offices(office_->context());
        return keyHistory(offices.settings(office_->office(), {}).value(), QDate(2022, 1, 1),
                          {newestKeyOf(office_->vault()),
                           [&] { return waitingForNewestKey(database(), office_->vault()); }})
            .value();
    }
    int left(const QString& column = u"id_number_seal"_s) {
        return sealedByOthers(database(), u"person"_s, column,
                              office_->vault().keys().dataKeys.back().id);
    }

    WorkingDayClock clock_{kToday};
    std::unique_ptr<FreshPlace> place_;
    std::unique_ptr<OfficeDatabase> office_;
    std::unique_ptr<SqlTransactions> transactions_;
    std::optional<Actor> actor_;
};
INSTANTIATE_TEST_SUITE_P(, Resealing, testing::Values(Engine::Sqlite, Engine::Postgres),
                         [](const auto& engine) { return nameOf(engine.param); });

TEST_P(Resealing, LeavesTheMeaningAndNoValueOfTheFormerKey) {
    const auto before = digestOf(database(), office_->vault()).value();
    ASSERT_TRUE(ok(addDataKey(*office_, *transactions_, *actor_)));
    EXPECT_EQ(left(), 30);
    const auto done = resealAll(database(), office_->vault(), {});
    ASSERT_TRUE(ok(done));
    EXPECT_GE(*done, 30);
    EXPECT_EQ(left(), 0);
    EXPECT_EQ(sealedByOthers(database(), u"journal_value"_s, u"values_seal"_s, 2), 0);
    EXPECT_EQ(digestOf(database(), office_->vault()).value(), before);
    reopen();
    EXPECT_EQ(digestOf(database(), office_->vault()).value(), before);
}

TEST_P(Resealing, GoesOnWhileOthersSaveAndRead) {
    ASSERT_TRUE(ok(addDataKey(*office_, *transactions_, *actor_)));
    const auto person = add(31);
    EXPECT_EQ(resealSome(database(), office_->vault(), 7).value(), 7);
    const SqlPersonStore people(office_->context());
    EXPECT_EQ(people.find(person.id).value().facts.idNumber, samplePerson(31).idNumber);
    for (int n = 1; n <= 31; ++n)
        EXPECT_TRUE(people.findByIdNumber(samplePerson(n).idNumber).value()) << n;
}

TEST_P(Resealing, IsTakenUpWhereItWasCutOff) {
    ASSERT_TRUE(ok(addDataKey(*office_, *transactions_, *actor_)));
    int rounds = 0;
    const auto stopped =
        resealAll(database(), office_->vault(), {[&](qint64, qint64) { return ++rounds < 1; }});
    EXPECT_EQ(codeOf(stopped), "reseal.stopped");
    reopen();
    ASSERT_TRUE(ok(resealAll(database(), office_->vault(), {})));
    EXPECT_EQ(left(), 0);
    EXPECT_EQ(resealSome(database(), office_->vault()).value(), 0);
}

TEST_P(Resealing, IsKeptAsTheDayOfTheKeyAndThatItEnded) {
    EXPECT_EQ(history(), (KeyHistory{.since = QDate(2022, 1, 1)}));
    EXPECT_EQ(waitingForNewestKey(database(), office_->vault()).value(), 0);
    ASSERT_TRUE(ok(addDataKey(*office_, *transactions_, *actor_)));
    EXPECT_EQ(history(), (KeyHistory{.since = kToday, .rotated = true, .finished = false}));
    const auto waiting = waitingForNewestKey(database(), office_->vault()).value();
    EXPECT_EQ(resealAll(database(), office_->vault(), {}).value(), waiting);
    ASSERT_TRUE(ok(recordResealed(*office_, *transactions_, *actor_)));
    EXPECT_EQ(history(), (KeyHistory{.since = kToday, .rotated = true}));
}

TEST_P(Resealing, IsNotSaidToHaveEndedWhileAValueWaits) {
    ASSERT_TRUE(ok(addDataKey(*office_, *transactions_, *actor_)));
    EXPECT_EQ(codeOf(recordResealed(*office_, *transactions_, *actor_)), "reseal.stopped");
    EXPECT_FALSE(history().finished);
}

TEST_P(Resealing, LeavesTheFormerKeysWhereTheActIsNotKept) {
    const auto before = office_->shelf().document().value();
    FailingAfterwards failing(*transactions_);
    EXPECT_EQ(codeOf(addDataKey(*office_, failing, *actor_)), "db.failed");
    EXPECT_TRUE(failing.worked) << "the document was replaced before the act failed";
    EXPECT_EQ(office_->shelf().document().value().dataKeys.size(), before.dataKeys.size());
    reopen();
    EXPECT_EQ(newestKeyOf(office_->vault()), 1);
    EXPECT_EQ(history(), (KeyHistory{.since = QDate(2022, 1, 1)}));
    EXPECT_EQ(left(), 0);
}

TEST_P(Resealing, LeavesTheFormerKeysWhereTheActIsDenied) {
    SqlUserStore users(office_->context());
    const auto clerk = transactions_->run(
        *actor_, {.name = "user.add", .operation = OperationId::make(), .right = Right::UserWrite},
        [&](const Act& act) { return users.addUser(act, actor_->staff, u"clerk"_s, false); });
    ASSERT_TRUE(ok(clerk));
    EXPECT_EQ(codeOf(addDataKey(*office_, *transactions_, *actor_)), "right.denied");
    reopen();
    EXPECT_EQ(newestKeyOf(office_->vault()), 1);
}

TEST_P(Resealing, IsToldOfTheKeysThemselvesWhereNoActTellsIt) {
    auto& shelf = office_->shelf();
    const auto wider =
        withDataKey(shelf.document().value(), office_->vault().keys(), BotanProvider());
    ASSERT_TRUE(ok(shelf.replace(*wider)));
    reopen();
    EXPECT_EQ(history(), (KeyHistory{.since = {}, .rotated = true, .finished = false}));
    ASSERT_TRUE(ok(resealAll(database(), office_->vault(), {})));
    EXPECT_EQ(history(), (KeyHistory{.since = {}, .rotated = true}));
}
