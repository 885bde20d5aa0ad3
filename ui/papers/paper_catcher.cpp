// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_catcher.h"

#include "core/base/clock.h"
#include "core/base/deliver.h"
#include "core/drawing/page_image.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kThumbnail(360, 360);

bool mayComeRight(const Error& error) {
    return error.code == "paper.growing" || error.code == "paper.unreadable";
}

}  // namespace

Result<CaughtPaper> catchPaper(const QString& path) {
    auto read = readPaper(path);
    if (!read) return fail(read.error());
    auto image = pageImage(read->content, read->sheet.media, 1, kThumbnail);
    if (!image && image.error().code != "paper.cannot_show") return fail(image.error());
    return CaughtPaper{*std::move(read), image ? *std::move(image) : QImage()};
}

PaperCatcher::PaperCatcher(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs), alarm_(needs.alarms.make(u"paperFolder"_s)) {}

void PaperCatcher::wait() {
    ++wait_;
    since_ = needs_.now();
    growing_ = false;
    watch_ = std::make_shared<FolderWatch>(needs_.folder(), needs_.now);
    lookAgain(true);
    emit ticked();
}

void PaperCatcher::stop() {
    ++wait_;
    alarm_->cancel();
    watch_.reset();
}

int PaperCatcher::secondsLeft() const {
    return qMax(0, kSeconds - int((needs_.now() - since_) / 1000));
}

Result<PaperCatcher::Look> PaperCatcher::look(FolderWatch& watch, const QString& folder,
                                              bool begins) {
    Look look;
    if (begins) {
        if (auto begun = watch.begin(); !begun) return fail(begun.error());
        look.leftOver = int(leftOvers(folder, SystemClock().now()).size());
        return look;
    }
    const auto path = watch.poll();
    if (!path) return fail(path.error());
    look.growing = watch.isGrowing();
    if (!*path) return look;
    auto paper = catchPaper(**path);
    if (paper) {
        look.paper = *std::move(paper);
    } else {
        look.refused = paper.error();
        if (mayComeRight(paper.error())) watch.putBack(**path);
    }
    return look;
}

void PaperCatcher::lookAgain(bool begins) {
    auto looked = needs_.files.run([watch = watch_, folder = needs_.folder(), begins] {
        return look(*watch, folder, begins);
    });
    deliver(looked, this, [this, asked = wait_, begins](const Result<Look>& answer) {
        if (asked != wait_) return;
        if (begins && answer) leftOver_ = answer->leftOver;
        take(answer);
    });
}

void PaperCatcher::take(const Result<Look>& look) {
    if (!look || look->paper || secondsLeft() == 0) stop();
    if (!look) {
        emit failed(look.error());
        return;
    }
    growing_ = look->growing;
    if (look->refused) emit failed(*look->refused);
    if (look->paper) {
        emit caught(*look->paper);
    } else if (!isWaiting()) {
        emit gaveUp();
    } else {
        alarm_->set(kLook, [this] { lookAgain(false); });
        emit ticked();
    }
}

}  // namespace zhiqiao::ui
