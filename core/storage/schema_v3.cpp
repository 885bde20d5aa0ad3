// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// What a kind of registration says beyond what all have: a row a field, so that figures can be
/// counted, and one sealed cell for money, numbers and words about the person.
const Migration& schemaV3() {
    static const Migration step{3,
                                "registrations",
                                {
                                    uR"(CREATE TABLE registration_sealed (
                id {int} PRIMARY KEY REFERENCES registration (id),
                details_seal {blob} NOT NULL){strict})",
                                    uR"(CREATE TABLE registration_detail (
                registration_id {int} NOT NULL REFERENCES registration (id),
                field {text} NOT NULL, value {text} NOT NULL,
                PRIMARY KEY (registration_id, field)){strict})",
                                },
                                {},
                                {}};
    return step;
}

}  // namespace zhiqiao
