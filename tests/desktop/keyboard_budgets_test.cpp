// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "tests/support/record_samples.h"

#include <QAbstractButton>
#include <QTableView>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Presses of a mouse anywhere in the program.
class Clicks final : public QObject {
public:
    Clicks() { qApp->installEventFilter(this); }
    [[nodiscard]] int count() const { return count_; }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::MouseButtonPress) ++count_;
        return false;
    }

private:
    int count_ = 0;
};

}  // namespace

/// The four tasks a counter does all day, in the real window, each within so many presses. A chord
/// is one press; Chinese text comes committed by the input method, a slip by the scanner, and
/// neither is counted. Nothing is clicked.
class KeyboardBudgets : public DesktopTest {
protected:
    void TearDown() override {
        EXPECT_EQ(clicks_.count(), 0);
        DesktopTest::TearDown();
    }
    /// A press that counts.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++presses_;
        press(key, modifiers);
    }
    void keys(const QString& text) {
        presses_ += int(text.size());
        type(text);
        settle();
    }
    /// Those since the last time.
    [[nodiscard]] int presses() { return std::exchange(presses_, 0); }
    [[nodiscard]] bool comesUp(const char* name) {
        return soon([&] { return child<QWidget>(name).isVisible(); });
    }
    [[nodiscard]] bool progress(const QString& part) {
        return soon([&] { return child<QWidget>("stepper").accessibleName().contains(part); });
    }
    [[nodiscard]] static QString at() {
        const auto* field = QApplication::focusWidget();
        return field ? field->objectName() : QString();
    }

    /// A graduate nobody knows yet: number, phone, schooling, year and intention.
    void registerSomebody(int n) {
        key(Qt::Key_2, Qt::ControlModifier);
        keys(sampleIdNumber(n));
        key(Qt::Key_Return);
        ASSERT_TRUE(comesUp("registrationForm"));
        commit(u"仁青东珠"_s);
        key(Qt::Key_Return);
        ASSERT_EQ(at(), u"phone"_s);
        keys(u"142%1"_s.arg(n, 8, 10, QLatin1Char('0')));
        key(Qt::Key_Return);
        ASSERT_EQ(at(), u"education"_s);
        keys(u"31"_s);
        key(Qt::Key_Return);
        ASSERT_EQ(at(), u"registrations"_s);
        keys(u"3"_s);
        key(Qt::Key_Return);
        ASSERT_EQ(at(), u"occupation1_wanted"_s) << "the year of the last class is there already";
        commit(u"居民服务人员"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return window().place().page == u"person"_s; }));
        ASSERT_TRUE(progress(u"职业指导 0/1"_s));
    }
    void guide() {
        key(Qt::Key_G);
        ASSERT_TRUE(comesUp("guidanceForm"));
        key(Qt::Key_3);
        key(Qt::Key_Tab);
        commit(u"分析专业和技能，建议先看本县养老护理岗位。"_s);
        key(Qt::Key_Tab);
        key(Qt::Key_Space);
        key(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(progress(u"职业指导 1/1"_s));
    }
    /// The codes of the slips, as a scanner reads them.
    QStringList recommendThree() {
        key(Qt::Key_R);
        const auto& matches = child<QTableView>("recommendTable");
        EXPECT_TRUE(soon([&] { return matches.isVisible() && matches.model()->rowCount() >= 3; }));
        for (int n = 0; n < 3; ++n) key(Qt::Key_Space);
        key(Qt::Key_P, Qt::ControlModifier);
        EXPECT_TRUE(soon([&] { return !paper_.jobs.empty(); }));
        QStringList codes;
        for (const auto& page : paper_.jobs.back().pages)
            for (const auto& element : page.elements)
                if (const auto* drawn = std::get_if<FormCode>(&element);
                    drawn && !codes.contains(drawn->digits))
                    codes << drawn->digits;
        return codes;
    }
    void scan(const QString& code) {
        type(code);
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([&] { return window().place().page == u"referrals"_s; }));
        const auto& result =
            test::child<QAbstractButton>(child<QWidget>("referralsPage"), "result1");
        ASSERT_TRUE(soon([&] { return result.isVisible() && result.isEnabled(); }));
        settle();
    }
    /// What is on record for the slip: the code of its result.
    [[nodiscard]] static QString resultOf(const QString& code) {
        auto row = aSecondReader()->run(
            {"look",
             u"SELECT c.result FROM receipt c JOIN job_referral r ON r.id = c.referral_id "
             "WHERE r.number = :number"_s,
             false},
            {{u"number"_s, code.mid(2, 16)}});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->text(0) : QString();
    }

private:
    Clicks clicks_;
    int presses_ = 0;
};

TEST_F(KeyboardBudgets, HoldForTheFourTasksOfTheCounter) {
    registerSomebody(907);
    EXPECT_LE(presses(), 44) << "registered, everything typed";
    if (HasFatalFailure()) return;

    guide();
    EXPECT_LE(presses(), 14) << "one guidance with a note of 20 characters";

    const auto slips = recommendThree();
    ASSERT_EQ(slips.size(), 3);
    EXPECT_EQ(paper_.jobs.size(), 1u);
    EXPECT_LE(presses(), 16) << "three referrals, printed with their 回执";

    scan(slips[0]);
    key(Qt::Key_2);
    key(Qt::Key_3);
    key(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return !resultOf(slips[0]).isEmpty(); }));
    EXPECT_LE(presses(), 3) << "the outcome of a slip";

    scan(slips[1]);
    key(Qt::Key_1);
    key(Qt::Key_Tab);
    keys(u"3200"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return resultOf(slips[1]) == u"03"_s; }));
    EXPECT_LE(presses(), 12) << "a hire, with day and wage";
}

TEST_F(KeyboardBudgets, EnterGoesOnToWhatIsAskedOfEverybody) {
    key(Qt::Key_2, Qt::ControlModifier);
    keys(sampleIdNumber(908));
    key(Qt::Key_Return);
    ASSERT_TRUE(comesUp("registrationForm"));
    for (const auto* next :
         {"phone", "education", "registrations", "occupation1_wanted", "place1", "save"}) {
        if (at() == u"name") commit(u"多杰才让"_s);
        if (at() == u"phone") keys(u"14200000908"_s);
        if (at() == u"education") keys(u"31"_s);
        key(Qt::Key_Return);
        EXPECT_EQ(at().toStdString(), next);
    }
}
