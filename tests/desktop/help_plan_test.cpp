// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/problem_line.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class HelpPlanWindow : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        desktop_.reset();
        person_ =
            one(u"SELECT r.person_id FROM registration r JOIN user_account u "
                "ON u.staff_id = r.officer_id AND u.login = 'clerk1' "
                "WHERE r.ended_on IS NULL AND NOT EXISTS (SELECT 1 FROM registration c "
                "WHERE c.corrects = r.id) AND NOT EXISTS (SELECT 1 FROM registration h "
                "WHERE h.person_id = r.person_id AND (h.kind = 'hardship' OR h.officer_id "
                "<> r.officer_id)) AND NOT EXISTS (SELECT 1 FROM hardship x "
                "WHERE x.person_id = r.person_id) ORDER BY 1 LIMIT 1"_s);
        ASSERT_GT(person_, 0);
        proceed();
        // The county decides, by keys: the plan is there at once.
        workAs(u"approver"_s);
        openRecognition();
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return plan() > 0; })) << problem().toStdString();
        workAs(u"clerk1"_s);
    }
    /// A recognition up to what the county decides.
    void proceed() {
        const auto office = OpeningDialog(target_).open(std::nullopt);
        ASSERT_TRUE(ok(office));
        auto& session = *(*office)->session;
        const auto by = [&](const QString& login) {
            const auto& users = (*office)->users;
            return actorOf(*std::ranges::find(users, login, &UserAccount::login));
        };
        const auto done = (*office)->writer->run([&]() -> Result<HardshipCase> {
            const auto ports = session.hardshipPorts();
            auto kept = applyForHardship(ports, by(u"clerk1"_s), OperationId::make(),
                                         {.person = PersonId(person_),
                                          .category = u"030"_s,
                                          .channel = u"01"_s,
                                          .appliedOn = QDate(2022, 10, 10),
                                          .evidence = {u"01"_s, u"05"_s},
                                          .promised = true},
                                         kDemoWorkingDay);
            const std::tuple<QString, HardshipStepKind, QDate> steps[] = {
                {u"clerk1"_s, HardshipStepKind::Community, QDate(2022, 10, 11)},
                {u"clerk1"_s, HardshipStepKind::Notice, QDate(2022, 10, 11)},
                {u"supervisor"_s, HardshipStepKind::Township, QDate(2022, 10, 19)}};
            for (const auto& [who, kind, on] : steps)
                if (kept)
                    kept = recordHardshipStep(ports, by(who), OperationId::make(), kept->id,
                                              kept->steps.size(), {.kind = kind, .on = on},
                                              kDemoWorkingDay);
            return kept;
        });
        ASSERT_TRUE(ok(done.result()));
    }
    void openRecognition() {
        window().open({u"person"_s, person_});
        ASSERT_TRUE(soon([&] {
            press(Qt::Key_D);
            return panel().isVisible();
        }));
        settle();
    }
    void openPlan() {
        openRecognition();
        press(Qt::Key_J, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return steps().isVisible() && steps().rowCount() > 0; }));
        settle();
    }
    [[nodiscard]] QWidget& panel() { return child<QWidget>("hardshipPanel"); }
    [[nodiscard]] QTableWidget& steps() { return child<QTableWidget>("helpSteps"); }
    [[nodiscard]] QString cell(int row, int column) { return steps().item(row, column)->text(); }
    [[nodiscard]] QString problem() {
        return panel().findChild<ui::ProblemLine*>(QString(), Qt::FindDirectChildrenOnly)->code();
    }
    [[nodiscard]] static qint64 one(const QString& sql) {
        auto row = aSecondReader()->run({"look", sql, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }
    qint64 plan() {
        return one(u"SELECT id FROM help_course WHERE closed_on IS NULL AND person_id = %1"_s.arg(
            person_));
    }
    void focus(const char* name) { child<QWidget>(name).setFocus(); }
    void save() {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    qint64 person_ = 0;
};

TEST_F(HelpPlanWindow, ShowsItsStepsAndTakesAResultByKeys) {
    openPlan();
    const int before = steps().rowCount();
    const auto open = one(u"SELECT open_steps FROM help_course WHERE id = %1"_s.arg(plan()));
    // A further step: 家访, a week from now.
    press(Qt::Key_Down);
    focus("helpKind");
    press(Qt::Key_1);
    press(Qt::Key_6);
    settle();  // a hand is slower than a scanner, whose keys are held together
    focus("helpDue");
    type(u"2022-12-07"_s);
    save();
    ASSERT_TRUE(soon([&] { return steps().rowCount() == before + 1; })) << problem().toStdString();
    EXPECT_EQ(cell(before, 3), u"2022-12-07"_s);
    // And what became of it.
    focus("helpDeed");
    press(Qt::Key_Home);
    focus("helpStep");
    press(Qt::Key_End);
    focus("helpResult");
    press(Qt::Key_1);
    press(Qt::Key_0);
    save();
    EXPECT_TRUE(soon([&] { return cell(before, 6).contains(u"已落实"_s); }))
        << problem().toStdString();
    EXPECT_EQ(one(u"SELECT open_steps FROM help_course WHERE id = %1"_s.arg(plan())), open)
        << "one more, and done";
}

TEST_F(HelpPlanWindow, SaysWhatIsMissingAndKeepsTheForm) {
    openPlan();
    focus("helpDeed");
    press(Qt::Key_End);  // hand over
    save();
    EXPECT_TRUE(soon([&] { return problem() == u"help.words_missing"_s; }));
    focus("helpNote");
    type(u"gone"_s);
    save();
    EXPECT_TRUE(soon([&] { return problem().isEmpty(); }));
    EXPECT_EQ(
        one(u"SELECT count(*) FROM help_deed WHERE kind = 'hand' AND plan_id = %1"_s.arg(plan())),
        2);
}

TEST_F(HelpPlanWindow, GoesToPaperByCtrlP) {
    openPlan();
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !paper_.jobs.empty(); }));
    EXPECT_EQ(paper_.jobs.back().title, u"就业困难人员个人帮扶计划"_s);
    press(Qt::Key_J, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(steps().isVisible());
    press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return paper_.jobs.back().title == u"就业困难人员认定表"_s; }));
}

TEST_F(HelpPlanWindow, HasEveryPaperInItsMenu) {
    openPlan();
    auto* menu = child<QPushButton>("hardshipPapers").menu();
    ASSERT_EQ(menu->actions().size(), 6);
    const QStringList titles{
        u"就业困难人员认定表"_s,       u"就业困难人员认定表"_s,      u"就业援助卡"_s, {},
        u"就业困难人员个人帮扶计划"_s, u"就业困难人员个人帮扶计划"_s};
    size_t sent = 0;
    for (int place = 0; place < titles.size(); ++place) {
        if (titles[place].isEmpty()) continue;  // the notice has run out
        menu->actions()[place]->trigger();
        ASSERT_TRUE(soon([&] { return paper_.jobs.size() == sent + 1; })) << place;
        EXPECT_EQ(paper_.jobs.back().title, titles[place]);
        settle();
        ++sent;
    }
    menu->actions()[3]->trigger();
    settle();
    EXPECT_EQ(paper_.jobs.size(), sent) << "nobody's notice is posted";
}

TEST_F(HelpPlanWindow, OpensFromItsListAtThePlan) {
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto& list = child<ui::RecordList>("helpPlanList");
    ASSERT_TRUE(soon([&] { return list.rows().rowCount() > 0; }));
    EXPECT_FALSE(list.shownColumns().contains(u"hardship_category"_s))
        << "health and need are nobody's business at a glance";
    list.setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return panel().isVisible() && steps().isVisible(); }));
    press(Qt::Key_Escape);
    EXPECT_FALSE(panel().isVisible());
}
