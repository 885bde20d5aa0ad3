// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening_dialog.h"
#include "app/desktop/start_dialog.h"
#include "core/security/vault/vault.h"
#include "tests/support/gui.h"
#include "tests/support/results.h"
#include "tests/support/silent_server.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// An office on a server that takes the call and never answers.
class OpeningASilentServer : public testing::Test {
protected:
    void SetUp() override {
        target_.keyFile = folder_.filePath(u"server.key"_s);
        target_.keywords = u"host=127.0.0.1 port=%1 dbname=office user=ma"_s.arg(server_.port());
        ASSERT_TRUE(ok(Vault::create(target_.keyFile)));
        since_.start();
    }
    [[nodiscard]] const DatabaseTarget& target() const { return target_; }
    [[nodiscard]] qint64 elapsed() const { return since_.elapsed(); }

private:
    QTemporaryDir folder_;
    SilentServer server_;
    DatabaseTarget target_{.engine = Engine::Postgres,
                           .path = {},
                           .keywords = {},
                           .keyFile = {},
                           .title = u"127.0.0.1/office"_s};
    QElapsedTimer since_;
};

}  // namespace

TEST_F(OpeningASilentServer, KeepsTheWindowAliveAndEndsWithinTheLimit) {
    int beats = 0;
    QTimer heart;
    heart.callOnTimeout([&] { ++beats; });
    heart.start(50);
    OpeningDialog dialog(target());
    const auto refused = dialog.open(std::nullopt);
    EXPECT_EQ(codeOf(refused), "db.cannot_open");
    EXPECT_LT(elapsed(), 12'000);
    EXPECT_GT(beats, 20);
    EXPECT_TRUE(refused.error().message.contains(u"127.0.0.1"_s));
}

TEST_F(OpeningASilentServer, NamesItAndCanBeStopped) {
    OpeningDialog dialog(target());
    QTimer look;
    look.callOnTimeout([&] {
        if (!dialog.isVisible()) return;
        EXPECT_TRUE(child<QLabel>(dialog, "what").text().contains(u"127.0.0.1/office"_s));
        click(child<QPushButton>(dialog, "cancel"));
    });
    look.start(50);
    EXPECT_EQ(codeOf(dialog.open(std::nullopt)), "db.opening_stopped");
    EXPECT_LT(elapsed(), 4'000) << "before the server is given up";
    EXPECT_FALSE(dialog.isVisible());
}
