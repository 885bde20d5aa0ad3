// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"
#include "core/forms/form_page.h"
#include "ui/households/households_page.h"
#include "ui/printing/printer.h"
#include "ui/widgets/file_picker.h"

namespace zhiqiao {

/// 家庭: the page, its presenter and F8 零就业家庭认定表, wired together.
class HouseholdDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        const CaseworkPorts& ports;
        Lanes lanes;
        Lane& paper;
        ui::Printer& printer;
        ui::FilePicker& files;
        const Clock& clock;
        Actor actor;
        std::vector<Staff> staff;
        bool demo = false;
        std::function<bool(Right)> may;
    };

    explicit HouseholdDesk(const Needs& needs);

    /// The window takes it.
    [[nodiscard]] ui::HouseholdsPage* makePage(ui::HouseholdsPage::Lists lists);
    [[nodiscard]] ui::RecordList& list() { return page_->list(); }
    [[nodiscard]] QAction* newHousehold() const { return page_->newHousehold(); }
    void openOf(PersonId person) { page_->openOf(person); }
    void open(HouseholdId household) { page_->open(household); }
    void proposeExit(HouseholdId household, const QString& reason) {
        page_->proposeExit(household, reason);
    }
    void showView(const QString& view) { page_->showView(view); }
    void reload() { page_->reload(); }
    void forget() { page_->forget(); }
    /// F8 of the household, or the one to be filled by hand.
    void print(std::optional<HouseholdId> household);

signals:
    void personOpened(zhiqiao::PersonId person);
    void searched(const QString& words);
    void partShown(const QString& part);
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    using Pages = std::vector<FormPage>;
    void send(const Pages& pages);
    void savePdf(const Pages& pages);

    Needs needs_;
    ui::HouseholdPresenter presenter_;
    ui::HouseholdsPage* page_ = nullptr;
    bool busy_ = false;
};

}  // namespace zhiqiao
