// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/registration_fields.h"
#include "tests/desktop/page_walk.h"
#include "ui/printing/preview_pane.h"
#include "ui/shell/bottom_bar.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/toast_line.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFirm = u"雪河县演示青稞商贸1号有限公司"_s;

/// F2a and F2b from the list of registrations, by keys alone.
class Rosters : public DesktopTest {
protected:
    static void SetUpTestSuite() {
        DesktopTest::SetUpTestSuite();
        employSome(3);
    }
    /// Three people who began work with the firm in November; the last one left again.
    static void employSome(size_t most) {
        auto office = openOffice(target());
        ASSERT_TRUE(ok(office));
        ASSERT_TRUE(ok((*office)->connections().openForWriting()));
        auto session = OfficeSession::begin(*std::move(office), std::nullopt);
        ASSERT_TRUE(ok(session));
        const auto page = (*session)->peopleRows->page({.limit = int(most)});
        ASSERT_TRUE(ok(page));
        const auto actor = (*session)->actor();
        ASSERT_TRUE(ok(actor));
        const auto enter = [&](const Act& act) -> Result<> {
            for (size_t n = 0; n < page->rows.size(); ++n) {
                RegistrationFacts facts{.kind = u"employment"_s,
                                        .category = {},
                                        .channel = u"01"_s,
                                        .registeredOn = QDate(2022, 11, 1 + int(n)),
                                        .officer = actor->staff,
                                        .details = {{u"form"_s, u"01"_s},
                                                    {u"employer"_s, kFirm},
                                                    {u"monthly_pay"_s, u"3500.00"_s}}};
                if (n + 1 == most) {
                    facts.endedOn = QDate(2022, 11, 20);
                    facts.endReason = u"3"_s;
                }
                const auto added = (*session)->people.addRegistration(
                    act, {PersonId(page->rows[n].id), facts}, std::nullopt);
                if (!added) return fail(added.error());
            }
            return {};
        };
        ASSERT_TRUE(ok((*session)->transactions.run(
            *actor,
            {.name = "test.act", .operation = OperationId::make(), .right = Right::OwnSettings},
            enter)));
    }
    void SetUp() override {
        DesktopTest::SetUp();
        workAs(u"supervisor"_s);
    }
    /// The list of who works, with the cursor in it.
    void listEmployed() {
        press(Qt::Key_R, Qt::ControlModifier);
        settle();
        child<QToolButton>("registrationView_employment").click();
        child<QToolButton>("registrationView_both").click();
        auto& list = child<ui::RecordList>("registrationList");
        ASSERT_TRUE(soon([&] { return list.rows().rowCount() > 0 && !list.rows().isBusy(); }));
        list.setFocus();
        press(Qt::Key_Home, Qt::ControlModifier);
    }
    [[nodiscard]] bool isShown() {
        return soon([&] { return child<ui::PreviewPane>("rosterPreview").pageCount() > 0; });
    }
    void writeEmployer(const QString& name) {
        auto& field = child<QLineEdit>("rosterEmployer");
        field.setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        commit(name);
        child<ui::DayEdit>("rosterFrom").setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"20221101"_s);
        child<ui::DayEdit>("rosterUntil").setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"20221130"_s);
        press(Qt::Key_Return);
    }
    QStringList printed() {
        QStringList texts;
        for (const auto& page : paper_.jobs.back().pages)
            for (const auto& element : page.elements)
                if (const auto* text = std::get_if<FormText>(&element)) texts << text->text;
        return texts;
    }
    QTemporaryDir out_;
};

}  // namespace

TEST_F(Rosters, BeginWithTheEmployerOfTheRow) {
    listEmployed();
    auto& list = child<ui::RecordList>("registrationList");
    const auto employer = [&] {
        return list.rows().valueAt(list.rows().rowOf(*list.currentId()), u"employer"_s).toString();
    };
    for (int rows = list.rows().rowCount(); employer() != kFirm && rows > 0; --rows)
        press(Qt::Key_Down);
    press(Qt::Key_R);
    ASSERT_TRUE(isShown());
    EXPECT_EQ(child<QLineEdit>("rosterEmployer").text(), kFirm);
    EXPECT_EQ(child<ui::DayEdit>("rosterFrom").day(), QDate(2022, 11, 1));
    EXPECT_EQ(child<ui::DayEdit>("rosterUntil").day(), QDate(2022, 11, 30));
    settle();
    if (const auto kept = qEnvironmentVariable("ZHIQIAO_KEEP_PICTURES"); !kept.isEmpty())
        window().grab().save(kept + u"/rosters.png"_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(
        soon([&] { return list.isVisible() && list.isAncestorOf(QApplication::focusWidget()); }));
}

TEST_F(Rosters, AreShownWithoutPayAndPrintedWithItAndTheCode) {
    listEmployed();
    press(Qt::Key_R);
    writeEmployer(kFirm);
    ASSERT_TRUE(soon([&] { return child<QPushButton>("rosterPrint").isEnabled(); }));
    ASSERT_TRUE(isShown());
    const auto acts = actsOf(u"list.print"_s).size();
    EXPECT_TRUE(paper_.jobs.empty()) << "a preview prints nothing";
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !paper_.jobs.empty(); }));
    const auto texts = printed();
    EXPECT_TRUE(texts.contains(u"就业登记花名册"_s));
    EXPECT_EQ(texts.count(u"3500.00"_s), 3);
    EXPECT_EQ(texts.filter(u"审计码"_s).size() + texts.filter(u"Audit code"_s).size(),
              qsizetype(paper_.jobs.back().pages.size()));
    EXPECT_EQ(actsOf(u"list.print"_s).size(), acts + 1);
}

TEST_F(Rosters, OfEndingsGoIntoAPdf) {
    listEmployed();
    press(Qt::Key_R);
    auto& kind = child<QWidget>("rosterKind");
    kind.setFocus();
    press(Qt::Key_Down);
    writeEmployer(kFirm);
    ASSERT_TRUE(soon([&] { return child<QPushButton>("rosterPdf").isEnabled(); }));
    files_.path = out_.filePath(u"F2b.pdf"_s);
    press(Qt::Key_P, Qt::AltModifier);
    ASSERT_TRUE(soon([&] { return QFile::exists(*files_.path); }));
    EXPECT_TRUE(paper_.jobs.empty());
}

TEST_F(Rosters, AreShownAnewBeforeTheyAreSavedForOtherDays) {
    listEmployed();
    press(Qt::Key_R);
    writeEmployer(kFirm);
    ASSERT_TRUE(isShown());
    auto& pdf = child<QPushButton>("rosterPdf");
    ASSERT_TRUE(soon([&] { return pdf.isEnabled(); }));
    child<ui::DayEdit>("rosterUntil").setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"20221115"_s);
    files_.path = out_.filePath(u"F2a.pdf"_s);
    press(Qt::Key_P, Qt::AltModifier);
    ASSERT_TRUE(soon([&] { return pdf.isEnabled(); }));
    settle();
    EXPECT_FALSE(QFile::exists(*files_.path));
    press(Qt::Key_P, Qt::AltModifier);
    EXPECT_TRUE(soon([&] { return QFile::exists(*files_.path); }));
}

TEST_F(Rosters, SayWhoIsNotFoundBesideTheFieldAndPrintNothing) {
    listEmployed();
    press(Qt::Key_R);
    writeEmployer(u"没有的商行"_s);
    ASSERT_TRUE(soon([&] { return !child<QPushButton>("rosterPrint").isEnabled(); }));
    settle();
    press(Qt::Key_P, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(paper_.jobs.empty());
    EXPECT_EQ(child<ui::PreviewPane>("rosterPreview").pageCount(), 0u);
}

TEST_F(Rosters, PrintEmptyForTheHand) {
    listEmployed();
    press(Qt::Key_R);
    press(Qt::Key_E, Qt::AltModifier);
    ASSERT_TRUE(soon([&] { return !paper_.jobs.empty(); }));
    EXPECT_TRUE(printed().contains(u"序号"_s));
    EXPECT_FALSE(printed().contains(kFirm));
}

TEST_F(Rosters, HaveNoKeyForWhoMayPrintNoLists) {
    workAs(u"approver"_s);
    EXPECT_FALSE(child<QPushButton>("rosterButton").isVisibleTo(&window()));
}
