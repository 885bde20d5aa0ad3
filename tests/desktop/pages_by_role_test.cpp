// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/shell/search_palette.h"

#include <QLabel>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// What each role finds in its window, written from the matrix of roles and rights by hand.
struct Expected {
    const char* login;
    QString pages;
};

class PagesByRole : public DesktopTest {};

}  // namespace

TEST_F(PagesByRole, AreThoseTheRoleCanUse) {
    const Expected table[] = {
        {"demo",
         u"today people vacancies referrals hardship households checks difficulties import outcomes settings calendar registrations plans compare load campaigns transfers onward promises programmes sessions about key_employers away standing approvals"_s},
        {"clerk1",
         u"today people vacancies referrals hardship households checks difficulties import outcomes settings calendar registrations plans compare campaigns transfers onward programmes sessions about key_employers away standing approvals"_s},
        {"supervisor",
         u"today people vacancies referrals hardship households checks difficulties import outcomes settings calendar registrations plans compare load campaigns transfers onward promises programmes sessions about key_employers away standing approvals"_s},
        {"approver",
         u"today people vacancies referrals hardship households checks difficulties outcomes settings calendar registrations plans campaigns transfers onward programmes sessions about key_employers away standing approvals"_s},
        {"sysadmin", u"settings calendar about users approvals"_s},
        {"secadmin", u"settings calendar about users approvals"_s},
        {"auditor", u"settings calendar about users approvals"_s},
    };
    for (const auto& [login, pages] : table) {
        workAs(QString::fromLatin1(login));
        QStringList there;
        for (const auto& page : kPages + QStringList{u"users"_s, u"approvals"_s})
            if (window().hasPage(page)) there << page;
        EXPECT_EQ(there.join(u' ').toStdString(), pages.toStdString()) << login;
        EXPECT_EQ(desktop_->actions().doubleKeys().join(u'\n').toStdString(), "") << login;
        const bool people = there.contains(u"people"_s);
        EXPECT_EQ(window().hasPage(u"person"_s), people);
        EXPECT_EQ(window().place().page, people ? u"today"_s : u"about"_s);
    }
}

TEST_F(PagesByRole, FindNobodyForAnAdministrator) {
    workAs(u"sysadmin"_s);
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"zhang"_s);
    EXPECT_TRUE(soon([&] { return window().search().sentence() == u"Nothing matches."_s; }));
    EXPECT_FALSE(alarms_.isSet(u"search"_s)) << "nothing was searched";
}

TEST_F(PagesByRole, TellAnApproverWhyNoLetterActs) {
    workAs(u"approver"_s);
    window().open({u"people"_s});
    auto& rows = child<ui::RecordList>("peopleList").rows();
    ASSERT_TRUE(soon([&] { return rows.rowCount() > 0; }));
    window().open({u"person"_s, rows.idAt(0)});
    auto& status = child<QLabel>("personStatus");
    ASSERT_TRUE(soon([&] {
        press(Qt::Key_G);
        return status.text().contains(u"You have no right"_s);
    }));
    EXPECT_FALSE(child<QWidget>("editPerson").isVisible());
}
