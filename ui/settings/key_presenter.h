// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/security/key_history.h"
#include "core/security/office_store.h"

#include <QObject>

#include <functional>
#include <optional>

namespace zhiqiao::ui {

/// The data key of the office: its age, and the change to a new one, a few rows at a time between
/// what others do.
class KeyPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        OfficeStore& offices;
        Lanes lanes;
        const Clock& clock;
        OfficeId office;
        QDate made;                               ///< the office's first day
        std::function<Result<>()> addKey;         ///< an act, like finish
        std::function<int()> newestKey;           ///< its number
        std::function<Result<qint64>()> waiting;  ///< rows with a former key; reads
        std::function<Result<int>()> resealSome;  ///< rows done; 0: none is left
        std::function<Result<>()> finish;
    };

    explicit KeyPresenter(Needs needs, QObject* parent = nullptr);

    void reload();
    /// Nothing until the first reload() was answered.
    [[nodiscard]] const std::optional<KeyHistory>& history() const { return history_; }
    [[nodiscard]] QDate today() const { return needs_.clock.today(); }
    [[nodiscard]] bool isBusy() const { return busy_; }

    /// A new key, then every row by it.
    void rotate();
    /// The rest of a rotation that was stopped or cut off.
    void goOn();
    void cancel() { wanted_ = false; }

signals:
    void changed();
    void busyChanged(bool busy, const QString& what);
    void progressed(qint64 done, qint64 total);
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    void begin();
    void count();
    void next();
    void finish();
    void end(const Result<>& outcome, const QString& sentence);

    Needs needs_;
    std::optional<KeyHistory> history_;
    bool busy_ = false;
    bool wanted_ = false;
    qint64 done_ = 0;
    qint64 total_ = 0;
};

}  // namespace zhiqiao::ui
