#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The desk card of a person and the household, through zhiqiao-cli: desk_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 1000 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }

# ---- whose card
ends 2 case card
same usage.bad_arguments "$(code)" "nobody's card"
ends 2 case card --person 1 --number 2
ends 2 case card --person dance
same usage.bad_number "$(code)" "no record number"
ends 3 case card --person 999999
same record.not_found "$(code)" "nobody"
ends 3 case card --number 639921199001011234
same record.not_found "$(code)" "a number nobody has"

# ---- the rows of the worklist, and no others
ends 0 case worklist --kind contact --limit 1
person=$(get '.rows[0].person_id')
ends 0 case worklist --limit 100000
own=$(get "[.rows[] | select(.person_id == $person) | .id] | join(\" \")")
ends 0 case card --person "$person"
same "$own" "$(get "[.rows[] | select(.person_id == $person) | .id] | join(\" \")")" \
    "the person's rows in the order of the worklist"
holds "with what is owed" test "$(get '.rows[0].obligation')" != null
same "$(one "SELECT count(*) FROM journal WHERE act = 'person.view' AND subject_id = $person")" 1 \
    "looking at it is an act"

# ---- the household
home=$(one "SELECT household_id FROM household_member WHERE left_on IS NULL
    GROUP BY household_id HAVING count(*) > 1 LIMIT 1")
members=$(one "SELECT count(*) FROM household_member WHERE left_on IS NULL AND household_id = $home")
first=$(one "SELECT min(person_id) FROM household_member WHERE left_on IS NULL AND household_id = $home")
ends 0 case card --person "$first"
same "$home" "$(get .household_id)" "its household"
same "$((members - 1))" "$(get '.members | length')" "the others of it"
same true "$(get '[.members[].in_scope] | all')" "all of this office"
rows=$(get '[.rows[].id] | sort | join(" ")')
other=$(get '.members[0].person_id')
ends 0 case card --person "$other"
same "$rows" "$(get '[.rows[].id] | sort | join(" ")')" "the same card, whoever of them comes"

# ---- on hold it stays on the card
ends 0 case hold --person "$person" --kind contact --until 2022-12-05 --reason 1
ends 0 case card --person "$person"
same "held 2022-12-05" \
    "$(get '[.rows[] | select(.obligation == "contact")][0] | "\(.hold) \(.hold_until)"')" "and says until when"

# ---- papers that are out
slip=$(one "SELECT r.person_id FROM job_referral r WHERE voided_on IS NULL AND receipt_due >= '2022-11-30'
    AND id NOT IN (SELECT referral_id FROM receipt) LIMIT 1")
if [ -n "$slip" ]; then
    ends 0 case card --person "$slip"
    holds "a slip that is out" test "$(get '[.papers[] | select(.waits_for == "return")] | length')" -gt 0
fi
told
