// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clash_part.h"
#include "tests/support/gui.h"
#include "tests/support/keyboard.h"
#include "ui/widgets/decision_table.h"

#include <QLabel>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class ClashPartTest : public testing::Test {
protected:
    using Side = ui::ClashPart::Side;
    void SetUp() override {
        auto* column = new QVBoxLayout(&window_);
        column->addWidget(&part_);
        window_.resize(900, 400);
        QObject::connect(&part_, &ui::ClashPart::chosen, &window_,
                         [this](const QString& key, Side side) {
                             chosen_.push_back({key, side});
                         });
        QObject::connect(&part_, &ui::ClashPart::confirmed, &window_, [this] { ++confirmed_; });
    }
    ~ClashPartTest() override { part_.setParent(nullptr); }
    void ask() {
        part_.ask({u"马文忠"_s, QDateTime(QDate(2022, 11, 30), QTime(2, 12), Qt::UTC)},
                  {{u"school"_s, u"学校"_s, u"我的学院"_s, u"他们的学院"_s},
                   {u"major"_s, u"专业"_s, u"护理"_s, {}}});
    }
    [[nodiscard]] QString cell(int row, int column) {
        return child<ui::DecisionTable>(window_, "clashFields").item(row, column)->text();
    }

    QWidget window_;
    ui::ClashPart part_;
    std::vector<std::pair<QString, Side>> chosen_;
    int confirmed_ = 0;
};

TEST_F(ClashPartTest, ShowsBothValuesAndWhoWasFasterWhen) {
    EXPECT_TRUE(part_.isHidden());
    Keyboard keys(window_);
    ask();
    EXPECT_TRUE(part_.isVisible());
    EXPECT_TRUE(part_.text().contains(u"马文忠, 2022-11-30 10:12"_s));
    EXPECT_EQ(cell(0, 0), u"学校"_s);
    EXPECT_EQ(cell(0, 1), u"✓ 我的学院"_s) << "one's own stays unless the other is taken";
    EXPECT_EQ(cell(0, 2), u"他们的学院"_s);
    EXPECT_EQ(cell(1, 2), u"—"_s) << "nothing is told as such";
    EXPECT_TRUE(child<QWidget>(window_, "clashFields").hasFocus());
}

TEST_F(ClashPartTest, ChoosesBySideAndGoesOnByEnter) {
    Keyboard keys(window_);
    ask();
    keys.press(Qt::Key_Right);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_2);
    keys.press(Qt::Key_1);
    keys.press(Qt::Key_Space);
    const std::vector<std::pair<QString, Side>> all{{u"school"_s, Side::Theirs},
                                                    {u"major"_s, Side::Theirs},
                                                    {u"major"_s, Side::Mine},
                                                    {u"major"_s, Side::Theirs}};
    EXPECT_EQ(chosen_, all);
    EXPECT_EQ(cell(0, 2), u"✓ 他们的学院"_s);
    EXPECT_EQ(confirmed_, 0);
    keys.press(Qt::Key_Return);
    EXPECT_EQ(confirmed_, 1);
}

TEST_F(ClashPartTest, TellsWhatWasDoneWithNothingToChoose) {
    Keyboard keys(window_);
    part_.tell({u"马文忠"_s, {}}, u"已解决"_s);
    EXPECT_TRUE(part_.text().contains(u"马文忠"_s));
    EXPECT_TRUE(part_.text().contains(u"已解决"_s));
    EXPECT_FALSE(child<QWidget>(window_, "clashFields").isVisible());
    part_.clear();
    EXPECT_TRUE(part_.isHidden());
    EXPECT_EQ(part_.text(), QString());
}
