// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/casework/work_kinds.h"
#include "core/storage/list_handover.h"
#include "tests/storage/work_office.h"

#include <gtest/gtest.h>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// The hand-over book of an office that has work of every sort.
class HandoverBookRows : public WorkSuite {
protected:
    /// How many of a kind, and the first day.
    struct Open {
        int number = 0;
        QString first;
    };
    using OpenByKind = std::map<QString, Open>;

    qint64 giveAway(const QString& whom) {
        const auto batch = fresh();
        const auto stamp = u"%1, %2"_s.arg(test().actor().office.value()).arg(staff().value());
        run(u"INSERT INTO case_batch VALUES (%1, '1', '%2', 1, NULL, NULL, %3, 'test-%1', 0)"_s
                .arg(batch)
                .arg(iso(0), stamp));
        run(u"INSERT INTO case_assignment SELECT %1 + p.id, p.id, %2, '%3', '1', %1, %4, "
            "'test-%1:' || p.id, 0 FROM person p WHERE %5"_s.arg(batch)
                .arg(staff().value())
                .arg(iso(0), stamp, whom));
        return batch;
    }
    std::vector<Row> bookOf(qint64 batch) {
        const auto book = handoverList(test().context(), test().clock());
        return rowsOf(*book, {{u"batch"_s, QString::number(batch)}});
    }
    void take(OpenByKind& open, const QString& sql) {
        auto rows = test().database().run({"test.open", sql, false});
        ASSERT_TRUE(ok(rows)) << qPrintable(sql);
        while (rows->next()) open[rows->text(0)] = {rows->number(1), rows->text(2)};
    }
    /// Plain SQL, one table after the other.
    OpenByKind recounted(qint64 who) {
        OpenByKind open;
        const auto count = [&](const QString& kind, const QString& due, QString from) {
            from.replace(u"WHO"_s, QString::number(who));
            from.replace(u"TODAY"_s, u'\'' + iso(0) + u'\'');
            take(open,
                 u"SELECT %1 AS kind, count(*), min(%2) FROM %3 GROUP BY 1"_s.arg(kind, due, from));
        };
        count(u"item"_s, u"due_on"_s,
              u"obligation WHERE person_id = WHO AND active = 1 AND delivered < promised "
              "AND (stops_on IS NULL OR stops_on > TODAY)"_s);
        count(u"'receipt'"_s, u"s.receipt_due"_s,
              u"slip_awaited s JOIN job_referral j ON j.id = s.id WHERE j.person_id = WHO"_s);
        count(u"'recognition'"_s, u"due_on"_s,
              u"hardship WHERE person_id = WHO AND due_on IS NOT NULL"_s);
        count(u"'help_step'"_s, u"next_due"_s,
              u"help_course WHERE person_id = WHO AND closed_on IS NULL "
              "AND next_due IS NOT NULL"_s);
        count(u"'help_contact'"_s, u"contact_due"_s,
              u"help_course WHERE person_id = WHO AND closed_on IS NULL "
              "AND contact_due IS NOT NULL"_s);
        count(u"'follow_up'"_s, u"due_on"_s,
              u"follow_up_course WHERE person_id = WHO AND due_on IS NOT NULL"_s);
        count(u"'contact_due'"_s, u"due_on"_s,
              u"contact_course WHERE person_id = WHO "
              "AND (stops_on IS NULL OR stops_on > TODAY)"_s);
        count(u"'away'"_s, u"due_on"_s,
              u"away_course WHERE person_id = WHO AND due_on IS NOT NULL AND left_on <= TODAY "
              "AND (stops_on IS NULL OR stops_on > TODAY)"_s);
        count(u"'difficulty'"_s, u"due_on"_s,
              u"difficulty_course WHERE person_id = WHO AND closed_on IS NULL"_s);
        count(u"'onward'"_s, u"answer_by"_s,
              u"onward_course WHERE person_id = WHO AND ended_on IS NULL "
              "AND answer_by IS NOT NULL"_s);
        count(u"'programme'"_s, u"next_due"_s,
              u"programme_course WHERE person_id = WHO AND show_on IS NOT NULL "
              "AND (next_due IS NOT NULL OR show_on <= TODAY)"_s);
        count(u"'transfer_silent'"_s, u"due_on"_s,
              u"case_transfer WHERE person_id = WHO AND state = 'asked'"_s);
        count(u"'request_returned'"_s, u"r.on_day"_s,
              u"returned_request r JOIN approval a ON a.id = r.id WHERE a.subject = 'person' "
              "AND a.subject_id = WHO"_s);
        count(u"'status_review'"_s, u"CASE WHEN refused_on IS NULL THEN lost_on END"_s,
              u"standing_course WHERE person_id = WHO AND show_on IS NOT NULL "
              "AND (stops_on IS NULL OR stops_on > TODAY)"_s);
        count(u"'finding'"_s, u"CAST(NULL AS TEXT)"_s,
              u"finding WHERE person_id = WHO AND severity = 0"_s);
        return open;
    }
    static QString inWords(const OpenByKind& open) {
        QStringList parts;
        for (const auto& kind : workKinds())
            if (const auto found = open.find(toQString(kind.code)); found != open.end())
                parts << u"%1 %2"_s.arg(titleOf(kind)).arg(found->second.number);
        return parts.join(u'、');
    }
    /// Day and kind of what is due first; empty where nothing has a day.
    static std::pair<QString, QString> firstOf(const OpenByKind& open) {
        std::pair<QString, QString> best;
        for (const auto& [kind, one] : open)
            if (!one.first.isEmpty() && (best.first.isEmpty() || one.first < best.first))
                best = {one.first, kind};
        return best;
    }
};

TEST_P(HandoverBookRows, AreAPlainRecountOfWhatIsOpenOfEachPerson) {
    fillWork();
    owes(person(900).id, u"policy"_s, 12);
    const auto rows = bookOf(giveAway(u"p.id > 0"_s));
    EXPECT_EQ(qint64(rows.size()), number(u"SELECT count(*) FROM person"_s));
    OpenByKind all;
    for (const auto& row : rows) {
        const auto who = row[u"person_id"_s].toLongLong();
        const auto open = recounted(who);
        int each = 0;
        for (const auto& [kind, one] : open) {
            each += one.number;
            all[kind].number += one.number;
        }
        EXPECT_EQ(row[u"owed"_s].toInt(), each) << who;
        EXPECT_EQ(row[u"parts"_s].toString(), inWords(open)) << who;
        EXPECT_EQ(row[u"due"_s].toDate().toString(Qt::ISODate), firstOf(open).first) << who;
        EXPECT_EQ(row[u"kind"_s].toString(), firstOf(open).second) << who;
    }
    QStringList missing;
    for (const auto& kind : workKinds())
        if (!all.contains(toQString(kind.code))) missing << toQString(kind.code);
    EXPECT_EQ(missing.join(u' '), u"household work_ends transfer_asked employer_contact"_s)
        << "what lies with no person, or with another office";
}

TEST_P(HandoverBookRows, HoldWhatIsFarAheadAndWhatIsOnHold) {
    const auto who = person(1).id;
    const auto promise = owes(who, u"referral"_s, 5);
    recognition(who, u"recheck"_s, 700);
    difficulty(who, {});
    onward(who, 90);
    ASSERT_TRUE(ok(hold({{u"referral"_s, promise}}, 3)));
    const auto rows = bookOf(giveAway(u"p.id = %1"_s.arg(who.value())));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0][u"owed"_s].toInt(), 4);
    EXPECT_EQ(rows[0][u"due"_s].toDate(), kToday.addDays(5));
    EXPECT_EQ(rows[0][u"kind"_s].toString(), u"referral"_s);
}

TEST_P(HandoverBookRows, SayNothingIsOpenWhereNothingIs) {
    const auto who = person(1).id;
    difficulty(who, 3, true);
    onward(who, -3, true);
    const auto rows = bookOf(giveAway(u"p.id = %1"_s.arg(who.value())));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0][u"owed"_s].toInt(), 0);
    EXPECT_EQ(rows[0][u"parts"_s].toString(), QString());
    EXPECT_TRUE(rows[0][u"due"_s].isNull());
    EXPECT_EQ(rows[0][u"kind"_s].toString(), QString());
}

TEST_P(HandoverBookRows, OfOneBatchAreSortedByTheDayThatComesFirst) {
    const auto late = person(1).id;
    const auto soon = person(2).id;
    owes(late, u"guidance"_s, 20);
    followUp(soon, 2);
    const auto batch = giveAway(u"p.id > 0"_s);
    const auto book = handoverList(test().context(), test().clock());
    const auto page = book->page({.text = {},
                                  .filters = {{u"batch"_s, QString::number(batch)}},
                                  .sort = u"due"_s,
                                  .descending = true});
    ASSERT_TRUE(ok(page));
    ASSERT_EQ(page->rows.size(), 2U);
    const auto columns = book->columns();
    const auto at = std::ranges::find(columns, u"person_id"_s, &ListColumn::key) - columns.begin();
    EXPECT_EQ(page->rows[0].cells[size_t(at)].toLongLong(), late.value());
}

ZHIQIAO_ON_BOTH_ENGINES(HandoverBookRows);
