// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/help_evidence.h"
#include "tests/support/counter.h"
#include "tests/support/fake_hardship_store.h"
#include "tests/support/fake_help_store.h"
#include "tests/support/gui.h"
#include "tests/support/keyboard.h"
#include "tests/support/lanes.h"
#include "ui/hardship/hardship_panel.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/problem_line.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;
using ui::HardshipPaper;

namespace {

const QDate kApplied(2022, 10, 10);

const HardshipCategories& theCategories() {
    static const auto loaded = taken(HardshipCategories::load());
    return loaded;
}

const HelpTemplates& theTemplates() {
    static const auto loaded = taken(HelpTemplates::load());
    return loaded;
}

}  // namespace

/// A recognition that waits for the county, in the part of the person page.
class HelpPlanKeys : public testing::Test {
protected:
    FakeStores& stores() { return counter_.stores(); }
    template <class Work>
    auto act(Work work) {
        return taken(stores().transactions().run(
            counter_.actor(),
            {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
            std::move(work)));
    }
    void SetUp() override {
        auto facts = samplePerson(1);
        facts.idNumber = sampleIdNumber(3);
        person_ = act([&](const Act& a) { return stores().people().add(a, facts, {}); }).id;
        auto kept = applyForHardship(hardshipPorts(), counter_.actor(), OperationId::make(),
                                     {.person = *person_,
                                      .category = u"030"_s,
                                      .channel = u"01"_s,
                                      .appliedOn = kApplied,
                                      .evidence = {u"01"_s, u"05"_s},
                                      .promised = true},
                                     kToday);
        using Kind = HardshipStepKind;
        const std::tuple<Actor, Kind, QDate> steps[] = {
            {counter_.actor(), Kind::Community, QDate(2022, 10, 11)},
            {counter_.actor(), Kind::Notice, QDate(2022, 10, 11)},
            {reviewer_, Kind::Township, QDate(2022, 10, 19)}};
        for (const auto& [by, kind, on] : steps)
            kept = recordHardshipStep(hardshipPorts(), by, OperationId::make(), taken(kept).id,
                                      kept->steps.size(), {.kind = kind, .on = on}, kToday);
        ASSERT_TRUE(ok(kept));
        QObject::connect(&panel_, &ui::HardshipPanel::paperWanted, &panel_,
                         [this](HardshipPaper paper) { papers_.push_back(paper); });
        panel_.resize(1000, 900);
        panel_.open(*person_);
        answered();
    }
    Actor colleague(const QString& name) {
        const auto id = act([&](const Act& a) -> Result<StaffId> {
            const auto saved = stores().offices().saveStaff(
                a, {}, {StaffId(1), a.office(), name, u"clerk"_s, QDate(2022, 1, 1), {}, 1});
            if (!saved) return fail(saved.error());
            return saved->id;
        });
        return {id, counter_.actor().office};
    }
    HelpPorts helpPorts() {
        return {stores().transactions(),
                stores().people(),
                cases_,
                plans_,
                stores().offices(),
                loadedCodes(),
                theTemplates(),
                [this](PersonId person) { return helpEvidenceOf(counter_.ports(), person); }};
    }
    HardshipPorts hardshipPorts() {
        return {stores().transactions(),
                stores().people(),
                cases_,
                loadedCodes(),
                theCategories(),
                [this](const Act& a, PersonId person) {
                    return followHardship(helpPorts(), a, person);
                }};
    }
    [[nodiscard]] QTableWidget& steps() { return child<QTableWidget>(panel_, "helpSteps"); }
    [[nodiscard]] QString cell(int row, int column) { return steps().item(row, column)->text(); }
    [[nodiscard]] QString problem() {
        return panel_.findChild<ui::ProblemLine*>(QString(), Qt::FindDirectChildrenOnly)->code();
    }
    void focus(const char* name) { child<QWidget>(panel_, name).setFocus(); }
    void save() { keys_.press(Qt::Key_Return, Qt::ControlModifier); }
    void decide() {
        save();
        keys_.press(Qt::Key_J, Qt::ControlModifier);
    }
    [[nodiscard]] HelpPlan plan() { return taken(plans_.ofPerson(*person_)).back(); }
    /// For the eye, into the folder ZHIQIAO_SHOTS names.
    void picture(const QString& name) {
        const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS");
        if (!folder.isEmpty()) panel_.grab().save(QDir(folder).filePath(name + u".png"_s));
    }

    Counter counter_;
    FakeHardshipStore cases_{stores().records()};
    FakeHelpStore plans_{stores().records()};
    Actor reviewer_ = colleague(u"主管二"_s);
    Actor decider_ = colleague(u"审批三"_s);
    InlineLane lane_;
    ui::HardshipPresenter recognition_{{hardshipPorts(),
                                        stores().offices(),
                                        {lane_, lane_},
                                        counter_.clock(),
                                        decider_,
                                        [](Right) { return true; }}};
    ui::HelpPresenter help_{
        {helpPorts(), {lane_, lane_}, counter_.clock(), decider_, [](Right) { return true; }}};
    ui::HardshipPanel panel_{recognition_, help_};
    Keyboard keys_{panel_};
    std::optional<PersonId> person_;
    std::vector<HardshipPaper> papers_;
};

TEST_F(HelpPlanKeys, LeadFromTheDecisionToThePlanToItsStepsAndToPaper) {
    keys_.press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_FALSE(steps().isVisible()) << "before the decision there is none";
    keys_.press(Qt::Key_J, Qt::ControlModifier);
    decide();
    ASSERT_TRUE(steps().isVisible()) << problem().toStdString();
    ASSERT_EQ(steps().rowCount(), 4);
    picture(u"help_plan"_s);
    // A further step: 家访, a week from now.
    keys_.press(Qt::Key_Down);
    focus("helpKind");
    keys_.type(u"16"_s);
    focus("helpDue");
    keys_.type(u"2022-12-07"_s);
    save();
    ASSERT_EQ(steps().rowCount(), 5) << problem().toStdString();
    EXPECT_EQ(cell(4, 3), u"2022-12-07"_s);
    // And what became of it.
    focus("helpDeed");
    keys_.press(Qt::Key_Home);
    focus("helpStep");
    keys_.press(Qt::Key_End);
    focus("helpResult");
    keys_.type(u"10"_s);
    save();
    EXPECT_TRUE(cell(4, 6).contains(u"已落实"_s)) << problem().toStdString();
    picture(u"help_plan_done"_s);
    keys_.press(Qt::Key_P, Qt::ControlModifier);
    keys_.press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_FALSE(steps().isVisible());
    keys_.press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(papers_, (std::vector{HardshipPaper::Plan, HardshipPaper::Form}));
}

TEST_F(HelpPlanKeys, CorrectAnOpenStepThatStandsInTheForm) {
    decide();
    keys_.press(Qt::Key_Down);
    keys_.press(Qt::Key_Down);  // correct an open step
    focus("helpStep");
    keys_.type(u"2"_s);
    EXPECT_EQ(child<ui::CodeCombo>(panel_, "helpKind").code(), u"12"_s);
    focus("helpDue");
    keys_.type(u"2022-12-01"_s);
    save();
    ASSERT_EQ(problem(), QString());
    ASSERT_EQ(steps().rowCount(), 4);
    EXPECT_EQ(cell(3, 1), u"职业指导"_s) << "the correction is the newest record";
    EXPECT_EQ(cell(3, 3), u"2022-12-01"_s);
}

TEST_F(HelpPlanKeys, KeepWhatWasTypedWhenACorrectionIsRefused) {
    decide();
    keys_.press(Qt::Key_Down);
    keys_.press(Qt::Key_Down);  // correct an open step
    focus("helpStep");
    keys_.type(u"2"_s);
    focus("helpDue");
    keys_.type(u"2022-11-01"_s);
    focus("helpNote");
    keys_.commit(u"改期"_s);
    save();
    ASSERT_EQ(problem(), u"help.due_before"_s) << "the county decided today";
    EXPECT_EQ(child<ui::CodeCombo>(panel_, "helpKind").code(), u"12"_s);
    EXPECT_EQ(child<QLineEdit>(panel_, "helpDue").text(), u"2022-11-01"_s);
    EXPECT_EQ(child<QLineEdit>(panel_, "helpNote").text(), u"改期"_s);
}

TEST_F(HelpPlanKeys, StayAtTheChosenStepWhenTheOthersMove) {
    decide();
    focus("helpStep");
    keys_.type(u"3"_s);
    const auto chosen = plan().steps[2];
    ASSERT_TRUE(ok(recordHelpStep(
        helpPorts(), counter_.actor(), OperationId::make(), {plan().id, plan().size()},
        {.kind = u"11"_s, .since = {}, .due = kToday.addDays(9)}, plan().steps[0].id, kToday)));
    help_.reload();
    QCoreApplication::processEvents();
    ASSERT_EQ(cell(1, 1), u"岗位推荐"_s) << "it was the third";
    focus("helpResult");
    keys_.type(u"10"_s);
    save();
    ASSERT_EQ(problem(), QString());
    EXPECT_EQ(plan().deeds.back().facts.step, chosen.id);
}

TEST_F(HelpPlanKeys, KeepWordsForTheSamePersonAndForNobodyElse) {
    decide();
    focus("helpNote");
    keys_.commit(u"家中无人"_s);
    auto& note = child<QLineEdit>(panel_, "helpNote");
    auto& found = child<QLineEdit>(panel_, "hardshipStepNote");
    found.setText(u"情况属实"_s);
    panel_.open(*person_);
    answered();
    QCoreApplication::processEvents();
    EXPECT_EQ(note.text(), u"家中无人"_s);
    EXPECT_EQ(found.text(), u"情况属实"_s);
    panel_.open(
        act([&](const Act& a) { return stores().people().add(a, samplePerson(2), {}); }).id);
    EXPECT_EQ(note.text(), QString());
    EXPECT_EQ(found.text(), QString());
}

TEST_F(HelpPlanKeys, SetTheIntervalAndHandThePlanOver) {
    decide();
    for (int n = 0; n < 3; ++n) keys_.press(Qt::Key_Down);  // how often to contact
    focus("helpDays");
    keys_.press(Qt::Key_A, Qt::ControlModifier);
    keys_.type(u"30"_s);
    save();
    EXPECT_EQ(problem(), QString());
    EXPECT_EQ(plan().deed(HelpDeedKind::Interval)->facts.days, 30);
    focus("helpDeed");
    keys_.press(Qt::Key_End);  // hand over
    focus("helpOfficer");
    keys_.press(Qt::Key_End);
    save();
    EXPECT_EQ(problem(), u"help.words_missing"_s);
    focus("helpNote");
    keys_.commit(u"调岗"_s);
    save();
    EXPECT_EQ(problem(), QString());
    EXPECT_EQ(plan().deed(HelpDeedKind::Hand)->facts.words, u"调岗"_s);
    picture(u"help_plan_handed"_s);
}

TEST_F(HelpPlanKeys, OfferOnlyPapersThatThereAre) {
    auto* menu = child<QPushButton>(panel_, "hardshipPapers").menu();
    const auto offered = [menu] {
        emit menu->aboutToShow();
        QString marks;
        for (const auto* action : menu->actions()) marks += action->isEnabled() ? u'+' : u'-';
        return marks;
    };
    EXPECT_EQ(offered(), u"++++-+"_s) << "no plan yet";
    decide();
    EXPECT_EQ(offered(), u"++++++"_s);
    menu->actions()[2]->trigger();
    EXPECT_EQ(papers_, std::vector{HardshipPaper::Card});
}
