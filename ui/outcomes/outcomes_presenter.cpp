// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcomes/outcomes_presenter.h"

#include "core/base/deliver.h"

#include <QTimeZone>

namespace zhiqiao::ui {

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
    auto made = needs_.reads.run([&outcomes = needs_.outcomes, &offices = needs_.offices,
                                  &divisions = needs_.divisions,
                                  query = query_]() -> Result<Answer> {
        auto facts = outcomes.facts(kindsOf(query.name), query.cutOff);
        if (!facts) return fail(facts.error());
        const auto staff = offices.staff();
        if (!staff) return fail(staff.error());
        const auto office = offices.offices();
        if (!office) return fail(office.error());
        auto spec = seriesOf(
            query, *facts, {*staff, divisions, office->empty() ? QString() : office->front().name});
        if (!spec) return fail(spec.error());
        return Answer{query, *std::move(facts), *std::move(spec)};
    });
    deliver(made, this, [this, asked = ++question_](const Result<Answer>& answer) {
        if (asked != question_) return;
        emit busyChanged(false);
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        query_ = answer->query;
        facts_ = answer->facts;
        emit shown(answer->spec);
    });
}

void OutcomesPresenter::open(const QMap<QString, QString>& where, const QString& title) {
    const auto persons = personsBehind(query_, facts_, where);
    if (!persons) {
        emit failed(persons.error());
        return;
    }
    std::vector<qint64> ids;
    for (const auto person : *persons) ids.push_back(person.value());
    emit opened(ids, title);
}

}  // namespace zhiqiao::ui
