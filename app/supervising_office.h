// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/assigning_office.h"
#include "core/assigning/promise_board.h"
#include "core/storage/sql_promise_board.h"

namespace zhiqiao {

/// What an opened office tells a supervisor of its promises. The session outlives it.
class SupervisingOffice {
public:
    explicit SupervisingOffice(OfficeSession& session);
    SupervisingOffice(const SupervisingOffice&) = delete;
    SupervisingOffice& operator=(const SupervisingOffice&) = delete;

    [[nodiscard]] const AssigningOffice& assigning() const { return assigning_; }
    [[nodiscard]] const PromiseBoardPorts& ports() const { return ports_; }
    [[nodiscard]] const ListSource& board() const { return board_; }

private:
    AssigningOffice assigning_;
    SqlPromiseBoard store_;
    PromiseBoardPorts ports_;
    PromiseBoardList board_;
};

}  // namespace zhiqiao
