// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/storage/database_check.h"
#include "core/storage/person_search.h"
#include "tests/storage/list_office.h"

#include <QRegularExpression>

#include <set>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

using Found = std::set<qint64>;

/// Names of every kind the county has: short and long, of two and more parts, of rare characters,
/// Latin ones, with compound surnames and characters of several readings.
QString randomName(QRandomGenerator& random) {
    const auto pick = [&](const QStringList& from) {
        return from[int(random.bounded(int(from.size())))];
    };
    static const QStringList surnames{u"马"_s, u"单"_s, u"仇"_s, u"欧阳"_s,
                                      u"李"_s, u"吕"_s, u"𪚥"_s};
    static const QStringList given{u"文"_s, u"忠"_s, u"秀"_s, u"英"_s,
                                   u"乐"_s, u"女"_s, u"䶮"_s, u"长"_s};
    static const QStringList groups{u"扎西"_s, u"卓玛"_s,     u"才让"_s,
                                    u"多杰"_s, u"古丽努尔"_s, u"阿不都热合曼"_s};
    switch (random.bounded(5)) {
    case 0: return pick(groups) + u'·' + pick(groups);
    case 1: return pick(groups) + pick(groups);
    case 2: return pick({u"Aisha"_s, u"Maria Li"_s, u"O'Neil"_s});
    default: return pick(surnames) + pick(given) + (random.bounded(2) ? pick(given) : QString());
    }
}

QString plain(const QString& name) {
    QString kept;
    for (const auto& point : codePoints(normalisedName(name).toLower()))
        if (point.size() == 2 || point.front().isLetterOrNumber()) kept += point;
    return kept;
}

QStringList namesOf(const PersonFacts& facts) { return QStringList{facts.name} + facts.aliases; }

}  // namespace

class SearchIndex : public EngineSuite {
protected:
    Found find(const QString& question) {
        if (!list_) list_ = peopleList(test().context(), test().clock());
        const auto page = list_->page({.text = question, .limit = 1000});
        EXPECT_TRUE(ok(page));
        Found found;
        if (page)
            for (const auto& row : page->rows) found.insert(row.id);
        return found;
    }
    void add(int n) { persons_.push_back(person(n)); }
    void change(size_t at, const PersonFacts& facts) {
        auto& one = persons_[at];
        const auto saved = act(
            [&](const Act& a) { return test().people().update(a, one.id, one.rowVersion, facts); });
        ASSERT_TRUE(ok(saved));
        one = *saved;
    }
    template <class Fits>
    [[nodiscard]] Found expected(Fits fits) const {
        Found found;
        for (const auto& one : persons_)
            if (fits(one.facts)) found.insert(one.id.value());
        return found;
    }
    [[nodiscard]] Found withName(const QString& part) const {
        return expected([&](const PersonFacts& facts) {
            const auto names = namesOf(facts);
            return std::ranges::any_of(
                names, [&](const QString& name) { return plain(name).contains(plain(part)); });
        });
    }
    [[nodiscard]] Found withSound(const QString& prefix) const {
        return expected([&](const PersonFacts& facts) {
            for (const auto& name : namesOf(facts)) {
                const auto sound = soundOf(normalisedName(name));
                for (const auto& token : sound.syllables + sound.initials)
                    if (token.startsWith(prefix)) return true;
            }
            return false;
        });
    }
    [[nodiscard]] Found withTail(const QString& tail) const {
        return expected([&](const PersonFacts& facts) {
            return facts.idNumber.endsWith(tail) ||
                   (tail.size() == 4 &&
                    (facts.phone.endsWith(tail) || facts.otherPhone.endsWith(tail)));
        });
    }
    [[nodiscard]] Found withPhone(const QString& phone) const {
        return expected([&](const PersonFacts& facts) { return facts.phone == phone; });
    }
    qint64 differences() {
        auto aside = test().open(Access::ReadOnly);
        EXPECT_TRUE(ok(aside));
        const auto differing = searchDifferences(**aside, test().vault());
        EXPECT_TRUE(ok(differing));
        return differing.value_or(-1);
    }
    std::vector<Person> persons_;

private:
    std::unique_ptr<ListSource> list_;
};
ZHIQIAO_ON_BOTH_ENGINES(SearchIndex);

TEST_P(SearchIndex, FollowsEveryEditOfNamesAndPhones) {
    QRandomGenerator random(11);
    for (int n = 1; n <= 30; ++n) add(n);
    constexpr int kEdits = 1000;
    for (int n = 0; n < kEdits; ++n) {
        const auto at = size_t(random.bounded(int(persons_.size())));
        const auto old = persons_[at].facts;
        auto facts = old;
        if (random.bounded(3) != 0) facts.name = normalisedName(randomName(random));
        if (random.bounded(4) == 0) facts.aliases = {randomName(random)};
        if (random.bounded(6) == 0) facts.aliases.clear();
        if (random.bounded(2) == 0)
            facts.phone = u"142%1"_s.arg(int(random.bounded(100000000)), 8, 10, QLatin1Char('0'));
        if (random.bounded(8) == 0) facts.otherPhone.clear();
        change(at, facts);
        SCOPED_TRACE(n);
        for (const auto& name : {old.name, facts.name}) {
            if (!isHan(name.toUcs4().front())) continue;
            ASSERT_EQ(find(name), withName(name));
            const auto points = codePoints(name);
            const auto part =
                points.mid(int(random.bounded(int(points.size()))), 2).join(QString());
            if (!plain(part).isEmpty()) {
                ASSERT_EQ(find(part), withName(part)) << qPrintable(part);
            }
        }
        const auto sound = soundOf(facts.name);
        for (const auto& token : {sound.syllables.last(), sound.initials.value(0)}) {
            static const QRegularExpression letters(u"^[a-z]+$"_s);
            if (!letters.match(token).hasMatch()) continue;
            const auto prefix = token.left(1 + int(random.bounded(int(token.size()))));
            ASSERT_EQ(find(prefix), withSound(prefix)) << qPrintable(prefix);
        }
        for (const auto& phone : {old.phone, facts.phone}) {
            ASSERT_EQ(find(phone.right(4)), withTail(phone.right(4)));
            ASSERT_EQ(find(phone), withPhone(phone));
        }
    }
    EXPECT_EQ(differences(), 0) << "equal to an index built anew";
}

TEST_P(SearchIndex, FindsByNumberAsItIsTyped) {
    for (int n = 1; n <= 12; ++n) add(n);
    const auto& facts = persons_[4].facts;
    const Found only{persons_[4].id.value()};
    const auto& id = facts.idNumber;
    for (const auto& typed : {id, id.left(6) + u' ' + id.mid(6, 8) + u' ' + id.mid(14),
                              u' ' + id.toLower() + u' ', u"142 0000 0005"_s})
        EXPECT_EQ(find(typed), only) << qPrintable(typed);
    EXPECT_EQ(find(id.right(6)), withTail(id.right(6)));
    EXPECT_EQ(find(id.right(4)), withTail(id.right(4)));
    EXPECT_EQ(find(facts.name + u' ' + id.right(4)), only);
    for (const auto& tail : {id.right(4), id.right(6), id, u"142 0000 0005"_s.remove(u' ')}) {
        EXPECT_EQ(find(facts.name + tail), only) << qPrintable(tail);
        EXPECT_EQ(find(tail + facts.name.right(1)), find(tail + u' ' + facts.name.right(1)));
    }
    EXPECT_TRUE(find(u"无"_s + id.right(4)).empty());
    for (const auto& nothing : {u"'"_s, u"''"_s, u"·"_s, u"' '"_s})
        EXPECT_TRUE(find(nothing).empty()) << qPrintable(nothing);
    EXPECT_TRUE(find(id.left(17)).empty()) << "no beginning of a number is searched";
    EXPECT_TRUE(find(sampleIdNumber(900)).empty());
}

TEST_P(SearchIndex, FindsByEitherTelephoneAndByALandline) {
    for (int n = 1; n <= 3; ++n) add(n);
    auto facts = persons_[1].facts;
    facts.otherPhone = u"14200000077"_s;
    change(1, facts);
    facts = persons_[2].facts;
    facts.phone = u"09718880005"_s;
    change(2, facts);
    EXPECT_EQ(find(u"14200000077"_s), Found{persons_[1].id.value()});
    EXPECT_EQ(find(u"0971 8880005"_s), Found{persons_[2].id.value()});
    EXPECT_EQ(find(u"0971-8880005"_s), Found{persons_[2].id.value()});
    facts.phone = u"09718880006"_s;
    change(2, facts);
    EXPECT_TRUE(find(u"09718880005"_s).empty()) << "the old one";
}

TEST_P(SearchIndex, IsToldWrongWhenItIsWrong) {
    for (int n = 1; n <= 3; ++n) add(n);
    EXPECT_EQ(differences(), 0);
    EXPECT_EQ(differences(), 0) << "looking changes nothing";
    const auto saved = persons_[0];
    // A name that moved without its keys: what a save outside the store would do.
    const auto text = u"UPDATE person SET name = '李四' WHERE id = %1"_s.arg(saved.id.value());
    ASSERT_TRUE(ok(test().database().run({"test", text, false})));
    EXPECT_GT(differences(), 0);
}

TEST_P(SearchIndex, IsBuiltAnewWhenNamesAreReadOtherwise) {
    for (int n = 1; n <= 3; ++n) add(n);
    const auto id = persons_[0].id.value();
    const auto text = u"UPDATE person SET name = '朴明', name_key = 'pu ming' WHERE id = %1"_s;
    ASSERT_TRUE(ok(test().database().run({"test", text.arg(id), false})));
    EXPECT_GT(differences(), 0);
    ASSERT_TRUE(ok(rebuildSearchKeys(test().database(), test().vault())));
    EXPECT_EQ(differences(), 0);
    EXPECT_EQ(find(u"piaoming"_s), Found{id});
    EXPECT_EQ(find(persons_[1].facts.name), Found{persons_[1].id.value()});
    auto row = test().database().run(
        {"test", u"SELECT name_key FROM person WHERE id = %1"_s.arg(id), false});
    ASSERT_TRUE(row && row->next());
    EXPECT_EQ(row->text(0), u"piao ming"_s);
}

TEST_P(SearchIndex, ForgetsNothingThroughFormerNumbers) {
    add(1);
    const auto old = persons_[0].facts;
    auto facts = old;
    facts.idNumber = sampleIdNumber(500);
    change(0, facts);
    const Found only{persons_[0].id.value()};
    EXPECT_EQ(find(facts.idNumber), only);
    EXPECT_EQ(find(old.idNumber), only) << "a number given up still leads to its person";
    EXPECT_EQ(find(old.idNumber.right(6)), withTail(old.idNumber.right(6)));
}
