// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

Error notOwnDay(QDate day) {
    return {.kind = Error::Kind::NotFound,
            .code = "calendar.no_own_day",
            .message = CalendarPresenter::tr("The office has set nothing for %1.")
                           .arg(day.toString(Qt::ISODate)),
            .hint = CalendarPresenter::tr("A published day stays; set it to something else.")};
}

}  // namespace

CalendarPresenter::CalendarPresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void CalendarPresenter::reload() {
    auto read = needs_.writes.run([takeUp = needs_.takeUp] { return takeUp(); });
    deliver(read, this, [this](const Result<>& done) {
        if (!done) emit failed(done.error());
        emit changed();
    });
}

void CalendarPresenter::change(CalendarAct kind, std::function<Result<Changes>()> wanted,
                               const QString& sentence) {
    auto done =
        needs_.writes.run([needs = needs_, kind, wanted = std::move(wanted)]() -> Result<Changes> {
            const auto changes = wanted();
            if (!changes) return fail(changes.error());
            auto back =
                changeCalendar(needs.ports, needs.actor, OperationId::make(), kind, *changes);
            if (!back) return back;
            if (auto taken = needs.takeUp(); !taken) return fail(taken.error());
            return back;
        });
    deliver(done, this, [this, sentence](const Result<Changes>& back) {
        if (back) {
            back_ = *back;
            emit saved();
            emit said(QString(sentence).replace(u"%1"_s, QString::number(back->size())));
        } else {
            emit failed(back.error());
        }
        emit changed();
    });
}

void CalendarPresenter::set(const CalendarDay& day) {
    change(
        CalendarAct::Set,
        [day] {
            return Changes{{day.day, day, {}}};
        },
        tr("The day is in the office's calendar and counts from now on."));
}

void CalendarPresenter::remove(QDate day) {
    const auto entries = needs_.calendar.entries(day.year());
    const auto found = std::ranges::find(entries, day, [](const auto& one) { return one.day.day; });
    if (found == entries.end() || !found->own) {
        emit failed(notOwnDay(day));
        return;
    }
    change(
        CalendarAct::Remove,
        [day] {
            return Changes{{day, {}, {}}};
        },
        tr("The published calendar holds for the day again."));
}

void CalendarPresenter::importNotice(const QString& path) {
    change(
        CalendarAct::Import,
        [needs = needs_, path]() -> Result<Changes> {
            const auto notice = needs.readNotice(path);
            if (!notice) return fail(notice.error());
            return changesFor(needs.calendar, *notice);
        },
        tr("The notice is read in: %1 days changed."));
}

void CalendarPresenter::undo() {
    if (back_.empty()) return;
    change(
        CalendarAct::Undo, [back = back_] { return back; },
        tr("Taken back; Ctrl+Z again brings it back."));
}

}  // namespace zhiqiao::ui
