// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_presenter.h"

#include "core/base/deliver.h"
#include "core/security/end_staff.h"

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kReferralNumbers = u"21"_s;

Result<SettingsRecord> readSettings(const OfficeStore& store, const Actor& actor, int year) {
    const auto offices = store.offices();
    if (!offices) return fail(offices.error());
    const auto office = std::ranges::find(*offices, actor.office, &Office::id);
    if (office == offices->end()) return fail(recordNotFound());
    auto staff = store.staff();
    if (!staff) return fail(staff.error());
    auto ofOffice = store.settings(actor.office, std::nullopt);
    if (!ofOffice) return fail(ofOffice.error());
    auto own = store.settings(actor.office, actor.staff);
    if (!own) return fail(own.error());
    auto versions = store.settingVersions(actor.office, std::nullopt);
    if (!versions) return fail(versions.error());
    const auto next = store.nextNumber(actor.office, kReferralNumbers, year);
    if (!next) return fail(next.error());
    return SettingsRecord{*office,         *std::move(staff),    *std::move(ofOffice),
                          *std::move(own), *std::move(versions), *next};
}

}  // namespace

std::vector<int> fontSteps() { return {90, 100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200}; }

SettingsPresenter::SettingsPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void SettingsPresenter::reload() {
    auto read = needs_.lanes.reads.run(
        [&store = needs_.offices, actor = needs_.actor, year = needs_.clock.today().year()] {
            return readSettings(store, actor, year);
        });
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

void SettingsPresenter::act(std::string_view name, Right right,
                            std::function<Result<>(const Act&)> work, const QString& sentence,
                            void (SettingsPresenter::*told)()) {
    auto done = needs_.lanes.writes.run([&transactions = needs_.transactions, actor = needs_.actor,
                                         name, right, work = std::move(work)] {
        return transactions.run(
            actor, {.name = name, .operation = OperationId::make(), .right = right}, work);
    });
    deliver(done, this, [this, sentence, told](const Result<>& answer) {
        if (answer) {
            if (told) (this->*told)();
            emit said(sentence);
        } else {
            emit failed(answer.error());
        }
        reload();
    });
}

void SettingsPresenter::saveOffice(const Office& office) {
    act(
        "office.save", Right::OfficeWrite,
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
        "staff.add", Right::OfficeWrite,
        [&store = needs_.offices, name = name.trimmed(), role](const Act& act) -> Result<> {
            auto saved = store.saveStaff(
                act, std::nullopt,
                {act.staff(), act.office(), name, role, act.today(), std::nullopt, 1});
            if (!saved) return fail(saved.error());
            return {};
        },
        tr("The member of staff is added."), &SettingsPresenter::staffAdded);
}

void SettingsPresenter::endStaff(StaffId id) {
    if (!record_) return;
    const auto found = std::ranges::find(record_->staff, id, &Staff::id);
    if (found == record_->staff.end()) return;
    act(
        "staff.end", Right::OfficeWrite,
        [&store = needs_.offices, staff = *found](const Act& act) -> Result<> {
            auto saved = zhiqiao::endStaff(store, act, staff);
            if (!saved) return fail(saved.error());
            return {};
        },
        tr("The member of staff no longer works here as of today."));
}

void SettingsPresenter::saveSetting(const QString& key, const QString& value, bool own) {
    std::optional<int> seen;
    if (!own && record_) seen = record_->versions[key]++;  // the next change builds on this one
    emit settingSaved(key, value);
    act(
        "setting.save", own ? Right::OwnSettings : Right::OfficeWrite,
        [&store = needs_.offices, key, value, own, seen](const Act& act) {
            return store.saveSetting(act, own ? std::optional(act.staff()) : std::nullopt, key,
                                     value, seen);
        },
        tr("Saved."));
}

void SettingsPresenter::continueNumbers(int next) {
    act(
        "series.continue", Right::OfficeWrite,
        [&store = needs_.offices, next](const Act& act) {
            return store.continueSeries(act, kReferralNumbers, act.today().year(), next);
        },
        tr("The next letter gets this number."));
}

}  // namespace zhiqiao::ui
