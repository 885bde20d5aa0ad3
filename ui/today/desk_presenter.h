// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/casework/desk_card.h"

#include <QObject>

namespace zhiqiao::ui {

/// What stands beside the rows of a desk card: the household's clock, its other members, papers
/// that wait.
class DeskPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const CaseworkPorts& ports;
        const ListSource& people;
        Lane& reads;
        const Clock& clock;
    };

    explicit DeskPresenter(const Needs& needs, QObject* parent = nullptr);

    /// That somebody looks at the person is on record already.
    void open(PersonId person);
    /// An answer on its way is dropped.
    void forget();

    [[nodiscard]] const std::optional<PersonId>& person() const { return person_; }
    /// One line each, in words: the household, members another office keeps, papers.
    [[nodiscard]] QStringList lines() const;

signals:
    void changed();
    void failed(const zhiqiao::Error& error);

private:
    Needs needs_;
    std::optional<PersonId> person_;
    DeskBeside beside_;
    int question_ = 0;  // number of the newest reading; older answers are stale
};

}  // namespace zhiqiao::ui
