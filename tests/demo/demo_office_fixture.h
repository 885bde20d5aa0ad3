// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/make_office.h"
#include "tests/support/results.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <stdexcept>

namespace zhiqiao::test {

template <class T>
T made(Result<T> result) {
    if (!result)
        throw std::runtime_error(std::string(result.error().code) + ", " +
                                 result.error().detail.toStdString());
    return *std::move(result);
}

/// A demo office in a file of its own, opened for writing.
class DemoOfficeFile {
public:
    explicit DemoOfficeFile(const DemoSize& size, QDate workingDay = kDemoWorkingDay) {
        const auto target = made(databaseTarget(folder_.filePath(QStringLiteral("demo.db"))));
        counts_ = made(makeDemoOffice(target, size, workingDay, {}));
        open();
    }
    /// As the next start of a program finds it.
    void reopen() {
        session_.reset();
        open();
    }

    [[nodiscard]] OfficeSession& session() { return *session_; }
    [[nodiscard]] QString path(const QString& file) const { return folder_.filePath(file); }
    [[nodiscard]] const DemoCounts& counts() const { return counts_; }
    [[nodiscard]] Database& database() { return **session_->database().connections().here(); }

    /// The first column of a question in SQL.
    [[nodiscard]] QStringList column(const QString& sql) {
        QStringList cells;
        auto rows = made(database().run({"test.column", sql, false}));
        while (rows.next()) cells << rows.text(0);
        return cells;
    }
    /// The second column, a number, by the first.
    [[nodiscard]] QMap<QString, qint64> counted(const QString& sql) {
        QMap<QString, qint64> counts;
        auto rows = made(database().run({"test.counted", sql, false}));
        while (rows.next()) counts[rows.text(0)] = rows.id(1);
        return counts;
    }
    [[nodiscard]] qint64 number(const QString& sql) { return column(sql).value(0).toLongLong(); }
    [[nodiscard]] std::vector<PersonId> everybody() {
        std::vector<PersonId> ids;
        for (const auto& id : column(QStringLiteral("SELECT id FROM person ORDER BY id")))
            ids.emplace_back(id.toLongLong());
        return ids;
    }

private:
    void open() {
        auto opened = made(openOffice(made(databaseTarget(path(QStringLiteral("demo.db"))))));
        made(opened->connections().openForWriting());
        session_ = made(OfficeSession::begin(std::move(opened), std::nullopt));
    }

    QTemporaryDir folder_;
    DemoCounts counts_;
    std::unique_ptr<OfficeSession> session_;
};

constexpr int kDemoPersons = 2000;

[[nodiscard]] inline bool isFullRun() { return qEnvironmentVariableIsSet("ZHIQIAO_FULL"); }

/// One office for all tests that only read.
[[nodiscard]] inline DemoOfficeFile& sharedDemo() {
    static DemoOfficeFile demo({.persons = kDemoPersons});
    return demo;
}

/// The same, of 20 000 persons in the full run.
[[nodiscard]] inline DemoOfficeFile& largestDemo() {
    if (!isFullRun()) return sharedDemo();
    static DemoOfficeFile demo({.persons = 20'000});
    return demo;
}

}  // namespace zhiqiao::test
