// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/person_rights_presenter.h"

#include "core/base/deliver.h"
#include "core/forms/person_papers.h"

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const std::vector<Staff>& staff, StaffId id) {
    const auto found = std::ranges::find(staff, id, &Staff::id);
    return found == staff.end() ? QString() : found->name;
}

/// Each text once: those of the day first.
QStringList idsOf(const std::vector<Notice>& notices, const std::vector<ConsentRecord>& records,
                  QDate today) {
    QStringList ids;
    for (const auto& notice : notices)
        if (noticeOn(notices, notice.id, today)) ids << notice.id;
    for (const auto& record : records) ids << record.facts.notice;
    ids.removeDuplicates();
    return ids;
}

NoticeLine lineOf(const std::vector<Notice>& notices, const QString& id, QDate today) {
    NoticeLine line{.notice = id, .title = id};
    if (const auto* now = noticeOn(notices, id, today)) {
        line.title = now->title;
        line.asksConsent = now->consent;
        line.shownToday = now->version;
    }
    return line;
}

Result<std::vector<NoticeLine>> readLines(const CaseworkPorts& ports, const ConsentStore& consents,
                                          PersonId person, QDate today) {
    const auto notices = loadNotices();
    if (!notices) return fail(notices.error());
    const auto records = consents.ofPerson(person);
    if (!records) return fail(records.error());
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    return noticeLines(*notices, *records, *staff, today);
}

}  // namespace

std::vector<NoticeLine> noticeLines(const std::vector<Notice>& notices,
                                    const std::vector<ConsentRecord>& records,
                                    const std::vector<Staff>& staff, QDate today) {
    std::vector<NoticeLine> lines;
    for (const auto& id : idsOf(notices, records, today)) {
        auto line = lineOf(notices, id, today);
        for (auto record = records.rbegin(); record != records.rend(); ++record) {
            const auto& facts = record->facts;
            if (facts.notice != id) continue;
            if (const auto* shown = noticeOf(notices, id, facts.version)) line.title = shown->title;
            line.kind = facts.kind;
            line.version = facts.version;
            line.on = facts.on;
            line.way = facts.way;
            line.by = nameOf(staff, record->recorded.staff);
            lines.push_back(line);
            line.newest = false;
        }
        if (!line.kind) lines.push_back(line);
    }
    return lines;
}

PersonRightsPresenter::PersonRightsPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void PersonRightsPresenter::open(PersonId person) {
    person_ = person;
    forget();
    reload();
}

void PersonRightsPresenter::forget() {
    ++question_;
    ++forgotten_;
    lines_.clear();
    accesses_.reset();
    emit changed();
}

void PersonRightsPresenter::reload() {
    if (!person_) return;
    auto read = needs_.lanes.reads.run(
        [&ports = needs_.ports, &consents = needs_.consents, person = *person_,
         day = needs_.clock.today()] { return readLines(ports, consents, person, day); });
    deliver(read, this, [this, asked = ++question_](const Result<std::vector<NoticeLine>>& lines) {
        if (asked != question_) return;
        if (!lines) {
            emit failed(lines.error());
            return;
        }
        lines_ = *lines;
        emit changed();
    });
}

void PersonRightsPresenter::give(const QString& notice, NoticeWay way) {
    record(giveNotice, notice, way);
}

void PersonRightsPresenter::withdraw(const QString& notice, NoticeWay way) {
    record(withdrawConsent, notice, way);
}

void PersonRightsPresenter::record(decltype(&giveNotice) act, const QString& notice,
                                   NoticeWay way) {
    if (!person_ || busy_) return;
    setBusy(true);
    auto saved = needs_.lanes.writes.run([&transactions = needs_.ports.transactions,
                                          &consents = needs_.consents, actor = needs_.actor, act,
                                          notice, way, operation = OperationId::make(),
                                          person = *person_,
                                          day = needs_.clock.today()]() -> Result<ConsentRecord> {
        const auto notices = loadNotices();
        if (!notices) return fail(notices.error());
        return act({transactions, consents, *notices}, actor, operation, person, notice, way, day);
    });
    deliver(saved, this, [this](const Result<ConsentRecord>& outcome) {
        setBusy(false);
        if (!outcome) {
            emit failed(outcome.error());
            return;
        }
        emit said(tr("Recorded: %1.").arg(textOf(outcome->facts.kind)));
        if (person_ == outcome->facts.person) reload();
    });
}

void PersonRightsPresenter::lookUp() {
    if (!person_ || busy_) return;
    setBusy(true);
    auto seen =
        needs_.lanes.writes.run([&ports = needs_.ports, &log = needs_.log, actor = needs_.actor,
                                 person = *person_, now = needs_.clock.now(), demo = needs_.demo,
                                 operation = OperationId::make()]() -> Result<Accesses> {
            auto found = whoSaw(ports.transactions, log, actor, operation, person);
            if (!found) return fail(found.error());
            auto footer = footerOfAct(ports.offices, actor, operation, now, demo);
            if (!footer) return fail(footer.error());
            return Accesses{person, *std::move(found), *std::move(footer)};
        });
    deliver(seen, this, [this, asked = forgotten_](const Result<Accesses>& outcome) {
        setBusy(false);
        if (!outcome) {
            emit failed(outcome.error());
        } else if (asked == forgotten_ && person_ == outcome->person) {
            accesses_ = *outcome;
            emit changed();
        }
    });
}

void PersonRightsPresenter::setBusy(bool busy) {
    busy_ = busy;
    emit busyChanged(busy);
}

}  // namespace zhiqiao::ui
