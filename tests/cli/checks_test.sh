#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What is wrong in the data, through zhiqiao-cli: checks_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 1000 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
case_of() { one "SELECT subject_id FROM journal WHERE act = 'demo.case' AND subject = '$1'"; }

# ---- what the checks ask
ends 0 check explain sex_differs
same "error person sex GB 11643-1999" \
    "$(get .severity) $(get .subject) $(get .element) $(get .source)" "a check"
ends 0 check explain
holds "at least 25 checks" test "$(get .total)" -ge 25
ends 2 check explain nothing
same usage.unknown_check "$(code)" "a check nobody knows"

# ---- what they find
person=$(case_of sex_differs_from_number)
ends 0 check list --person "$person"
same "1 sex_differs error $person" \
    "$(get .total) $(get '.rows[0].check') $(get '.rows[0].severity') $(get '.rows[0].person_id')" \
    "the person whose sex differs"
holds "in words" test -n "$(get '.rows[0].message')"
finding=$(get '.rows[0].id')
ends 0 check list --severity error --limit 1000
same "$(get .total)" "$(get '.rows | length')" "the count tells the rows"
same error "$(get '[.rows[].severity] | unique | join(" ")')" "errors alone"
ends 0 check list --check sex_differs
same sex_differs "$(get '[.rows[].check] | unique | join(" ")')" "one check alone"
ends 2 check list --check dance
ends 2 check list --severity grave
ends 0 check list --county 639921 --limit 1000
same 0 "$(get '[.rows[].division | select(startswith("639921") | not)] | length')" "one county alone"

# ---- set aside, and taken up again
ends 2 check set-aside "$finding" --reason dance
same usage.unknown_code "$(code)" "a reason nobody knows"
ends 3 check set-aside "$finding" --reason 1 --until 2020-01-01
same aside.until_past "$(code)" "a day that is over"
ends 3 --user auditor check set-aside "$finding" --reason 1
same right.denied "$(code)" "an auditor"
ends 0 check set-aside "$finding" --reason 1
ends 0 check list --person "$person"
same 0 "$(get .total)" "set aside"
ends 0 check list --person "$person" --state aside
same "$finding 1" "$(get '.rows[0].id') $(get '.rows[0].aside_reason')" "among those set aside"
ends 0 check take-up "$finding"
ends 3 check take-up "$finding"
same aside.not_aside "$(code)" "shown already"
ends 0 check list --person "$person"
same 1 "$(get .total)" "shown again"

# ---- everything anew
ends 0 check count
same 0 "$(get .changed)" "what is kept is what is so"
holds "everybody was looked at" test "$(get .records)" -ge 1000
ends 3 export findings --out findings.csv
same export.second_person "$(code)" "so long a list leaves with a second person's yes"
same ok "$("$cli" --db demo.db --json db check | jq -r 'if [.rows[].ok] | all then "ok" else "bad" end')" \
    "the database"
told
