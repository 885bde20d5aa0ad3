// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/widgets/code_combo.h"

#include <QFileInfo>
#include <QPushButton>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// The own caseload out and back through the page of imports.
class CaseloadByKeys : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        workAs(u"clerk1"_s);
        window().open({u"import"_s});
        ASSERT_TRUE(child<ui::CodeCombo>("importKind").setCode(u"caseload"_s));
        settle();
    }
    void pushed(const char* button) {
        auto& wanted = child<QPushButton>(button);
        ASSERT_TRUE(soon([&] { return wanted.isVisible() && wanted.isEnabled(); })) << button;
        wanted.setFocus();
        press(Qt::Key_Space);
        settle();
    }
};

}  // namespace

TEST_F(CaseloadByKeys, LeavesAsAFileAndComesBackUnchanged) {
    EXPECT_FALSE(child<QPushButton>("importTemplate").isVisible()) << "an empty one makes no sense";
    files_.path = folder_->filePath(u"caseload.xlsx"_s);
    pushed("importCaseload");
    ASSERT_TRUE(soon([&] { return QFileInfo(*files_.path).size() > 0; }));
    settle();
    EXPECT_EQ(actsOf(u"list.export"_s).size(), 1) << "it left as an act";
    files_.opened = files_.path;
    pushed("importFile");
    settle();
    EXPECT_FALSE(child<QPushButton>("importCommit").isEnabled()) << "nothing was changed";
    EXPECT_FALSE(child<QPushButton>("importRefused").isEnabled()) << "nothing is refused";
}

TEST_F(CaseloadByKeys, OffersTheTemplateAgainForPeople) {
    ASSERT_TRUE(child<ui::CodeCombo>("importKind").setCode(u"people"_s));
    settle();
    EXPECT_TRUE(child<QPushButton>("importTemplate").isVisible());
    EXPECT_FALSE(child<QPushButton>("importCaseload").isVisible());
}
