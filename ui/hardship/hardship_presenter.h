// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/edit_merge.h"
#include "core/base/lane.h"
#include "core/hardship/hardship_acts.h"
#include "core/security/office_store.h"

#include <QObject>

namespace zhiqiao::ui {

/// One step of a recognition, in words.
struct HardshipLine {
    QDate on;
    QString category;
    QString what;
    QString state;
    QString by;
    QString note;
    bool operator==(const HardshipLine&) const = default;
};

/// One person's recognitions of hardship: what could be applied for, what stands, what is next.
class HardshipPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        HardshipPorts ports;
        const OfficeStore& offices;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        /// What the actor may do, for what is shown; acts ask anew.
        std::function<bool(Right)> may;
    };

    explicit HardshipPresenter(Needs needs, QObject* parent = nullptr);

    void open(PersonId person);
    void reload();
    /// Holds nothing of the person until the next reload(), as when the window locks.
    void forget();

    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }
    [[nodiscard]] const HardshipCategories& categories() const { return needs_.ports.categories; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }
    [[nodiscard]] const std::optional<HardshipView>& view() const { return view_; }
    /// The recognition to go on with: under way, else one that holds, else one that may be decided
    /// again.
    [[nodiscard]] const HardshipCase* current() const;
    /// Whether something can be applied for beside it.
    [[nodiscard]] bool mayApply() const { return needs_.may(Right::HardshipPropose); }
    [[nodiscard]] bool mayPrint() const { return needs_.may(Right::FormPrint); }
    /// The steps the actor may take from there; the others say who may.
    [[nodiscard]] std::vector<HardshipStepKind> steps() const;
    /// What is due next, by when, and who may do it.
    [[nodiscard]] QString nextWords() const;
    /// Every step of every recognition, the newest first.
    [[nodiscard]] std::vector<HardshipLine> history() const;

    /// Person, day of application and 承诺 are the caller's word.
    void apply(HardshipApplication application);
    void record(const HardshipStepFacts& step);

signals:
    void changed();
    void saved(zhiqiao::PersonId person);
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);
    /// After failed(), and after the recognitions were read anew: who took the next step first.
    void overtaken(const zhiqiao::EditedBy& by, const QString& what);

private:
    void run(std::function<Result<HardshipCase>()> act, const QString& sentence,
             const std::optional<HardshipCase>& about = {});
    void tellSince(const HardshipCase& seen);

    Needs needs_;
    std::optional<PersonId> person_;
    std::optional<HardshipView> view_;
    std::vector<Staff> staff_;
    std::optional<HardshipCase> overtaken_;  ///< as it was seen by who came too late
    int question_ = 0;                       // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
