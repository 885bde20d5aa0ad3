// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/forms/print_hardship.h"
#include "ui/casework/person_page.h"
#include "ui/hardship/hardship_page.h"
#include "ui/hardship/hardship_panel.h"
#include "ui/hardship/hardship_presenter.h"
#include "ui/helping/help_plans_page.h"
#include "ui/printing/paper_out.h"

namespace zhiqiao {

/// 困难认定 and 帮扶计划 in the window: their part of the person page, their papers, and the pages
/// of all recognitions and all plans.
class HardshipDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lanes lanes;
        Lane& paper;
        ui::Printer& printer;
        ui::FilePicker& files;
        Actor actor;
        std::function<bool(Right)> may;
        std::function<QString()> printerName = {};
    };

    explicit HardshipDesk(const Needs& needs);

    /// Gives the person page its panel.
    void addTo(ui::PersonPage& page);
    /// The desk does not own it.
    [[nodiscard]] ui::HardshipPage* makePage(ui::RecordList::Needs list);
    /// The desk does not own it.
    [[nodiscard]] ui::HelpPlansPage* makeHelpPage(ui::RecordList::Needs list);
    /// The person page opens at the recognition's next step, or at the help plan.
    void openRecognition(PersonId person) { emit personWanted(person); }
    void openPlan(PersonId person);
    /// The same at the exit, with that reason of [hardship_exit] chosen; it is saved there.
    void proposeExit(PersonId person, const QString& reason);
    void forget();
    void reload();
    /// What the open application still wants to be filed, in its order; nothing: none is open.
    [[nodiscard]] std::optional<QStringList> wantedPapers() const;
    /// Kinds of papers filed for the person, to be ticked off in the application.
    void setFiled(std::optional<PersonId> person, const QStringList& kinds);

signals:
    void saved(zhiqiao::PersonId person);
    void said(const QString& sentence);
    /// While the panel is not there to show it.
    void failed(const zhiqiao::Error& error);
    void personWanted(zhiqiao::PersonId person);

private:
    using Draw = std::function<Result<std::vector<FormPage>>(const PaperOrder&, const PaperFonts&)>;
    void print(ui::HardshipPaper paper);
    void draw(const QString& title, Draw draw);

    Needs needs_;
    ui::HardshipPresenter presenter_;
    ui::HelpPresenter help_;
    ui::PaperOut out_;
    ui::PersonPage* page_ = nullptr;
    ui::HardshipPanel* panel_ = nullptr;
    bool helpWanted_ = false;  ///< the part is opened from the list of plans
};

}  // namespace zhiqiao
