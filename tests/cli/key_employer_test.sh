#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Key employers through zhiqiao-cli: key_employer_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 200 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }
name_of() { one "SELECT s.name FROM staff s JOIN user_account a ON a.staff_id = s.id WHERE a.login = '$1'"; }
first=$(one "SELECT id FROM employer ORDER BY id LIMIT 1")
second=$(one "SELECT id FROM employer ORDER BY id LIMIT 1 OFFSET 1")

# ---- put on the list, and what is refused
as 2 clerk1 employer key "$first" --kind 大企业
same usage.unknown_code "$(code)" "a kind of one's own"
as 2 clerk1 employer key 七 --kind 01
same usage.bad_number "$(code)" "no number"
as 3 auditor employer key "$first" --kind 01
same right.denied "$(code)" "by who records no employers"
as 3 clerk1 employer key "$first" --kind 01 --since 2022-12-01
same key.in_future "$(code)" "from a day to come"
as 1 clerk1 employer key "$first,$second,99999999" --kind 规上企业 --reason 年产值过亿 --since 2022-10-01
same "2 1 record.not_found" "$(get '"\(.done) \(.rows | length) \(.rows[0].code)"')" "two, and one unknown"
batch=$(get .batch)
as 1 clerk1 employer key "$first" --kind 02
same "0 key.listed_already" "$(get '"\(.done) \(.rows[0].code)"')" "once at a time"

# ---- nothing is due until somebody says how often
as 0 clerk1 employer listed
same "2 unset unset" "$(get '"\(.rows | length) \(.rows[0].state) \(.rows[1].state)"')" "no interval is set"
as 0 clerk1 office interval --of employers
same null "$(get .days)" "as shipped"
as 3 supervisor office interval --of employers --days 0
same key.bad_interval "$(code)" "no interval"
as 3 clerk1 office interval --of employers --days 30
same right.denied "$(code)" "a clerk sets nothing for the office"
as 0 supervisor office interval --of employers --days 30
as 0 clerk1 employer listed --state overdue
same "2 2022-10-31" "$(get '"\(.rows | length) \(.rows[0].due)"')" "30 days after the first day on the list"
as 0 clerk1 employer interval "$second" --days 90
as 0 clerk1 employer listed --state later
same "1 2022-12-30" "$(get '"\(.rows | length) \(.rows[0].due)"')" "its own interval goes before"

# ---- one officer at a time, with a history
as 3 clerk1 employer assign "$first" --to clerk2 --reason 首次指定
same right.denied "$(code)" "by a clerk"
as 2 supervisor employer assign "$first" --to 张三丰 --reason 1
same usage.unknown_staff "$(code)" "nobody here"
as 0 supervisor employer assign "$first,$second" --to clerk1 --reason 首次指定
as 0 supervisor employer assign "$first" --to clerk2 --reason 2
passed=$(get .batch)
as 1 supervisor employer assign "$first" --to clerk2 --reason 2
same "key.same_officer" "$(get '.rows[0].code')" "has it already"
as 0 supervisor employer visits "$first"
same "$(name_of clerk2) 2 $(name_of clerk1)" \
    "$(get '"\(.officer) \(.deeds | length) \(.deeds[0].officer)"')" "who was named, and before"
as 0 supervisor employer undo "$passed"
as 0 supervisor employer listed --officer clerk1
same 2 "$(get '.rows | length')" "taken back"
as 3 supervisor employer undo "$passed"
same key.nothing_left "$(code)" "once only"
as 0 supervisor employer assign "$second" --nobody --reason 9
as 0 supervisor employer listed --unnamed
same "1" "$(get '.rows | length')" "without an officer"

# ---- due on the officer's worklist, until somebody hears of them
as 0 clerk1 case worklist --kind employer_contact --state overdue
same "1 employer_contact overdue" "$(get '"\(.total) \(.rows[0].obligation) \(.rows[0].state)"')" "on today's list"
as 3 clerk1 employer visit "$first" --way 上门走访
same key.spoken_missing "$(code)" "with whom?"
as 3 clerk1 employer visit "$first" --way 2 --spoken 马主任 --next 2022-11-30
same key.next_before "$(code)" "agreed on the same day"
as 0 clerk1 employer visit "$first" --way 上门走访 --spoken 人事部马主任 --needs 缺焊工三名 --next 2022-12-20
visit=$(get .id)
same "人事部马主任 缺焊工三名 2022-12-20" "$(get '"\(.spoken_to) \(.needs) \(.next)"')" "told"
as 0 clerk1 employer listed --state later
same "2022-12-20" "$(get "[.rows[] | select(.employer_id == $first)][0].due")" "the day agreed on"
same "" "$(strings demo.db demo.db-wal 2>/dev/null | grep -m1 缺焊工)" "sealed"
as 0 clerk1 employer visit "$first" --undo "$visit"
as 3 clerk1 employer visit "$first" --undo "$visit"
same record.changed_elsewhere "$(code)" "once only"
as 0 clerk1 employer visits "$first"
same "0" "$(get '.visits | length')" "and it counts no more"

# ---- off the list, and back by the undo
as 3 clerk1 employer undo "$batch"
same key.nothing_left "$(code)" "something was done to both since"
as 0 clerk1 employer unkey "$first" --reason 项目建成
off=$(get .batch)
as 3 clerk1 employer visit "$first" --way 2 --spoken 马主任
same key.not_listed "$(code)" "off the list"
as 0 clerk1 employer listed --state off
same 1 "$(get '.rows | length')" "among those taken off"
as 0 clerk1 employer undo "$off"
as 0 clerk1 employer listed
same 2 "$(get '.rows | length')" "on it again"
as 0 supervisor office interval --of employers --none
as 0 clerk1 employer listed --state unset
same 1 "$(get '.rows | length')" "nothing is due of the one without an interval of its own"
as 0 supervisor db check
told
