// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervising/promises_presenter.h"

#include "core/base/deliver.h"

#include <QTimeZone>

namespace zhiqiao::ui {

namespace {

struct Told {
    std::vector<PromiseLine> board;
    std::vector<ApprovalRequest> waiting;
};

}  // namespace

PromisesPresenter::PromisesPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void PromisesPresenter::reload() {
    auto read =
        needs_.reads.run([&ports = needs_.board, &approvals = needs_.approvals]() -> Result<Told> {
            auto board = promiseBoard(ports);
            if (!board) return fail(board.error());
            auto waiting = approvals.waiting(ports.loads.office);
            if (!waiting) return fail(waiting.error());
            return Told{*std::move(board), *std::move(waiting)};
        });
    deliver(read, this, [this, asked = ++question_](const Result<Told>& told) {
        if (asked != question_) return;
        if (!told) return emit failed(told.error());
        const auto& clock = needs_.board.loads.clock;
        const auto zone = QTimeZone("Asia/Shanghai");
        emit chartRead(promiseChart(
            told->board, {needs_.office, needs_.board.loads.office, clock.now().toTimeZone(zone),
                          clock.today(), weekEndFrom(clock.today(), needs_.board.codes)}));
        int waiting = 0;
        QDate since;
        for (const auto& request : told->waiting)
            if (needs_.mayAnswer(request) && ++waiting == 1)
                since = request.askedAt.toTimeZone(zone).date();
        emit requestsRead(waiting, since);
    });
}

QMap<QString, QString> PromisesPresenter::behind(qint64 line, const QString& number) const {
    const auto today = needs_.board.loads.clock.today();
    return behindNumber(line > 0 ? std::optional(StaffId(line)) : std::nullopt, number,
                        needs_.board.loads.office, today, weekEndFrom(today, needs_.board.codes));
}

}  // namespace zhiqiao::ui
