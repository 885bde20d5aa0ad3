// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_presenter.h"

#include "core/base/deliver.h"

#include <QFileInfo>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kReferralNumbers = u"21"_s;

Result<SettingsRecord> readSettings(const OfficeStore& store, const Actor& actor) {
    const auto offices = store.offices();
    if (!offices) return fail(offices.error());
    const auto office = std::ranges::find(*offices, actor.office, &Office::id);
    if (office == offices->end()) return fail(recordNotFound());
    auto staff = store.staff();
    if (!staff) return fail(staff.error());
    auto days = store.localDays(actor.office);
    if (!days) return fail(days.error());
    auto ofOffice = store.settings(actor.office, std::nullopt);
    if (!ofOffice) return fail(ofOffice.error());
    auto own = store.settings(actor.office, actor.staff);
    if (!own) return fail(own.error());
    return SettingsRecord{*office, *std::move(staff), *std::move(days), *std::move(ofOffice),
                          *std::move(own)};
}

}  // namespace

SettingsPresenter::SettingsPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void SettingsPresenter::reload() {
    auto read = needs_.lanes.reads.run(
        [&store = needs_.offices, actor = needs_.actor] { return readSettings(store, actor); });
    deliver(read, this, [this, asked = ++question_](const Result<SettingsRecord>& answer) {
        if (asked != question_) return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        record_ = *answer;
        emit changed();
    });
}

void SettingsPresenter::act(std::string_view name, std::function<Result<>(const Act&)> work,
                            const QString& sentence) {
    auto done = needs_.lanes.writes.run(
        [&transactions = needs_.transactions, actor = needs_.actor, name, work = std::move(work)] {
            return transactions.run(actor, {.name = name, .operation = OperationId::make()}, work);
        });
    deliver(done, this, [this, sentence](const Result<>& answer) {
        if (answer)
            emit said(sentence);
        else
            emit failed(answer.error());
        reload();
    });
}

void SettingsPresenter::saveOffice(const Office& office) {
    act(
        "office.save",
        [&store = needs_.offices, office](const Act& act) -> Result<> {
            auto saved = store.saveOffice(act, office);
            if (!saved) return fail(saved.error());
            return {};
        },
        tr("The facts of the office are saved."));
}

void SettingsPresenter::addStaff(const QString& name, const QString& role) {
    if (name.trimmed().isEmpty()) {
        emit failed({.kind = Error::Kind::Invalid,
                     .code = "staff.name_missing",
                     .message = tr("The name is missing."),
                     .hint = tr("Type the name of the member of staff.")});
        return;
    }
    act(
        "staff.add",
        [&store = needs_.offices, name = name.trimmed(), role](const Act& act) -> Result<> {
            auto saved = store.saveStaff(
                act, std::nullopt,
                {act.staff(), act.office(), name, role, act.today(), std::nullopt, 1});
            if (!saved) return fail(saved.error());
            return {};
        },
        tr("The member of staff is added."));
}

void SettingsPresenter::endStaff(StaffId id) {
    if (!record_) return;
    const auto found = std::ranges::find(record_->staff, id, &Staff::id);
    if (found == record_->staff.end()) return;
    act(
        "staff.end",
        [&store = needs_.offices, staff = *found](const Act& act) -> Result<> {
            const auto all = store.staff();
            if (!all) return fail(all.error());
            const bool others = std::ranges::any_of(*all, [&](const Staff& one) {
                return one.id != staff.id && one.office == staff.office && one.worksOn(act.today());
            });
            if (!others)
                return fail({.kind = Error::Kind::Invalid,
                             .code = "staff.last_one",
                             .message = tr("%1 is the last who works here.").arg(staff.name),
                             .hint = tr("Add the successor first.")});
            auto left = staff;
            left.activeUntil = act.today();
            auto saved = store.saveStaff(act, staff.id, left);
            if (!saved) return fail(saved.error());
            return {};
        },
        tr("The member of staff no longer works here as of today."));
}

void SettingsPresenter::saveSetting(const QString& key, const QString& value, bool own) {
    emit settingSaved(key, value);
    act(
        "setting.save",
        [&store = needs_.offices, key, value, own](const Act& act) {
            return store.saveSetting(act, own ? std::optional(act.staff()) : std::nullopt, key,
                                     value);
        },
        tr("Saved."));
}

void SettingsPresenter::saveDay(const LocalDay& day) {
    act(
        "calendar.save",
        [&store = needs_.offices, day](const Act& act) { return store.saveLocalDay(act, day); },
        tr("The day is in the office's calendar."));
}

void SettingsPresenter::continueNumbers(int next) {
    act(
        "series.continue",
        [&store = needs_.offices, next](const Act& act) {
            return store.continueSeries(act, kReferralNumbers, act.today().year(), next);
        },
        tr("The next letter gets this number."));
}

void SettingsPresenter::backUp(const QString& file) {
    auto& lane = needs_.files ? *needs_.files : needs_.lanes.reads;
    auto done = lane.run([backup = needs_.backup, file] { return backup(file); });
    deliver(done, this, [this, file](const Result<>& answer) {
        if (answer)
            emit said(tr("Backup written to %1").arg(QFileInfo(file).fileName()));
        else
            emit failed(answer.error());
    });
}

}  // namespace zhiqiao::ui
