// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/office_database.h"
#include "tests/support/office_sample.h"
#include "tests/support/results.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

#include <gtest/gtest.h>

namespace zhiqiao::test {

/// What an administrator types into the first start's page.
inline NewOffice newOffice() {
    return {.office = sampleOffice(),
            .staff = {{QStringLiteral("马文忠"), QStringLiteral("clerk"), QDate(2022, 1, 1)},
                      {QStringLiteral("李秀英"), QStringLiteral("supervisor"), QDate(2022, 1, 1)}},
            .facts = {.demo = true,
                      .workingDay = kToday,
                      .generator = QStringLiteral("0.1.0 seed 1"),
                      .createdAt = {}}};
}

/// A place for a database that nobody has made yet.
class FreshPlace {
public:
    explicit FreshPlace(Engine engine) : engine_(engine) {
        target_.engine = engine;
        target_.keyFile = folder_.filePath(QStringLiteral("office.db.key"));
        if (engine == Engine::Sqlite) {
            target_.path = folder_.filePath(QStringLiteral("office.db"));
            return;
        }
        schema_ = QStringLiteral("t_") + QUuid::createUuid().toString(QUuid::Id128);
        target_.keywords = qEnvironmentVariable("ZHIQIAO_TEST_POSTGRES") +
                           QStringLiteral(" options=-csearch_path=") + schema_;
        onServer(QStringLiteral("CREATE SCHEMA ") + schema_);
    }
    ~FreshPlace() {
        if (engine_ == Engine::Postgres)
            onServer(QStringLiteral("DROP SCHEMA %1 CASCADE").arg(schema_));
    }
    FreshPlace(const FreshPlace&) = delete;
    FreshPlace& operator=(const FreshPlace&) = delete;

    [[nodiscard]] const DatabaseTarget& target() const { return target_; }
    [[nodiscard]] QString file(const QString& name) const { return folder_.filePath(name); }
    [[nodiscard]] QStringList files() const { return QDir(folder_.path()).entryList(QDir::Files); }
    [[nodiscard]] Result<std::unique_ptr<OfficeDatabase>> create() const {
        return createOffice(target_, newOffice(), WorkingDayClock(kToday));
    }

private:
    void onServer(const QString& text) const {
        auto database = Database::openPostgres(target_.keywords, Access::ReadWrite);
        ASSERT_TRUE(ok(database));
        EXPECT_TRUE(ok((*database)->run({"test.schema", text, false})));
    }

    Engine engine_;
    QTemporaryDir folder_;
    QString schema_;
    DatabaseTarget target_;
};

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    return file.readAll();
}

inline void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

}  // namespace zhiqiao::test
