#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The own caseload out and back, through zhiqiao-cli: caseload_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 300 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
digest() { "$cli" --db demo.db --json db digest | jq -r .digest; }

ends 2 case export --own
ends 3 --user auditor case export --own --out a.csv
ends 0 --user clerk1 case export --own --out a.csv
rows=$(get .rows)
holds "somebody is in the own caseload" test "$rows" -gt 0
same "$((rows + 1))" "$(wc -l <a.csv)" "a line each, and the head"
same "" "$(grep -oE '[0-9]{17}[0-9X]' a.csv)" "no identity number in full"
ends 0 --user clerk1 case export --own --out a.xlsx
same "$rows" "$(get .rows)" "the same as a workbook"

# ---- everybody: above the limit a second person is needed
ends 3 --user supervisor case export --out all.csv
same export.second_person "$(code)" "above the limit"
ends 0 --user supervisor case export --out all.csv --ask 半年核对
holds "asked" test "$(get .id)" -gt 0

# ---- back without a change
before=$(digest)
ends 0 --user supervisor case import a.csv --dry-run
same "0 $rows 0" "$(get '"\(.changed) \(.same) \(.refused)"')" "nothing was edited"
ends 0 --user supervisor case import a.xlsx --dry-run
same "0 $rows 0" "$(get '"\(.changed) \(.same) \(.refused)"')" "nor in the workbook"
same "$before" "$(digest)" "and nothing is changed"

# ---- edited
person=$(sed -n 2p a.csv | cut -d, -f1 | tr -dc 0-9)
version=$(one "SELECT row_version FROM person WHERE id = $person")
printf '记录编号,版本,联系电话\n%s,%s,14299990001\n' "$person" "$version" >edit.csv
ends 0 --user supervisor case import edit.csv
same "1 0 0" "$(get '"\(.changed) \(.same) \(.refused)"')" "one cell"
batch=$(get .batch)
ends 0 person show "$person"
same "142****0001" "$(get .phone_masked)" "the new phone"
printf '记录编号,版本,联系电话\n%s,%s,14299990002\n' "$person" "$version" >late.csv
ends 1 --user supervisor case import late.csv --errors back.xlsx
same caseload.conflict "$(get '.rows[0].code')" "it was changed since the export"
same C2 "$(get '.rows[0].cell')" "by cell"
holds "the row comes back as a file" test -s back.xlsx
ends 0 --user supervisor case import --undo "$batch"
same "$before" "$(digest)" "taken back as if nothing had been"
told
