// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/demo_office_fixture.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

Result<ChartSpec> chart(const SeriesQuery& query, std::vector<OutcomeFact>& facts) {
    const auto& session = sharedDemo().session();
    auto read = session.outcomes.facts(kindsOf(query.name), query.cutOff);
    if (!read) return fail(read.error());
    facts = *std::move(read);
    const auto staff = session.offices.staff();
    if (!staff) return fail(staff.error());
    return seriesOf(query, facts, {*staff, session.codes().divisions, {}});
}

}  // namespace

/// Recounted from the raw rows in plain SQL.
TEST(DemoFigures, EqualPlainSql) {
    std::vector<OutcomeFact> facts;
    const SeriesQuery query{.name = u"funnel"_s, .cutOff = kDemoWorkingDay};
    const auto spec = chart(query, facts);
    ASSERT_TRUE(ok(spec));
    const auto held = u" AND NOT EXISTS (SELECT 1 FROM service n WHERE n.corrects = s.id)"_s;
    const auto willing =
        uR"((SELECT s.intent FROM service s WHERE s.person_id = r.person_id AND s.kind = 'contact'
             AND s.outcome IN ('01', '05', '06', '07') AND s.intent <> ''%1
             ORDER BY s.on_day DESC, s.id DESC LIMIT 1) = '1')"_s.arg(held);
    const auto guided =
        uR"(EXISTS (SELECT 1 FROM service s WHERE s.person_id = r.person_id
             AND s.kind = 'guidance' AND s.confirmed = 1 AND s.minutes >= 1%1))"_s.arg(held);
    const auto referred =
        uR"((SELECT COUNT(*) FROM job_referral j WHERE j.person_id = r.person_id
             AND j.validity = '01' AND j.voided_on IS NULL))"_s;
    const QStringList steps{willing, guided, referred + u" >= 1"_s, referred + u" >= 3"_s};
    const QStringList keys{u"willing"_s, u"guided"_s, u"referred"_s, u"referred_three"_s};
    QString passed = u"r.kind = 'graduate'"_s;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        passed += u" AND "_s + steps[i];
        EXPECT_EQ(spec->total(keys[i]),
                  sharedDemo().number(
                      u"SELECT COUNT(DISTINCT r.person_id) FROM registration r WHERE "_s + passed))
            << qPrintable(keys[i]);
    }
}

TEST(DemoFigures, OpenAsManyPersonsAsAMarkSays) {
    for (const auto& name : seriesNames()) {
        std::vector<OutcomeFact> facts;
        const SeriesQuery query{.name = name, .cutOff = kDemoWorkingDay};
        const auto spec = chart(query, facts);
        ASSERT_TRUE(ok(spec));
        ASSERT_TRUE(ok(checkChart(*spec)));
        ASSERT_GT(spec->n, 0);
        for (const auto& mark : spec->marks) {
            const auto persons = personsBehind(query, facts, mark.where);
            ASSERT_TRUE(ok(persons));
            EXPECT_EQ(qint64(persons->size()), mark.value)
                << qPrintable(name) << ' ' << qPrintable(mark.category);
        }
    }
}
