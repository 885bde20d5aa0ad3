// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/casework/person_access.h"
#include "core/difficulties/difficulty_store.h"
#include "core/following/follow_up_store.h"
#include "core/onward/onward_store.h"
#include "core/programmes/programme_store.h"
#include "ui/casework/person_view.h"

#include <QObject>

#include <functional>

namespace zhiqiao::ui {

/// Decides what the person page shows and which of its letters may act.
class PersonPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const CaseworkPorts& ports;
        Lanes lanes;
        const Clock& clock;
        UserStore& users;
        Actor actor;
        /// What the actor may do, for what is shown; acts ask anew. Left out: everything.
        std::function<bool(Right)> may = {};
        const MergeStore* merges = nullptr;        ///< left out: nobody was ever merged
        const FollowUpStore* followUps = nullptr;  ///< left out: nobody was ever asked again
        /// Left out: who is in charge is not shown.
        const AssignmentStore* assignments = nullptr;
        const TransferStore* transfers = nullptr;  ///< left out: nobody was ever sent on
        /// Left out: nothing is told beside the services.
        std::optional<OwnRecordingStores> recording = {};
        const DifficultyStore* difficulties = nullptr;  ///< left out: nobody told of any
        const OnwardStore* onward = nullptr;         ///< left out: nobody was sent to a department
        const ProgrammeStore* programmes = nullptr;  ///< left out: nobody applied for any
    };

    explicit PersonPresenter(const Needs& needs, QObject* parent = nullptr);

    /// May be called again at any time; an answer on its way for an earlier person is dropped. That
    /// the person is looked at is an act: nothing is read before it is done.
    void open(PersonId person, const QString& reason = {});
    /// Reads again what is looked at already.
    void reload();
    /// Holds nothing of the person until the next reload(), as when the window locks.
    void forget();
    /// Shows one sealed field by revealed(), or says why not by failed(). The reason counts where
    /// asksWhy().
    void reveal(SealedField field, const QString& reason);
    /// Somebody else is in charge.
    [[nodiscard]] bool asksWhy() const { return nearness_ && !nearness_->own; }
    [[nodiscard]] bool may(Right right) const { return !needs_.may || needs_.may(right); }

    [[nodiscard]] std::optional<PersonId> person() const { return person_; }
    /// Nothing while the person is still being read.
    [[nodiscard]] const std::optional<PersonRecord>& record() const { return record_; }
    [[nodiscard]] const std::vector<CaseEvent>& events() const { return events_; }
    [[nodiscard]] PersonHeader header() const;
    [[nodiscard]] PersonSteps steps() const;
    [[nodiscard]] std::optional<PersonAct> nextBest() const;
    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }
    [[nodiscard]] QDate today() const { return needs_.clock.today(); }

    /// Why the letter cannot act now; empty when it can. `event` is the line the cursor is on.
    [[nodiscard]] QString whyNot(PersonAct act, std::optional<size_t> event) const;
    /// The record behind a line: to correct, withdraw or void. Nothing when it no longer holds.
    [[nodiscard]] std::optional<ServiceRecord> serviceAt(size_t event) const;
    [[nodiscard]] std::optional<JobReferral> referralAt(size_t event) const;

signals:
    void changed();
    void failed(const zhiqiao::Error& error);
    /// The person is of another office: open() once more with a reason.
    void reasonWanted(zhiqiao::PersonId person);
    /// The record that was asked for was merged into another.
    void leadsTo(zhiqiao::PersonId survivor, const QString& sentence);
    /// The value is told once and not kept.
    void revealed(zhiqiao::SealedField field, const QString& value);

private:
    [[nodiscard]] QString whyNotWithdraw(std::optional<size_t> event) const;

    Needs needs_;
    [[nodiscard]] AccessPorts access() const {
        return {needs_.ports.transactions, needs_.ports.people, needs_.users};
    }

    std::optional<PersonId> person_;
    std::optional<Nearness> nearness_;  ///< set once the look at the person is on record
    std::optional<PersonRecord> record_;
    std::vector<CaseEvent> events_;
    int question_ = 0;  // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
