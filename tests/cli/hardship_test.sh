#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Recognition of people in hardship through zhiqiao-cli: hardship_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 300 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
clerk=$(one "SELECT staff_id FROM user_account WHERE login = 'clerk1'")
# One of clerk1's people without any recognition yet, on a day some weeks before the demo's.
person=$(one "SELECT r.person_id FROM registration r WHERE r.officer_id = $clerk
    AND r.ended_on IS NULL AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
    AND NOT EXISTS (SELECT 1 FROM registration h WHERE h.person_id = r.person_id
        AND h.kind = 'hardship')
    GROUP BY r.person_id HAVING count(DISTINCT r.officer_id) = 1 ORDER BY r.person_id LIMIT 1")
holds "one of the clerk's people" test -n "$person"
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }

# ---- what could be applied for
as 0 clerk1 hardship show "$person"
same "0 030" "$(get '.recognitions | length') $(get '.possible[] | select(.category == "030") | .category')" \
    "a card of disability alone decides"
as 3 clerk1 hardship apply --person "$person" --category 030 --evidence 01,05 --day 2022-10-10
same hardship.promise_missing "$(code)" "without 承诺"
as 3 clerk1 hardship apply --person "$person" --category 030 --evidence 01 --promised
same hardship.evidence_missing "$(code)" "without the card"
as 2 clerk1 hardship apply --person "$person" --category 030 --evidence 01,99x --promised
same usage.unknown_code "$(code)" "a paper nobody knows"
as 0 clerk1 hardship apply --person "$person" --category 030 --evidence 01,05 --promised \
    --day 2022-10-10 --note 家中困难
id=$(get .id)
same "10 community 2022-10-17" "$(get .state) $(get .next_step) $(get .due)" "the application"
as 3 clerk1 hardship apply --person "$person" --category 030 --evidence 01,05 --promised
same hardship.open_already "$(code)" "the same again"

# ---- the steps by three people
as 0 clerk1 hardship step "$id" community --day 2022-10-11 --note 入户核实
as 0 clerk1 hardship step "$id" notice --day 2022-10-11
same "40 2022-10-19 2022-10-21" "$(get .state) $(get .not_before) $(get .due)" "the notice"
as 0 supervisor hardship print --form notice --day 2022-10-11 --out notice.pdf
holds "the name on the notice" grep -q "$(one "SELECT name FROM person WHERE id = $person")" \
    <(pdftotext notice.pdf -)
as 3 supervisor hardship step "$id" township --day 2022-10-18
same hardship.notice_running "$(code)" "before the notice has run out"
as 3 clerk1 hardship step "$id" township --day 2022-10-19
same right.denied "$(code)" "a clerk who reviews"
as 0 supervisor hardship step "$id" township --day 2022-10-19
as 3 supervisor hardship step "$id" county --day 2022-10-20
same right.denied "$(code)" "a supervisor who decides"
as 0 approver hardship step "$id" county --day 2022-10-20
same "50 recheck 2023-10-20" "$(get .state) $(get .next_step) $(get .due)" "recognised"
same "030 2022-10-20" "$(one "SELECT category, registered_on FROM registration
    WHERE person_id = $person AND kind = 'hardship'" | tr '|' ' ')" "the registration it opened"

# ---- the list, its export, and the end
as 0 clerk1 hardship list --state 50
same "$id" "$(get '.rows[0].id')" "in the list"
as 0 clerk1 hardship list --due 2022-12-31
same 0 "$(get .total)" "nothing is due this year"
ends 0 export hardship --out hardship.csv
holds "an export of the list" grep -q 已认定 hardship.csv
as 0 clerk1 hardship print "$id" --out f7.pdf
same 2 "$(get .pages)" "pages of the form"
holds "the number on the form" grep -q "$(one "SELECT number FROM hardship WHERE id = $id")" \
    <(pdftotext f7.pdf -)
as 0 clerk1 hardship print --out empty.pdf
holds "the empty form" grep -q 就业困难人员认定表 <(pdftotext empty.pdf -)
as 0 clerk1 hardship print "$id" --form card --out card.pdf
holds "the card" grep -q 就业援助卡 <(pdftotext card.pdf -)
as 2 clerk1 hardship print --form card --out card.pdf
same usage.no_recognition "$(code)" "a card of nobody"
as 2 supervisor hardship exit "$id" --reason dance
as 3 clerk1 hardship exit "$id" --reason 01
same right.denied "$(code)" "a clerk who ends it"
as 0 supervisor hardship exit "$id" --reason 01 --day 2022-11-01
same 70 "$(get .state)" "ended"
same "2022-11-01 01" "$(one "SELECT r.ended_on, r.end_reason FROM registration r
    WHERE r.person_id = $person AND r.kind = 'hardship' AND NOT EXISTS
    (SELECT 1 FROM registration c WHERE c.corrects = r.id)" | tr '|' ' ')" "the registration's end"
as 3 clerk1 hardship step "$id" recheck --day 2022-11-02
same hardship.step_order "$(code)" "nothing follows an exit"
same 6 "$(one "SELECT count(*) FROM journal WHERE act IN ('hardship.apply', 'hardship.step', 'hardship.exit')
    AND outcome = 'done'")" \
    "acts in the trail"
told
