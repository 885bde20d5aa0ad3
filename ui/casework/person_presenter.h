// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "ui/casework/person_view.h"

#include <QObject>

namespace zhiqiao::ui {

/// Decides what the person page shows and which of its letters may act.
class PersonPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const CaseworkPorts& ports;
        Lanes lanes;
        const Clock& clock;
    };

    explicit PersonPresenter(const Needs& needs, QObject* parent = nullptr);

    /// May be called again at any time; an answer on its way for an earlier person is dropped.
    void open(PersonId person);
    void reload();

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

private:
    [[nodiscard]] QString whyNotWithdraw(std::optional<size_t> event) const;

    Needs needs_;
    std::optional<PersonId> person_;
    std::optional<PersonRecord> record_;
    std::vector<CaseEvent> events_;
    int question_ = 0;  // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
