// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/list_desk.h"
#include "ui/exchange/roster_panel.h"
#include "ui/people/registrations_page.h"

namespace zhiqiao {

/// F2a and F2b beside the list of registrations: the panel, its presenter and the way to paper,
/// wired together.
class RosterDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        Lane& reads;
        ui::ListDesk& lists;
        const ListSource& registrations;
        const PersonStore& people;
        const Codes& codes;
        const Clock& clock;
        const PaperFonts& fonts;
        bool demo = false;
    };

    explicit RosterDesk(const Needs& needs);

    /// The page takes the panel.
    void addTo(ui::RegistrationsPage& page);

private:
    [[nodiscard]] const RosterList& toPrint(RosterKind kind) const;
    void putOut(const RosterOrder& order, ui::ListDesk::To to);

    Needs needs_;
    RosterList begunShown_, endedShown_, begun_, ended_;
    ui::RosterPresenter presenter_;
};

}  // namespace zhiqiao
