// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/casework/casework_ports.h"
#include "core/people/identifier_check.h"

#include <QObject>

namespace zhiqiao::ui {

/// Decides how a search leads to a person or, when nobody is found, to a new registration.
/// Lives in the UI thread; the register is asked on a lane.
class PeoplePresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const CaseworkPorts& ports;
        Lanes lanes;
        const Clock& clock;
    };

    explicit PeoplePresenter(const Needs& needs, QObject* parent = nullptr);

    /// What stands in the search box, on every change; also what an input method is composing.
    void search(const QString& text);
    [[nodiscard]] const QString& searched() const { return searched_; }

    /// Enter: a whole identity number leads to its person, or to the registration of somebody
    /// new; anything else goes to the list.
    void submit();
    /// Ctrl+N: somebody new, but only after a search.
    void startRegistration();

signals:
    void searchChanged(const QString& text);
    void listWanted();
    void personFound(zhiqiao::PersonId person);
    /// `start` holds what the search told about the person.
    void registrationStarted(const zhiqiao::PersonFacts& start);
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    void lookUp(const IdentifierCheck& number);

    Needs needs_;
    QString searched_;
    int question_ = 0;  // number of the newest look-up; older answers are stale
};

}  // namespace zhiqiao::ui
