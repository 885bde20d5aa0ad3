// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/make_office.h"
#include "core/casework/counter_acts.h"
#include "core/casework/person_access.h"
#include "core/exchange/list_export.h"
#include "core/security/vault/core_dumps.h"
#include "core/security/vault/passwords.h"
#include "core/storage/column_classes.h"
#include "core/storage/database_backup.h"
#include "core/storage/sql_approval_store.h"
#include "tests/canary/encodings.h"
#include "tests/support/record_samples.h"
#include "tests/support/results.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#include <cstring>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPerField = 20;
constexpr KdfCost kCheap{Kdf::Argon2id, 64, 1, 1};

Secret secretOf(QString text) { return takePassword(text); }

/// An office of its own, its temporary folder and log beside it, and every value planted so far.
class Canaries : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(QDir(folder_.path()).mkdir(u"tmp"_s));
        qputenv("TMPDIR", folder_.filePath(u"tmp"_s).toUtf8());
        (void)fflush(stderr);
        log_ = dup(STDERR_FILENO);
        const int file = open(folder_.filePath(u"log.txt"_s).toUtf8().constData(),
                              O_CREAT | O_WRONLY | O_APPEND, 0600);
        ASSERT_GE(file, 0);
        dup2(file, STDERR_FILENO);
        close(file);
        const auto target = databaseTarget(folder_.filePath(u"office.db"_s));
        ASSERT_TRUE(ok(target));
        std::vector<FirstUser> users;
        const std::pair<QString, std::vector<Role>> people[] = {
            {u"work"_s, {Role::Clerk, Role::Supervisor}},
            {u"second"_s, {Role::Supervisor}},
            {u"system"_s, {Role::SysAdmin}},
            {u"secure"_s, {Role::SecAdmin}},
            {u"audit"_s, {Role::Auditor}}};
        for (const auto& [login, roles] : people)
            users.push_back({u"王玲"_s + login, login, roles, secretOf(u"Xuehe-2022-can"_s), true});
        const Office office{.id = OfficeId(1),
                            .code = u"63010201"_s,
                            .name = u"城东区就业服务局"_s,
                            .division = u"630102"_s};
        ASSERT_TRUE(ok(makeRealOffice(
            *target, office, std::move(users), [](const auto&) {}, kCheap)));
        // The first to open the office on a computer is its auditor, who hands the trail's key on.
        openAs(*target, u"audit"_s);
        ASSERT_TRUE(ok(session_->noteSignIn()));
        session_.reset();
        openAs(*target, u"work"_s);
        const auto actor = session_->actor();
        ASSERT_TRUE(ok(actor));
        actor_ = *actor;
    }
    void openAs(const DatabaseTarget& target, const QString& login) {
        auto opened = openOffice(
            target,
            {.credentials = Credentials{login, secretOf(u"Xuehe-2022-can"_s)}, .raiseCost = false});
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
        qunsetenv("TMPDIR");
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
    PersonFacts personOf(int n) {
        auto facts = samplePerson(n + 1);
        facts.idNumber = sampleIdNumber(n + 400, QDate(1991, 3, 7));
        planted_ << facts.idNumber;
        facts.phone = digits(u"139"_s, n, 11);
        facts.otherPhone = digits(u"138"_s, n, 11);
        facts.bankAccount = digits(u"62284"_s, n, 19);
        facts.address = words(u"住址"_s, n);
        facts.health = words(u"健康"_s, n);
        facts.note = words(u"备注"_s, n);
        return facts;
    }
    PersonId register_(int n) {
        auto saved = act([&](const Act& a) { return session_->people.add(a, personOf(n), {}); });
        EXPECT_TRUE(ok(saved));
        return saved->id;
    }
    void edit(PersonId id, int n) {
        const auto person = session_->people.find(id);
        ASSERT_TRUE(ok(person));
        auto facts = person->facts;
        facts.address = words(u"新址"_s, n);
        facts.note = words(u"新注"_s, n);
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return session_->people.update(a, id, person->rowVersion, facts, {});
        })));
    }
    void serve(PersonId id, int n) {
        const auto record = [&](const ServiceDraft& draft) {
            auto saved =
                recordService(session_->ports(), actor_, OperationId::make(), draft, kToday);
            EXPECT_TRUE(ok(saved));
            return saved->record;
        };
        const auto guidance = record({.person = id,
                                      .on = kToday,
                                      .guidance = GuidanceFacts{.mode = u"01"_s,
                                                                .minutes = 20,
                                                                .types = {u"03"_s},
                                                                .content = words(u"指导"_s, n),
                                                                .confirmed = true}});
        record({.person = id,
                .on = kToday,
                .policy = PolicyFacts{.method = u"01"_s, .content = words(u"政策"_s, n)}});
        EXPECT_TRUE(ok(withdrawService(session_->ports(), actor_, OperationId::make(), guidance,
                                       words(u"撤回"_s, n))));
    }
    void refer(PersonId id, int n) {
        auto employerFacts = sampleEmployer(n + 1);
        employerFacts.phone = digits(u"137"_s, n, 11);
        const auto employer = act(
            [&](const Act& a) { return session_->vacancies.addEmployer(a, employerFacts, {}); });
        ASSERT_TRUE(ok(employer));
        employerFacts.phone = digits(u"136"_s, n, 11);
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return session_->vacancies.updateEmployer(a, employer->id, employer->rowVersion,
                                                      employerFacts, {});
        })));
        auto vacancyFacts = sampleVacancy(employer->id, n + 1);
        const auto vacancy =
            act([&](const Act& a) { return session_->vacancies.add(a, vacancyFacts, {}); });
        ASSERT_TRUE(ok(vacancy));
        vacancyFacts.interview = u"下午"_s;
        ASSERT_TRUE(ok(act([&](const Act& a) {
            return session_->vacancies.update(a, vacancy->id, vacancy->rowVersion, vacancyFacts,
                                              {});
        })));
        const auto slip = act([&](const Act& a) {
            return session_->referrals.add(a, sampleReferral(id, vacancy->id));
        });
        ASSERT_TRUE(ok(slip));
        ASSERT_TRUE(ok(voidReferral(session_->ports(), actor_, OperationId::make(), slip->id,
                                    words(u"作废"_s, n))));
    }
    void look(PersonId id, int n) {
        const AccessPorts access{session_->transactions, session_->people, session_->users};
        ASSERT_TRUE(ok(viewPerson(access, actor_, id, words(u"查看"_s, n))));
        for (const auto field : kSealedFields)
            ASSERT_TRUE(ok(revealField(access, actor_, id, field, words(u"揭示"_s, n))));
        ASSERT_TRUE(ok(openForEdit(access, actor_, id)));
        ASSERT_TRUE(ok(noteSearch(session_->transactions, actor_, words(u"搜索"_s, n))));
    }
    void ask(int n) {
        SqlApprovalStore approvals(session_->database().context());
        const auto asked = act([&](const Act& a) {
            return approvals.ask(a,
                                 {.kind = u"rights.grant"_s,
                                  .change = {{u"字段"_s, words(u"旧值"_s, n), words(u"新值"_s, n)}},
                                  .reason = words(u"申请"_s, n)});
        });
        ASSERT_TRUE(ok(asked));
        const auto second = session_->users.findByLogin(u"second"_s);
        ASSERT_TRUE(ok(second));
        ASSERT_TRUE(ok(session_->transactions.run(
            actorOf(**second),
            {.name = "test.answer", .operation = OperationId::make(), .right = Right::OwnSettings},
            [&](const Act& a) {
                return approvals.answer(a, asked->id, asked->rowVersion, ApprovalState::Returned,
                                        words(u"答复"_s, n));
            })));
    }
    /// Refused for want of a right: the reason stays, sealed.
    void beDenied(int n) {
        const auto done = session_->transactions.run(actor_,
                                                     {.name = "backup.make",
                                                      .operation = OperationId::make(),
                                                      .right = Right::BackupMake,
                                                      .reason = words(u"拒绝"_s, n)},
                                                     [](const Act&) { return Result<>(); });
        EXPECT_EQ(codeOf(done), "right.denied");
    }
    void writeOut() {
        const CellWords cells(session_->codes(), session_->clock());
        for (const auto* list : session_->lists())
            ASSERT_TRUE(ok(
                exportList(*list, {}, {}, cells, folder_.filePath(list->key() + u".csv"_s), {})));
        ASSERT_TRUE(ok(backupOffice({session_->database().target(), session_->database().vault()},
                                    folder_.filePath(u"backup.zqb"_s))));
    }

    [[nodiscard]] QStringList files() const {
        QStringList found;
        QDirIterator files(folder_.path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) found << files.next();
        return found;
    }
    /// "file: value" for each that is found in clear.
    [[nodiscard]] QStringList leaks(const QStringList& values) const {
        QStringList found;
        for (const auto& path : files()) {
            QFile file(path);
            EXPECT_TRUE(file.open(QFile::ReadOnly)) << path.toStdString();
            const auto bytes = file.readAll();
            for (const auto& value : values)
                for (const auto& encoded : encodingsOf(value))
                    if (memmem(bytes.constData(), size_t(bytes.size()), encoded.constData(),
                               size_t(encoded.size())))
                        found << QFileInfo(path).fileName() + u": "_s + value;
        }
        return found;
    }

    QTemporaryDir folder_;
    int log_ = -1;
    std::unique_ptr<OfficeSession> session_;
    Actor actor_{StaffId(1), OfficeId(1)};
    QStringList planted_;
};

}  // namespace

TEST_F(Canaries, AreFoundInNoFileAfterEveryKindOfAct) {
    for (int n = 0; n < kPerField; ++n) {
        const auto id = register_(n);
        edit(id, n);
        serve(id, n);
        refer(id, n);
        look(id, n);
        ask(n);
        beDenied(n);
    }
    // Without a value in it a sealed column proves nothing.
    for (const auto& column : columnClasses()) {
        if (column.kind != ColumnClass::Sealed) continue;
        const auto name =
            QString::fromLatin1(column.column.data(), qsizetype(column.column.size()));
        const auto table = QString::fromLatin1(column.table.data(), qsizetype(column.table.size()));
        const auto sql = u"SELECT count(*) FROM %1 WHERE %2 IS NOT NULL"_s.arg(table, name);
        auto database = session_->database().connections().here();
        ASSERT_TRUE(ok(database));
        auto rows = (*database)->run({"test.planted", sql, false});
        ASSERT_TRUE(ok(rows));
        ASSERT_TRUE(rows->next());
        EXPECT_GE(rows->number(0), kPerField) << table.toStdString() << '.' << name.toStdString();
    }
    writeOut();
    planted_.removeDuplicates();
    EXPECT_GE(planted_.size(), 20 * kPerField);
    const auto searched = files().join(u' ');
    for (const auto* part : {"office.db", "office.db-wal", "backup.zqb", "journal.csv", "log.txt"})
        EXPECT_TRUE(searched.contains(QLatin1String(part))) << part;
    EXPECT_EQ(leaks(planted_).join(u'\n').toStdString(), "") << "while the office is open";
    session_.reset();
    EXPECT_EQ(leaks(planted_).join(u'\n').toStdString(), "") << "after it was closed";
}

TEST_F(Canaries, OfAPlainColumnAreFound) {
    auto facts = personOf(1);
    facts.school = u"金丝雀学校"_s;
    ASSERT_TRUE(ok(act([&](const Act& a) { return session_->people.add(a, facts, {}); })));
    EXPECT_FALSE(leaks({u"金丝雀学校"_s}).isEmpty());
    for (const auto& encoded : encodingsOf(u"金丝雀"_s)) {
        QFile file(folder_.filePath(u"tmp/x"_s));
        ASSERT_TRUE(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write("before" + encoded + "after");
        file.close();
        EXPECT_EQ(leaks({u"金丝雀"_s}).filter(u"x: "_s).size(), 1);
    }
}

TEST_F(Canaries, StayInNoCoreFile) {
    const auto child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        if (chdir(folder_.path().toUtf8().constData()) != 0 || !forbidCoreDumps()) _exit(1);
        std::signal(SIGABRT, SIG_DFL);
        std::abort();
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(WTERMSIG(status), SIGABRT);
    EXPECT_FALSE(WCOREDUMP(status));
    EXPECT_TRUE(files().filter(u"core"_s).isEmpty());
}
