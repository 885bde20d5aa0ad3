// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/recommend_presenter.h"

#include "core/base/deliver.h"

#include <QSet>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kThree = 3;

const Owed* promiseOf(const CaseFile& file) {
    const Owed* promise = nullptr;
    for (const auto& one : file.owed)
        if (one.item == u"referral"_s && (!promise || one.isActive())) promise = &one;
    return promise;
}

}  // namespace

struct RecommendPresenter::View {
    CaseFile file;
    MatchResult matches;
    std::vector<Office> offices;
    std::vector<Staff> staff;

    static Result<View> read(const CaseworkPorts& ports, PersonId person, QDate today) {
        auto file = loadCase(ports, person, today);
        if (!file) return fail(file.error());
        auto matches = matchPerson(ports, person, today);
        if (!matches) return fail(matches.error());
        auto offices = ports.offices.offices();
        if (!offices) return fail(offices.error());
        auto staff = ports.offices.staff();
        if (!staff) return fail(staff.error());
        return View{*std::move(file), *std::move(matches), *std::move(offices), *std::move(staff)};
    }
};

RecommendPresenter::RecommendPresenter(const Needs& needs, QObject* parent)
    : QObject(parent), needs_(needs), told_(u"01"_s) {}

void RecommendPresenter::open(PersonId person) {
    person_ = person;
    file_.reset();
    excluded_.clear();
    order_.clear();
    forecast_.clear();
    told_ = u"01"_s;
    fewerReason_.clear();
    operation_ = OperationId::make();
    rows_.setRows({}, &codes().divisions, needs_.clock.today());
    emit headChanged();
    const auto& ports = needs_.ports;
    auto found = needs_.lanes.reads.run(
        [&ports, person, day = needs_.clock.today()] { return View::read(ports, person, day); });
    deliver(found, this, [this, asked = ++question_](const Result<View>& answer) {
        if (asked != question_) return;
        if (answer)
            show(*answer);
        else
            emit failed(answer.error());
    });
}

/// The proposed three stand first, so that three blanks pick them; the rest follow by score.
void RecommendPresenter::show(const View& view) {
    file_ = view.file;
    excluded_ = view.matches.excluded;
    office_.reset();
    for (const auto& office : view.offices)
        if (office.id == needs_.actor.office) office_ = office;
    officer_.clear();
    for (const auto& one : view.staff)
        if (one.id == needs_.actor.staff) officer_ = one.name;
    std::vector<RecommendRow> rows;
    QSet<qint64> proposed;
    for (const auto& match : proposeThree(view.matches)) {
        proposed.insert(match.offer.vacancy.id.value());
        rows.push_back({.match = match, .proposed = true, .note = {}});
    }
    for (const auto& match : view.matches.ranked)
        if (!proposed.contains(match.offer.vacancy.id.value()))
            rows.push_back({.match = match, .note = {}});
    rows_.setRows(std::move(rows), &codes().divisions, needs_.clock.today());
    emit opened();
    emit headChanged();
}

void RecommendPresenter::toggle(int row) {
    if (busy_ || row < 0 || row >= rows_.rowCount()) return;
    auto changed = rows_.rows()[size_t(row)];
    if (changed.state == RecommendRow::State::Saved) return;
    changed.picked = !changed.picked;
    changed.state = RecommendRow::State::Open;
    changed.note.clear();
    rows_.change(size_t(row), changed);
    const auto id = changed.match.offer.vacancy.id;
    if (changed.picked)
        order_.push_back(id);
    else
        std::erase(order_, id);
    forecast();
}

void RecommendPresenter::setTold(const QString& method) {
    told_ = method;
    forecast();
}

std::vector<OpenVacancy> RecommendPresenter::picks() const {
    std::vector<OpenVacancy> picks;
    for (const auto id : order_)
        for (const auto& row : rows_.rows())
            if (row.match.offer.vacancy.id == id) picks.push_back(row.match.offer);
    return picks;
}

void RecommendPresenter::forecast() {
    if (!file_) return;
    forecast_ = forecastPicks(*file_, picks(), told_, codes(), needs_.clock.today());
    for (size_t row = 0; row < rows_.rows().size(); ++row) {
        auto changed = rows_.rows()[row];
        if (changed.state != RecommendRow::State::Open) continue;
        const auto said =
            std::ranges::find(forecast_, changed.match.offer.vacancy.id, &PickForecast::vacancy);
        const auto note = said == forecast_.end() ? QString() : said->reason;
        if (note == changed.note) continue;
        changed.note = note;
        rows_.change(row, changed);
    }
    emit headChanged();
}

int RecommendPresenter::picked() const { return int(order_.size()); }

int RecommendPresenter::wanted() const {
    if (!file_) return kThree;
    const auto* promise = promiseOf(*file_);
    return promise ? std::max(0, promise->promised - promise->delivered) : 0;
}

/// Never more picked than owed, as if it were a share of it.
QString RecommendPresenter::pickedText() const {
    const auto* promise = promiseOf(*file_);
    if (promise && wanted() >= picked() && wanted() > 0)
        return tr("Picked %1/%2").arg(picked()).arg(wanted());
    const auto count = tr("Picked %1").arg(picked());
    if (wanted() > 0) return count + u" · "_s + tr("%n owed", nullptr, wanted());
    return count + u" · "_s +
           (promise ? tr("all %1 owed are recommended; more may be").arg(promise->promised)
                    : tr("none is owed to this person; it may be done all the same"));
}

QString RecommendPresenter::headText() const {
    if (!file_) return tr("Looking for vacancies …");
    if (rows_.rowCount() == 0) return tr("No open vacancy fits; see why below.");
    QStringList parts{pickedText()};
    if (picked() > 1) {
        QSet<qint64> employers;
        for (const auto& pick : picks()) employers.insert(pick.employer.id.value());
        parts << (employers.size() == picked() ? tr("different employers")
                                               : tr("not all of different employers"));
    }
    if (picked() > 0) {
        const auto counting = int(std::ranges::count(forecast_, true, &PickForecast::counts));
        parts << tr("%n will count today", nullptr, counting);
        QStringList reasons;
        for (const auto& one : forecast_)
            if (!one.counts && !reasons.contains(one.reason)) reasons << one.reason;
        parts << reasons;
    }
    return parts.join(u" · "_s);
}

std::optional<ReferralSlipFacts> RecommendPresenter::previewOf(int row) const {
    if (!file_ || !office_ || row < 0 || row >= rows_.rowCount()) return {};
    return referralSlipFacts({.file = *file_,
                              .offer = rows_.rows()[size_t(row)].match.offer,
                              .office = *office_,
                              .officer = officer_,
                              .codes = codes(),
                              .today = needs_.clock.today(),
                              .demo = needs_.demo});
}

void RecommendPresenter::save() {
    if (busy_ || !person_) return;
    if (order_.empty()) {
        emit failed({.kind = Error::Kind::Invalid,
                     .code = "referral.none_picked",
                     .message = tr("No vacancy is picked."),
                     .hint = tr("Pick one or more with the space bar.")});
        return;
    }
    if (needsReason() && fewerReason_.isEmpty()) {
        emit failed({.kind = Error::Kind::Invalid,
                     .code = "referral.fewer_reason_missing",
                     .message = tr("Fewer than three are picked."),
                     .hint = tr("Choose the reason, or pick more."),
                     .detail = u"field=fewer_reason"_s});
        return;
    }
    busy_ = true;
    emit busyChanged(true);
    const auto& ports = needs_.ports;
    const RecommendRequest request{.person = *person_,
                                   .vacancies = order_,
                                   .told = told_,
                                   .fewerReason = needsReason() ? fewerReason_ : QString()};
    auto done = needs_.lanes.writes.run([&ports, actor = needs_.actor, operation = operation_,
                                         request, day = needs_.clock.today()] {
        return recommendVacancies(ports, actor, operation, request, day);
    });
    deliver(done, this,
            [this, person = *person_](const Result<std::vector<ReferralOutcome>>& outcomes) {
                busy_ = false;
                emit busyChanged(false);
                operation_ = OperationId::make();
                if (!outcomes) {
                    emit failed(outcomes.error());
                    return;
                }
                if (person == person_) tell(*outcomes);
                std::vector<JobReferralId> referrals;
                for (const auto& one : *outcomes)
                    if (one.saved) referrals.push_back(one.saved->id);
                emit saved(referrals, int(outcomes->size() - referrals.size()));
            });
}

void RecommendPresenter::tell(const std::vector<ReferralOutcome>& outcomes) {
    for (const auto& outcome : outcomes)
        for (size_t row = 0; row < rows_.rows().size(); ++row) {
            auto changed = rows_.rows()[row];
            if (changed.match.offer.vacancy.id != outcome.vacancy) continue;
            changed.picked = false;
            if (outcome.saved) {
                changed.state = RecommendRow::State::Saved;
                changed.note = tr("no. %1").arg(outcome.saved->number);
                if (!outcome.counts) changed.note += u" · "_s + outcome.reason;
            } else {
                changed.state = RecommendRow::State::Refused;
                changed.note = outcome.saved.error().message;
            }
            rows_.change(row, changed);
        }
    if (file_)
        for (const auto& outcome : outcomes) {
            if (!outcome.saved) continue;
            file_->referrals.push_back(*outcome.saved);
            for (auto& promise : file_->owed)
                if (promise.item == u"referral"_s && outcome.counts) ++promise.delivered;
        }
    order_.clear();
    forecast_.clear();
    emit headChanged();
}

}  // namespace zhiqiao::ui
