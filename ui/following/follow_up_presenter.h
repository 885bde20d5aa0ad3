// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/following/follow_up_correction.h"
#include "core/security/office_store.h"

#include <QObject>

namespace zhiqiao::ui {

/// A person's placements, what is to be asked about each, and what was told.
class FollowUpPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        FollowUpPorts ports;
        const OfficeStore& offices;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        /// What the actor may do, for what is shown; acts ask anew.
        std::function<bool(Right)> may;
    };

    explicit FollowUpPresenter(Needs needs, QObject* parent = nullptr);

    void open(PersonId person);
    void reload();
    /// Holds nothing of the person until the next reload(), as when the window locks.
    void forget();

    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }
    [[nodiscard]] std::optional<PersonId> person() const { return person_; }
    [[nodiscard]] bool isRead() const { return read_; }
    [[nodiscard]] bool mayRecord() const { return needs_.may(Right::ServiceWrite); }
    /// The newest placement first.
    [[nodiscard]] const std::vector<FollowUpCourse>& courses() const { return courses_; }
    /// The placement that is to be asked about first; nothing: there is none.
    [[nodiscard]] std::optional<PlacementId> mostPressing() const;
    /// Those that hold, the newest first.
    [[nodiscard]] const std::vector<FollowUp>& records() const { return records_; }
    /// Employer, first day of work, and since when no longer.
    [[nodiscard]] QString titleOf(const FollowUpCourse& course) const;
    /// What is to be asked, in words: employer, which, due, state, day.
    [[nodiscard]] std::vector<QStringList> stepRows() const;
    /// What was told, in words: day, employer, how, outcome, standing, what else, by whom.
    [[nodiscard]] std::vector<QStringList> recordRows() const;

    void save(FollowUpFacts facts);
    /// Beside what somebody else corrected meanwhile; clashed() asks about the same field.
    void correct(const FollowUp& seen, FollowUpFacts facts);
    void takeBack(const FollowUp& record, const QString& reason);
    /// The record save() has written last, also a correction.
    [[nodiscard]] std::optional<FollowUpId> lastSaved() const { return lastSaved_; }
    /// Takes back what save() has saved last.
    void undo();

signals:
    void changed();
    /// Can be undone when `undoable`.
    void saved(zhiqiao::PersonId person, const QString& sentence, bool undoable);
    void failed(const zhiqiao::Error& error);
    void clashed(const zhiqiao::EditOutcome<zhiqiao::FollowUp>& outcome);

private:
    struct Read {
        std::vector<FollowUpCourse> courses;
        std::vector<FollowUp> records;
        std::vector<Staff> staff;
    };
    [[nodiscard]] static Result<Read> readAll(const FollowUpPorts& ports,
                                              const OfficeStore& offices, PersonId person);
    [[nodiscard]] QString employerOf(PlacementId placement) const;
    [[nodiscard]] QString detailsOf(const FollowUpFacts& facts) const;

    Needs needs_;
    std::optional<PersonId> person_;
    std::vector<FollowUpCourse> courses_;
    std::vector<FollowUp> records_;
    std::vector<Staff> staff_;
    std::optional<FollowUp> last_;
    std::optional<FollowUpId> lastSaved_;
    bool read_ = false;
    bool busy_ = false;
    int question_ = 0;  // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
