// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/deliver.h"

#include "core/base/lane.h"
#include "tests/support/lanes.h"

#include <QObject>
#include <QStringList>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace Qt::StringLiterals;

/// What was done, in its order, when the caller goes on after it asked.
class Deliver : public testing::Test {
protected:
    void ask(Lane& lane) {
        auto answer = lane.run([] { return u"answer"_s; });
        deliver(answer, receiver_.get(), [this](const QString& told) { order_ << told; });
        order_ << u"asked"_s;
    }
    std::unique_ptr<QObject> receiver_ = std::make_unique<QObject>();
    QStringList order_;
};

TEST_F(Deliver, BringsAnAnswerThatIsThereAlreadyOnlyAfterTheCallerWentOn) {
    test::InlineLane lane;
    ask(lane);
    EXPECT_EQ(order_, QStringList{u"asked"_s});
    test::answered();
    EXPECT_EQ(order_, (QStringList{u"asked"_s, u"answer"_s}));
}

TEST_F(Deliver, BringsALateAnswerOnce) {
    test::HeldLane lane;
    ask(lane);
    test::answered();
    EXPECT_EQ(order_, QStringList{u"asked"_s});
    lane.finish(0);
    test::answered();
    EXPECT_EQ(order_, (QStringList{u"asked"_s, u"answer"_s}));
}

TEST_F(Deliver, BringsNothingToWhoIsGoneByThen) {
    test::HeldLane lane;
    ask(lane);
    receiver_.reset();
    lane.finish(0);
    EXPECT_EQ(order_, QStringList{u"asked"_s});
}
