// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/desk_card.h"
#include "core/people/identity_number.h"
#include "tests/desktop/page_walk.h"
#include "ui/widgets/record_table.h"

#include <QLabel>
#include <QPushButton>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// The card of whoever stands at the desk, by keys.
class DeskCards : public DesktopTest {
protected:
    static void SetUpTestSuite() {
        folder_ = std::make_unique<QTemporaryDir>();
        const auto made = databaseTarget(folder_->filePath(u"demo.db"_s));
        ASSERT_TRUE(ok(makeDemoOffice(*made, {.persons = 1000}, kDemoWorkingDay, {})));
        target_ = *made;
        const auto office = OpeningDialog(target_).open(std::nullopt);
        ASSERT_TRUE(ok(office));
        const auto read = (*office)->writer->run([&] {
            readNumbers((*office)->session->people);
            return Result<>();
        });
        ASSERT_TRUE(ok(read.result()));
        ASSERT_FALSE(endsInX_.isEmpty());
    }
    static void readNumbers(const PersonStore& people) {
        for (const auto* sql : {kWithHousehold, kWithLetter})
            if (const auto person = people.find(PersonId(one(QLatin1String(sql)))))
                numbers_[person->id.value()] = person->facts.idNumber;
        for (qint64 id = 1; endsInX_.isEmpty() && id < 900; ++id)
            if (const auto person = people.find(PersonId(id));
                person && IdentityNumber::fromText(person->facts.idNumber) &&
                person->facts.idNumber.endsWith(u'X')) {
                endsInX_ = person->facts.idNumber;
                nameInX_ = person->facts.name;
            }
    }
    static qint64 one(const QString& sql) {
        auto row = aSecondReader()->run({"look", sql, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }
    qint64 person(const char* sql) { return one(QLatin1String(sql)); }

    ui::RecordModel& rows() { return child<ui::DeskCard>("deskCard").rows(); }
    QVariant cell(const QString& column, int row = 0) { return rows().valueAt(row, column); }
    /// As a scanner types it, with Enter behind.
    void scan(const QString& number) {
        type(number);
        press(Qt::Key_Return);
    }
    bool isAt(qint64 person) {
        return soon([&] {
            return window().place().page == u"person"_s &&
                   window().place().what.toLongLong() == person;
        });
    }
    bool cardIsThere() {
        return soon([&] {
            return child<QWidget>("deskCard").isVisible() && !rows().isBusy() &&
                   rows().rowCount() > 0;
        });
    }
    void openPerson(qint64 person) {
        ASSERT_GT(person, 0);
        window().open({u"today"_s});
        settle();
        window().open({u"person"_s, person});
        ASSERT_TRUE(cardIsThere());
        settle();
    }
    bool isShown(const QString& part) {
        return soon([&] {
            return std::ranges::any_of(window().findChildren<QWidget*>(part), &QWidget::isVisible);
        });
    }

    static constexpr auto kWithHousehold =
        "SELECT min(m.person_id) FROM household_member m JOIN household_span s ON s.household_id = "
        "m.household_id AND s.until_day IS NULL AND s.deadline IN ('verify', 'first_offer', "
        "'clear') WHERE m.left_on IS NULL AND m.household_id IN (SELECT household_id FROM "
        "household_member WHERE left_on IS NULL GROUP BY household_id HAVING count(*) > 1)";
    static constexpr auto kWithLetter =
        "SELECT min(w.person_id) FROM (SELECT person_id FROM obligation WHERE active = 1 AND "
        "delivered < promised GROUP BY person_id HAVING count(*) > 1 AND max(item = 'guidance') = "
        "1) w WHERE w.person_id NOT IN (SELECT person_id FROM household_member) AND w.person_id "
        "NOT IN (SELECT person_id FROM hardship) AND w.person_id NOT IN (SELECT person_id FROM "
        "finding WHERE severity = 0) AND w.person_id NOT IN (SELECT f.person_id FROM slip_awaited "
        "sa JOIN job_referral f ON f.id = sa.id) AND w.person_id NOT IN (SELECT person_id FROM "
        "follow_up_course)";
    static inline std::map<qint64, QString> numbers_;
    static inline QString endsInX_, nameInX_;
};

}  // namespace

TEST_F(DeskCards, OpenWhenAnIdentityNumberIsScannedOnAnyPage) {
    const auto who = person(kWithHousehold);
    for (const auto& page : {u"today"_s, u"vacancies"_s, u"outcomes"_s}) {
        window().open({page});
        settle();
        scan(numbers_[who]);
        ASSERT_TRUE(isAt(who)) << qPrintable(page);
        ASSERT_TRUE(cardIsThere());
    }
    EXPECT_EQ(rows().query().filters.value(u"desk"_s), QString::number(who));
}

TEST_F(DeskCards, OpenForANumberThatEndsInX) {
    window().open({u"today"_s});
    settle();
    scan(endsInX_);
    ASSERT_TRUE(soon([&] { return window().place().page == u"person"_s; }));
    EXPECT_TRUE(soon([&] {
        for (const auto* label : child<QWidget>("personPage").findChildren<QLabel*>())
            if (label->text() == nameInX_) return true;
        return false;
    }));
}

TEST_F(DeskCards, OpenFromTheSearchBoxByEnter) {
    const auto who = person(kWithHousehold);
    press(Qt::Key_K, Qt::ControlModifier);
    type(numbers_[who]);
    ASSERT_TRUE(soon([&] { return window().search().answers().rowCount() > 0; }));
    settle();
    press(Qt::Key_Return);
    ASSERT_TRUE(isAt(who));
    EXPECT_TRUE(cardIsThere());
}

TEST_F(DeskCards, SayThatNobodyHasTheNumber) {
    window().open({u"today"_s});
    settle();
    scan(u"63992119900101123"_s + identityCheckCharacter(u"63992119900101123"_s));
    settle();
    EXPECT_EQ(window().place().page, u"today"_s);
}

TEST_F(DeskCards, HoldTheRowsOfTheWorklistForThePersonAndTheHousehold) {
    const auto who = person(kWithHousehold);
    openPerson(who);
    std::set<qint64> shown;
    for (int row = 0; row < rows().rowCount(); ++row) shown.insert(rows().idAt(row));
    const auto home =
        one(u"SELECT household_id FROM household_member WHERE left_on IS NULL AND "
            "person_id = %1"_s.arg(who));
    auto reader = aSecondReader();
    auto members = reader->run({"look",
                                u"SELECT person_id FROM household_member WHERE left_on IS NULL "
                                "AND household_id = %1"_s.arg(home),
                                false});
    ASSERT_TRUE(ok(members));
    QStringList ids;
    while (members->next()) ids << QString::number(members->id(0));
    window().open({u"today"_s});
    auto& today = child<ui::RecordList>("todayList");
    std::set<qint64> wanted;
    for (const auto& filters : {QMap<QString, QString>{{u"person_id"_s, ids.join(u'|')}},
                                {{u"household_id"_s, QString::number(home)}}}) {
        today.setQuery({.filters = filters});
        ASSERT_TRUE(soon([&] { return !today.rows().isBusy() && !today.rows().isStale(); }));
        for (int row = 0; row < today.rows().rowCount(); ++row)
            wanted.insert(today.rows().idAt(row));
    }
    EXPECT_EQ(shown, wanted);
    EXPECT_GT(shown.size(), 0U);
}

TEST_F(DeskCards, DoARowByItsDigitAsTodayDoes) {
    const auto who = person(kWithLetter);
    openPerson(who);
    const QMap<QString, QString> forms{
        {u"contact"_s, u"contactForm"_s},     {u"guidance"_s, u"guidanceForm"_s},
        {u"referral"_s, u"recommendPanel"_s}, {u"opportunity"_s, u"offerForm"_s},
        {u"follow_up"_s, u"followUpPanel"_s}, {u"policy"_s, u"policyForm"_s}};
    const int count = std::min(rows().rowCount(), 9);
    ASSERT_GT(count, 1);
    for (int row = 0; row < count; ++row) {
        const auto kind = cell(u"kind"_s, row).toString();
        press(Qt::Key(Qt::Key_1 + row));
        settle();
        EXPECT_TRUE(isShown(forms.value(kind))) << row << ' ' << qPrintable(kind);
        press(Qt::Key_Escape);
        settle();
        EXPECT_TRUE(soon([&] { return child<QWidget>("deskCard").isVisible(); }));
    }
}

TEST_F(DeskCards, DoARowByEnterAndLeaveTheLettersAlone) {
    openPerson(person(kWithLetter));
    press(Qt::Key_G);
    EXPECT_TRUE(isShown(u"guidanceForm"_s)) << "the letters stay";
    press(Qt::Key_Escape);
    settle();
    child<ui::RecordTable>("deskRows").setFocus();
    press(Qt::Key_Return);
    settle();
    EXPECT_FALSE(child<QWidget>("personOverview").isVisible()) << "the first row is being done";
}

TEST_F(DeskCards, FillTheButtonOfTheFirstRowAlone) {
    openPerson(person(kWithLetter));
    const QMap<QString, QString> buttons{{u"contact"_s, u"actContact"_s},
                                         {u"guidance"_s, u"actGuidance"_s},
                                         {u"referral"_s, u"actRecommend"_s},
                                         {u"opportunity"_s, u"actOffer"_s},
                                         {u"policy"_s, u"actPolicy"_s}};
    QStringList filled;
    for (const auto* button : child<QWidget>("personActs").findChildren<QPushButton*>())
        if (button->isDefault()) filled << button->objectName();
    EXPECT_EQ(filled, QStringList{buttons.value(cell(u"kind"_s).toString())});
}

TEST_F(DeskCards, OpenTheOtherMemberForARowOfTheirs) {
    const auto who = person(kWithHousehold);
    openPerson(who);
    for (int row = 0; row < std::min(rows().rowCount(), 9); ++row) {
        const auto other = cell(u"person_id"_s, row).toLongLong();
        if (cell(u"kind"_s, row) != u"household"_s && (other == who || other == 0)) continue;
        const auto kind = cell(u"kind"_s, row).toString();
        press(Qt::Key(Qt::Key_1 + row));
        settle();
        if (kind == u"household"_s || kind == u"work_ends"_s)
            EXPECT_TRUE(soon([&] { return window().place().page == u"households"_s; }));
        else if (kind == u"status_review"_s)
            EXPECT_TRUE(soon([&] { return window().place().page == u"standing"_s; }));
        else
            EXPECT_TRUE(isAt(other));
        openPerson(who);
    }
}

TEST_F(DeskCards, HoldNothingOfThePersonWhileTheWindowIsLocked) {
    openPerson(person(kWithHousehold));
    const auto& shown = rows();
    const auto& beside = child<QLabel>("deskBeside");
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return shown.rowCount() == 0; }));
    EXPECT_TRUE(beside.text().isEmpty());
}
