// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/casework/counter_acts.h"
#include "core/forms/referral_slip_facts.h"
#include "ui/referrals/pick_forecast.h"
#include "ui/referrals/recommend_model.h"

#include <QObject>

#include <optional>

namespace zhiqiao::ui {

/// Decides what the recommendation panel offers, what of it will count, and saves the picks.
class RecommendPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const CaseworkPorts& ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        bool demo = false;
    };

    explicit RecommendPresenter(const Needs& needs, QObject* parent = nullptr);

    /// May be called again at any time; answers for an earlier person are dropped.
    void open(PersonId person);

    [[nodiscard]] std::optional<PersonId> person() const { return person_; }
    [[nodiscard]] RecommendModel* rows() { return &rows_; }
    [[nodiscard]] const std::vector<Excluded>& excluded() const { return excluded_; }
    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }

    /// Picks the row or takes the pick back; a saved row stays.
    void toggle(int row);
    void setTold(const QString& method);
    void setFewerReason(const QString& reason) { fewerReason_ = reason; }
    [[nodiscard]] const QString& told() const { return told_; }

    [[nodiscard]] int picked() const;
    /// How many are still to be recommended of those promised; 0 when nothing is owed.
    [[nodiscard]] int wanted() const;
    [[nodiscard]] bool needsReason() const { return picked() > 0 && picked() < wanted(); }
    /// One line: picked of wanted, whether the employers differ, how many will count and why not.
    [[nodiscard]] QString headText() const;

    /// The slip of a row as it would be printed, without number. Nothing before open() answered.
    [[nodiscard]] std::optional<ReferralSlipFacts> previewOf(int row) const;

    void save();
    [[nodiscard]] bool isBusy() const { return busy_; }

signals:
    void opened();
    void headChanged();
    void busyChanged(bool busy);
    /// Those that were saved, in the order picked; the others stay in the rows with their reason.
    void saved(const std::vector<zhiqiao::JobReferralId>& referrals, int refused);
    void failed(const zhiqiao::Error& error);

private:
    struct View;
    [[nodiscard]] std::vector<OpenVacancy> picks() const;
    void show(const View& view);
    void forecast();
    [[nodiscard]] QString pickedText() const;
    void tell(const std::vector<ReferralOutcome>& outcomes);

    Needs needs_;
    RecommendModel rows_;
    std::optional<PersonId> person_;
    std::optional<CaseFile> file_;
    std::optional<Office> office_;
    QString officer_;
    std::vector<Excluded> excluded_;
    std::vector<VacancyId> order_;  ///< in which they were picked
    std::vector<PickForecast> forecast_;
    QString told_;
    QString fewerReason_;
    OperationId operation_ = OperationId::make();
    bool busy_ = false;
    int question_ = 0;  // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
