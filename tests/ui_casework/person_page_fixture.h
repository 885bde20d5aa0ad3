// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/counter.h"
#include "tests/support/fake_guidance_sheets.h"
#include "tests/support/gui.h"
#include "tests/support/held_alarms.h"
#include "tests/support/keyboard.h"
#include "tests/support/lanes.h"
#include "ui/casework/person_page.h"
#include "ui/widgets/timeline.h"

#include <QLabel>
#include <QStackedWidget>

#include <gtest/gtest.h>

namespace zhiqiao::test {

/// The real page; only the stores are in memory and the lanes run at once.
class PersonPageTest : public testing::Test {
protected:
    void SetUp() override {
        page_.resize(1280, 720);
        page_.open(person_);
        answered();
        page_.setFocus();
    }
    [[nodiscard]] QString shown() const {
        return child<QStackedWidget>(page_, "personStack").currentWidget()->objectName();
    }
    [[nodiscard]] QString status() const { return child<QLabel>(page_, "personStatus").text(); }
    void focusTimeline() { child<ui::Timeline>(page_, "timeline").setFocus(); }

    Counter counter_;
    InlineLane lane_;
    PersonId person_ = counter_.addGraduate();
    ui::PersonPresenter presenter_{{counter_.ports(),
                                    {lane_, lane_},
                                    counter_.clock(),
                                    counter_.stores().users(),
                                    counter_.actor()}};
    FakeGuidanceSheets sheets_{counter_.stores().records()};
    ui::ServicePresenter services_{
        {counter_.ports(), {lane_, lane_}, counter_.clock(), counter_.actor(), &sheets_}};
    HeldAlarms alarms_;
    ui::PersonPage page_{presenter_, services_, counter_.clock(), alarms_};
};

}  // namespace zhiqiao::test
