// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "ui/casework/person_page.h"
#include "ui/following/follow_up_presenter.h"

namespace zhiqiao {

/// 回访 in the window: its part of the person page, wired together.
class FollowUpDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lanes lanes;
        Actor actor;
        std::function<bool(Right)> may;
    };

    explicit FollowUpDesk(const Needs& needs);

    /// Gives the person page its panel.
    void addTo(ui::PersonPage& page);
    void forget() { presenter_.forget(); }
    void reload() { presenter_.reload(); }

signals:
    void said(const QString& sentence);
    /// What was saved told of a difficulty, by its [difficulty_kind].
    void difficultyTold(zhiqiao::FollowUpId followUp, const QString& kind);
    /// While the panel is not there to show it.
    void failed(const zhiqiao::Error& error);

private:
    ui::FollowUpPresenter presenter_;
};

}  // namespace zhiqiao
