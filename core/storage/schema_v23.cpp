// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// Requests that came back from a second person and wait for who asked.
const Migration& schemaV23() {
    static const Migration step{
        23,
        "returned requests",
        {
            uR"(CREATE TABLE returned_request (
                id {int} PRIMARY KEY REFERENCES approval (id), staff_id {int} NOT NULL,
                office_id {int} NOT NULL, on_day {text} NOT NULL){strict})",
            uR"(CREATE INDEX returned_request_by_day ON returned_request (on_day, id))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
