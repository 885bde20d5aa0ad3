// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/difficulty_office.h"
#include "ui/casework/person_page.h"
#include "ui/difficulties/difficulties_page.h"
#include "ui/difficulties/difficulty_presenter.h"

namespace zhiqiao {

/// 困难事项 in the window: their part of the person page, and the page of all of them.
class DifficultyDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lanes lanes;
        Actor actor;
        std::function<bool(Right)> may;
        const Standing* viewer = nullptr;  ///< null: there are no users yet
    };

    explicit DifficultyDesk(const Needs& needs);

    /// Gives the person page its panel.
    void addTo(ui::PersonPage& page);
    [[nodiscard]] const ListSource& rows() const { return office_.rows(); }
    /// The desk does not own it.
    [[nodiscard]] ui::DifficultiesPage* makePage(ui::RecordList::Needs list);
    /// The person page opens the form for what was told in that follow-up.
    void told(FollowUpId followUp, const QString& kind);
    void forget();
    void reload() { presenter_.reload(); }

signals:
    void said(const QString& sentence);
    /// While the panel is not there to show it.
    void failed(const zhiqiao::Error& error);
    void personWanted(zhiqiao::PersonId person);

private:
    OfficeSession& session_;
    DifficultyOffice office_;
    ui::DifficultyPresenter presenter_;
    ui::PersonPage* page_ = nullptr;
    ui::DifficultiesPage* list_ = nullptr;
    std::optional<std::pair<FollowUpId, QString>> told_;  ///< until the panel is open
};

}  // namespace zhiqiao
