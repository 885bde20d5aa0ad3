#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Who works away is heard of again, through zhiqiao-cli: away_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 40 >/dev/null 2>&1
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }
checked() { ends 0 db check; same true "$(get '.rows[] | select(.check == "away") | .ok')" "$1"; }
hers() { get "[.rows[] | select(.person_id == $1)][0].$2"; }

# ---- two people leave; nobody is due until the office says how often
ends 0 person add --name 多杰央宗 --id 632421200003040024 --phone 14299990001 --residence 639921101 --category jobseeker
first=$(get .id)
ends 0 person add --name 多杰央忠 --phone 14299990002 --residence 639921101 --category jobseeker
second=$(get .id)
ends 0 registration add --person "$first" --kind transfer --on 2022-08-15 --set scope=4 \
    --set destination=630105 --set employer=某棉业公司 --set organiser=1
spell=$(get .id)
ends 0 registration add --person "$second" --kind transfer --on 2022-11-20 --set scope=1
ends 0 case away --search 多杰央宗
same "1 2022-08-15 某棉业公司 null null 0 unset" \
    "$(get '"\(.rows | length) \(.rows[0].left_on) \(.rows[0].employer) \(.rows[0].heard_on) \(.rows[0].due) \(.rows[0].attempts) \(.rows[0].state)"')" \
    "away, and no interval is set"
ends 0 office interval --of away
same null "$(get .days)" "as shipped"
ends 0 case worklist --kind away
same 0 "$(get .total)" "nothing is invented"
ends 2 office interval --of everybody
ends 2 office interval --of away --days often
as 3 supervisor office interval --of away --days 0
same away.bad_interval "$(code)" "no interval"
as 3 clerk1 office interval --of away --days 45
same right.denied "$(code)" "a clerk sets nothing for the office"
as 0 supervisor office interval --of away --days 45
ends 0 office interval --of away
same 45 "$(get .days)" "set"
ends 0 audit list --limit 5
holds "in the trail" grep -q away.interval out.json

# ---- due, and tried in vain
ends 0 case worklist --kind away --state overdue --limit 1000
same 2022-09-29 "$(hers "$first" due)" "45 days after she left"
ends 0 --today 2022-09-29 case away --state due_soon --search 多杰央宗
same 1 "$(get '.rows | length')" "due on its day"
ends 0 case away --state later --search 多杰央忠
same 2023-01-04 "$(hers "$second" due)" "not yet"
ends 2 case away --state dance
ends 0 case contact --person "$first" --method 02 --outcome 02
ends 0 case away --state overdue --search 多杰央宗
same "1 null" "$(hers "$first" attempts) $(hers "$first" heard_on)" "in vain"

# ---- what was heard of a second record counts once they are one
ends 0 person add --name 多杰央仲 --phone 14299990003 --residence 639921101 --category graduate
other=$(get .id)
ends 0 case contact --person "$other" --method 02 --outcome 01 --intent 1
ends 0 person merge "$first" "$other" --reason 02 --keep phone=A
merge=$(get .merge)
ends 0 case away --search 多杰央宗
same "1 2022-11-30" "$(get '.rows | length') $(hers "$first" heard_on)" "one person, one row"
checked "after a merge"
ends 0 person unmerge "$merge"
ends 0 case away --search 多杰央宗
same "1 null" "$(get '.rows | length') $(hers "$first" heard_on)" "and no longer when they are two again"
checked "after it was undone"

# ---- heard of
ends 0 case contact --person "$first" --method 02 --outcome 01 --intent 1
ends 0 case worklist --kind away --limit 1000
same null "$(hers "$first" due)" "heard of: off the list"
ends 0 case away --search 多杰央宗
same "0 2022-11-30 2023-01-14" "$(hers "$first" attempts) $(hers "$first" heard_on) $(hers "$first" due)" "and due again"
checked "the kept rows are what the records give"

# ---- back home
ends 0 registration end "$spell" --ended 2022-11-30 --reason 返乡
ends 0 case away --search 多杰央宗
same 0 "$(get '.rows | length')" "no longer away"
checked "who came back is not awaited"

# ---- worked out anew, written to a file, and nothing due without an interval
sqlite3 demo.db "UPDATE away_course SET due_on = '2030-01-01' WHERE person_id = $second"
ends 1 db check
same away "$(get '[.rows[] | select(.ok | not) | .check] | join(" ")')" "what is wrong is told"
ends 0 db rebuild
same 1 "$(get .away_changed)" "worked out anew"
ends 0 db rebuild
same 0 "$(get .away_changed)" "and left alone when it is right"
as 0 supervisor export away --out away.csv
holds "with its head" grep -q 多杰央忠 away.csv
as 0 supervisor office interval --of away --none
ends 0 case away --state unset --search 多杰央忠
same 1 "$(get '.rows | length')" "nobody is due by itself any more"
checked "without an interval"
told
