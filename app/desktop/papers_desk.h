// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/local_preferences.h"
#include "app/office_session.h"
#include "core/storage/sql_paper_store.h"
#include "ui/casework/person_page.h"
#include "ui/papers/paper_taking.h"
#include "ui/papers/papers_panel.h"
#include "ui/settings/settings_page.h"

namespace zhiqiao {

class HardshipDesk;

/// 材料 in the window: the part of the person page, F9 and what is dropped, and the folder in the
/// settings. Its store serves jobs of the lanes: it goes after these are closed.
class PapersDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk
        OfficeSession& session;
        Lanes lanes;
        Lane& paper;
        ui::FilePicker& files;
        ui::Alarms& alarms;
        LocalPreferences& preferences;
        Actor actor;
        std::function<bool(Right)> may;
    };

    explicit PapersDesk(const Needs& needs);

    /// Gives the person page its panel, F9 and the strip; `hardship` asks for its own papers.
    void addTo(ui::PersonPage& page, HardshipDesk& hardship);
    void addTo(ui::SettingsPage& page);
    /// Another person is on the page, or none: nothing is waited for any more.
    void turnTo(std::optional<PersonId> person);
    /// Shows no picture and waits for none.
    void forget();
    void reload() { presenter_.reload(); }

signals:
    void said(const QString& sentence);
    /// While the panel is not there to show it.
    void failed(const zhiqiao::Error& error);

private:
    void wireTaking(ui::PersonPage& page, HardshipDesk& hardship);
    void whenRead(PersonId person, std::function<void()> then);
    void tell();

    Needs needs_;
    SqlPaperStore store_;
    ui::PapersPresenter presenter_;
    ui::PaperCatcher catcher_;
    std::unique_ptr<ui::PaperTaking> taking_;
    QPointer<ui::PapersPanel> panel_;
    QPointer<ui::WaitStrip> strip_;
    std::function<void()> onceRead_;  ///< what was asked for while the person was being read
};

}  // namespace zhiqiao
