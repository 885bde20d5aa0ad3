// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/lane.h"
#include "core/security/office_store.h"
#include "core/security/user_store.h"
#include "ui/approvals/approval_model.h"

#include <QObject>

#include <functional>

namespace zhiqiao::ui {

/// Reads what waits for this person or was asked by him, and carries the answers.
class ApprovalsPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        ApprovalPorts ports;
        UserStore& users;
        OfficeStore& offices;
        Lanes lanes;
        Actor actor;
        /// What the record of a request is now, in the words of its difference.
        std::function<Result<QString>(const ApprovalRequest&)> standsNow = {};
    };

    explicit ApprovalsPresenter(Needs needs, QObject* parent = nullptr);

    void reload();
    [[nodiscard]] const std::vector<ApprovalRow>& rows() const { return rows_; }
    /// How many wait for this person's answer.
    [[nodiscard]] int waiting() const;

    void ask(const ApprovalDraft& draft);
    void approve(ApprovalId id);
    void giveBack(ApprovalId id, const QString& reason);
    void takeBack(ApprovalId id);
    /// Of one that came back: it has been read.
    void note(ApprovalId id);
    [[nodiscard]] bool isBusy() const { return busy_; }

signals:
    void changed();
    void answered();  ///< an answer was kept; what was typed for it may go
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    void act(std::function<Result<ApprovalRequest>()> work, const QString& sentence);

    Needs needs_;
    std::vector<ApprovalRow> rows_;
    int question_ = 0;  // number of the newest read; older answers are stale
    bool busy_ = false;
};

}  // namespace zhiqiao::ui
