#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Campaigns through zhiqiao-cli: campaign_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 200 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }

# ---- made, and what is missing
as 3 supervisor campaign create --kind 01 --from 2022-11-01 --until 2022-12-15
same campaign.name_missing "$(code)" "without a name"
as 3 supervisor campaign create --kind 01 --name 反了 --from 2022-12-15 --until 2022-11-01
same campaign.days_reversed "$(code)" "it ends before it begins"
as 2 supervisor campaign create --kind 春天 --name 春天 --from 2022-11-01 --until 2022-12-15
same usage.unknown_code "$(code)" "a kind of one's own"
as 2 supervisor campaign create --kind 01 --name 春天 --from 昨天 --until 2022-12-15
same usage.bad_day "$(code)" "no day"
as 3 auditor campaign create --kind 01 --name 春天 --from 2022-11-01 --until 2022-12-15
same right.denied "$(code)" "by who records nothing"
as 0 supervisor campaign create --kind 就业援助月 --name 2022年就业援助月 --from 2022-11-01 --until 2022-12-15
id=$(get .id)
same "01 2022年就业援助月 2022-11-01 2022-12-15" \
    "$(get '"\(.campaign_kind) \(.name) \(.from) \(.until)"')" "made"
as 0 supervisor campaign change "$id" --until 2022-12-31 --aim 走访困难家庭
same "2022-12-31 走访困难家庭 2022年就业援助月" "$(get '"\(.until) \(.aim) \(.name)"')" "changed in part"

# ---- its people, marked by number; the rest is told
who=$(one "SELECT person_id FROM service WHERE kind = 'contact'
    AND on_day BETWEEN '2022-11-01' AND '2022-11-30'
    AND NOT EXISTS (SELECT 1 FROM service c WHERE c.corrects = service.id)
    AND NOT EXISTS (SELECT 1 FROM person_merge m WHERE m.gone_id = person_id) ORDER BY id LIMIT 1")
as 1 supervisor campaign mark "$id" --person "$who" --person 99999999
same "1 1 record.not_found" "$(get '"\(.marked) \(.rows | length) \(.rows[0].code)"')" "marked, and not found"
batch=$(get .batch)
as 1 supervisor campaign mark "$id" --person "$who"
same "0 campaign.marked_already" "$(get '"\(.marked) \(.rows[0].code)"')" "once only"

# ---- what its people did on its days is proposed, and belongs when somebody says so
counted="SELECT count(*) FROM service WHERE person_id = $who AND kind <> 'withdrawal'
    AND on_day BETWEEN '2022-11-01' AND '2022-12-31'
    AND NOT EXISTS (SELECT 1 FROM service c WHERE c.corrects = service.id)"
as 0 supervisor campaign records "$id" --proposed --kind service
same "$(one "$counted")" "$(get '.rows | length')" "proposed services"
service=$(get '.rows[0].record_id')
as 0 supervisor campaign show "$id"
same "1 0 0" "$(get '"\(.persons) \(.services) \(.served_persons)"')" "no day makes it belong"
as 0 supervisor campaign mark "$id" --service "$service"
visits=$(get .batch)
as 0 supervisor campaign show "$id"
same "1 1 1" "$(get '"\(.persons) \(.services) \(.served_persons)"')" "one visit of one person"
as 0 supervisor campaign records "$id"
same "2" "$(get '.rows | length')" "what belongs"
as 2 supervisor campaign records "$id" --kind shoes
same usage.unknown_record_kind "$(code)" "no such sort"
as 0 supervisor campaign list --of "$who"
same "1 $id" "$(get '"\(.rows | length) \(.rows[0].id)"')" "of the person"
as 0 supervisor campaign list
same "2022年就业援助月 1 1" "$(get '"\(.rows[0].campaign) \(.rows[0].people) \(.rows[0].services)"')" "listed"

# ---- out again
as 0 supervisor campaign mark --undo "$visits"
same "1" "$(get .taken_out)" "the batch is out"
as 3 supervisor campaign mark --undo "$visits"
same record.not_found "$(code)" "once only"
as 0 supervisor campaign unmark "$id" --person "$who"
as 3 supervisor campaign unmark "$id" --person "$who"
same campaign.nothing_left "$(code)" "nothing is left"
same "0 0" "$(one "SELECT count(*) FROM campaign_mark") $(one "SELECT count(*) FROM campaign_batch")" "nothing is kept"
as 0 supervisor db check
told
