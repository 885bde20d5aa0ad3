// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/make_office.h"
#include "app/office_session.h"
#include "core/security/vault/passwords.h"
#include "tests/canary/readable.h"
#include "tests/support/record_samples.h"
#include "tests/support/results.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <unistd.h>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

inline constexpr int kPerField = 20;
inline constexpr KdfCost kCheap{Kdf::Argon2id, 64, 1, 1};
inline const QString kPassword = QStringLiteral("Xuehe-2022-can");

inline Secret secretOf(QString text) { return takePassword(text); }

/// An office of its own, its temporary folder and log beside it, and every value planted so far.
class Canaries : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(QDir(folder_.path()).mkdir(u"tmp"_s));
        for (const auto* name : kFolders) qputenv(name, folder_.filePath(u"tmp"_s).toUtf8());
        (void)fflush(stderr);
        log_ = dup(STDERR_FILENO);
        const int file = open(folder_.filePath(u"log.txt"_s).toUtf8().constData(),
                              O_CREAT | O_WRONLY | O_APPEND, 0600);
        ASSERT_GE(file, 0);
        dup2(file, STDERR_FILENO);
        close(file);
        const auto target = databaseTarget(folder_.filePath(u"office.db"_s));
        ASSERT_TRUE(ok(target));
        target_ = *target;
        std::vector<FirstUser> users;
        const std::pair<QString, std::vector<Role>> people[] = {
            {u"work"_s, {Role::Clerk, Role::Supervisor}},
            {u"second"_s, {Role::Supervisor}},
            {u"system"_s, {Role::SysAdmin}},
            {u"secure"_s, {Role::SecAdmin}},
            {u"audit"_s, {Role::Auditor}}};
        for (const auto& [login, roles] : people)
            users.push_back({u"王玲"_s + login, login, roles, secretOf(kPassword), true});
        const Office office{.id = OfficeId(1),
                            .code = u"63010201"_s,
                            .name = u"城东区就业服务局"_s,
                            .division = u"630102"_s};
        ASSERT_TRUE(ok(makeRealOffice(
            *target, office, std::move(users), [](const auto&) {}, kCheap)));
        // The first to open the office on a computer is its auditor, who hands the trail's key on.
        openAs(u"audit"_s);
        ASSERT_TRUE(ok(session_->noteSignIn()));
        session_.reset();
        openAs(u"work"_s);
        const auto actor = session_->actor();
        ASSERT_TRUE(ok(actor));
        actor_ = *actor;
    }
    void openAs(const QString& login) {
        auto opened =
            openOffice(target_, {.credentials = credentialsOf(login), .raiseCost = false});
        ASSERT_TRUE(ok(opened));
        ASSERT_TRUE(ok((*opened)->connections().openForWriting()));
        auto begun = OfficeSession::begin(*std::move(opened), kToday);
        ASSERT_TRUE(ok(begun));
        session_ = *std::move(begun);
    }
    void TearDown() override {
        session_.reset();
        (void)fflush(stderr);
        dup2(log_, STDERR_FILENO);
        close(log_);
        for (const auto* name : kFolders) qunsetenv(name);
    }

    static Credentials credentialsOf(const QString& login) { return {login, secretOf(kPassword)}; }
    /// Somebody else of the office, who acts in the same session.
    Actor other(const QString& login) {
        const auto user = session_->users.findByLogin(login);
        EXPECT_TRUE(ok(user) && *user);
        return actorOf(**user);
    }

    /// The n-th value for a text field.
    QString words(const QString& field, int n) {
        const auto text = u"金丝雀%1%2号"_s.arg(field).arg(7000 + n);
        planted_ << text;
        return text;
    }
    QString digits(const QString& head, int n, int size) {
        const auto text =
            head + u"%1"_s.arg(n * 37 + 11, int(size - head.size()), 10, QLatin1Char('7'));
        planted_ << text;
        return text;
    }
    template <class Work>
    auto act(Work work, std::string_view name = "test.act") {
        return session_->transactions.run(
            actor_, {.name = name, .operation = OperationId::make(), .right = Right::OwnSettings},
            std::move(work));
    }
    [[nodiscard]] QStringList files() const {
        QStringList found;
        QDirIterator files(folder_.path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) found << files.next();
        return found;
    }
    /// "file: value" for each that is found in clear, packed or not.
    [[nodiscard]] QStringList leaks(const QStringList& values) const {
        QStringList found;
        for (const auto& path : files()) {
            const auto bytes = readable(path);
            for (const auto& value : values)
                if (holds(bytes, value)) found << QFileInfo(path).fileName() + u": "_s + value;
        }
        return found;
    }
    [[nodiscard]] QString leaked() const { return leaks(planted_).join(u'\n'); }

    static constexpr const char* kFolders[] = {"TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"};
    QTemporaryDir folder_;
    DatabaseTarget target_;
    int log_ = -1;
    std::unique_ptr<OfficeSession> session_;
    Actor actor_{StaffId(1), OfficeId(1)};
    QStringList planted_;
};

}  // namespace zhiqiao::test
