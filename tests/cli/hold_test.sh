#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The worklist and what is put on hold, through zhiqiao-cli: hold_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 1000 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
digest() { "$cli" --db demo.db --json db digest | jq -r .digest; }
total() { ends 0 case worklist --limit 1 "$@"; get .total; }

# ---- kinds and states
for kind in contact guidance referral opportunity receipt follow_up difficulty recognition help_step help_contact household finding; do
    holds "the demo office has work of the kind $kind" test "$(total --kind "$kind")" -gt 0
done
sum=0
for state in overdue due_soon later wrong; do sum=$((sum + $(total --state "$state"))); done
same "$(total)" "$sum" "every row is in one state"
ends 2 case worklist --state dance
ends 0 case worklist --kind household --limit 1
holds "a household's row names the household" test "$(get '.rows[0].household_id')" -gt 0
holds "and what is to be done" test -n "$(get '.rows[0].step')"
ends 0 case worklist --group graduate --limit 1000
same "$(get .total)" "$(get '.rows | length')" "the count of a group tells its rows"
person=$(get '[.rows[] | select(.obligation == "contact")][0].person_id')
holds "everybody in it is a graduate" test "$(one "SELECT count(*) FROM registration
    WHERE kind = 'graduate' AND person_id IN ($(get '[.rows[].person_id] | unique | join(",")'))")" -gt 0
ends 2 case worklist --group dance
same usage.unknown_code "$(code)" "a group nobody knows"
ends 0 case worklist --county 639921 --limit 1000
same 639921 "$(get '[.rows[].county] | unique | join(" ")')" "one county alone"

# ---- on hold, and back
before=$(digest)
all=$(total)
ends 2 case hold --kind contact --until 2022-12-05 --reason 1
same usage.bad_arguments "$(code)" "nobody's work"
ends 2 case hold --person "$person" --until 2022-12-05 --reason 1
ends 2 case hold --person "$person" --kind contact
ends 2 case hold --person "$person" --kind dance --until 2022-12-05 --reason 1
same usage.unknown_kind "$(code)" "work nobody knows"
ends 2 case hold --person "$person" --kind contact --until 2022-12-05 --reason dance
same usage.unknown_code "$(code)" "a reason nobody knows"
ends 3 case hold --person "$person" --kind contact --until 2022-11-30 --reason 1
same hold.until_past "$(code)" "a day that does not lie ahead"
ends 3 case hold --person "$person" --kind contact --end
same hold.not_held "$(code)" "what is not on hold"
ends 3 --user auditor case hold --person "$person" --kind contact --until 2022-12-05 --reason 1
ends 0 case hold --person "$person" --kind contact --until 2022-12-05 --reason 等待本人答复
operation=$(get .operation)
rows=$(get .rows)
same $((all - rows)) "$(total)" "off the list"
same "$rows" "$(total --held)" "among what is on hold"
ends 0 case worklist --held
same "2022-12-05 1 held" \
    "$(get '.rows[0].hold_until') $(get '.rows[0].hold_reason') $(get '.rows[0].hold')" "a held row"
ends 0 --today 2022-12-05 case worklist --held
same 0 "$(get .total)" "back on its day"
ends 0 case holds --person "$person"
same "contact held" "$(get '.rows[0].obligation') $(get '.rows[0].state')" "the history"
ends 0 case hold --undo "$operation"
same "$before" "$(digest)" "taken back as if nothing had been"
same "$all" "$(total)" "on the list again"
ends 3 case hold --undo "$operation"
same record.not_found "$(code)" "it is taken back once"
ends 0 case hold --person "$person" --kind contact --until 2022-12-05 --reason 1
ends 0 case hold --person "$person" --kind contact --end
same "$all" "$(total)" "ended before its day"
ends 0 case holds --person "$person"
same ended "$(get '.rows[-1].state')" "the history knows"
ends 0 case hold --person "$person" --kind contact --until 2022-12-20 --reason 3
ends 0 case contact --person "$person" --method 02 --outcome 01 --intent 1
ends 0 case holds --person "$person"
same done "$(get '.rows[-1].state')" "ended with the thing done"

# ---- a household
ends 0 case worklist --kind household --limit 1
home=$(get '.rows[0].household_id')
ends 0 case hold --household "$home" --kind household --until 2022-12-05 --reason 5
same 1 "$(get .rows)" "one row per household"
ends 0 case worklist --held --kind household
same "$home" "$(get '.rows[0].household_id')" "held"

ends 0 db check
same true "$(get '[.rows[].ok] | all')" "the office is sound"
told
