// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"

#include <QLineEdit>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// 职业指导记录表 and 政策告知单 out of the real window, by keys.
class GuidancePapers : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        workAs(u"clerk1"_s);
        person_ =
            one(u"SELECT r.person_id FROM registration r JOIN user_account u "
                "ON u.staff_id = r.officer_id AND u.login = 'clerk1' "
                "WHERE r.ended_on IS NULL AND r.kind = 'graduate' ORDER BY 1 LIMIT 1"_s);
        ASSERT_GT(person_, 0);
        window().open({u"person"_s, person_});
        ASSERT_TRUE(soon([&] { return child<QWidget>("personOverview").isVisible(); }));
        settle();
    }
    void openForm(Qt::Key letter, const char* name) {
        ASSERT_TRUE(soon([&] {
            press(letter);
            return child<QWidget>(name).isVisible();
        }));
        settle();
    }
    [[nodiscard]] static qint64 one(const QString& sql) {
        auto row = aSecondReader()->run({"look", sql, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }
    [[nodiscard]] qint64 filed(const QString& form) const {
        return one(
            u"SELECT count(*) FROM print_record WHERE person_id = %1 AND form = '%2'"_s.arg(person_)
                .arg(form));
    }
    [[nodiscard]] QString words() const {
        QString words;
        for (const auto& page : paper_.jobs.back().pages)
            for (const auto& element : page.elements)
                if (const auto* text = std::get_if<FormText>(&element)) words += text->text + u'\n';
        return words;
    }
    qint64 person_ = 0;
};

TEST_F(GuidancePapers, PrintTheRecordWithAllThatWasUnfolded) {
    openForm(Qt::Key_G, "guidanceForm");
    press(Qt::Key_3);
    settle();
    press(Qt::Key_Tab);
    commit(u"先看本县养老护理岗位。"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_M, Qt::ControlModifier);
    commit(u"想在县城找护理工作"_s);
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !paper_.jobs.empty(); }));
    EXPECT_EQ(paper_.jobs.back().title, u"职业指导记录表"_s);
    for (const auto& word : {u"想在县城找护理工作"_s, u"先看本县养老护理岗位。"_s, u"审计码"_s})
        EXPECT_TRUE(words().contains(word)) << qPrintable(word);
    EXPECT_TRUE(soon([&] { return filed(u"F6"_s) == 1; }));
    EXPECT_EQ(actsOf(u"service.print"_s).size(), 1);
    settle();

    openForm(Qt::Key_G, "guidanceForm");
    press(Qt::Key_E, Qt::AltModifier);
    ASSERT_TRUE(soon([&] { return paper_.jobs.size() == 2; }));
    EXPECT_FALSE(words().contains(u"想在县城找护理工作"_s));
    EXPECT_EQ(filed(u"F6"_s), 1) << "an empty form is filed on nobody";
}

TEST_F(GuidancePapers, PrintThePolicyCardAfterTheNotice) {
    openForm(Qt::Key_P, "policyForm");
    press(Qt::Key_Tab);
    commit(u"一次性求职补贴、创业担保贷款"_s);
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !paper_.jobs.empty(); }));
    EXPECT_EQ(paper_.jobs.back().title, u"政策告知单"_s);
    EXPECT_TRUE(words().contains(u"创业担保贷款"_s));
    EXPECT_TRUE(soon([&] { return filed(u"F13-9"_s) == 1; }));
}
