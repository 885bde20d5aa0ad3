#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Group sessions through zhiqiao-cli: session_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 200 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }
lecture() { as "$1" supervisor session create --kind 02 --topic 第一份工作怎么选 --on "$2" \
    --begins 14:30 --minutes 90 --place 县人社局三楼会议室 "${@:3}"; }
today=2022-11-30

# ---- made, and what is missing
as 3 supervisor session create --kind 02 --on "$today" --begins 14:30 --minutes 90 --place 会议室
same session.no_topic "$(code)" "without a topic"
as 2 supervisor session create --kind 跳舞 --topic 跳舞 --on "$today"
same usage.unknown_code "$(code)" "a kind of one's own"
as 2 supervisor session create --kind 02 --topic 讲座 --on 昨天
same usage.bad_day "$(code)" "no day"
as 3 auditor session create --kind 02 --topic 讲座 --on "$today" --begins 9:00 --minutes 60 --place 会议室
same right.denied "$(code)" "by who records nothing"
lecture 0 "$today" --places 2
id=$(get .id)
same "02 职业规划讲座 planned 2" "$(get '"\(.session_kind) \(.kind_name) \(.state) \(.places)"')" "made"
as 0 supervisor session change "$id" --places none --begins 09:00
same "null 09:00 90" "$(get '"\(.places) \(.begins) \(.minutes)"')" "changed in part"

# ---- who is on the roster
mapfile -t who < <(one "SELECT p.id FROM person p JOIN registration r ON r.person_id = p.id
    AND r.kind = 'graduate' AND r.ended_on IS NULL
    WHERE NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
    AND NOT EXISTS (SELECT 1 FROM person_merge m WHERE m.gone_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM service s WHERE s.person_id = p.id AND s.kind = 'guidance')
    GROUP BY p.id ORDER BY p.id LIMIT 3")
as 2 supervisor session enter "$id"
same usage.no_person "$(code)" "nobody named"
as 1 supervisor session enter "$id" --person "${who[0]},${who[1]},${who[2]},99999999"
same "3 0 record.not_found" "$(get '"\(.entered) \(.waiting) \(.rows[0].code)"')" "three entered"
as 0 supervisor session remove "$id" --person "${who[2]}"
same 1 "$(get .removed)" "one taken off"
as 3 supervisor session remove "$id" --person "${who[2]}"
same session.not_on_roster "$(code)" "once only"
as 0 supervisor session print "$id" --out sheet.pdf
same "1 2" "$(get '"\(.pages) \(.rows)"')" "the sheet of two people"
same "%PDF" "$(head -c 4 sheet.pdf)" "a PDF"
as 2 supervisor session print "$id" --out sheet.txt
same usage.not_pdf "$(code)" "no PDF"

# ---- who was there, and what comes of it
as 2 supervisor session attend "$id" --person "${who[0]}" --as sleeping
same usage.unknown_attendance "$(code)" "no such attendance"
as 0 supervisor session attend "$id" --person "${who[0]}" --signed
as 0 supervisor session attend "$id" --person "${who[1]}"
services=$(one "SELECT count(*) FROM service")
as 0 supervisor session close "$id"
same "2 1" "$(get '"\(.present) \(.recorded)"')" "two were there, one signed"
same $((services + 1)) "$(one "SELECT count(*) FROM service")" "one record"
same "guidance 05 90 03 1" "$(one "SELECT kind || ' ' || method || ' ' || minutes || ' ' || types || ' ' || confirmed
    FROM service s JOIN session_record r ON r.id = s.id WHERE s.person_id = ${who[0]}")" "a guidance, signed"
as 0 supervisor session show "$id"
same "held 2 recorded attendance" \
    "$(get '"\(.state) \(.rows | length) \(.rows[0].came_of_it) \(.rows[1].came_of_it)"')" "shown"
as 3 supervisor session close "$id"
same session.not_planned "$(code)" "closed once"

# ---- one undo, closed again, and one person corrected
as 0 supervisor session close "$id" --undo
same "1 $services" "$(get .taken_back) $(one "SELECT count(*) FROM service")" "every record is back"
as 0 supervisor session close "$id"
as 0 supervisor session attend "$id" --person "${who[1]}" --signed
same "true false" "$(get '"\(.rows[0].record_made) \(.rows[0].record_withdrawn)"')" "signed after all"
as 0 supervisor session attend "$id" --person "${who[0]}" --as absent
same "false true" "$(get '"\(.rows[0].record_made) \(.rows[0].record_withdrawn)"')" "was not there"
as 3 supervisor session close "$id" --undo
same session.built_upon "$(code)" "something was built upon it"

# ---- not before its day, and cancelled
lecture 0 2032-01-05 --places 1
next=$(get .id)
as 0 supervisor session enter "$next" --person "${who[0]},${who[1]}"
same "2 1" "$(get '"\(.entered) \(.waiting)"')" "one waits"
as 3 supervisor session close "$next"
same session.not_yet "$(code)" "before its day"
as 3 supervisor session cancel "$next"
same session.no_reason "$(code)" "without a reason"
as 0 supervisor session cancel "$next" --reason 场地或设备不能使用
same "cancelled 场地或设备不能使用" "$(get '"\(.state) \(.cancelled_because)"')" "cancelled"
as 0 supervisor session cancel "$next" --undo
same planned "$(get .state)" "taken up again"
as 2 supervisor session list --state dancing
same usage.unknown_state "$(code)" "no such state"
as 0 supervisor session list --state planned
same "1 1 1" "$(get '"\(.rows | length) \(.rows[0].people - 1) \(.rows[0].places)"')" "listed"
as 0 supervisor person copy "${who[1]}" --out copy.json
same "第一份工作怎么选" "$(jq -r '.sessions[0].topic' copy.json)" "in the copy a person may ask for"
as 0 supervisor db check
told
