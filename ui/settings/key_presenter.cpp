// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>

namespace zhiqiao::ui {

KeyPresenter::KeyPresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void KeyPresenter::reload() {
    auto read = needs_.lanes.reads.run([needs = needs_]() -> Result<KeyHistory> {
        const auto settings = needs.offices.settings(needs.office, std::nullopt);
        if (!settings) return fail(settings.error());
        return keyHistory(*settings, needs.made, {needs.newestKey(), needs.waiting});
    });
    deliver(read, this, [this](const Result<KeyHistory>& history) {
        if (!history) {
            emit failed(history.error());
            return;
        }
        history_ = *history;
        emit changed();
    });
}

void KeyPresenter::begin() {
    busy_ = true;
    wanted_ = true;
    done_ = 0;
    emit busyChanged(true, tr("Sealing anew"));
}

void KeyPresenter::rotate() {
    if (busy_) return;
    begin();
    deliver(needs_.lanes.writes.run(needs_.addKey), this, [this](const Result<>& added) {
        if (added)
            count();
        else
            end(added, {});
    });
}

void KeyPresenter::goOn() {
    if (busy_) return;
    begin();
    count();
}

void KeyPresenter::count() {
    deliver(needs_.lanes.reads.run(needs_.waiting), this, [this](const Result<qint64>& waiting) {
        if (!waiting) {
            end(fail(waiting.error()), {});
            return;
        }
        total_ = *waiting;
        next();
    });
}

void KeyPresenter::next() {
    if (!wanted_) {
        end({}, tr("Stopped. Values that still have the former key can be read as before; go on "
                   "when it suits."));
        return;
    }
    deliver(needs_.lanes.writes.run(needs_.resealSome), this, [this](const Result<int>& some) {
        if (!some) {
            end(fail(some.error()), {});
            return;
        }
        if (*some == 0) {
            finish();
            return;
        }
        done_ += *some;
        emit progressed(done_, std::max(done_, total_));
        next();
    });
}

void KeyPresenter::finish() {
    deliver(needs_.lanes.writes.run(needs_.finish), this, [this](const Result<>& kept) {
        end(kept, tr("All protected values have the new key: %n row(s).", nullptr, int(done_)));
    });
}

void KeyPresenter::end(const Result<>& outcome, const QString& sentence) {
    busy_ = false;
    emit busyChanged(false, {});
    if (outcome)
        emit said(sentence);
    else
        emit failed(outcome.error());
    reload();
}

}  // namespace zhiqiao::ui
