#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The supervisor's board and the service record, through zhiqiao-cli: promises_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 600 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }

# ---- the board, and the lists behind its numbers
ends 3 --user clerk1 case promises
same right.denied "$(code)" "a clerk does not see it"
ends 0 --user supervisor case promises
cp out.json board.json
week=$(get .week_end)
same 2022-12-07 "$week" "five working days from 2022-11-30"
holds "somebody has promises" test "$(jq '.rows | length' board.json)" -gt 0
while read -r staff overdue; do
    ends 0 --user supervisor case worklist --staff "$staff" --state overdue --limit 1
    same "$overdue" "$(get .total)" "overdue of $staff"
done < <(jq -r '.rows[] | select(.staff_id != null) | "\(.staff_id) \(.overdue)"' board.json)
ends 0 --user supervisor case worklist --held --limit 1
same "$(jq '[.rows[].held] | add' board.json)" "$(get .total)" "everything on hold"
holds "each line says what to do" jq -e '[.rows[].what_to_do | length > 0] | all' board.json

# ---- the service record
person=$(one "SELECT min(person_id) FROM service")
if [ -z "$person" ]; then person=1; fi
ends 3 case print --form service-record --person 999999 --out r.pdf
same record.not_found "$(code)" "nobody"
ends 2 case print --form service-record --person dance --out r.pdf
ends 2 case print --form service-record --person "$person" --out r.txt
ends 0 case print --form service-record --person "$person" --out r.pdf
same "service-record 1" "$(get '"\(.form) \(.print)"')" "filed as a first print"
acts=$(get .acts)
pdftotext -layout r.pdf r.txt
holds "its title" grep -q 个人服务记录 r.txt
holds "every act is on it" grep -q "服务 $acts 项次" r.txt
name=$(one "SELECT name FROM person WHERE id = $person")
holds "whose it is" grep -q "$name" r.txt
same "" "$(grep -oE '[0-9]{17}[0-9X]' r.txt)" "no identity number in full"
ends 0 case print --form service-record --person "$person" --out r2.pdf
same 2 "$(get .print)" "a second print is counted"
same 2 "$(one "SELECT count(*) FROM journal WHERE act = 'service.history'")" "each is an act"
told
