// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/backup_desk.h"

#include "core/storage/database_backup.h"
#include "core/storage/database_restore.h"
#include "ui/shell/banner_stack.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/busy_bar.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QTimeZone>

#include <utility>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes kLook(1);
constexpr qint64 kAgainAfterMs = 30LL * 60 * 1000;

Error noBackupToTry() {
    return {.kind = Error::Kind::NotFound,
            .code = "backup.none_known",
            .message = BackupDesk::tr("There is no backup to try out yet."),
            .hint = BackupDesk::tr("Back up first.")};
}

QDateTime localNow(const Clock& clock) {
    return clock.now().toTimeZone(QTimeZone("Asia/Shanghai"));
}

Result<ui::BackupPresenter::Drill> drillLast(OfficeSession& session, const Progress& progress) {
    const auto& target = session.database().target();
    const auto file = lastGoodBackup(target);
    if (!file) return fail(noBackupToTry());
    const auto tried = drillBackup({.backup = *file,
                                    .target = target,
                                    .clock = session.clock(),
                                    .open =
                                        [&session](const KeyDocument&) {
                                            return Result<OpenedSlot>(session.database().opened());
                                        },
                                    .progress = progress});
    if (!tried) return fail(tried.error());
    return ui::BackupPresenter::Drill{*file, outcomeOf(tried), tried->total()};
}

ui::BackupPresenter::Needs presenterNeeds(const BackupDesk::Needs& needs) {
    auto& session = needs.session;
    const auto& database = session.database();
    return {.transactions = session.transactions,
            .offices = session.offices,
            .lanes = needs.lanes,
            .files = needs.files,
            .clock = session.clock(),
            .actor = needs.actor,
            .since = localNow(session.clock()).date() < session.facts().createdAt.date()
                         ? session.clock().today()
                         : session.facts().createdAt.date(),
            .available = database.target().engine == Engine::Sqlite,
            .opensWithoutPassword = opensWithoutPassword(database.target()),
            .backUp = [&database](const QString& file, const Progress& progress) -> Result<> {
                const auto made = backupOffice({database.target(), database.vault()}, file,
                                               {.progress = progress});
                if (!made) return fail(made.error());
                return {};
            },
            .backUpByPlan =
                [&database, &clock = session.clock(), code = needs.officeCode](
                    const BackupPlan& plan, const Progress& progress) {
                    return zhiqiao::backUpByPlan({database.target(), database.vault()}, plan, code,
                                                 localNow(clock), progress);
                },
            .drill = [&session](const Progress& progress) { return drillLast(session, progress); }};
}

}  // namespace

BackupDesk::BackupDesk(const Needs& needs)
    : planned_(!needs.session.facts().demo &&
               needs.session.database().target().engine == Engine::Sqlite),
      offer_(needs.offer),
      presenter_(presenterNeeds(needs)) {}

void BackupDesk::watch(ui::MainWindow& window) {
    window_ = &window;
    window.installEventFilter(this);
    auto& bar = window.busyBar();
    connect(&presenter_, &ui::BackupPresenter::busyChanged, this, &BackupDesk::showBusy);
    connect(&presenter_, &ui::BackupPresenter::progressed, &bar, &ui::BusyBar::setProgress);
    connect(&bar, &ui::BusyBar::cancelled, &presenter_, &ui::BackupPresenter::cancel);
    connect(&presenter_, &ui::BackupPresenter::changed, this, [this] {
        makeDue();
        showState();
    });
    connect(&presenter_, &ui::BackupPresenter::backedUp, this, [this](bool good) {
        if (std::exchange(closing_, false) && good) window_->close();
    });
    connect(&minute_, &QTimer::timeout, this, [this] {
        makeDue();
        showState();
    });
    minute_.start(kLook);
    presenter_.reload();
}

void BackupDesk::makeDue() {
    const bool waits = tried_.isValid() && tried_.elapsed() < kAgainAfterMs;
    if (!planned_ || waits || presenter_.isBusy() || !presenter_.isDue()) return;
    tried_.start();
    presenter_.backUpByPlan(BackupBy::Plan);
}

/// Not while one is being made: what is late may be good in a moment.
void BackupDesk::showState() {
    if (!planned_ || presenter_.isBusy()) return;
    const auto state = presenter_.state();
    const auto words =
        state.level == BackupLevel::Good ? QString() : state.words + u' ' + state.hint;
    auto& banners = window_->banners();
    if (presenter_.plan() && words != banners.text(u"backup"_s))  // each is told aloud
        banners.set(u"backup"_s, words,
                    state.level == BackupLevel::Overdue ? ui::Tone::Error : ui::Tone::Warning);
}

void BackupDesk::showBusy(bool busy, const QString& what) {
    busy ? window_->busyBar().start(what) : window_->busyBar().finish();
}

bool BackupDesk::eventFilter(QObject* watched, QEvent* event) {
    const bool asks = event->type() == QEvent::Close && planned_ && !closing_ && !offered_ &&
                      !presenter_.isBusy() && presenter_.isDueToday();
    if (!asks) return QObject::eventFilter(watched, event);
    offered_ = true;
    if (!offer_()) return false;
    closing_ = true;
    event->ignore();
    presenter_.backUpByPlan(BackupBy::Plan);
    return true;
}

bool offerBackup(QWidget* parent) {
    QMessageBox box(QMessageBox::Question, u"职桥"_s,
                    BackupDesk::tr("Today has no backup yet. Make it before the program closes?"),
                    QMessageBox::NoButton, parent);
    auto* make = box.addButton(BackupDesk::tr("&Back up and close"), QMessageBox::AcceptRole);
    box.addButton(BackupDesk::tr("Close &without"), QMessageBox::RejectRole);
    box.setDefaultButton(make);
    box.exec();
    return box.clickedButton() == make;
}

}  // namespace zhiqiao
