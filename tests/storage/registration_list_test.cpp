// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_sources.h"
#include "tests/storage/list_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

class RegistrationLists : public EngineSuite {
protected:
    qint64 counted(const QMap<QString, QString>& filters) {
        return list().count({.filters = filters}, 1000).value_or(-1);
    }
    qint64 recounted(const QString& where) {
        auto row = test().database().run(
            {"test", u"SELECT count(*) FROM registration WHERE "_s + where, false});
        EXPECT_TRUE(row && row->next());
        return row ? row->id(0) : -1;
    }
    ListSource& list() {
        if (!list_) list_ = registrationsList(test().context(), test().clock());
        return *list_;
    }

private:
    std::unique_ptr<ListSource> list_;
};
ZHIQIAO_ON_BOTH_ENGINES(RegistrationLists);

TEST_P(RegistrationLists, AreAsLongAsARecountOfTheRawRows) {
    fillOffice(20);
    const auto live =
        u"kind <> 'hardship' AND id NOT IN "
        "(SELECT corrects FROM registration WHERE corrects IS NOT NULL)"_s;
    const auto today = kToday.toString(Qt::ISODate);
    const auto holds = u" AND (ended_on IS NULL OR ended_on > '%1')"_s.arg(today);
    EXPECT_GT(counted({}), 0);
    EXPECT_EQ(counted({}), recounted(live));
    for (const auto& kind : {u"unemployment"_s, u"graduate"_s, u"jobseeker"_s}) {
        const auto ofKind = live + u" AND kind = '%1'"_s.arg(kind);
        EXPECT_EQ(counted({{u"kind"_s, kind}}), recounted(ofKind)) << qPrintable(kind);
        EXPECT_EQ(counted({{u"kind"_s, kind}, {u"open"_s, u"1"_s}}), recounted(ofKind + holds))
            << qPrintable(kind);
    }
    EXPECT_EQ(counted({{u"open"_s, u"0"_s}}),
              recounted(live + u" AND ended_on <= '%1'"_s.arg(today)));
    EXPECT_EQ(counted({{u"kind"_s, u"hardship"_s}}), 0) << "recognitions have a list of their own";
}

TEST_P(RegistrationLists, ShowTheRecordThatHoldsAndNotTheCorrectedOne) {
    const auto who = person(1).id;
    const auto first = enrol(who, u"unemployment"_s, kToday.addDays(-9), std::nullopt);
    auto facts = first.facts;
    facts.registeredOn = kToday.addDays(-8);
    const auto second = act([&](const Act& a) {
        return test().people().addRegistration(a, {who, facts, first.id, u"日期有误"_s});
    });
    ASSERT_TRUE(ok(second));
    const auto page = list().page({});
    ASSERT_TRUE(ok(page));
    ASSERT_EQ(page->rows.size(), 1u);
    EXPECT_EQ(page->rows[0].id, second->id.value());
}
