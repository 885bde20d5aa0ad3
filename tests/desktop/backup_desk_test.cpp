// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/restore_dialog.h"
#include "app/desktop/start_dialog.h"
#include "core/storage/database_backup.h"
#include "tests/desktop/desktop_fixture.h"
#include "ui/shell/banner_stack.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

/// Answers with the files and folders it was given.
class GivenPlaces final : public ui::FilePicker {
public:
    std::optional<QString> fileToSave(const QString&, const QString&, const QString&) override {
        return toSave;
    }
    std::optional<QString> fileToOpen(const QString&, const QStringList&) override {
        return toOpen;
    }
    std::optional<QString> folder(const QString&) override { return chosen; }
    std::optional<QString> toSave;
    std::optional<QString> toOpen;
    std::optional<QString> chosen;
};

}  // namespace

/// A real office from before users existed, and its window on the settings page.
class BackupDesks : public testing::Test {
protected:
    void SetUp() override {
        const auto target = databaseTarget(path(u"office.db"_s));
        ASSERT_TRUE(ok(target));
        target_ = *target;
        ASSERT_TRUE(ok(createOffice(target_,
                                    {.office = {.id = OfficeId(1),
                                                .code = u"63010201"_s,
                                                .name = u"城东区就业服务局(演示)"_s,
                                                .division = u"630102"_s},
                                     .staff = {{u"王玲"_s, u"clerk"_s, SystemClock().today()}},
                                     .facts = {}},
                                    SystemClock())));
        QDir(folder_.path()).mkdir(u"stick"_s);
        open();
    }
    void TearDown() override { desktop_.reset(); }
    void open() {
        auto opened = OpeningDialog(target_).open(std::nullopt);
        ASSERT_TRUE(ok(opened));
        desktop_ = std::make_unique<Desktop>(
            **opened, DesktopSeams{paper_, files_, path(u"w.ini"_s), {}, [this] {
                                       ++offers_;
                                       return makeAtClosing_;
                                   }});
        window().resize(1366, 768);
        desktop_->start();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window()));
        window().open({u"settings"_s});
        ASSERT_TRUE(soon([&] { return !state().isEmpty(); }));
    }
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    [[nodiscard]] ui::MainWindow& window() { return desktop_->window(); }
    template <class W>
    W& child(const char* name) {
        return test::child<W>(window(), name);
    }
    void click(const char* name) { child<QPushButton>(name).click(); }
    [[nodiscard]] QString state() { return child<QLabel>("backupState").text(); }
    [[nodiscard]] QString banner() { return window().banners().text(u"backup"_s); }
    [[nodiscard]] QString today() const { return SystemClock().today().toString(Qt::ISODate); }
    [[nodiscard]] QStringList onStick() const {
        return QDir(path(u"stick"_s)).entryList(QDir::Files);
    }
    void planInto(const QString& folder) {
        files_.chosen = folder;
        click("chooseBackupFolder");
        EXPECT_EQ(child<QLineEdit>("backupFolder").text(), folder);
        click("saveBackupPlan");
    }
    template <class Condition>
    [[nodiscard]] bool soon(Condition condition) {
        return QTest::qWaitFor(condition, 20000);
    }

    PaperBin paper_;
    GivenPlaces files_;
    DatabaseTarget target_;
    int offers_ = 0;
    bool makeAtClosing_ = false;
    std::unique_ptr<Desktop> desktop_;

private:
    QTemporaryDir folder_;
};

TEST_F(BackupDesks, SayThatThereIsNoneAndThenThatThereIs) {
    EXPECT_FALSE(banner().isEmpty());
    files_.toSave = path(u"by hand.zqb"_s);
    click("backup");
    ASSERT_TRUE(soon([&] { return state().contains(today()); }));
    EXPECT_TRUE(banner().isEmpty());
    EXPECT_TRUE(QFile::exists(path(u"by hand.zqb"_s)));
}

TEST_F(BackupDesks, MakeByThemselvesWhatIsDue) {
    planInto(path(u"stick"_s));
    ASSERT_TRUE(soon([&] { return state().contains(today()); }));
    EXPECT_TRUE(banner().isEmpty());
    ASSERT_EQ(onStick().size(), 1);
    EXPECT_TRUE(onStick().front().startsWith(u"职桥备份-63010201-"_s));
}

TEST_F(BackupDesks, ShowThatTheMediumIsMissing) {
    planInto(path(u"not plugged in"_s));
    ASSERT_TRUE(soon([&] { return banner().contains(today()); })) << "the day it failed";
    EXPECT_TRUE(state().contains(today()));
    EXPECT_FALSE(QFile::exists(path(u"not plugged in"_s)));
}

TEST_F(BackupDesks, TryTheLastOneOut) {
    files_.toSave = path(u"by hand.zqb"_s);
    click("backup");
    ASSERT_TRUE(soon([&] { return state().contains(today()); }));
    click("backupDrill");
    EXPECT_TRUE(soon([&] { return child<QLabel>("backupDrilled").text().contains(today()); }));
    EXPECT_FALSE(QFile::exists(target_.path + u".drill"_s));
}

TEST_F(BackupDesks, OfferTheDaysBackupWhenTheWindowCloses) {
    const auto late = path(u"plugged in later"_s);
    planInto(late);
    ASSERT_TRUE(soon([&] { return banner().contains(today()); }));
    makeAtClosing_ = true;
    ASSERT_TRUE(QDir().mkpath(late));
    window().close();
    EXPECT_EQ(offers_, 1);
    ASSERT_TRUE(soon([&] { return !window().isVisible(); }));
    EXPECT_EQ(QDir(late).entryList(QDir::Files).size(), 1);
}

TEST_F(BackupDesks, StayOpenWhenTheOneAtClosingFails) {
    planInto(path(u"not plugged in"_s));
    ASSERT_TRUE(soon([&] { return banner().contains(today()); }));
    makeAtClosing_ = true;
    window().close();
    ASSERT_TRUE(soon([&] { return child<QPushButton>("backupDrill").isEnabled(); }));
    EXPECT_TRUE(window().isVisible());
    window().close();
    EXPECT_EQ(offers_, 1) << "asked once";
    EXPECT_FALSE(window().isVisible());
}

TEST_F(BackupDesks, CloseWithoutOneWhenToldTo) {
    planInto(path(u"not plugged in"_s));
    ASSERT_TRUE(soon([&] { return banner().contains(today()); }));
    window().close();
    EXPECT_EQ(offers_, 1);
    EXPECT_FALSE(window().isVisible());
}

TEST_F(BackupDesks, CloseTheOfficeForARestoreThatKeepsWhatStoodThere) {
    files_.toSave = path(u"by hand.zqb"_s);
    click("backup");
    ASSERT_TRUE(soon([&] { return state().contains(today()); }));
    files_.toOpen = files_.toSave;
    click("backupRestore");
    EXPECT_FALSE(window().isVisible());
    ASSERT_EQ(desktop_->restoreWanted(), files_.toSave);
    desktop_.reset();
    RestoreDialog dialog(target_, *files_.toSave);
    dialog.show();
    EXPECT_TRUE(test::child<QLabel>(dialog, "restoreWhat").text().contains(target_.path));
    EXPECT_TRUE(test::child<QPushButton>(dialog, "cancelRestore").isDefault())
        << "the safe choice is the one Enter takes";
    test::child<QPushButton>(dialog, "restore").click();
    ASSERT_TRUE(soon([&] { return dialog.result() == QDialog::Accepted; }));
    EXPECT_FALSE(
        QDir(QFileInfo(target_.path).path()).entryList({u"office.db.replaced-*"_s}).isEmpty());
    open();
    EXPECT_FALSE(state().isEmpty());
}

TEST_F(BackupDesks, NameTheLastGoodOneWhenTheDatabaseIsDamaged) {
    files_.toSave = path(u"by hand.zqb"_s);
    click("backup");
    ASSERT_TRUE(soon([&] { return state().contains(today()); }));
    desktop_.reset();
    QFile file(target_.path);
    ASSERT_TRUE(file.resize(20000));
    const auto refused = OpeningDialog(target_).open(std::nullopt);
    ASSERT_EQ(codeOf(refused), "db.damaged");
    EXPECT_TRUE(refused.error().hint.contains(u"by hand.zqb"_s));
    StartDialog dialog;
    dialog.show();
    auto& button = test::child<QPushButton>(dialog, "lastBackup");
    EXPECT_FALSE(button.isVisible());
    dialog.showProblem(refused.error(), target_);
    EXPECT_TRUE(button.isVisible());
    EXPECT_TRUE(button.text().contains(u"by hand.zqb"_s));
}
