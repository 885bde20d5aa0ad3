// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcomes/outcomes_presenter.h"

#include "core/base/deliver.h"

#include <QTimeZone>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

OutcomesPresenter::OutcomesPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void OutcomesPresenter::show(const QString& name, std::optional<QDate> from,
                             std::optional<QDate> to, const QString& by) {
    query_ = {.name = name, .from = from, .to = to};
    query_.by = by;
    reload();
}

void OutcomesPresenter::reload() {
    if (query_.name.isEmpty()) return;
    query_.cutOff = needs_.clock.today();
    query_.madeAt = needs_.clock.now().toTimeZone(QTimeZone("Asia/Shanghai")).time();
    emit busyChanged(true);
    auto made = needs_.reads.run([ports = needs_.ports, actor = needs_.actor, query = query_] {
        return readChart(ports, actor, query);
    });
    deliver(made, this, [this, asked = ++question_](const Result<ReadChart>& answer) {
        if (asked != question_) return;
        emit busyChanged(false);
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        shown_ = *answer;
        emit shown(shown_.spec);
    });
}

void OutcomesPresenter::open(const QMap<QString, QString>& where, const QString& title) {
    const auto persons = personsBehind(shown_.query, shown_.facts, where);
    if (!persons) {
        emit failed(persons.error());
        return;
    }
    std::vector<qint64> ids;
    for (const auto person : *persons) ids.push_back(person.value());
    if (!needs_.noteBehind) {
        emit opened(ids, title);
        return;
    }
    QStringList parts{u"chart=%1"_s.arg(shown_.query.name)};
    for (auto part = where.begin(); part != where.end(); ++part)
        parts << part.key() + u'=' + part.value();
    parts << u"persons=%1"_s.arg(ids.size());
    auto noted = needs_.writes.run(
        [note = needs_.noteBehind, what = parts.join(u' ')] { return note(what); });
    deliver(noted, this, [this, ids, title](const Result<>& done) {
        if (done)
            emit opened(ids, title);
        else
            emit failed(done.error());
    });
}

}  // namespace zhiqiao::ui
