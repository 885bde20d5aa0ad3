// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui.h"
#include "tests/support/lanes.h"
#include "tests/widgets/record_rows.h"
#include "ui/hardship/hardship_page.h"
#include "ui/helping/help_plans_page.h"

#include <QToolButton>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Opened, then turned to the view of everything, then brought up to date.
template <class Page>
void expectEverythingToStay(const char* everything) {
    const CountedSource source(5);
    InlineLane lane;
    KeptPreferences kept;
    Page page(listNeeds(source, lane, kept));
    page.reload();
    EXPECT_FALSE(page.list().query().filters.isEmpty()) << "it opens with what is to be done";
    child<QToolButton>(page, everything).click();
    EXPECT_TRUE(page.list().query().filters.isEmpty());
    page.reload();
    EXPECT_TRUE(page.list().query().filters.isEmpty());
}

}  // namespace

TEST(ListViews, StayAtEveryPlan) { expectEverythingToStay<ui::HelpPlansPage>("helpPlanView_all"); }

TEST(ListViews, StayAtEveryRecognition) {
    expectEverythingToStay<ui::HardshipPage>("hardshipView_all");
}
