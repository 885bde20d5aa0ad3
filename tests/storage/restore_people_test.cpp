// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/passwords.h"
#include "core/storage/database_backup.h"
#include "core/storage/database_restore.h"
#include "tests/storage/opening_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

Credentials typed(const QString& login, const QString& ofLogin = {}) {
    auto password = (ofLogin.isEmpty() ? login : ofLogin) + u"-Pass1"_s;
    return {login, takePassword(password)};
}

/// The backup of an office whose users have passwords.
class RestoringByTwo : public testing::Test {
protected:
    void SetUp() override {
        auto made = newOffice();
        made.facts = {};
        made.cost = {Kdf::Argon2id, 64, 1, 1};
        made.staff.clear();
        for (const auto& [login, role] : kPeople)
            made.staff.push_back({.name = u"人"_s + login,
                                  .role = u"clerk"_s,
                                  .activeFrom = QDate(2022, 1, 1),
                                  .grants = {{role, Scope::Office}},
                                  .login = login,
                                  .password = typed(login).password});
        ASSERT_TRUE(ok(createOffice(place_.target(), made, SystemClock())));
        const auto office =
            openOffice(place_.target(), {.credentials = typed(u"aud"_s), .raiseCost = false});
        ASSERT_TRUE(ok(office));
        ASSERT_TRUE(ok(backupOffice({place_.target(), (*office)->vault()}, backup())));
    }
    Result<Restored> restore(const std::optional<RestorePeople>& people,
                             const DatabaseTarget& target) {
        RestoreRequest request{
            .backup = backup(), .target = target, .clock = clock_, .replace = true};
        request.people = people;
        return restoreOffice(request);
    }
    Result<Restored> here(const Credentials& runs, const Credentials& attends) {
        return restore(RestorePeople{runs, attends}, place_.target());
    }
    [[nodiscard]] QString backup() const { return place_.file(u"office.zqb"_s); }
    static QStringList trailOf(const DatabaseTarget& target) {
        const auto office =
            openOffice(target, {.credentials = typed(u"aud"_s), .raiseCost = false});
        EXPECT_TRUE(ok(office));
        return trailOf(**office);
    }
    static QStringList trailOf(const OfficeDatabase& office) {
        const auto aside = office.openAside();
        auto rows = (*aside)->run({"look",
                                   u"SELECT j.act || ' ' || a.login FROM journal j JOIN "
                                   "user_account a ON a.staff_id = j.staff_id WHERE j.act LIKE "
                                   "'%restore%' ORDER BY j.seq",
                                   false});
        EXPECT_TRUE(ok(rows));
        QStringList acts;
        while (rows->next()) acts << rows->text(0);
        return acts;
    }

    const std::vector<std::pair<QString, Role>> kPeople{{u"clerk"_s, Role::Clerk},
                                                        {u"sys"_s, Role::SysAdmin},
                                                        {u"sec"_s, Role::SecAdmin},
                                                        {u"aud"_s, Role::Auditor}};
    const SystemClock clock_;
    FreshPlace place_{Engine::Sqlite};
};

}  // namespace

TEST_F(RestoringByTwo, NamesTheSystemAndTheSecurityAdministratorInTheTrail) {
    ASSERT_TRUE(ok(here(typed(u"sys"_s), typed(u"sec"_s))));
    EXPECT_EQ(trailOf(place_.target()),
              (QStringList{u"restore.attend sec"_s, u"database.restore sys"_s}));
}

TEST_F(RestoringByTwo, IsRefusedToOneAloneAndToTheWrongTwo) {
    EXPECT_EQ(codeOf(here(typed(u"sys"_s), typed(u"sec"_s, u"sys"_s))),
              "restore.attendant_refused");
    EXPECT_EQ(codeOf(here(typed(u"sys"_s), typed(u"nobody"_s, u"sec"_s))),
              "restore.attendant_refused");
    EXPECT_EQ(codeOf(here(typed(u"sys"_s), typed(u"sys"_s))), "right.denied");
    EXPECT_EQ(codeOf(here(typed(u"sys"_s), typed(u"clerk"_s))), "right.denied");
    EXPECT_EQ(codeOf(here(typed(u"clerk"_s), typed(u"sec"_s))), "right.denied");
    EXPECT_EQ(codeOf(here(typed(u"sys"_s, u"clerk"_s), typed(u"sec"_s))), "auth.refused");
    RestoreRequest request{
        .backup = backup(), .target = place_.target(), .clock = clock_, .replace = true};
    request.open = openedBy({typed(u"sys"_s), typed(u"sec"_s)}).first;
    EXPECT_EQ(codeOf(restoreOffice(request)), "restore.nobody_attends");
    request.who = [&](OfficeDatabase& office) -> Result<RestoredBy> {
        return RestoredBy{restoredByFirst(office, clock_).value().runs, {}};
    };
    EXPECT_EQ(codeOf(restoreOffice(request)), "restore.nobody_attends");
    EXPECT_TRUE(place_.files().filter(u"replaced"_s).isEmpty());
}

TEST_F(RestoringByTwo, TakesTheAuditorOnAComputerThatHasNoKeyOfTheTrail) {
    const auto elsewhere = databaseTarget(place_.file(u"new/office.db"_s)).value();
    RestorePeople people{typed(u"sys"_s), typed(u"sec"_s)};
    EXPECT_EQ(codeOf(restore(people, elsewhere)), "audit.key_missing");
    people.auditor = typed(u"sec"_s);
    EXPECT_EQ(codeOf(restore(people, elsewhere)), "restore.auditor_refused");
    people.auditor = typed(u"aud"_s);
    ASSERT_TRUE(ok(restore(people, elsewhere)));
    EXPECT_EQ(trailOf(elsewhere), (QStringList{u"restore.attend sec"_s, u"restore.audit_key aud"_s,
                                               u"database.restore sys"_s}));
    EXPECT_TRUE(ok(openOffice(elsewhere, {.credentials = typed(u"sys"_s), .raiseCost = false})));
}

TEST_F(RestoringByTwo, IsRefusedToAnotherLoginBesideThePasswordOfTheAuditor) {
    const auto elsewhere = databaseTarget(place_.file(u"new/office.db"_s)).value();
    RestorePeople people{typed(u"sys"_s), typed(u"sec"_s)};
    for (const auto& login : {u"clerk"_s, u"sec"_s, u"nobody"_s}) {
        people.auditor = typed(login, u"aud"_s);
        EXPECT_EQ(codeOf(restore(people, elsewhere)), "restore.auditor_refused")
            << login.toStdString();
        EXPECT_FALSE(QFile::exists(elsewhere.path));
    }
}

TEST_F(RestoringByTwo, KeepsARefusalInTheOfficeThatStands) {
    EXPECT_EQ(codeOf(here(typed(u"sys"_s), typed(u"sec"_s, u"sys"_s))),
              "restore.attendant_refused");
    EXPECT_EQ(codeOf(here(typed(u"clerk"_s), typed(u"sec"_s))), "right.denied");
    EXPECT_EQ(codeOf(here(typed(u"sys"_s, u"clerk"_s), typed(u"sec"_s))), "auth.refused");
    EXPECT_EQ(trailOf(place_.target()),
              (QStringList{u"database.restore_denied sys"_s, u"database.restore_denied clerk"_s,
                           u"database.restore_denied clerk"_s}))
        << "whose password it is, whatever login is beside it";
}

TEST_F(RestoringByTwo, KeepsNothingOfAPasswordThatIsNobodys) {
    const auto before = trailOf(place_.target());
    EXPECT_EQ(codeOf(here(typed(u"sys"_s, u"nobody"_s), typed(u"sec"_s))), "auth.refused");
    EXPECT_EQ(trailOf(place_.target()), before);
}
