// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/assigning/assign_presenter.h"
#include "ui/assigning/balance_model.h"

namespace zhiqiao::ui {

/// Evening the load of the office out: proposed, accepted in part, taken back as one batch.
class LoadPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const CaseLoadPorts& ports;
        AssignPresenter& assigning;
        const AssignPorts& assignments;
        Lane& reads;
    };

    explicit LoadPresenter(const Needs& needs, QObject* parent = nullptr);

    [[nodiscard]] BalanceModel* proposal() { return &proposal_; }
    [[nodiscard]] AssignPresenter& assigning() const { return needs_.assigning; }
    /// proposed() says how many.
    void propose();
    /// What is still accepted of the proposal.
    void accept();
    void forget();

signals:
    /// `most`, `least`: the loads before and after, in words.
    void proposed(int moves, const QString& before, const QString& after);
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    Needs needs_;
    BalanceModel proposal_;
    QHash<PersonId, std::optional<AssignmentId>> seen_;  ///< what held when it was proposed
    int forgotten_ = 0;
};

}  // namespace zhiqiao::ui
