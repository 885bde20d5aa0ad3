// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/desktop_fixture.h"

#include "ui/shell/banner_stack.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// The main window on a computer whose clock somebody sets.
class ClockJump : public DesktopTest {
protected:
    void SetUp() override {
        seams_.computerClock = [this] { return SystemClock().now().addSecs(setBy_); };
        DesktopTest::SetUp();
    }
    void setClock(qint64 seconds) {
        setBy_ += seconds;
        emit qApp->applicationStateChanged(Qt::ApplicationActive);  // as when the window is used
    }
    [[nodiscard]] QString banner() { return window().banners().text(u"clock"_s); }
    /// So many acts of the journal tell of a clock that was set.
    [[nodiscard]] bool soonKept(int jumps) {
        return soon([&] {
            auto aside = aSecondReader();
            auto rows =
                aside->run({"test", u"SELECT count(*) FROM journal WHERE act = 'clock.jump'"});
            return rows && rows->next() && rows->number(0) == jumps;
        });
    }

private:
    qint64 setBy_ = 0;
};

TEST_F(ClockJump, IsToldInABannerAndKeptInTheJournal) {
    setClock(59);
    EXPECT_EQ(banner(), QString()) << "what a time server corrects";
    setClock(-86400);
    EXPECT_FALSE(banner().isEmpty());
    EXPECT_TRUE(soonKept(1));
    const auto before = banner();
    setClock(0);
    EXPECT_EQ(banner(), before) << "told once";
    setClock(365 * 86400);
    EXPECT_NE(banner(), before);
    EXPECT_TRUE(soonKept(2));
}
