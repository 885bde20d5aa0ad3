// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/programme_office.h"
#include "core/storage/sql_change_witness.h"
#include "ui/casework/person_page.h"
#include "ui/programmes/enrol_part.h"
#include "ui/programmes/enrolment_presenter.h"
#include "ui/programmes/programmes_page.h"

namespace zhiqiao {

/// 专项计划 in the window: its part of the person page, the page of the rounds, and the part under
/// the list of people.
class ProgrammeDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lanes lanes;
        Actor actor;
        std::function<bool(Right)> may;
        const Standing* viewer = nullptr;  ///< null: there are no users yet
    };

    explicit ProgrammeDesk(const Needs& needs);

    [[nodiscard]] bool mayWrite() const { return mayWrite_; }
    /// Gives the person page its panel.
    void addTo(ui::PersonPage& page);
    /// The desk does not own it.
    [[nodiscard]] ui::ProgrammesPage* makePage(ui::RecordList::Needs rounds,
                                               ui::RecordList::Needs people);
    /// Under the list of people, which owns it.
    [[nodiscard]] ui::EnrolPart* peoplePart(ui::RecordList& list);
    [[nodiscard]] const ListSource& rounds() const { return office_.rounds(); }
    [[nodiscard]] const ListSource& enrolments() const { return office_.enrolments(); }
    void forget();
    void reload() { person_.reload(); }

signals:
    void said(const QString& sentence);
    /// While the panel is not there to show it.
    void failed(const zhiqiao::Error& error);

private:
    bool mayWrite_;
    ProgrammeOffice office_;
    SqlChangeWitness changes_;
    ui::ProgrammePresenter page_;
    ui::ProgrammePresenter people_;
    ui::EnrolmentPresenter person_;
    ui::ProgrammesPage* shown_ = nullptr;
};

}  // namespace zhiqiao
