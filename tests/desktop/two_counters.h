// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/desktop/page_walk.h"
#include "ui/widgets/clash_part.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/decision_table.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_line.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>

namespace zhiqiao::test {

/// The window of the supervisor, while clerk1 does something at a counter of his own.
class TwoCounters : public DesktopTest {
protected:
    void SetUp() override { begin(QStringLiteral("supervisor")); }
    void begin(const QString& login) {
        desktop_.reset();
        auto opened = OpeningDialog(target()).open(std::nullopt);
        ASSERT_TRUE(ok(opened));
        users_ = (*opened)->users;
        ASSERT_TRUE(ok((*opened)->signIn(user(login))));
        session_ = (*opened)->session.get();
        lane_ = (*opened)->writer.get();
        desktop_ = desktopOver(**opened);
        window().resize(1366, 768);
        desktop_->start();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window()));
    }
    /// `work` has the session and who acts.
    template <class Work>
    auto by(const QString& login, Work work) {
        const auto done = lane_->run([&] { return work(*session_, actorOf(user(login))); });
        EXPECT_TRUE(ok(done.result()));
        return done.result();
    }
    template <class Work>
    void meanwhile(Work work) {
        EXPECT_TRUE(ok(by(QStringLiteral("clerk1"), std::move(work))));
    }
    [[nodiscard]] const UserAccount& user(const QString& login) const {
        return *std::ranges::find(users_, login, &UserAccount::login);
    }
    static QString text(const QString& sql) {
        const auto reader = aSecondReader();
        auto rows = reader->run({"test.asked", sql, false});
        EXPECT_TRUE(ok(rows));
        return rows->next() ? rows->text(0) : QString();
    }
    static qint64 number(const QString& sql) { return text(sql).toLongLong(); }
    static QString nameOfTheOther() {
        return text(
            QStringLiteral("SELECT s.name FROM staff s JOIN user_account u "
                           "ON u.staff_id = s.id WHERE u.login = 'clerk1'"));
    }
    /// Of whom clerk1 is in charge.
    static PersonId personOfTheOther(const QString& and_ = QStringLiteral("TRUE")) {
        return PersonId(number(
            QStringLiteral("SELECT r.person_id FROM registration r JOIN user_account u "
                           "ON u.staff_id = r.officer_id AND u.login = 'clerk1' "
                           "JOIN person p ON p.id = r.person_id WHERE r.ended_on IS NULL "
                           "AND NOT EXISTS (SELECT 1 FROM person_merge m WHERE m.gone_id = p.id) "
                           "AND NOT EXISTS (SELECT 1 FROM case_assignment a WHERE a.person_id = "
                           "p.id) AND %1 ORDER BY 1 LIMIT 1")
                .arg(and_)));
    }
    /// The part of the form that is open.
    [[nodiscard]] ui::ClashPart& clashes(const char* form) {
        return test::child<ui::ClashPart>(child<QWidget>(form), "clashPart");
    }
    [[nodiscard]] bool isAsked(const char* form) {
        auto& part = clashes(form);
        return part.isVisible() && part.isAncestorOf(QApplication::focusWidget());
    }
    void save() {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    void openPerson(PersonId who) {
        window().open({QStringLiteral("person"), who.value()});
        settle();
    }
    void openPanel(Qt::Key key, const char* panel) {
        ASSERT_TRUE(soon([&] {
            if (!child<QWidget>(panel).isVisible()) press(key);
            return child<QWidget>(panel).isVisible();
        }));
        settle();
    }
    [[nodiscard]] QString said() {
        QStringList sentences;
        for (const auto* toast : window().findChildren<ui::ToastLine*>())
            sentences << toast->text();
        return sentences.join(u'\n');
    }
    void picture(const QString& name) {
        const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS");
        if (folder.isEmpty()) return;
        QDir().mkpath(folder);
        EXPECT_TRUE(window().grab().save(folder + u'/' + name + QStringLiteral(".png")));
    }

    OfficeSession* session_ = nullptr;
    WorkerLane* lane_ = nullptr;
    std::vector<UserAccount> users_;
};

}  // namespace zhiqiao::test
