// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/desk_presenter.h"

#include "core/base/deliver.h"

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostPapers = 2;  // told one by one

}  // namespace

DeskPresenter::DeskPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs) {}

void DeskPresenter::open(PersonId person) {
    if (person_ != person) beside_ = {};
    person_ = person;
    auto read = needs_.reads.run(
        [&ports = needs_.ports, &people = needs_.people, person, day = needs_.clock.today()] {
            return readDeskBeside(ports, people, person, day);
        });
    deliver(read, this, [this, asked = ++question_](const Result<DeskBeside>& beside) {
        if (asked != question_) return;
        if (!beside) return emit failed(beside.error());
        beside_ = *beside;
        emit changed();
    });
}

void DeskPresenter::forget() {
    ++question_;
    person_.reset();
    beside_ = {};
    emit changed();
}

QStringList DeskPresenter::lines() const {
    QStringList lines;
    const auto& codes = needs_.ports.codes;
    const auto today = needs_.clock.today();
    QStringList household;
    if (beside_.clock) household << wordsOf(*beside_.clock, codes, today);
    QStringList others;
    for (const auto& member : beside_.others) others << wordsOf(member);
    if (!others.isEmpty()) household << tr("with %1").arg(others.join(u'、'));
    if (!household.isEmpty()) lines << tr("Household: %1").arg(household.join(u" · "_s));
    for (size_t n = 0; n < beside_.papers.size() && n < kMostPapers; ++n)
        lines << wordsOf(beside_.papers[n], codes, today);
    if (beside_.papers.size() > kMostPapers)
        lines << tr("%n more paper(s) wait", nullptr, int(beside_.papers.size() - kMostPapers));
    return lines;
}

}  // namespace zhiqiao::ui
