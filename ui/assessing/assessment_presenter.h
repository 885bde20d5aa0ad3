// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assessing/assessment_acts.h"
#include "core/base/clock.h"
#include "core/base/lane.h"

#include <QObject>

#include <functional>

namespace zhiqiao::ui {

/// A person's assessments, and the recording of another.
class AssessmentPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const AssessmentPorts& ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        /// What the actor may do, for what is shown; acts ask anew.
        std::function<bool(Right)> may;
    };

    explicit AssessmentPresenter(Needs needs, QObject* parent = nullptr);

    void open(PersonId person);
    void reload();
    /// Holds nothing of the person until the next reload(), as when the window locks.
    void forget();

    [[nodiscard]] const AssessmentQuestions& questions() const { return needs_.ports.questions; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }
    [[nodiscard]] bool isRead() const { return read_; }
    [[nodiscard]] bool mayRecord() const { return needs_.may(Right::ServiceWrite); }
    /// Those that hold, the newest first.
    [[nodiscard]] const std::vector<Assessment>& records() const { return records_; }

    void save(AssessmentFacts facts);
    void takeBack(const Assessment& record, const QString& reason);
    /// Takes back what save() has saved last.
    void undo();

signals:
    void changed();
    /// Can be undone when `undoable`.
    void saved(zhiqiao::PersonId person, const QString& sentence, bool undoable);
    void failed(const zhiqiao::Error& error);

private:
    Needs needs_;
    std::optional<PersonId> person_;
    std::vector<Assessment> records_;
    std::optional<Assessment> last_;
    bool read_ = false;
    bool busy_ = false;
    int question_ = 0;  // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
