// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/page_names.h"
#include "app/desktop/papers_desk.h"
#include "app/desktop/recording_desk.h"
#include "app/desktop/setup_form.h"
#include "core/base/deliver.h"
#include "core/security/clock_jump.h"
#include "ui/shell/banner_stack.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/busy_bar.h"

#include <QApplication>
#include <QTimeZone>

namespace zhiqiao {

using namespace Qt::StringLiterals;
using namespace page;

void Desktop::makeTrustPages() {
    approvalsPage_ = new ui::ApprovalsPage(approvals_);
    window_->addPage(kApprovals, tr("Approvals"), u"mail-mark-task"_s, 0, approvalsPage_);
    if (!users_.rights().read) return;
    usersPage_ = new ui::UsersPage(users_, rightsBoundary());
    window_->addPage(kUsers, tr("Users and rights"), {}, -1, usersPage_);
    window_->navigation().add(kUsers, tr("Users and rights"), u"system-users"_s, -1);
}

void Desktop::wireTrustPages() {
    connect(&approvals_, &ui::ApprovalsPresenter::changed, this, [this] {
        const int count = approvals_.waiting();
        window_->navigation().setTitle(
            kApprovals, count == 0 ? tr("Approvals") : tr("Approvals (%1)").arg(count));
    });
    connect(approvalsPage_, &ui::ApprovalsPage::said, this,
            [this](const QString& sentence) { say(sentence); });
    const auto offer = [this](const ApprovalDraft& draft) {
        window_->open({kApprovals});
        approvalsPage_->offer(draft);
    };
    connect(&desk_, &ui::ListDesk::approvalNeeded, this, offer);
    connect(&import_, &ui::ImportPresenter::approvalNeeded, this, offer);
    connect(&services_, &ui::ServicePresenter::approvalNeeded, this, offer);
    connect(referrals_.get(), &ReferralDesk::approvalNeeded, this, offer);
    approvals_.reload();
    if (!usersPage_) return;
    connect(usersPage_, &ui::UsersPage::said, this,
            [this](const QString& sentence) { say(sentence); });
    connect(&users_, &ui::UsersPresenter::asked, &approvals_, &ui::ApprovalsPresenter::reload);
}

void Desktop::wireKeys() {
    auto& bar = window_->busyBar();
    connect(&keys_, &ui::KeyPresenter::busyChanged, this, [this](bool busy, const QString& what) {
        busy ? window_->busyBar().start(what) : window_->busyBar().finish();
    });
    connect(&keys_, &ui::KeyPresenter::progressed, &bar, &ui::BusyBar::setProgress);
    connect(&bar, &ui::BusyBar::cancelled, &keys_, &ui::KeyPresenter::cancel);
    connect(&keys_, &ui::KeyPresenter::said, this, [this](const QString& text) { say(text); });
    connect(&keys_, &ui::KeyPresenter::failed, this, &Desktop::sayProblem);
}

void Desktop::wireLock() {
    QString user;
    for (const auto& person : settings_.staff)
        if (person.id == actor_.staff) user = person.name;
    lock_ = std::make_unique<WindowLock>(
        WindowLock::Needs{*window_, *session_, *writer_, actor_, user, alarms_});
    lock_->setMinimiseLocks(settings_.own.value(ui::setting::kMinimiseLocks) == u"1"_s);
    connect(lock_.get(), &WindowLock::locked, this, [this] {
        trail_.settle();
        clipboard_.clear();
        qApp->removeEventFilter(&scans_);
        todayPage_->forget();
        personPage_->forget();
        rights_->forget();
        hardship_.forget();
        merging_.forget();
        following_.forget();
        difficulties_.forget();
        programmes_.forget();
        onward_.forget();
        comparing_.forget();
        assigning_.forget();
        campaigns_.forget();
        sessions_.forget();
        sessionsPage_->forget();
        transferring_.forget();
        keeping_.forget();
        recording_->forget();
        papers_->forget();
        households_->forget();
        registrationsPage_->forget();
        for (auto* list : lists()) list->forget();
    });
    connect(lock_.get(), &WindowLock::unlocked, this, [this] {
        qApp->installEventFilter(&scans_);
        noticeNewDay();
        refreshPage(window_->place().page);
    });
    connect(lock_.get(), &WindowLock::otherUserWanted, this, &Desktop::otherUserWanted);
    connect(lock_.get(), &WindowLock::failed, this, &Desktop::sayProblem);
}

void Desktop::noticeClockJump() {
    const auto now = seams_.computerClock();
    const auto by = clockWatch_.jump(now, timeSinceBoot());
    if (!by) return;
    const auto written = [](const QDateTime& at) {
        return at.toTimeZone(QTimeZone("Asia/Shanghai")).toString(u"yyyy-MM-dd HH:mm"_s);
    };
    window_->banners().set(u"clock"_s,
                           tr("The clock of this computer jumped from %1 to %2. Check its date and "
                              "time: due days are counted from them.")
                               .arg(written(now.addSecs(-by->count())), written(now)),
                           ui::Tone::Warning);
    auto kept = writer_->run([this, by = *by] {
        return recordClockJump(session_->transactions, actor_, OperationId::make(), by);
    });
    deliver(kept, this, [this](const Result<>& done) {
        if (!done) sayProblem(done.error());
    });
}

}  // namespace zhiqiao
