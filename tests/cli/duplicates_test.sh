#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# People who may be registered twice, through zhiqiao-cli: duplicates_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"

"$cli" --db demo.db demo create --persons 40 >/dev/null 2>&1

ends 0 person add --name 多杰央宗 --id 632421200003040024 --phone 14299990001 --residence 639921101 --category graduate
first=$(get .id)
alike() { get '[.findings[] | select(.id == "person.alike") | .field] | join(" ")'; }
same "" "$(alike)" "nobody is alike"
ends 0 person add --name 多杰兰措 --phone 14299990001 --residence 639921101
same "" "$(alike)" "one of the family on the same phone is nobody else's double"

# ---- the same person without the number at hand: told, and registered all the same
ends 0 person add --name 多杰央宗 --phone 14299990001 --residence 639921101
second=$(get .id)
same name "$(alike)" "told"
holds "with the record" grep -q "$first" out.json

ends 0 person duplicates --person "$first"
holds "the second" jq -e --argjson id "$second" '[.rows[] | select(.other_id == $id)] | length == 1' out.json
same "name.equal" "$(get '.rows[0].grounds[0].ground')" "why"
same "number" "$(get '.rows[0].points | type')" "points"
ends 0 person duplicates --all --limit 100000
holds "once" jq -e --argjson a "$first" --argjson b "$second" \
    '[.rows[] | select(.id == $a and .other_id == $b or .id == $b and .other_id == $a)] | length == 1' out.json
same null "$(get .next)" "all were looked at"
pairs=$(get '.rows | length')
next=""
seen=0
while :; do
    ends 0 person duplicates --all --limit 9 --after "${next:-1}"
    seen=$((seen + $(get '.rows | length')))
    next=$(get .next)
    if [ "$next" = null ]; then break; fi
done
same "$pairs" "$seen" "page by page"

# ---- they are two people, says the counter, and nobody asks again
ends 0 person duplicates --person "$second" --apart "$first"
same "$first" "$(get .apart_from)" "decided"
ends 0 person duplicates --person "$first"
holds "not any more" jq -e --argjson id "$second" '[.rows[] | select(.other_id == $id)] | length == 0' out.json
ends 0 audit list --limit 5
holds "who decided" grep -q person.apart out.json

# ---- an equal number stays refused
ends 3 person add --name 多杰央宗 --id 632421200003040024
same person.duplicate_number "$(code)" "an equal number"

# ---- doubtful rows of a file
cat >rows.csv <<CSV
姓名,身份证号,手机,现居住地,另一人编号
多杰央宗,632421200003040040,14299990001,639921101,
韩小军,632421198803090011,14299990009,639921101,
CSV
ends 1 person import rows.csv
same "1 1" "$(get '"\(.added) \(.refused)"')" "one row is doubtful"
same "person.alike $first" "$(get '.rows[0] | "\(.code) \(.record)"')" "with its record"
sed -i "s/,639921101,\$/,639921101,$first、$second/" rows.csv
ends 0 person import rows.csv
same "1 1 0" "$(get '"\(.added) \(.same) \(.refused)"')" "somebody else, says the file"

ends 2 person duplicates
ends 2 person duplicates --person 1 --all
ends 3 person duplicates --person "$first" --apart "$first"
same person.same_record "$(code)" "one record"
ends 3 person duplicates --person "$first" --apart 999999999
ends_plain 0 demo.db person duplicates --person "$first"

told
