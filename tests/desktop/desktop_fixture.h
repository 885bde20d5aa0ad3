// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/desktop.h"
#include "app/desktop/opening_dialog.h"
#include "app/make_office.h"
#include "tests/support/gui.h"
#include "tests/support/held_alarms.h"
#include "tests/support/results.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace zhiqiao::test {

/// Keeps what would have gone to paper.
class PaperBin final : public ui::Printer {
public:
    [[nodiscard]] QStringList available() const override { return {QStringLiteral("bin")}; }
    [[nodiscard]] std::optional<QString> defaultName() const override {
        return QStringLiteral("bin");
    }
    Result<> print(const ui::PrintJob& job) override {
        if (absent)
            return fail({.kind = Error::Kind::NotFound,
                         .code = "printing.no_printer",
                         .message = QStringLiteral("There is no printer.")});
        jobs.push_back(job);
        return {};
    }
    std::vector<ui::PrintJob> jobs;
    bool absent = false;
};

/// Saves to the path it was given; without one the dialog was cancelled.
class GivenFile final : public ui::FilePicker {
public:
    std::optional<QString> fileToSave(const QString&, const QString&, const QString&) override {
        return path;
    }
    std::optional<ui::ChosenFile> fileToExport(const QString&, const QString&,
                                               const QString&) override {
        if (!path) return std::nullopt;
        return ui::ChosenFile{*path, password};
    }
    std::optional<QString> fileToOpen(const QString&, const QStringList&) override {
        return opened;
    }
    std::optional<QString> path;
    std::optional<QString> opened;
    QString password;
};

/// The real main window over a demo office of its own.
class DesktopTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        folder_ = std::make_unique<QTemporaryDir>();
        const auto target = databaseTarget(folder_->filePath(QStringLiteral("demo.db")));
        ASSERT_TRUE(ok(makeDemoOffice(*target, {.persons = 400}, kDemoWorkingDay, {})));
        target_ = *target;
        leaveATrace();
    }
    /// The user sees the own acts in the journal: there is one.
    static void leaveATrace() {
        const auto office = OpeningDialog(target_).open(std::nullopt);
        ASSERT_TRUE(ok(office));
        const auto noted = (*office)->writer->run([&] {
            return (*office)->session->transactions.run(
                (*office)->actor,
                {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
                [](const Act&) { return Result<>(); });
        });
        ASSERT_TRUE(ok(noted.result()));
    }
    static void TearDownTestSuite() { folder_.reset(); }

    void SetUp() override {
        auto opened = OpeningDialog(target_).open(std::nullopt);
        ASSERT_TRUE(ok(opened));
        desktop_ = desktopOver(**opened);
        window().resize(1366, 768);
        desktop_->start();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window()));
    }
    void TearDown() override { desktop_.reset(); }

    std::unique_ptr<Desktop> desktopOver(OpenedOffice& office) {
        seams_.preferencesFile = folder_->filePath(QStringLiteral("w.ini"));
        return std::make_unique<Desktop>(office, seams_);
    }
    /// The same office again, by another of its users.
    void workAs(const QString& login) {
        desktop_.reset();
        auto opened = OpeningDialog(target()).open(std::nullopt);
        ASSERT_TRUE(ok(opened));
        for (const auto& user : (*opened)->users)
            if (user.login == login) {
                ASSERT_TRUE(ok((*opened)->signIn(user)));
            }
        desktop_ = desktopOver(**opened);
        window().resize(1366, 768);
        desktop_->start();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window()));
    }
    [[nodiscard]] static const DatabaseTarget& target() { return target_; }
    [[nodiscard]] ui::MainWindow& window() { return desktop_->window(); }
    /// Keys go to the window, as from a keyboard: to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(window().windowHandle(), key, modifiers);
    }
    void type(const QString& text) {
        for (const auto c : text) QTest::keyClick(window().windowHandle(), c.toLatin1());
    }
    /// Chinese, as the input method hands it to the control with the focus.
    static void commit(const QString& chinese) {
        QInputMethodEvent event;
        event.setCommitString(chinese);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    /// Presses Tab until the control of that name, or one inside it, has the focus.
    void tabTo(const QWidget& within, const char* name) {
        constexpr int kMost = 60;
        const auto& wanted = test::child<QWidget>(within, name);
        const auto reached = [&] {
            const auto* at = QApplication::focusWidget();
            return at && (at == &wanted || wanted.isAncestorOf(at));
        };
        for (int presses = 0; !reached() && presses < kMost; ++presses) press(Qt::Key_Tab);
        ASSERT_TRUE(reached()) << name << " is not reached by Tab";
    }
    template <class Condition>
    [[nodiscard]] bool soon(Condition condition) {
        return QTest::qWaitFor(condition, 10000);
    }
    /// Beside the program's own connections, for what a test asks the records.
    [[nodiscard]] static std::unique_ptr<Database> aSecondReader() {
        auto reader = Database::openSqlite(target_.path, Access::ReadOnly);
        EXPECT_TRUE(ok(reader));
        return *std::move(reader);
    }
    /// The codes of the acts of that name in the trail, in their order.
    [[nodiscard]] static QStringList actsOf(const QString& act,
                                            const QString& outcome = QStringLiteral("done")) {
        const auto reader = aSecondReader();
        auto rows = reader->run(
            {"test.acts",
             QStringLiteral("SELECT operation_id FROM journal WHERE act = :act AND outcome = "
                            ":outcome ORDER BY seq"),
             false},
            {{QStringLiteral("act"), act}, {QStringLiteral("outcome"), outcome}});
        EXPECT_TRUE(ok(rows));
        QStringList codes;
        while (rows->next()) codes << actCode(OperationId(rows->text(0)));
        return codes;
    }
    /// Takes every role from everybody, behind the window's back, or gives them back.
    static void giveRoles(bool back) {
        auto writer = Database::openSqlite(target_.path, Access::ReadWrite);
        ASSERT_TRUE(ok(writer));
        const auto sql =
            back ? QStringLiteral("UPDATE staff_role SET ended_at = NULL WHERE ended_at = 1")
                 : QStringLiteral("UPDATE staff_role SET ended_at = 1 WHERE ended_at IS NULL");
        ASSERT_TRUE(ok((*writer)->run({"test.roles", sql, false})));
    }
    template <class W>
    W& child(const char* name) {
        return test::child<W>(window(), name);
    }

    PaperBin paper_;
    GivenFile files_;
    HeldAlarms alarms_;
    DesktopSeams seams_{
        .printer = paper_, .files = files_, .preferencesFile = {}, .alarms = &alarms_};
    std::unique_ptr<Desktop> desktop_;

protected:
    static inline std::unique_ptr<QTemporaryDir> folder_;
    static inline DatabaseTarget target_;
};

}  // namespace zhiqiao::test
