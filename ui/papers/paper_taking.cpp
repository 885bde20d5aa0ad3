// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_taking.h"

#include "core/base/deliver.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

PaperTaking::PaperTaking(const Needs& needs, QObject* parent) : QObject(parent), needs_(needs) {
    auto& catcher = needs_.catcher;
    auto& strip = needs_.strip;
    connect(&catcher, &PaperCatcher::ticked, this, [this] {
        needs_.strip.showWaiting(needs_.catcher.secondsLeft(), needs_.catcher.isGrowing(),
                                 needs_.catcher.leftOver());
    });
    connect(&catcher, &PaperCatcher::caught, this, &PaperTaking::show);
    connect(&catcher, &PaperCatcher::gaveUp, this, [this] {
        stop();
        emit said(tr("No picture came within a minute. F9 waits again."));
    });
    connect(&catcher, &PaperCatcher::failed, &strip, &WaitStrip::showProblem);
    connect(&strip, &WaitStrip::accepted, this, &PaperTaking::file);
    connect(&strip, &WaitStrip::left, this, &PaperTaking::stop);
}

void PaperTaking::take(const QStringList& first) {
    if (!needs_.papers.person() || !needs_.papers.mayWrite()) return;
    if (needs_.catcher.folder().isEmpty()) {
        emit said(
            tr("No folder of a document camera is set. It is set under Settings, Document "
               "camera; until then choose a file."));
        choose(first);
        return;
    }
    offered_.reset();
    ++offer_;
    channel_ = paper_channel::kCamera;
    needs_.strip.ask(needs_.papers.kinds(first));
    needs_.catcher.wait();
}

void PaperTaking::choose(const QStringList& first) {
    if (!needs_.papers.person() || !needs_.papers.mayWrite()) return;
    const auto path = needs_.picker.fileToOpen(
        tr("File a paper"), {u"jpg"_s, u"jpeg"_s, u"png"_s, u"tif"_s, u"tiff"_s, u"pdf"_s});
    if (path) offer(*path, paper_channel::kFile, first);
}

void PaperTaking::drop(const QString& path, const QStringList& first) {
    if (needs_.papers.person() && needs_.papers.mayWrite())
        offer(path, paper_channel::kDropped, first);
}

void PaperTaking::offer(const QString& path, const QString& channel, const QStringList& first) {
    stop();
    channel_ = channel;
    auto caught = needs_.files.run([path] { return catchPaper(path); });
    deliver(caught, this, [this, first, asked = ++offer_](const Result<CaughtPaper>& paper) {
        if (asked != offer_) return;
        if (!paper) {
            emit failed(paper.error());
            return;
        }
        needs_.strip.ask(needs_.papers.kinds(first));
        show(*paper);
    });
}

void PaperTaking::show(const CaughtPaper& paper) {
    offered_ = paper;
    needs_.strip.showPaper(paper);
}

void PaperTaking::file() {
    if (!offered_) return;
    needs_.papers.file({.read = offered_->read,
                        .kind = needs_.strip.kind(),
                        .channel = channel_,
                        .hardship = needs_.proves(needs_.strip.kind()),
                        .takeAway = channel_ == paper_channel::kCamera});
    stop();
}

void PaperTaking::stop() {
    ++offer_;
    offered_.reset();
    needs_.catcher.stop();
    needs_.strip.close();
}

}  // namespace zhiqiao::ui
