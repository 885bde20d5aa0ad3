// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/lane.h"
#include "core/outcomes/promise_chart.h"
#include "core/security/approval.h"

#include <QObject>

namespace zhiqiao::ui {

/// What a supervisor is told of the promises of the office: the chart of the board, and requests
/// that wait for an answer.
class PromisesPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const PromiseBoardPorts& board;
        const ApprovalStore& approvals;
        QString office;  ///< by name
        Lane& reads;
        /// Whether the viewer is one who may answer.
        std::function<bool(const ApprovalRequest&)> mayAnswer;
    };

    explicit PromisesPresenter(const Needs& needs, QObject* parent = nullptr);

    void reload();
    /// The filter of the list behind a number of the board, see behindNumber().
    [[nodiscard]] QMap<QString, QString> behind(qint64 line, const QString& number) const;

signals:
    void chartRead(const zhiqiao::ChartSpec& spec);
    /// How many wait for the viewer, and since when the oldest does.
    void requestsRead(int waiting, const QDate& since);
    void failed(const zhiqiao::Error& error);

private:
    Needs needs_;
    int question_ = 0;  // number of the newest reading; older answers are stale
};

}  // namespace zhiqiao::ui
