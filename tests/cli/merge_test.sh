#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Two records of one person, through zhiqiao-cli: merge_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"

"$cli" --db demo.db demo create --persons 40 >/dev/null 2>&1

number=632421200003040024
ends 0 person add --name 多杰央宗 --id $number --phone 14299990001 --residence 639921101 --category graduate
first=$(get .id)
ends 0 person add --name 多杰央忠 --phone 14299990002 --residence 639921101 --category jobseeker
second=$(get .id)

# ---- what would happen, and nothing happens
ends 0 person merge "$first" "$second" --dry-run
same true "$(get .possible)" "possible"
same "1" "$(get '[.moving[] | select(.kind == "registration") | .records] | add')" "one registration moves"
holds "the phone differs" jq -e '.fields[] | select(.field == "phone" and .chosen == "kept")' out.json
holds "masked" jq -e '[.. | strings | select(test("14299990002|632421200003040024"))] | length == 0' out.json
ends 0 person merge "$first" "$second" --dry-run --keep phone=B
same gone "$(get '.fields[] | select(.field == "phone") | .chosen')" "chosen"
ends 0 person show "$second"
same "$second" "$(get .id)" "still there"

# ---- refused
ends 3 person merge "$first" "$second"
same merge.reason_missing "$(code)" "a reason"
ends 2 person merge "$first" "$second" --reason 02 --keep phone
ends 2 person merge "$first" "$second" --reason unknown
ends 3 person merge "$first" "$second" --reason 02 --keep hair=B
same merge.unknown_field "$(code)" "no such field"
ends 3 person merge "$first" "$first" --reason 02
same person.same_record "$(code)" "one record"
ends 3 person merge "$first" 999999999 --reason 02
same record.not_found "$(code)" "no such record"

# ---- one record
ends 0 person merge "$first" "$second" --reason 02 --keep phone=A
merge=$(get .merge)
same "$first $second false" "$(get '"\(.id) \(.merged) \(.undone)"')" "merged"
ends 0 person show "$second"
same "$first" "$(get .id)" "the number of the one that went opens the one that stays"
holds "and says so" grep -q "$second" err.txt
same "2" "$(get '.registrations | length')" "both registrations"
ends 0 person find 14299990002
same "$first" "$(get '[.rows[].id] | map(tostring) | join(" ")')" "the phone of the one that went"
ends 0 person find 多杰央忠
same "$first" "$(get '[.rows[].id] | map(tostring) | join(" ")')" "the name given up, once"
ends 3 person merge "$second" "$first" --reason 02
same person.merged "$(code)" "merged already"
ends 0 audit list --limit 5
holds "in the trail" grep -q person.merge out.json
ends 0 db check
holds "all is well" jq -e '[.. | objects | select(.ok == false)] | length == 0' out.json

# ---- somebody goes on working, then it turns out to be wrong
ends 0 case contact --person "$first" --method 02 --outcome 01 --intent 1
ends 0 person unmerge "$second" --dry-run
same "0" "$(get '.conflicts | length')" "nothing was edited"
same "1" "$(get '.made_since | length')" "a contact since"
contact=$(get '.made_since[0].key')
ends 2 person unmerge "$second" --conflict "$contact"
ends 3 person unmerge "$second" --conflict phone=goes
same merge.unknown_decision "$(code)" "the phone was not edited"
ends 0 person unmerge "$merge" --conflict "$contact=goes"
same true "$(get .undone)" "undone"
ends 0 person show "$second"
same "$second 1" "$(get '"\(.id) \(.registrations | length)"')" "two again"
holds "with the contact" jq -e '[.timeline[] | select(.kind == "contact")] | length == 1' out.json
ends 3 person unmerge "$merge"
same merge.undone_already "$(code)" "once"
ends 3 person unmerge 999999999
ends 0 db check
holds "all is well again" jq -e '[.. | objects | select(.ok == false)] | length == 0' out.json

# ---- two registrations that exclude each other
ends 0 person add --name 多杰央钟 --phone 14299990003 --residence 639921101 --category jobseeker
third=$(get .id)
ends 0 person merge "$second" "$third" --dry-run
same "false registration" "$(get '"\(.possible) \(.clashes[0].kind)"')" "told beforehand"
ends 3 person merge "$second" "$third" --reason 02
same merge.clash "$(code)" "refused"
ends_plain 0 demo.db person merge "$second" "$third" --dry-run

told
