// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/page_walk.h"
#include "tests/support/paper_samples.h"
#include "ui/papers/page_preview.h"
#include "ui/papers/wait_strip.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/toast_line.h"

#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QTableWidget>
#include <QUrl>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

/// One of clerk1's people without a recognition, and a folder into which a document camera saves.
class PapersOfAPerson : public DesktopTest {
protected:
    void SetUp() override {
        DesktopTest::SetUp();
        camera_ = std::make_unique<QTemporaryDir>();
        LocalPreferences(folder_->filePath(u"w.ini"_s)).saveCameraFolder(camera_->path());
        workAs(u"clerk1"_s);
        person_ =
            one(u"SELECT r.person_id FROM registration r JOIN user_account u "
                "ON u.staff_id = r.officer_id AND u.login = 'clerk1' "
                "WHERE r.ended_on IS NULL AND NOT EXISTS (SELECT 1 FROM registration c "
                "WHERE c.corrects = r.id) AND NOT EXISTS (SELECT 1 FROM registration h "
                "WHERE h.person_id = r.person_id AND (h.kind = 'hardship' OR h.officer_id "
                "<> r.officer_id)) AND NOT EXISTS (SELECT 1 FROM hardship x "
                "WHERE x.person_id = r.person_id) AND NOT EXISTS (SELECT 1 FROM paper p "
                "WHERE p.person_id = r.person_id) ORDER BY 1 LIMIT 1"_s);
        ASSERT_GT(person_, 0);
    }
    void openPart(Qt::Key letter, const char* panel) {
        window().open({u"person"_s, person_});
        ASSERT_TRUE(soon([&] {
            press(letter);
            return child<QWidget>(panel).isVisible();
        }));
        settle();
    }
    /// A press that counts against the budget.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++presses_;
        press(key, modifiers);
    }
    /// What the camera's program does when somebody presses its button: no key of ours.
    void shoot(int n) { writeFile(camera_->filePath(u"IMG%1.dat"_s.arg(n)), samplePdf(n)); }
    [[nodiscard]] QStringList inFolder() const {
        return QDir(camera_->path()).entryList(QDir::Files);
    }
    [[nodiscard]] ui::WaitStrip& strip() { return child<ui::WaitStrip>("waitStrip"); }
    [[nodiscard]] QTableWidget& list() { return child<QTableWidget>("papers"); }
    [[nodiscard]] QString problem() { return child<QLabel>("waitProblem").text(); }
    [[nodiscard]] static qint64 one(const QString& sql) {
        auto row = aSecondReader()->run({"look", sql, false});
        EXPECT_TRUE(ok(row));
        return row->next() ? row->id(0) : -1;
    }
    [[nodiscard]] qint64 filed(const QString& where = u"1 = 1"_s) const {
        return one(u"SELECT count(*) FROM paper WHERE person_id = %1 AND %2"_s.arg(
            QString::number(person_), where));
    }
    /// Looks into the folder over and over, as its alarm does.
    template <class Condition>
    [[nodiscard]] bool looking(Condition condition) {
        return soon([&] {
            if (alarms_.isSet(u"paperFolder"_s)) alarms_.ring(u"paperFolder"_s);
            return condition();
        });
    }
    /// The wait has begun: what comes now is new.
    void startWait() {
        ASSERT_TRUE(soon([&] { return strip().isVisible() && alarms_.isSet(u"paperFolder"_s); }));
    }
    /// F9, a picture, and Enter once it is shown.
    void take(int n) {
        key(Qt::Key_F9);
        startWait();
        shoot(n);
        ASSERT_TRUE(looking([&] { return strip().isOffering(); })) << problem().toStdString();
        const auto before = filed();
        key(Qt::Key_Return);
        ASSERT_TRUE(soon([&] { return filed() == before + 1; }));
        settle();
    }

    std::unique_ptr<QTemporaryDir> camera_;
    qint64 person_ = 0;
    int presses_ = 0;
};

TEST_F(PapersOfAPerson, ARecognitionWithThreePapersTakesFifteenKeysAtMost) {
    openPart(Qt::Key_D, "hardshipPanel");
    presses_ = 1;  // D
    key(Qt::Key_0);
    key(Qt::Key_4);  // 低保: the checklist names its papers
    settle();        // a hand is slower than a scanner, whose keys are held together
    for (const int n : {1, 2, 3}) take(n);
    EXPECT_TRUE(inFolder().isEmpty()) << "each goes out of the folder once it is filed";
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    key(Qt::Key_Space);  // 承诺
    key(Qt::Key_Return, Qt::ControlModifier);
    auto& history = child<QTableWidget>("hardshipHistory");
    ASSERT_TRUE(soon([&] { return history.rowCount() == 1; }));
    settle();
    key(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !paper_.jobs.empty(); }));
    EXPECT_LE(presses_, 15);
    EXPECT_EQ(presses_, 14);
    EXPECT_EQ(one(u"SELECT count(*) FROM hardship WHERE category = '040' AND person_id = %1"_s.arg(
                  person_)),
              1);
    EXPECT_TRUE(soon([&] { return filed(u"hardship_id IS NOT NULL"_s) == 3; }))
        << "what was filed before becomes evidence of it";
    for (const auto* kind : {"01", "02", "04"})
        EXPECT_EQ(filed(u"kind = '%1'"_s.arg(QLatin1String(kind))), 1) << kind;
    EXPECT_EQ(paper_.jobs.front().title, u"就业困难人员认定表"_s);
}

TEST_F(PapersOfAPerson, AreListedShownWithdrawnAndHadBackByKeys) {
    openPart(Qt::Key_M, "papersPanel");
    EXPECT_EQ(list().rowCount(), 0);
    take(11);
    ASSERT_TRUE(soon([&] { return list().rowCount() == 1; }));
    EXPECT_TRUE(list().hasFocus());
    const auto looked = actsOf(u"paper.view"_s).size();
    press(Qt::Key_Return);
    auto& preview = child<ui::PagePreview>("paperPreview");
    ASSERT_TRUE(soon([&] { return preview.page().has_value(); }));
    EXPECT_FALSE(preview.page()->image.isNull());
    EXPECT_EQ(actsOf(u"paper.view"_s).size(), looked + 1) << "that it was looked at is kept";
    press(Qt::Key_W);
    ASSERT_TRUE(child<QWidget>("askChoices").hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return filed(u"withdraw_reason = '20'"_s) == 1; }));
    settle();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return filed(u"withdrawn_on IS NULL"_s) == 1; }));
    settle();
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(filed(u"withdrawn_on IS NULL"_s), 1) << "one step, told in words";
    press(Qt::Key_Escape);
    EXPECT_FALSE(child<QWidget>("papersPanel").isVisible());
}

TEST_F(PapersOfAPerson, FiledByMistakeAreGoneByUndo) {
    openPart(Qt::Key_M, "papersPanel");
    take(21);
    ASSERT_TRUE(soon([&] { return list().rowCount() == 1; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return filed(u"withdraw_reason = '90'"_s) == 1; }));
}

TEST_F(PapersOfAPerson, AreRefusedWhenTheyAreNoneAndTheWaitGoesOn) {
    openPart(Qt::Key_M, "papersPanel");
    press(Qt::Key_F9);
    startWait();
    writeFile(camera_->filePath(u"notes.jpg"_s), "no picture at all");
    ASSERT_TRUE(looking([&] { return !problem().isEmpty(); }));
    EXPECT_FALSE(strip().isOffering());
    press(Qt::Key_Return);
    EXPECT_EQ(filed(), 0) << "Enter files nothing while nothing is shown";
    shoot(31);
    ASSERT_TRUE(looking([&] { return strip().isOffering(); }));
    press(Qt::Key_Escape);
    EXPECT_FALSE(strip().isVisible());
    EXPECT_EQ(filed(), 0);
    EXPECT_EQ(inFolder().size(), 2) << "what is left stays in the folder";
}

TEST_F(PapersOfAPerson, SaysThatTheSameContentIsThereAlready) {
    openPart(Qt::Key_M, "papersPanel");
    take(41);
    press(Qt::Key_F9);
    startWait();
    shoot(41);
    ASSERT_TRUE(looking([&] { return strip().isOffering(); }));
    press(Qt::Key_Return);
    auto* line = child<QWidget>("papersPanel")
                     .findChild<ui::ProblemLine*>(QString(), Qt::FindDirectChildrenOnly);
    EXPECT_TRUE(soon([&] { return line->code() == u"paper.same_content"_s; }));
    EXPECT_EQ(filed(), 1);
    EXPECT_EQ(inFolder().size(), 1) << "only what was filed goes out of the folder";
}

TEST_F(PapersOfAPerson, ComeFromADroppedFileOrAChosenOne) {
    openPart(Qt::Key_M, "papersPanel");
    auto& page = child<QWidget>("personPage");
    const auto path = folder_->filePath(u"dropped.bin"_s);
    writeFile(path, sampleJpeg());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &drop);
    ASSERT_TRUE(soon([&] { return strip().isOffering(); }));
    press(Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return filed(u"channel = '30' AND media = 'jpeg'"_s) == 1; }));
    EXPECT_TRUE(QFile::exists(path)) << "a file that was dropped stays where it is";
}

TEST_F(PapersOfAPerson, SayWhereTheFolderIsSetWhenNoneIs) {
    LocalPreferences(folder_->filePath(u"w.ini"_s)).saveCameraFolder({});
    workAs(u"clerk1"_s);
    openPart(Qt::Key_M, "papersPanel");
    press(Qt::Key_F9);
    EXPECT_TRUE(soon([&] {
        return window().toast().text().contains(u"高拍仪"_s) ||
               window().toast().text().contains(u"camera"_s);
    }));
    EXPECT_FALSE(strip().isVisible());
}

TEST_F(PapersOfAPerson, AreNotOnTheScreenOnceTheWindowIsLocked) {
    openPart(Qt::Key_M, "papersPanel");
    take(51);
    ASSERT_TRUE(soon([&] { return list().rowCount() == 1; }));
    press(Qt::Key_Return);
    auto& preview = child<ui::PagePreview>("paperPreview");
    ASSERT_TRUE(soon([&] { return preview.page().has_value(); }));
    auto& rows = list();
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return !preview.page().has_value(); }));
    EXPECT_EQ(rows.rowCount(), 0);
}
