// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_line.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// 专项活动 by keys, as the supervisor.
class CampaignsByKeys : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        workAs(u"supervisor"_s);
    }
    static qint64 asked(const QString& sql) {
        const auto reader = aSecondReader();
        auto rows = reader->run({"test.asked", sql, false});
        EXPECT_TRUE(ok(rows));
        return rows->next() ? rows->id(0) : -1;
    }
    void fill(const char* field, const QString& text) {
        auto& edit = child<QLineEdit>(field);
        edit.setFocus();
        edit.selectAll();
        type(text);
        settle();  // a hand is slower than a scanner, whose keys are held together
    }
    ui::CampaignsPage& page() { return child<ui::CampaignsPage>("campaignsPage"); }
    void openPage() {
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(soon([&] { return page().isVisible(); }));
        settle();
    }
    /// A month around the demo's working day.
    void makeOne() {
        openPage();
        press(Qt::Key_N);
        ASSERT_TRUE(soon([&] { return child<ui::CodeCombo>("campaignKind").hasFocus(); }));
        ASSERT_TRUE(child<ui::CodeCombo>("campaignKind").setCode(u"01"_s));
        child<QLineEdit>("campaignName")
            .setText(u"2022年就业援助月"_s);  // committed by an input method
        fill("campaignFrom", u"2022-11-01"_s);
        fill("campaignUntil", u"2022-12-15"_s);
        picture(u"campaign-form"_s);
        const auto before = actsOf(u"campaign.make"_s).size();
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return actsOf(u"campaign.make"_s).size() == before + 1; }));
        settle();
    }
    static QString newest() { return QString::number(asked(u"SELECT max(id) FROM campaign"_s)); }
    static qint64 marksOfNewest(const QString& condition = u"TRUE"_s) {
        return asked(u"SELECT count(*) FROM campaign_mark WHERE campaign_id = %1 AND %2"_s.arg(
            newest(), condition));
    }
    /// The first two people of the list, for the campaign made last.
    void markTwo() {
        press(Qt::Key_2, Qt::ControlModifier);
        auto& people = child<ui::RecordList>("peopleList");
        ASSERT_TRUE(soon([&] { return people.rows().rowCount() > 3; }));
        people.setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        ASSERT_GE(people.selectedIds().size(), 1u);
        press(Qt::Key_K);
        auto& form = test::child<QWidget>(child<QWidget>("peoplePage"), "markForm");
        ASSERT_TRUE(soon([&] { return form.isVisible(); }));
        ASSERT_TRUE(test::child<ui::CodeCombo>(form, "markCampaign").setCode(newest()));
        picture(u"campaign-mark"_s);
        const auto before = actsOf(u"campaign.mark"_s).size();
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return actsOf(u"campaign.mark"_s).size() == before + 1; }));
        ASSERT_TRUE(soon([&] { return !form.isVisible(); }));
    }
    void openNewest() {
        openPage();
        auto& list = page().campaigns();
        list.setFocus();
        ASSERT_TRUE(soon([&] {
            press(Qt::Key_Home);
            return list.currentId() && QString::number(*list.currentId()) == newest();
        }));
        press(Qt::Key_Return);
    }
    void choose(const char* view) {
        child<QToolButton>(view).click();
        settle();
    }
    void picture(const QString& name) {
        const auto folder = qEnvironmentVariable("ZHIQIAO_SHOTS");
        if (folder.isEmpty()) return;
        QDir().mkpath(folder);
        EXPECT_TRUE(window().grab().save(folder + u'/' + name + u".png"_s));
    }
};

}  // namespace

TEST_F(CampaignsByKeys, AreMadeAndTellWhatIsMissingBesideTheField) {
    openPage();
    press(Qt::Key_N);
    ASSERT_TRUE(soon([&] { return child<ui::CodeCombo>("campaignKind").hasFocus(); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(child<QWidget>("campaignForm").isVisible()) << "what was typed stays";
    EXPECT_EQ(asked(u"SELECT count(*) FROM campaign"_s), 0);
    press(Qt::Key_Escape);
    makeOne();
    EXPECT_FALSE(child<QWidget>("campaignForm").isVisible());
    EXPECT_TRUE(child<QLabel>("campaignTitle").text().contains(u"2022年就业援助月"_s));
    EXPECT_EQ(asked(u"SELECT count(*) FROM campaign WHERE from_day = '2022-11-01' "
                    "AND until_day = '2022-12-15'"_s),
              1);
}

TEST_F(CampaignsByKeys, TakePeopleInFromTheirListAndLetThemOutAgain) {
    makeOne();
    markTwo();
    const auto marked = marksOfNewest();
    EXPECT_GE(marked, 1);
    auto& toast = *child<QWidget>("peoplePage")
                       .findChild<QWidget*>(u"markPart"_s)
                       ->findChild<ui::ToastLine*>();
    ASSERT_TRUE(soon([&] { return toast.offersUndo(); }));
    openNewest();
    ASSERT_TRUE(soon([&] { return page().records().rows().rowCount() == int(marked); }));
    picture(u"campaign-page"_s);
    emit toast.undoRequested();
    ASSERT_TRUE(soon([&] { return actsOf(u"campaign.unmark"_s).size() == 1; }));
    EXPECT_EQ(marksOfNewest(), 0);
}

TEST_F(CampaignsByKeys, LetTheRowsMarkedLastOutByKey) {
    makeOne();
    const auto letOut = [&](const char* list) {
        EXPECT_GE(marksOfNewest(), 1) << list;
        EXPECT_TRUE(child<ui::RecordList>(list).isAncestorOf(QApplication::focusWidget())) << list;
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_TRUE(soon([&] { return marksOfNewest() == 0; })) << list;
    };
    markTwo();
    letOut("peopleList");
    press(Qt::Key_3, Qt::ControlModifier);
    auto& vacancies = child<ui::RecordList>("vacancyList");
    ASSERT_TRUE(soon([&] { return vacancies.rows().rowCount() > 0; }));
    vacancies.setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Space);
    press(Qt::Key_K);
    auto& form = test::child<QWidget>(child<QWidget>("vacanciesPage"), "markForm");
    ASSERT_TRUE(soon([&] { return form.isVisible(); }));
    ASSERT_TRUE(test::child<ui::CodeCombo>(form, "markCampaign").setCode(newest()));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !form.isVisible(); }));
    letOut("vacancyList");
}

TEST_F(CampaignsByKeys, TakeInWhatIsProposedAndListThePeopleBehindIt) {
    makeOne();
    markTwo();
    openNewest();
    ASSERT_TRUE(soon([&] { return page().records().rows().rowCount() > 0; }));
    const auto people = marksOfNewest(u"kind = 'person'"_s);
    choose("campaignView_proposed");
    const auto proposed = asked(
        u"SELECT (SELECT count(*) FROM service s JOIN campaign_mark m ON m.kind = 'person' "
        "AND m.record_id = s.person_id WHERE s.on_day BETWEEN '2022-11-01' AND '2022-12-15' "
        "AND s.kind <> 'withdrawal' AND NOT EXISTS (SELECT 1 FROM service c WHERE c.corrects = "
        "s.id)) "
        "+ (SELECT count(*) FROM job_referral f JOIN campaign_mark m ON m.kind = 'person' "
        "AND m.record_id = f.person_id WHERE f.issued_on BETWEEN '2022-11-01' AND '2022-12-15' "
        "AND f.voided_on IS NULL) "
        "+ (SELECT count(*) FROM placement l JOIN campaign_mark m ON m.kind = 'person' "
        "AND m.record_id = l.person_id WHERE l.start_on >= '2022-11-01' AND l.corrected = 0)"_s);
    ASSERT_TRUE(soon([&] { return page().records().rows().rowCount() == int(proposed); }));
    if (proposed > 0) {
        press(Qt::Key_Home);
        const auto before = actsOf(u"campaign.mark"_s).size();
        press(Qt::Key_M);
        ASSERT_TRUE(soon([&] { return actsOf(u"campaign.mark"_s).size() == before + 1; }));
        ASSERT_TRUE(soon([&] { return page().records().rows().rowCount() == int(proposed) - 1; }));
        press(Qt::Key_Z, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return page().records().rows().rowCount() == int(proposed); }));
    }
    choose("campaignView_person");
    ASSERT_TRUE(soon([&] { return page().records().rows().rowCount() == int(people); }));
    press(Qt::Key_O);
    auto& list = child<ui::RecordList>("peopleList");
    ASSERT_TRUE(soon([&] { return list.isVisible() && list.rows().rowCount() == int(people); }));
}
