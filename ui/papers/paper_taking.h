// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/papers/papers_presenter.h"
#include "ui/papers/wait_strip.h"

namespace zhiqiao::ui {

/// The three ways a paper comes in: the document camera's folder, a file that is chosen, a file
/// that is dropped. Each is shown in the strip first and filed by Enter.
class PaperTaking final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive it
        PapersPresenter& papers;
        PaperCatcher& catcher;
        WaitStrip& strip;
        Lane& files;
        FilePicker& picker;
        /// The recognition a paper of that kind proves, if one is under way.
        std::function<std::optional<HardshipId>(const QString& kind)> proves;
    };

    explicit PaperTaking(const Needs& needs, QObject* parent = nullptr);

    /// F9: the next picture, or a chosen file where no folder is set. `first`: the kinds asked for.
    void take(const QStringList& first);
    void choose(const QStringList& first);
    void drop(const QString& path, const QStringList& first);
    /// Shows and waits for nothing any more.
    void stop();

signals:
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    void offer(const QString& path, const QString& channel, const QStringList& first);
    void show(const CaughtPaper& paper);
    void file();

    Needs needs_;
    std::optional<CaughtPaper> offered_;
    QString channel_;
    int offer_ = 0;  // number of the newest; older answers are stale
};

}  // namespace zhiqiao::ui
