// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening_dialog.h"

#include "core/base/deliver.h"
#include "core/storage/server_line.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"

#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownAfterMs = 400;  // a file opens at once; nothing needs to flash up

}  // namespace

OpeningDialog::OpeningDialog(const DatabaseTarget& target, QWidget* parent)
    : QDialog(parent), target_(target), lane_(std::make_unique<WorkerLane>(u"opening"_s)) {
    setObjectName(u"openingDialog"_s);
    setWindowTitle(u"职桥"_s);
    auto* what = new ui::TextLabel(ui::TextSize::Body,
                                   target.engine == Engine::Postgres
                                       ? tr("Connecting to %1 …").arg(target.title)
                                       : tr("Opening %1 …").arg(target.title),
                                   this);
    what->setObjectName(u"what"_s);
    auto* bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setAccessibleName(what->text());
    auto* cancel = ui::named<QPushButton>(u"cancel"_s, tr("&Cancel"), this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(bar);
    column->addWidget(cancel, 0, Qt::AlignRight);
    ui::space(this, column, ui::gap::kPage, ui::gap::kGroups);
    connect(cancel, &QPushButton::clicked, this, &OpeningDialog::reject);
}

OpeningDialog::~OpeningDialog() = default;

Result<std::shared_ptr<OpenedOffice>> OpeningDialog::open(std::optional<QDate> today) {
    answer_.reset();
    auto opening = lane_->run([target = target_, today, ui = QThread::currentThread()] {
        return OpenedOffice::open(target, today, ui);
    });
    deliver(opening, this,
            [this](const Result<std::shared_ptr<OpenedOffice>>& answer) { stop(answer); });
    QTimer::singleShot(kShownAfterMs, this, [this] {
        if (!answer_) show();
    });
    if (!answer_) loop_.exec();
    hide();
    if (!opening.isFinished()) {
        // Stopped: whoever connects comes back by himself, and nobody waits for him.
        opening.then(qApp, [lane = lane_.release()](const Result<std::shared_ptr<OpenedOffice>>&) {
            delete lane;
        });
        lane_ = std::make_unique<WorkerLane>(u"opening"_s);
    }
    return *answer_;
}

void OpeningDialog::stop(const Result<std::shared_ptr<OpenedOffice>>& answer) {
    if (!answer_) answer_ = answer;
    loop_.quit();
}

void OpeningDialog::reject() {
    ServerLine::hangUpSilent(0);
    stop(fail({.kind = Error::Kind::Invalid,
               .code = "db.opening_stopped",
               .message = tr("Opening %1 was stopped.").arg(target_.title),
               .hint = tr("Try again, or choose another database.")}));
}

}  // namespace zhiqiao
