// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/opened_office.h"

#include <QDialog>
#include <QEventLoop>

#include <memory>

class QLabel;

namespace zhiqiao {

/// Opens an office on a thread of its own. Shows that it connects once that takes a moment, and can
/// be stopped: a server may be slow, or never answer.
class OpeningDialog final : public QDialog {
    Q_OBJECT
public:
    explicit OpeningDialog(const DatabaseTarget& target, QWidget* parent = nullptr);
    ~OpeningDialog() override;

    /// Waits with the window alive. Errors: those of OpenedOffice::open(); db.opening_stopped.
    Result<std::shared_ptr<OpenedOffice>> open(std::optional<QDate> today);

    void reject() override;

private:
    void stop(const Result<std::shared_ptr<OpenedOffice>>& answer);

    DatabaseTarget target_;
    std::unique_ptr<WorkerLane> lane_;
    std::optional<Result<std::shared_ptr<OpenedOffice>>> answer_;
    QEventLoop loop_;
};

}  // namespace zhiqiao
