// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// 职业指导记录表: what a guidance holds beside its record, one row with the id of the service.
const Migration& schemaV15() {
    static const Migration step{
        15,
        "guidance sheets",
        {
            uR"(CREATE TABLE guidance_sheet (
                id {int} PRIMARY KEY REFERENCES service (id), demand_seal {blob},
                diagnosis_seal {blob}, tools_seal {blob}, plan_seal {blob}, training_seal {blob},
                next_contact_on {text}, satisfaction {text} NOT NULL, opinion_seal {blob},
                confirmation {text} NOT NULL, confirmed_at {text} NOT NULL,
                confirmed_phone_seal {blob}){strict})",
            uR"(CREATE INDEX guidance_sheet_by_next_contact ON guidance_sheet (next_contact_on))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
