// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/caseload_desk.h"

#include "core/base/deliver.h"
#include "core/exchange/caseload_file.h"
#include "core/exchange/list_release.h"

#include <QFileInfo>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ReleasedCaseload {
    MeasuredList measured;
    OutMark mark;
};

Result<ReleasedCaseload> release(OfficeSession& session, const Actor& actor,
                                 const QString& format) {
    ListOrder order{.format = format};
    order.query.filters[u"officer"_s] = QString::number(actor.staff.value());
    auto measured =
        measureList(session.releasePorts(), actor, *session.peopleRows, std::move(order));
    if (!measured) return fail(measured.error());
    auto mark = releaseList(session.releasePorts(), actor, OperationId::make(), *measured);
    if (!mark) return fail(mark.error());
    return ReleasedCaseload{*std::move(measured), *std::move(mark)};
}

}  // namespace

void CaseloadDesk::exportOwn() {
    const auto path = needs_.files.fileToSave(tr("My caseload"), tr("caseload"), u"xlsx"_s);
    if (!path) return;
    auto& session = needs_.session;
    auto released = needs_.writes.run(
        [&session, actor = needs_.actor, format = QFileInfo(*path).suffix().toLower()] {
            return release(session, actor, format);
        });
    deliver(released, this, [this, path = *path](const Result<ReleasedCaseload>& out) {
        if (!out) return emit failed(out.error());
        auto written = needs_.work.run([&office = needs_.session, out = *out, path] {
            return writeCaseload(
                {*office.peopleRows, office.people, office.codes(), office.clock().today()},
                out.measured.order.query, path, {}, out.mark, out.measured.mostRows());
        });
        deliver(written, this, [this](const Result<qint64>& rows) {
            if (rows)
                emit said(tr("%n person(s) are in the file. Edit it, then import it here.", nullptr,
                             int(*rows)));
            else
                emit failed(rows.error());
        });
    });
}

}  // namespace zhiqiao
