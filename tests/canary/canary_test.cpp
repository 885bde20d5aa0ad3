// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault/core_dumps.h"
#include "core/storage/column_classes.h"
#include "tests/canary/canary_acts.h"

#include <sys/wait.h>
#include <csignal>

using namespace zhiqiao;
using namespace zhiqiao::test;

using CanaryFiles = CanaryActs;

TEST_F(CanaryFiles, HoldNoValueAfterEveryKindOfAct) {
    for (int n = 0; n < kPerField; ++n) {
        const auto id = register_(n);
        edit(id, n);
        serve(id, n);
        refer(id, n);
        live(id, n);
        enrol(id, n);
        recognise(id, n);
        sendOn(id, n);
        unite(id, n);
        file(id, n);
        compare(id, n);
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
    EXPECT_EQ(leaked().toStdString(), "") << "while the office is open";
    session_.reset();
    EXPECT_EQ(leaked().toStdString(), "") << "after it was closed";
}

TEST_F(CanaryFiles, HoldTheValuesOfAPlainColumn) {
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

TEST_F(CanaryFiles, AreNoCoreFiles) {
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
