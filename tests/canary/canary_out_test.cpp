// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "core/exchange/list_release.h"
#include "core/forms/form_output.h"
#include "core/forms/list_pages.h"
#include "tests/canary/canary_acts.h"
#include "tests/support/accessible_texts.h"
#include "tests/support/gui.h"
#include "tests/support/held_alarms.h"
#include "ui/referrals/slip_sheets.h"

#include <QApplication>
#include <QTest>

using namespace zhiqiao;
using namespace zhiqiao::test;

namespace {

/// What leaves on paper or as a file, and what the window keeps for itself.
class CanaryPapers : public CanaryActs {
protected:
    void SetUp() override {
        CanaryActs::SetUp();
        for (int n = 0; n < kPerField; ++n) {
            people_.push_back(register_(n));
            letters_.push_back(letterFor(people_.back(), n));
        }
    }
    std::vector<PersonId> people_;
    std::vector<JobReferralId> letters_;
};

/// A window needs both; nothing is printed or saved here.
class NoPrinter final : public ui::Printer {
public:
    [[nodiscard]] QStringList available() const override { return {}; }
    [[nodiscard]] std::optional<QString> defaultName() const override { return {}; }
    Result<> print(const ui::PrintJob&) override { return {}; }
};
class NoFiles final : public ui::FilePicker {
public:
    std::optional<QString> fileToSave(const QString&, const QString&, const QString&) override {
        return {};
    }
    std::optional<QString> fileToOpen(const QString&, const QStringList&) override { return {}; }
};

}  // namespace

TEST_F(CanaryPapers, HoldOfALetterWhatItPrintsByRightAndNothingElse) {
    const auto slips =
        ui::readSlips(session_->ports(), letters_, kToday, false, ui::SlipCopy::Another);
    ASSERT_TRUE(ok(slips));
    const auto fonts = PaperFonts::installed();
    ASSERT_TRUE(ok(writeFormsPdf(ui::sheetsOf(*slips, fonts), folder_.filePath(u"letters.pdf"_s),
                                 u"推荐信"_s, fonts)));
    // The letter the person takes to the employer: the own telephone and identity number, and the
    // employer's telephone. Nothing else that is kept sealed.
    QStringList byRight;
    for (int n = 0; n < kPerField; ++n) {
        const auto person = session_->people.find(people_[size_t(n)]);
        ASSERT_TRUE(ok(person));
        byRight << person->facts.phone << person->facts.idNumber << employerPhone(n);
    }
    QStringList expected;
    for (const auto& value : planted_)
        if (byRight.contains(value)) expected << u"letters.pdf: "_s + value;
    auto found = leaks(planted_);
    found.sort();
    expected.sort();
    EXPECT_EQ(expected.size(), 3 * kPerField);
    EXPECT_EQ(found.join(u'\n').toStdString(), expected.join(u'\n').toStdString());
}

TEST_F(CanaryPapers, HoldNothingOfAListOnPaper) {
    const CellWords words(session_->codes(), session_->clock());
    for (auto* list : session_->lists()) {
        PrintedList printed{.title = list->key(), .subtitle = {}, .columns = {}, .rows = {}};
        const auto columns = list->columns();
        for (const auto& column : columns) printed.columns.push_back({column.title});
        const auto page = list->page({.limit = 500});
        ASSERT_TRUE(ok(page));
        for (const auto& row : page->rows) {
            QStringList cells;
            for (size_t at = 0; at < columns.size(); ++at) cells << words.text(columns, row, at);
            printed.rows.push_back(cells);
        }
        const auto fonts = PaperFonts::installed();
        ASSERT_TRUE(
            ok(writeFormsPdf(listPages(printed, {.text = {}, .demo = false}, fonts),
                             folder_.filePath(list->key() + u".pdf"_s), list->key(), fonts)));
    }
    const auto people = QString::fromUtf8(readable(folder_.filePath(u"people.pdf"_s)));
    EXPECT_TRUE(people.contains(samplePerson(1).name)) << "the text of a PDF is read";
    EXPECT_EQ(leaked().toStdString(), "");
}

TEST_F(CanaryPapers, HoldNothingOfAFileThatAClerkTakesOut) {
    const CellWords words(session_->codes(), session_->clock());
    for (const auto& format : {u"csv"_s, u"xlsx"_s}) {
        const auto own = measureList(
            session_->releasePorts(), actor_, *session_->peopleRows,
            {.query = {.filters = {{u"officer"_s, QString::number(actor_.staff.value())}}},
             .format = format});
        ASSERT_TRUE(ok(own));
        const auto mark = releaseList(session_->releasePorts(), actor_, OperationId::make(), *own);
        ASSERT_TRUE(ok(mark));
        ASSERT_TRUE(ok(exportList(*session_->peopleRows, own->order.query, own->order.columns,
                                  words, folder_.filePath(u"own."_s + format), {}, *mark)));
    }
    EXPECT_EQ(leaked().toStdString(), "");
}

TEST_F(CanaryPapers, AreNotInWhatTheWindowKeeps) {
    const auto person = people_.front();
    const auto facts = session_->people.find(person).value().facts;
    const auto &name = facts.name, &phone = facts.phone, &number = facts.idNumber;
    session_.reset();
    const auto settings = folder_.filePath(u"window.ini"_s);
    const auto* here = QThread::currentThread();
    WorkerLane lane(u"opening"_s);
    const auto opened =
        lane.run([&] {
                return OpenedOffice::open(target_, std::nullopt, here, credentialsOf(u"work"_s));
            })
            .result();
    ASSERT_TRUE(ok(opened));
    NoPrinter printer;
    NoFiles picker;
    HeldAlarms alarms;
    auto desktop = std::make_unique<Desktop>(
        **opened,
        DesktopSeams{
            .printer = printer, .files = picker, .preferencesFile = settings, .alarms = &alarms});
    auto& window = desktop->window();
    desktop->start();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(window.windowHandle(), key, with);
    };
    const auto type = [&](const QString& text) {
        for (const auto c : text) QTest::keyClick(window.windowHandle(), c.toLatin1());
    };
    const auto shows = [&](const QString& text) {
        return QTest::qWaitFor([&] { return accessibleTexts().contains(text); });
    };
    press(Qt::Key_2, Qt::ControlModifier);
    type(phone);
    press(Qt::Key_Return);
    EXPECT_TRUE(shows(phone)) << "it was typed as a search";
    window.open({u"person"_s, person.value()});
    auto& page = child<QWidget>(window, "personPage");
    EXPECT_TRUE(QTest::qWaitFor([&] { return accessibleTexts(&page).contains(name); }));
    press(Qt::Key_S);
    press(Qt::Key_Return);
    EXPECT_TRUE(shows(number)) << "it was revealed";
    press(Qt::Key_K, Qt::ControlModifier);
    type(phone);
    press(Qt::Key_Escape);
    desktop->lock().lock(LockCause::Asked);
    EXPECT_EQ(leaked().toStdString(), "") << "while the window is there";
    desktop.reset();
    EXPECT_TRUE(QFile::exists(settings));
    EXPECT_EQ(leaked().toStdString(), "") << "after it was closed";
}
