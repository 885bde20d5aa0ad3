// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

/// Campaigns, and the people, acts and posts somebody marked as belonging to them.
const Migration& schemaV19() {
    static const Migration step{
        19,
        "campaigns",
        {
            uR"(CREATE TABLE campaign (
                id {int} PRIMARY KEY, kind {text} NOT NULL, name {text} NOT NULL,
                from_day {text} NOT NULL, until_day {text} NOT NULL, aim {text} NOT NULL,
                row_version {int} NOT NULL, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE TABLE campaign_batch (
                id {int} PRIMARY KEY, campaign_id {int} NOT NULL REFERENCES campaign (id),
                marked {int} NOT NULL, office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE TABLE campaign_mark (
                id {int} PRIMARY KEY, campaign_id {int} NOT NULL REFERENCES campaign (id),
                kind {text} NOT NULL, record_id {int} NOT NULL,
                batch_id {int} NOT NULL REFERENCES campaign_batch (id),
                office_id {int} NOT NULL, staff_id {int} NOT NULL,
                operation_id {text} NOT NULL UNIQUE, recorded_at {int} NOT NULL){strict})",
            uR"(CREATE INDEX campaign_mark_in ON campaign_mark (campaign_id, kind, record_id))",
            uR"(CREATE INDEX campaign_mark_of ON campaign_mark (record_id, kind))",
            uR"(CREATE INDEX campaign_mark_by_batch ON campaign_mark (batch_id))",
        },
        {},
        {}};
    return step;
}

}  // namespace zhiqiao
