// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/households/household_acts.h"
#include "core/households/household_steps.h"

#include <QObject>

#include <functional>

namespace zhiqiao::ui {

/// One household: reads it, and carries out the acts on it. Lives in the UI thread; the records are
/// read and written on lanes.
class HouseholdPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        HouseholdPorts ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        std::vector<Staff> staff;  ///< of the office
        std::function<bool(Right)> may;
    };

    explicit HouseholdPresenter(Needs needs, QObject* parent = nullptr);

    void open(HouseholdId household);
    /// The household the person belongs to, or householdMissing().
    void openOf(PersonId person);
    void reload();
    /// Shows nothing until reload().
    void forget();
    [[nodiscard]] std::optional<HouseholdId> household() const { return id_; }
    [[nodiscard]] const std::optional<HouseholdFile>& file() const { return file_; }
    [[nodiscard]] QDate today() const { return needs_.clock.today(); }
    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }
    [[nodiscard]] const std::vector<Staff>& staff() const { return needs_.staff; }
    [[nodiscard]] const Actor& actor() const { return needs_.actor; }
    [[nodiscard]] bool may(Right right) const { return needs_.may(right); }
    /// The steps that can be taken now by somebody with the rights of who works here.
    [[nodiscard]] std::vector<HouseholdTransition> steps() const;

    /// A form was opened: what it saves is one act, however often it is asked for.
    void start();
    void add(const AddHouseholdRequest& request);
    void join(const MemberDraft& draft);
    void leave(PersonId person, QDate on, const QString& reason);
    void declare(const StatementDraft& draft);
    void step(const StepDraft& draft);
    void relocate(HouseholdId household, QDate on);

signals:
    void changed();
    /// The person belongs to none: one may be recorded.
    void householdMissing(zhiqiao::PersonId person, const QString& name);
    void failed(const zhiqiao::Error& error);
    void busyChanged(bool busy);
    void saved(const QString& sentence);
    /// Key of the field that is wrong; empty: of none.
    void refused(const QString& field, const zhiqiao::Error& error);

private:
    template <class Answer, class Job, class Told>
    void run(Job job, Told told);

    Needs needs_;
    std::optional<HouseholdId> id_;
    std::optional<HouseholdFile> file_;
    OperationId operation_ = OperationId::make();
    int question_ = 0;  // number of the newest reading; older answers are stale
    bool busy_ = false;
};

}  // namespace zhiqiao::ui
