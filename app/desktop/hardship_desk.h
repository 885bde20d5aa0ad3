// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/forms/form_page.h"
#include "ui/casework/person_page.h"
#include "ui/hardship/hardship_page.h"
#include "ui/hardship/hardship_panel.h"
#include "ui/hardship/hardship_presenter.h"
#include "ui/printing/printer.h"
#include "ui/widgets/file_picker.h"

namespace zhiqiao {

/// 困难认定 in the window: its part of the person page, and the page of all recognitions.
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
    };

    explicit HardshipDesk(const Needs& needs);

    /// Gives the person page its panel.
    void addTo(ui::PersonPage& page);
    /// The desk does not own it.
    [[nodiscard]] ui::HardshipPage* makePage(ui::RecordList::Needs list);
    void forget() { presenter_.forget(); }
    void reload() { presenter_.reload(); }
    /// What the open application still wants to be filed, in its order; nothing: none is open.
    [[nodiscard]] std::optional<QStringList> wantedPapers() const;
    /// Kinds of papers filed for the person, to be ticked off in the application.
    void setFiled(std::optional<PersonId> person, const QStringList& kinds);
    /// F7 filled in.
    void print(HardshipId hardship);

signals:
    void saved(zhiqiao::PersonId person);
    void said(const QString& sentence);
    /// While the panel is not there to show it.
    void failed(const zhiqiao::Error& error);
    void personWanted(zhiqiao::PersonId person);

private:
    using Pages = std::vector<FormPage>;
    void send(const Pages& pages);
    void savePdf(const Pages& pages);

    Needs needs_;
    ui::HardshipPresenter presenter_;
    ui::PersonPage* page_ = nullptr;
    ui::HardshipPanel* panel_ = nullptr;
    bool busy_ = false;
};

}  // namespace zhiqiao
