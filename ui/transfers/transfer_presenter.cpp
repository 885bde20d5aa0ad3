// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/transfer_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Looked {
    TransferSheet sheet;
    std::vector<Staff> colleagues;
};

/// The office's staff who work today, by name.
Result<std::vector<Staff>> colleaguesOf(const AssignPorts& ports, const Actor& actor, QDate today) {
    auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    std::erase_if(*staff, [&](const Staff& one) {
        return one.office != actor.office || !one.worksOn(today);
    });
    return staff;
}

Result<Looked> lookAt(const TransferPorts& ports, const Actor& actor, TransferId id, QDate today) {
    auto sheet = openTransfer(ports, actor, id, today);
    if (!sheet) return fail(sheet.error());
    auto staff = colleaguesOf(ports.assign, actor, today);
    if (!staff) return fail(staff.error());
    return Looked{*std::move(sheet), *std::move(staff)};
}

QString whatWasMade(const Codes& codes, const MadeRecord& record) {
    const auto list = record.kind == u"registration"_s ? u"registration_kind"_s : QString();
    const auto what =
        list.isEmpty() || record.what.isEmpty() ? QString() : codes.lists.name(list, record.what);
    const auto number =
        record.kind == u"referral"_s || record.kind == u"hardship"_s ? record.what : QString();
    QStringList words{textOfMade(record.kind), what, number};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

Result<TransferPresenter::MadeRows> lookBackAt(const TransferPorts& ports, const Actor& actor,
                                               TransferId id) {
    const auto made = openMade(ports, actor, id);
    if (!made) return fail(made.error());
    const auto staff = ports.assign.offices.staff();
    if (!staff) return fail(staff.error());
    TransferPresenter::MadeRows rows;
    for (const auto& one : *made) {
        const auto by = std::ranges::find(*staff, one.by, &Staff::id);
        rows.push_back({one.on.toString(Qt::ISODate), whatWasMade(ports.assign.codes, one),
                        by == staff->end() ? QString() : by->name});
    }
    std::ranges::reverse(rows);
    return rows;
}

}  // namespace

TransferPresenter::TransferPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void TransferPresenter::begin(std::vector<PersonId> people) {
    if (people.empty()) {
        emit said(tr("Choose the people first: Space marks a row."));
        return;
    }
    auto offices =
        needs_.lanes.reads.run([&ports = needs_.ports] { return ports.assign.offices.offices(); });
    deliver(offices, this,
            [this, people = std::move(people),
             asked = forgotten_](const Result<std::vector<Office>>& all) {
                if (asked != forgotten_) return;
                if (!all) return refuse(all.error());
                auto others = *all;
                std::erase_if(others,
                              [this](const Office& one) { return one.id == needs_.actor.office; });
                emit begun(people, others);
            });
}

void TransferPresenter::ask(const TransferDraft& draft) {
    auto done = needs_.lanes.writes.run([needs = needs_, draft, operation = OperationId::make()] {
        return askTransfers(needs.ports, needs.actor, operation, draft, needs.clock.today());
    });
    deliver(done, this, [this, asked = forgotten_](const Result<TransfersAsked>& sent) {
        if (asked != forgotten_) return;
        if (!sent) return refuse(sent.error());
        emit leftShown(sent->left);
        undoable_.clear();
        for (const auto& one : sent->asked) undoable_.push_back(one.id);
        if (undoable_.empty()) {
            emit said(tr("Nobody was sent."));
            return;
        }
        emit saved();
        emit saidUndoable(
            tr("%n person(s) sent; the answer is due on %1.", nullptr, int(undoable_.size()))
                .arg(sent->asked.front().dueOn.toString(Qt::ISODate)));
    });
}

void TransferPresenter::look(TransferId id) {
    auto done = needs_.lanes.writes.run(
        [needs = needs_, id] { return lookAt(needs.ports, needs.actor, id, needs.clock.today()); });
    deliver(done, this, [this, asked = forgotten_](const Result<Looked>& looked) {
        if (asked != forgotten_) return;
        if (!looked) return refuse(looked.error());
        emit sheetShown(looked->sheet, looked->colleagues);
    });
}

void TransferPresenter::lookBack(TransferId id) {
    auto done = needs_.lanes.writes.run(
        [needs = needs_, id] { return lookBackAt(needs.ports, needs.actor, id); });
    deliver(done, this, [this, asked = forgotten_](const Result<MadeRows>& rows) {
        if (asked != forgotten_) return;
        if (!rows) return refuse(rows.error());
        emit madeShown(*rows);
    });
}

void TransferPresenter::answer(Answering answering, std::function<QString(int)> sentence) {
    auto done = needs_.lanes.writes.run(
        [needs = needs_, answering = std::move(answering)] { return answering(needs); });
    deliver(done, this,
            [this, sentence = std::move(sentence),
             asked = forgotten_](const Result<TransfersAnswered>& answered) {
                if (asked != forgotten_) return;
                if (!answered) return refuse(answered.error());
                undoable_.clear();
                emit saved();
                emit leftShown(answered->left);
                emit said(sentence(int(answered->done.size())));
            });
}

void TransferPresenter::accept(const std::vector<TransferId>& ids, StaffId officer) {
    answer(
        [ids, officer, operation = OperationId::make()](const Needs& needs) {
            return acceptTransfers(needs.ports, needs.actor, operation, ids, officer,
                                   needs.clock.today());
        },
        [](int persons) { return tr("%n person(s) taken over.", nullptr, persons); });
}

void TransferPresenter::refuse(const std::vector<TransferId>& ids, const TransferRefusal& refusal) {
    answer(
        [ids, refusal, operation = OperationId::make()](const Needs& needs) {
            return refuseTransfers(needs.ports, needs.actor, operation, ids, refusal);
        },
        [](int persons) { return tr("%n transfer(s) refused.", nullptr, persons); });
}

void TransferPresenter::withdraw(const std::vector<TransferId>& ids) {
    if (ids.empty()) {
        emit said(tr("Choose the transfers first: Space marks a row."));
        return;
    }
    answer(
        [ids, operation = OperationId::make()](const Needs& needs) {
            return withdrawTransfers(needs.ports, needs.actor, operation, ids);
        },
        [](int persons) {
            return tr("%n transfer(s) withdrawn; the people stay here.", nullptr, persons);
        });
}

void TransferPresenter::undo() {
    const auto ids = std::exchange(undoable_, {});
    if (ids.empty())
        emit said(tr("Nothing to undo here."));
    else
        withdraw(ids);
}

void TransferPresenter::refuse(const Error& error) {
    const auto field = error.detail.startsWith(u"field="_s) ? error.detail.mid(6) : QString();
    emit refused(field, error);
}

void TransferPresenter::forget() {
    ++forgotten_;
    undoable_.clear();
}

}  // namespace zhiqiao::ui
