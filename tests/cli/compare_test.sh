#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Files of other owners against the register through zhiqiao-cli: compare_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 200 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }
clerk=$(one "SELECT staff_id FROM user_account WHERE login = 'clerk1'")

# ---- two people of the clerk's own, whose numbers the sample of an import has
"$cli" --db demo.db person import --sample sample.csv >/dev/null 2>&1
as 0 supervisor person import sample.csv
one "SELECT id FROM person ORDER BY id & 1099511627775 DESC LIMIT 3" | sort -n >ids.txt
dolma=$(sed -n 1p ids.txt)
tashi=$(sed -n 2p ids.txt)
holds "three people of the sample" test "$(wc -l <ids.txt)" = 3
as 0 supervisor person show "$dolma"
name=$(get .name)
cat >insured.csv <<END
姓名,社会保障号码,手机号码,家庭住址
卓玛措,632421199904120042,14200000091,青海路1号
才仁·扎西,632421199203040015,14200000002,
马晓兰,632421198808080218,14200000093,
无此人,632421200001010032,14200000099,
没有号码,,14200000098,
END

# ---- what is refused before anything is read
as 2 supervisor person compare
as 2 supervisor person compare insured.csv
same usage.no_owner "$(code)" "no owner"
as 2 supervisor person compare insured.csv --owner 某局
same usage.unknown_code "$(code)" "an owner nobody knows"
as 3 supervisor person compare insured.csv --owner 社保 --as-of 2022-12-24
same comparison.in_future "$(code)" "a day to come"
as 4 supervisor person compare nowhere.csv --owner 社保
printf '姓名,手机\n卓玛措,14200000091\n' >nameless.csv
as 4 supervisor person compare nameless.csv --owner 社保
same exchange.columns_missing "$(code)" "no column of numbers"
same 0 "$(one 'SELECT count(*) FROM comparison')" "nothing was recorded"

# ---- a comparison: what was checked, and the rows handed back
as 1 supervisor person compare insured.csv --owner 社保 --as-of 2022-11-28 --errors back.csv
same "2 社保 2022-11-28 5 3 1 2 1 1 3 0" \
    "$(get '"\(.owner) \(.owner_name) \(.as_of) \(.rows_read) \(.matched) \(.same) \(.different) \(.unmatched) \(.refused) \(.differences) \(.accepted)"')" \
    "the record"
comparison=$(get .comparison)
same "$(sha256sum insured.csv | cut -d' ' -f1)" "$(get .digest)" "the digest of the file"
same "B5 B6" "$(get '[.rows[].cell] | join(" ")')" "rows handed back"
holds "the row of nobody in the file handed back" grep -q '^无此人,632421200001010032' back.csv
holds "the reason in Chinese" grep -q '没有您能看到的人' back.csv
same "$name" "$(as 0 supervisor person show "$dolma"; get .name)" "nobody was changed"

# ---- a look, masked
as 0 supervisor person compare --show "$comparison"
same 3 "$(get '.rows | length')" "differences"
same "address phone phone" "$(get '[.rows[].field] | join(" ")')" "their fields"
same "open" "$(get '[.rows[].state] | unique | join(" ")')" "their state"
holds "no number in clear" bash -c '! grep -q 14200000091 out.json'

# ---- nothing without a field; one of one person, and back
as 2 supervisor person compare --accept "$comparison"
same usage.no_field "$(code)" "no field"
as 0 supervisor person compare --accept "$comparison" --person "$dolma" --field phone
same 1 "$(get .accepted)" "fields taken over"
as 3 supervisor person compare --accept "$comparison" --person "$dolma" --field phone
same comparison.nothing_open "$(code)" "the same again"
as 3 supervisor person compare --accept "$comparison" --person "$dolma" --field shoes
same comparison.unknown_field "$(code)" "no such field"
as 0 supervisor person compare --show "$comparison"
same "accepted" "$(get ".rows[] | select(.person_id == $dolma and .field == \"phone\") | .state")" "its state"
as 0 supervisor person seen-by "$dolma"
holds "its history names the owner" grep -q '社保 2022-11-28' out.json
as 0 supervisor person compare --return "$comparison" --person "$dolma" --field phone
same 1 "$(get .taken_back)" "taken back"

# ---- all of a column; a clerk may look and compare but not take all over
as 3 clerk1 person compare --accept "$comparison" --field phone
same right.denied "$(code)" "a clerk takes over one by one"
as 0 supervisor person compare --accept "$comparison" --field phone
same "2 2" "$(get '"\(.persons) \(.accepted)"')" "persons and fields"
as 0 supervisor person compare --list
same 2 "$(get ".rows[0].accepted")" "the list"
same "1 1" "$(get '.rows[0] | "\(.unmatched) \(.refused)"')" "rows of nobody and rows of no use"
same 2 "$(get .rows[0].owner)" "whose file it was"

# ---- the same file again: said, and allowed; what was taken over is the same now
as 1 supervisor person compare insured.csv --owner 社保
same "1 [$comparison]" "$(get '"\(.different) \(.earlier)"')" "the earlier comparison"
holds "when and by whom" grep -q "$comparison" err.txt
told
