// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "ui/casework/person_page.h"
#include "ui/merging/merge_presenter.h"

namespace zhiqiao {

/// 合并 in the window: its part of the person page, wired together.
class MergeDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        const AlikePorts* alike;  ///< without it nobody is proposed
        Lanes lanes;
        Actor actor;
    };

    explicit MergeDesk(const Needs& needs);

    /// Gives the person page its panel.
    void addTo(ui::PersonPage& page);
    void forget() { presenter_.forget(); }

signals:
    void said(const QString& sentence);
    /// While the panel is not there to show it.
    void failed(const zhiqiao::Error& error);

private:
    ui::MergePresenter presenter_;
};

}  // namespace zhiqiao
