// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/lane.h"
#include "core/papers/folder_watch.h"
#include "core/papers/paper_file.h"
#include "ui/widgets/alarm.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

namespace zhiqiao::ui {

/// A content that can be filed, with what is seen of it; no image where this computer cannot draw
/// its kind.
struct CaughtPaper {
    ReadPaper read;
    QImage thumbnail;
};
/// Reads and draws it, on a lane. Errors: those of readPaper() and pageImage(), but for
/// paper.cannot_show.
Result<CaughtPaper> catchPaper(const QString& path);

/// Waits for the next picture in the workplace's folder, for a minute. The folder is looked at on
/// a lane, so that a network folder that hangs holds up nothing.
class PaperCatcher final : public QObject {
    Q_OBJECT
public:
    static constexpr int kSeconds = 60;
    static constexpr std::chrono::milliseconds kLook{500};

    struct Needs {  // all outlive the catcher and its lane's jobs
        Lane& files;
        std::function<QString()> folder;  ///< of this workplace; empty: none is set
        Alarms& alarms;
        FolderWatch::NowMs now;
    };

    explicit PaperCatcher(const Needs& needs, QObject* parent = nullptr);

    [[nodiscard]] QString folder() const { return needs_.folder(); }
    void wait();
    void stop();
    [[nodiscard]] bool isWaiting() const { return watch_ != nullptr; }
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] bool isGrowing() const { return growing_; }
    /// Files that lie in the folder for more than a day.
    [[nodiscard]] int leftOver() const { return leftOver_; }

signals:
    /// A second passed, or a file is being written.
    void ticked();
    void caught(const zhiqiao::ui::CaughtPaper& paper);
    /// The minute is over.
    void gaveUp();
    /// The file is none that can be filed, and the wait goes on; or the folder is missing, and the
    /// wait is over.
    void failed(const zhiqiao::Error& error);

private:
    struct Look {
        std::optional<CaughtPaper> paper;
        std::optional<Error> refused;
        bool growing = false;
        int leftOver = 0;
    };
    static Result<Look> look(FolderWatch& watch, const QString& folder, bool begins);
    void lookAgain(bool begins);
    void take(const Result<Look>& look);

    Needs needs_;
    std::unique_ptr<Alarm> alarm_;
    std::shared_ptr<FolderWatch> watch_;  // its jobs may outlive the wait
    qint64 since_ = 0;
    bool growing_ = false;
    int leftOver_ = 0;
    int wait_ = 0;  // number of the newest wait; answers of older ones are stale
};

}  // namespace zhiqiao::ui
