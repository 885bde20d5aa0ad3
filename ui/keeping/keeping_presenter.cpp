// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/keeping_presenter.h"

#include "core/base/deliver.h"

#include <algorithm>
#include <utility>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

struct BegunFirms {
    std::vector<KeySeen> seen;
    std::vector<Staff> staff;
};

Result<BegunFirms> lookAtFirms(const KeyPorts& ports, const std::vector<KeyEmployerId>& firms) {
    BegunFirms begun;
    for (const auto id : firms) {
        const auto firm = ports.firms.find(id);
        if (!firm) return fail(firm.error());
        begun.seen.push_back({id, firm->deeds.size()});
    }
    auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    begun.staff = *std::move(staff);
    return begun;
}

struct OpenedFirm {
    OpenedKeyEmployer firm;
    std::vector<Staff> staff;
};

QString dayOrDash(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : u"—"_s;
}

}  // namespace

KeepingPresenter::KeepingPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

template <class Answer, class Show>
void KeepingPresenter::show(QFuture<Result<Answer>> answer, Show show) {
    deliver(answer, this,
            [this, asked = forgotten_, show = std::move(show)](const Result<Answer>& got) {
                if (asked != forgotten_) return;
                got ? show(*got) : refuse(got.error());
            });
}

void KeepingPresenter::begin(const std::vector<KeyEmployerId>& firms) {
    if (firms.empty()) {
        emit said(tr("Choose the employers first: Space marks a row."));
        return;
    }
    show(needs_.lanes.reads.run(
             [&ports = needs_.ports, firms] { return lookAtFirms(ports, firms); }),
         [this](const BegunFirms& now) {
             seen_ = now.seen;
             staff_ = now.staff;
             auto here = now.staff;
             std::erase_if(here, [&](const Staff& one) {
                 return one.office != needs_.actor.office || !one.worksOn(needs_.clock.today());
             });
             emit begun(int(seen_.size()), here);
         });
}

void KeepingPresenter::run(std::function<Result<KeyDone>(const Needs&, const OperationId&)> work,
                           const Sentence& sentence, bool undoable) {
    auto done = needs_.lanes.writes.run(
        [needs = needs_, work = std::move(work), operation = OperationId::make()] {
            return work(needs, operation);
        });
    show(std::move(done),
         [this, sentence, undoable](const KeyDone& what) { tell(what, sentence, undoable); });
}

void KeepingPresenter::tell(const KeyDone& done, const Sentence& sentence, bool undoable) {
    undoable_ = std::monostate();
    if (done.batch && undoable) undoable_ = *done.batch;
    emit leftShown(done.left);
    if (!done.batch) {
        emit said(tr("Nothing was changed."));
        return;
    }
    emit saved();
    auto words = sentence(int(done.firms.size()));
    if (!done.left.empty()) words += u' ' + tr("%n could not be.", nullptr, int(done.left.size()));
    if (undoable)
        emit saidUndoable(words);
    else
        emit said(words);
}

void KeepingPresenter::put(const KeyListing& listing) {
    run(
        [listing](const Needs& needs, const OperationId& operation) {
            return listEmployers(needs.ports, needs.actor, operation, listing, needs.clock.today());
        },
        [](int done) {
            return tr("%n employer(s) put on the list of key employers.", nullptr, done);
        });
}

void KeepingPresenter::give(StaffId officer, const QString& reason) {
    run(
        [firms = seen_, officer, reason](const Needs& needs, const OperationId& operation) {
            return assignOfficer(needs.ports, needs.actor, operation, firms, officer, reason,
                                 needs.clock.today());
        },
        [name = nameOf(officer)](int done) {
            return tr("%n employer(s) given to %1.", nullptr, done).arg(name);
        });
}

void KeepingPresenter::release(const QString& reason) {
    run(
        [firms = seen_, reason](const Needs& needs, const OperationId& operation) {
            return releaseOfficer(needs.ports, needs.actor, operation, firms, reason,
                                  needs.clock.today());
        },
        [](int done) { return tr("%n employer(s) without an officer now.", nullptr, done); });
}

void KeepingPresenter::space(std::optional<int> days) {
    run(
        [firms = seen_, days](const Needs& needs, const OperationId& operation) {
            return setInterval(needs.ports, needs.actor, operation, firms, days,
                               needs.clock.today());
        },
        [](int done) { return tr("Interval of %n employer(s) set.", nullptr, done); });
}

void KeepingPresenter::takeOff(const QString& reason) {
    run(
        [firms = seen_, reason](const Needs& needs, const OperationId& operation) {
            return takeOffList(needs.ports, needs.actor, operation, firms, reason,
                               needs.clock.today());
        },
        [](int done) { return tr("%n employer(s) taken off the list.", nullptr, done); });
}

void KeepingPresenter::askOffice() {
    show(needs_.lanes.reads.run([&ports = needs_.ports, office = needs_.actor.office] {
        return officeInterval(ports, office);
    }),
         [this](std::optional<int> days) { emit officeAsked(days); });
}

void KeepingPresenter::spaceOffice(std::optional<int> days) {
    auto done = needs_.lanes.writes.run(
        [needs = needs_, days, operation = OperationId::make()]() -> Result<bool> {
            const auto set = setOfficeInterval(needs.ports, needs.actor, operation, days);
            if (!set) return fail(set.error());
            return true;
        });
    show(std::move(done), [this, days](bool) {
        undoable_ = std::monostate();
        emit saved();
        emit said(days ? tr("The office contacts key employers every %n day(s).", nullptr, *days)
                       : tr("The office has no interval any more."));
    });
}

void KeepingPresenter::open(KeyEmployerId firm) {
    auto looked = needs_.lanes.writes.run([needs = needs_, firm]() -> Result<OpenedFirm> {
        auto opened = openKeyEmployer(needs.ports, needs.actor, firm);
        if (!opened) return fail(opened.error());
        auto staff = needs.ports.offices.staff();
        if (!staff) return fail(staff.error());
        return OpenedFirm{*std::move(opened), *std::move(staff)};
    });
    show(std::move(looked), [this](const OpenedFirm& found) {
        staff_ = found.staff;
        emit opened(found.firm);
    });
}

void KeepingPresenter::visit(const EmployerVisitFacts& facts) {
    auto done = needs_.lanes.writes.run([needs = needs_, facts, operation = OperationId::make()] {
        return recordVisit(needs.ports, needs.actor, operation, facts, needs.clock.today());
    });
    show(std::move(done), [this](const EmployerVisit& saved) {
        undoable_ = saved;
        emit this->saved();
        emit saidUndoable(tr("Contact recorded."));
    });
}

void KeepingPresenter::undo() {
    const auto last = std::exchange(undoable_, std::monostate());
    if (const auto* batch = std::get_if<KeyBatchId>(&last)) {
        run(
            [batch = *batch](const Needs& needs, const OperationId& operation) {
                return undoKeyBatch(needs.ports, needs.actor, operation, batch,
                                    needs.clock.today());
            },
            [](int done) { return tr("%n employer(s) stand as before.", nullptr, done); }, false);
        return;
    }
    const auto* visit = std::get_if<EmployerVisit>(&last);
    if (!visit) {
        emit said(tr("Nothing to undo here."));
        return;
    }
    auto done = needs_.lanes.writes.run(
        [needs = needs_, visit = *visit, operation = OperationId::make()]() -> Result<bool> {
            const auto undone =
                undoVisit(needs.ports, needs.actor, operation, visit, needs.clock.today());
            if (!undone) return fail(undone.error());
            return true;
        });
    show(std::move(done), [this](bool) {
        emit saved();
        emit said(tr("Contact taken back. Both records stay in the history."));
    });
}

void KeepingPresenter::forget() {
    ++forgotten_;
    undoable_ = std::monostate();
    seen_.clear();
    emit leftShown({});
}

QString KeepingPresenter::nameOf(StaffId staff) const {
    const auto found = std::ranges::find(staff_, staff, &Staff::id);
    return found == staff_.end() ? QString() : found->name;
}

std::vector<QStringList> KeepingPresenter::visitRows(const OpenedKeyEmployer& opened) const {
    std::vector<QStringList> rows;
    for (const auto& visit : opened.visits)
        rows.push_back({visit.facts.on.toString(Qt::ISODate),
                        lists().name(u"employer_visit_way"_s, visit.facts.way),
                        visit.facts.spokenTo, dayOrDash(visit.facts.next),
                        nameOf(visit.recorded.staff), visit.facts.needs});
    std::ranges::reverse(rows);
    return rows;
}

QString KeepingPresenter::deedWords(const KeyDeedFacts& deed) const {
    switch (deed.kind) {
    case KeyDeedKind::Assign: return tr("Given to %1").arg(nameOf(*deed.officer));
    case KeyDeedKind::Release: return tr("No officer any more");
    case KeyDeedKind::Interval:
        return deed.days ? tr("Every %n day(s)", nullptr, *deed.days)
                         : tr("As often as the office set");
    case KeyDeedKind::TakeOff: return tr("Taken off the list");
    case KeyDeedKind::Undo: break;
    }
    return tr("The step before was taken back");
}

std::vector<QStringList> KeepingPresenter::deedRows(const KeyView& view) const {
    const auto& facts = view.firm.facts;
    std::vector<QStringList> rows{
        {facts.since.toString(Qt::ISODate),
         tr("Put on the list as %1").arg(lists().name(u"key_employer_kind"_s, facts.kind)),
         facts.reason, nameOf(view.firm.recorded.staff)}};
    for (const auto& deed : view.firm.deeds) {
        const auto list =
            deed.facts.kind == KeyDeedKind::TakeOff ? u"key_off_reason"_s : u"key_assign_reason"_s;
        rows.push_back({deed.facts.on.toString(Qt::ISODate), deedWords(deed.facts),
                        lists().name(list, deed.facts.reason), nameOf(deed.recorded.staff)});
    }
    std::ranges::reverse(rows);
    return rows;
}

void KeepingPresenter::refuse(const Error& error) {
    const auto field = error.detail.startsWith(u"field="_s) ? error.detail.mid(6) : QString();
    emit refused(field, error);
}

}  // namespace zhiqiao::ui
