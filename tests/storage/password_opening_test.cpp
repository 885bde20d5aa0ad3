// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/password_opening.h"
#include "core/security/accounts/recovery.h"
#include "core/security/vault/botan_provider.h"
#include "core/security/vault/passwords.h"
#include "core/security/vault/recovery_codes.h"
#include "tests/storage/opening_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr KdfCost kCheap{Kdf::Argon2id, 64, 1, 1};

Secret secretOf(QString text) { return takePassword(text); }

NewStaff user(const QString& name, const QString& login, Role role) {
    return {.name = name,
            .role = u"clerk"_s,
            .activeFrom = QDate(2022, 1, 1),
            .grants = {{role, Scope::Office}},
            .login = login,
            .password = secretOf(login + u"-Pass1"_s),
            .mustChange = role == Role::Clerk};
}

/// What account acts need, over an open office.
struct Ports {
    explicit Ports(OfficeDatabase& office)
        : transactions(office.context(), clock),
          users(office.context()),
          offices(office.context()),
          ports{transactions,   users,  offices,
                office.shelf(), common, passwordRules(PasswordProfile::Gbt22239),
                kCheap} {}
    SystemClock clock;
    SqlTransactions transactions;
    SqlUserStore users;
    SqlOfficeStore offices;
    CommonPasswords common{QSet<QString>()};
    AccountPorts ports;
};

class OfficesWithPasswords : public testing::Test {
protected:
    void SetUp() override {
        auto made = newOffice();
        made.facts = {};
        made.cost = kCheap;
        made.staff = {
            user(u"马文忠"_s, u"ma"_s, Role::Clerk), user(u"周敏"_s, u"sys"_s, Role::SysAdmin),
            user(u"何军"_s, u"sec"_s, Role::SecAdmin), user(u"沈青"_s, u"aud"_s, Role::Auditor)};
        made.tellCodes = [this](const std::array<QString, 3>& codes) { codes_ = codes; };
        ASSERT_TRUE(ok(createOffice(place_.target(), made, SystemClock())));
    }
    Result<std::unique_ptr<OfficeDatabase>> open(const QString& login, const QString& password) {
        auto office =
            openOffice(place_.target(),
                       {.credentials = Credentials{login, secretOf(password)}, .raiseCost = false});
        if (office) {
            EXPECT_TRUE(ok((*office)->connections().openForWriting()));
        }
        return office;
    }
    Result<std::unique_ptr<OfficeDatabase>> openAs(const QString& login) {
        return open(login, login + u"-Pass1"_s);
    }
    QVariant scalar(OfficeDatabase& office, const QString& text) {
        auto row = (*office.connections().here())->run({"look", text, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->value(0) : QVariant();
    }
    FreshPlace place_{Engine::Sqlite};
    std::array<QString, 3> codes_;
};

}  // namespace

TEST_F(OfficesWithPasswords, OpenWithNothingLess) {
    EXPECT_EQ(codeOf(openOffice(place_.target())), "auth.password_needed");
    EXPECT_EQ(codeOf(open(u"ma"_s, u"wrong"_s)), "auth.refused");
    EXPECT_EQ(codeOf(open(u"nobody"_s, u"ma-Pass1"_s)), "auth.refused");
    const auto office = openAs(u"ma"_s);
    ASSERT_TRUE(ok(office));
    EXPECT_TRUE((*office)->signedIn());
    EXPECT_EQ((*office)->failuresBefore(), 1);
}

TEST_F(OfficesWithPasswords, GiveTheKeyOfTheAuditTrailToAuditorsAlone) {
    EXPECT_TRUE(openAs(u"ma"_s).value()->auditRoot().empty());
    EXPECT_TRUE(openAs(u"sys"_s).value()->auditRoot().empty());
    EXPECT_FALSE(openAs(u"aud"_s).value()->auditRoot().empty());
}

TEST_F(OfficesWithPasswords, LockAUserAfterFiveWrongPasswordsForFifteenMinutes) {
    for (int i = 0; i < 4; ++i) EXPECT_EQ(codeOf(open(u"ma"_s, u"x"_s)), "auth.refused");
    EXPECT_EQ(codeOf(open(u"ma"_s, u"x"_s)), "auth.refused");
    EXPECT_EQ(codeOf(openAs(u"ma"_s)), "auth.locked");
    ASSERT_TRUE(ok(openAs(u"sys"_s))) << "nobody else is locked";
    auto database = Database::openSqlite(place_.target().path, Access::ReadWrite);
    ASSERT_TRUE(ok(database));
    auto row =
        (*database)->run({"look", u"SELECT locked_until FROM user_account WHERE login = 'ma'"});
    ASSERT_TRUE(ok(row));
    ASSERT_TRUE(row->next());
    const auto left = QDateTime::currentDateTimeUtc().secsTo(row->instant(0));
    EXPECT_GT(left, 14 * 60);
    EXPECT_LE(left, 15 * 60);
    const auto document = FileKeyShelf(place_.target().keyFile).document();
    ASSERT_TRUE(ok(document));
    const auto later = QDateTime::currentDateTimeUtc().addSecs(15 * 60 + 1);
    EXPECT_TRUE(
        ok(signInByPassword(**database, *document, {u"ma"_s, secretOf(u"ma-Pass1"_s)}, later)));
}

TEST_F(OfficesWithPasswords, TellAGuesserTheSameOfALockedUserAndOfAnUnknownOne) {
    const auto told = [&](const QString& login) {
        const auto office = open(login, u"guess"_s);
        return office ? Error{} : office.error();
    };
    const auto ofUnknown = told(u"nobody"_s);
    for (int i = 0; i < 6; ++i) {
        const auto ofKnown = told(u"ma"_s);
        EXPECT_EQ(ofKnown.code, ofUnknown.code) << i;
        EXPECT_EQ(ofKnown.message, ofUnknown.message) << i;
        EXPECT_EQ(ofKnown.hint, ofUnknown.hint) << i;
        EXPECT_EQ(ofKnown.detail, ofUnknown.detail) << i;
    }
    EXPECT_EQ(codeOf(openAs(u"ma"_s)), "auth.locked") << "who knows the password is told";
    for (int i = 6; i < 10; ++i) told(u"ma"_s);
    EXPECT_EQ(codeOf(openAs(u"ma"_s)), "auth.refused") << "who guessed ten times is not";
}

TEST_F(OfficesWithPasswords, UnlockWhenTheyWereGoingToHoweverOftenSomebodyTries) {
    auto database = Database::openSqlite(place_.target().path, Access::ReadWrite);
    ASSERT_TRUE(ok(database));
    const auto document = FileKeyShelf(place_.target().keyFile).document().value();
    const auto start = QDateTime::currentDateTimeUtc();
    const auto tried = [&](const QString& password, int minutes) {
        return codeOf(signInByPassword(**database, document, {u"ma"_s, secretOf(password)},
                                       start.addSecs(minutes * 60)));
    };
    for (int i = 0; i < 5; ++i) EXPECT_EQ(tried(u"guess"_s, 0), "auth.refused");
    EXPECT_EQ(tried(u"guess"_s, 14), "auth.refused");
    EXPECT_EQ(tried(u"ma-Pass1"_s, 14), "auth.locked");
    EXPECT_EQ(tried(u"ma-Pass1"_s, 16), "ok");
}

TEST_F(OfficesWithPasswords, OpenNoMoreToADisabledUser) {
    {
        auto office = openAs(u"sys"_s).value();
        const SystemClock clock;
        SqlTransactions transactions(office->context(), clock);
        SqlUserStore users(office->context());
        SqlOfficeStore offices(office->context());
        const auto common = CommonPasswords(QSet<QString>());
        const AccountPorts ports{transactions,    users,  offices,
                                 office->shelf(), common, passwordRules(PasswordProfile::Gbt22239),
                                 kCheap};
        const Actor sys{*office->signedIn(), office->office()};
        const auto ma = users.findByLogin(u"ma"_s).value().value();
        ASSERT_TRUE(ok(disableUser(ports, sys, OperationId::make(), ma)));
        const auto aud = users.findByLogin(u"aud"_s).value().value();
        EXPECT_EQ(codeOf(disableUser(ports, sys, OperationId::make(), aud)),
                  "user.last_administrator");
    }
    EXPECT_EQ(codeOf(openAs(u"ma"_s)), "auth.refused");
    EXPECT_EQ(FileKeyShelf(place_.target().keyFile).document().value().userSlots.size(), 3u);
}

TEST_F(OfficesWithPasswords, TakeANewPasswordByTheOldOneAndNoneOfThoseBefore) {
    const SystemClock clock;
    {
        auto office = openAs(u"ma"_s).value();
        SqlTransactions transactions(office->context(), clock);
        SqlUserStore users(office->context());
        SqlOfficeStore offices(office->context());
        const CommonPasswords common({u"password1!"_s});
        const AccountPorts ports{transactions,    users,  offices,
                                 office->shelf(), common, passwordRules(PasswordProfile::Gbt22239),
                                 kCheap};
        const Actor self{*office->signedIn(), office->office()};
        EXPECT_TRUE(users.findByLogin(u"ma"_s).value()->mustChange);
        EXPECT_EQ(codeOf(changeOwnPassword(ports, self, u"ma-Pass1"_s, u"short"_s)),
                  "password.refused");
        EXPECT_EQ(codeOf(changeOwnPassword(ports, self, u"ma-Pass1"_s, u"Password1!"_s)),
                  "password.refused");
        EXPECT_EQ(codeOf(changeOwnPassword(ports, self, u"ma-Pass1"_s, u"ma-Pass1"_s)),
                  "password.refused");
        EXPECT_EQ(codeOf(changeOwnPassword(ports, self, u"no"_s, u"Snow-Lake-9"_s)),
                  "auth.refused");
        ASSERT_TRUE(ok(changeOwnPassword(ports, self, u"ma-Pass1"_s, u"Snow-Lake-9"_s)));
        EXPECT_FALSE(users.findByLogin(u"ma"_s).value()->mustChange);
        EXPECT_EQ(codeOf(changeOwnPassword(ports, self, u"Snow-Lake-9"_s, u"ma-Pass1"_s)),
                  "password.refused");
    }
    EXPECT_EQ(codeOf(openAs(u"ma"_s)), "auth.refused");
    EXPECT_TRUE(ok(open(u"ma"_s, u"Snow-Lake-9"_s)));
}

TEST_F(OfficesWithPasswords, AddAUserWhoOpensThemAndHasNoRightsYet) {
    const SystemClock clock;
    {
        auto office = openAs(u"sys"_s).value();
        SqlTransactions transactions(office->context(), clock);
        SqlUserStore users(office->context());
        SqlOfficeStore offices(office->context());
        const CommonPasswords common{QSet<QString>()};
        const AccountPorts ports{transactions,    users,  offices,
                                 office->shelf(), common, passwordRules(PasswordProfile::Gbt22239),
                                 kCheap};
        const Actor sys{*office->signedIn(), office->office()};
        const auto added = addUser(ports, sys, OperationId::make(), office->opened(),
                                   {u"李娜"_s, u"lina"_s, QDate(2022, 1, 1)}, u"First-Day-1"_s);
        ASSERT_TRUE(ok(added));
        EXPECT_TRUE(added->mustChange);
        EXPECT_TRUE(added->grants.empty());
        const auto again = addUser(ports, sys, OperationId::make(), office->opened(),
                                   {u"李娜二"_s, u"lina"_s, QDate(2022, 1, 1)}, u"First-Day-1"_s);
        EXPECT_EQ(codeOf(again), "user.login_taken");
    }
    auto office = open(u"lina"_s, u"First-Day-1"_s);
    ASSERT_TRUE(ok(office));
    SqlTransactions transactions((*office)->context(), clock);
    const auto refused = transactions.run(
        Actor{*(*office)->signedIn(), (*office)->office()},
        {.name = "person.register", .operation = OperationId::make(), .right = Right::PersonWrite},
        [](const Act&) { return Result<>(); });
    EXPECT_EQ(codeOf(refused), "right.denied");
    EXPECT_EQ(scalar(**office, u"SELECT count(*) FROM journal WHERE outcome = 'denied'"_s).toInt(),
              1);
}

TEST_F(OfficesWithPasswords, OpenByTwoOfTheThreeRecoveryCodes) {
    const BotanProvider crypto;
    const auto document = FileKeyShelf(place_.target().keyFile).document().value();
    for (const auto& [one, other] : {std::pair(0, 1), std::pair(0, 2), std::pair(2, 1)})
        EXPECT_TRUE(ok(openByCodes(document, codes_[size_t(one)], codes_[size_t(other)], crypto)));
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(codeOf(openByCodes(document, codes_[size_t(i)], codes_[size_t(i)], crypto)),
                  "recovery.same_code");
}

TEST_F(OfficesWithPasswords, GiveEachAdministratorANewPasswordByTwoCodesAndUnlockHim) {
    const BotanProvider crypto;
    for (int i = 0; i < 5; ++i) (void)open(u"sys"_s, u"x"_s);
    ASSERT_EQ(codeOf(openAs(u"sys"_s)), "auth.locked");
    const std::tuple<QString, int, int> who[] = {
        {u"sys"_s, 0, 1}, {u"sec"_s, 0, 2}, {u"aud"_s, 1, 2}};
    for (const auto& [login, one, other] : who) {
        const auto document = FileKeyShelf(place_.target().keyFile).document().value();
        const auto opened =
            openByCodes(document, codes_[size_t(one)], codes_[size_t(other)], crypto);
        ASSERT_TRUE(ok(opened));
        auto office = openOffice(place_.target(), *opened).value();
        ASSERT_TRUE(ok(office->connections().openForWriting()));
        const Ports ports(*office);
        const auto user = ports.users.findByLogin(login).value().value();
        const Actor self{user.staff, user.office};
        EXPECT_EQ(codeOf(recoverAdministrator(ports.ports, self, OperationId::make(), *opened, user,
                                              u"short"_s, u"12"_s)),
                  "password.refused");
        ASSERT_TRUE(ok(recoverAdministrator(
            ports.ports, self, OperationId::make(), *opened, user, u"Kanbula-Lake-8"_s,
            numbersOfCodes(codes_[size_t(one)], codes_[size_t(other)]))));
        const auto after = ports.users.findByLogin(login).value().value();
        EXPECT_TRUE(after.mustChange);
        EXPECT_FALSE(after.lockedUntil);
        EXPECT_EQ(scalar(*office,
                         u"SELECT act || ' ' || subject_id FROM journal ORDER BY seq DESC "
                         "LIMIT 1"_s)
                      .toString(),
                  u"user.recover %1"_s.arg(user.staff.value()));
        const auto clerk = ports.users.findByLogin(u"ma"_s).value().value();
        EXPECT_EQ(codeOf(recoverAdministrator(ports.ports, {clerk.staff, clerk.office},
                                              OperationId::make(), *opened, clerk,
                                              u"Kanbula-Lake-8"_s, u"12"_s)),
                  "recovery.no_administrator");
    }
    for (const auto& [login, one, other] : who) {
        EXPECT_EQ(codeOf(openAs(login)), "auth.refused");
        const auto office = open(login, u"Kanbula-Lake-8"_s);
        ASSERT_TRUE(ok(office));
        EXPECT_EQ((*office)->auditRoot().empty(), login != u"aud"_s);
    }
}

TEST_F(OfficesWithPasswords, MakeNewCodesByTheSecurityAdministratorWithAnAuditorPresent) {
    const BotanProvider crypto;
    const auto auditor = openAs(u"aud"_s).value()->opened();
    auto office = openAs(u"sec"_s).value();
    const Ports ports(*office);
    const auto staff = [&](const QString& login) {
        return ports.users.findByLogin(login).value()->staff;
    };
    const auto renew = [&](const QString& by, const OpenedSlot& opened, const QString& present) {
        return renewRecoveryCodes(ports.ports, {staff(by), office->office()}, OperationId::make(),
                                  opened, staff(present));
    };
    EXPECT_EQ(codeOf(renew(u"sec"_s, office->opened(), u"aud"_s)), "auth.audit_root_needed");
    EXPECT_EQ(codeOf(renew(u"sys"_s, auditor, u"aud"_s)), "right.denied");
    EXPECT_EQ(codeOf(renew(u"sec"_s, auditor, u"sys"_s)), "right.denied");
    const auto opens = [&](const std::array<QString, 3>& codes) {
        const auto document = FileKeyShelf(place_.target().keyFile).document().value();
        return openByCodes(document, codes[0], codes[2], crypto);
    };
    EXPECT_TRUE(ok(opens(codes_))) << "refusals change nothing";
    const auto newer = renew(u"sec"_s, auditor, u"aud"_s);
    ASSERT_TRUE(ok(newer));
    EXPECT_EQ(codeOf(opens(codes_)), "recovery.refused");
    ASSERT_TRUE(ok(opens(*newer)));
    EXPECT_FALSE(opens(*newer)->auditRoot.empty());
}

TEST_F(OfficesWithPasswords, NameEveryActByWhoeverSignedIn) {
    const SystemClock clock;
    auto office = openAs(u"sys"_s).value();
    SqlTransactions transactions(office->context(), clock);
    ASSERT_TRUE(ok(transactions.run(
        Actor{*office->signedIn(), office->office()},
        {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
        [](const Act&) { return Result<>(); })));
    EXPECT_EQ(scalar(*office, u"SELECT role FROM journal ORDER BY seq DESC LIMIT 1"_s).toString(),
              u"sysadmin"_s);
}
