// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "ui/shell/search_palette.h"

#include <QLabel>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

class SearchBoxes : public DesktopTest {
protected:
    ui::RecordModel& rowsOf(const QString& page, const char* list) {
        window().open({page});
        auto& rows = child<ui::RecordList>(list).rows();
        EXPECT_TRUE(soon([&] { return rows.rowCount() > 0; }));
        return rows;
    }
    const ui::AnswerModel& answers() { return window().search().answers(); }
    /// Searches and goes down to the first answer of that group.
    bool find(const QString& words, const QString& group) {
        press(Qt::Key_K, Qt::ControlModifier);
        commit(words);
        const auto row = [&] {
            for (int at = 0; at < answers().rowCount(); ++at)
                if (answers().at(at).group == group) return at;
            return -1;
        };
        if (!soon([&] { return row() >= 0; })) return false;
        for (int at = row(); at > 0; --at) press(Qt::Key_Down);
        return true;
    }
};

}  // namespace

TEST_F(SearchBoxes, FindALetterByItsNumberAndByItsScanCode) {
    const auto number = rowsOf(u"referrals"_s, "referralList").valueAt(0, u"number"_s).toString();
    for (const auto& typed : {number, u"21"_s + number + u"00"_s}) {
        window().open({u"today"_s});
        ASSERT_TRUE(find(typed, u"Referral"_s)) << typed.toStdString();
        EXPECT_EQ(answers().rowCount(), 1);
        press(Qt::Key_Return);
        EXPECT_EQ(window().place().page, u"referrals"_s);
        auto& facts = test::child<QLabel>(child<QWidget>("referralsPage"), "slipFacts");
        EXPECT_TRUE(soon([&] { return facts.text().contains(number); }));
    }
}

TEST_F(SearchBoxes, FindVacanciesAndEmployersBelowThePersons) {
    const auto title = rowsOf(u"vacancies"_s, "vacancyList").valueAt(0, u"title"_s).toString();
    const auto& employers = child<ui::RecordList>("employerList").rows();
    ASSERT_TRUE(soon([&] { return employers.rowCount() > 0; }));
    const auto name = employers.valueAt(0, u"name"_s).toString();
    for (const auto& [words, group, list] : {std::tuple{title, u"Vacancy"_s, "vacancyList"},
                                             std::tuple{name, u"Employer"_s, "employerList"}}) {
        window().open({u"today"_s});
        ASSERT_TRUE(find(words, group)) << words.toStdString();
        press(Qt::Key_Return);
        EXPECT_EQ(window().place().page, u"vacancies"_s);
        auto& shown = child<ui::RecordList>(list);
        EXPECT_TRUE(soon([&] { return shown.isVisible() && shown.rows().rowCount() == 1; }));
    }
}

TEST_F(SearchBoxes, SayThatNothingMatches) {
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"qqqqzz"_s);
    EXPECT_TRUE(soon([&] { return window().search().sentence() == u"Nothing matches."_s; }));
    EXPECT_TRUE(window().search().isOpen());
}

TEST_F(SearchBoxes, OfferNoCommandTwiceAndStartOnOneThatIsPossible) {
    for (const auto& page : kPages) {
        window().open({page});
        press(Qt::Key_K, Qt::ControlModifier);
        type(u">"_s);
        QStringList seen;
        for (int row = 0; row < answers().rowCount(); ++row) {
            const auto& answer = answers().at(row);
            EXPECT_FALSE(seen.contains(answer.title + answer.key))
                << page.toStdString() << ' ' << answer.title.toStdString();
            seen << answer.title + answer.key;
        }
        const auto& first = answers().at(window().search().highlighted());
        EXPECT_TRUE(first.whyNot.isEmpty()) << page.toStdString();
        press(Qt::Key_Escape);
    }
}
