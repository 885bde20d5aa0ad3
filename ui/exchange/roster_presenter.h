// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/lane.h"
#include "core/exchange/roster_list.h"
#include "core/forms/roster_pages.h"

#include <QObject>

namespace zhiqiao::ui {

/// F2a and F2b before they are printed: the first pages, with what is sealed covered.
class RosterPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lane's jobs
        Lane& reads;
        const RosterList& begun;  ///< masked
        const RosterList& ended;
        const PaperFonts& fonts;
        bool demo = false;
    };
    static constexpr int kMostShown = 100;  ///< rows

    explicit RosterPresenter(const Needs& needs, QObject* parent = nullptr);

    /// Answers by shown() or failed(), unless it is asked again first.
    void show(const RosterOrder& order);
    /// What was shown last and may be printed.
    [[nodiscard]] const std::optional<RosterOrder>& order() const { return order_; }
    void forget();

signals:
    void shown(const std::vector<zhiqiao::FormPage>& pages, qint64 rows);
    void failed(const zhiqiao::Error& error);

private:
    Needs needs_;
    std::optional<RosterOrder> order_;
    int question_ = 0;  // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
