#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# People given to colleagues through zhiqiao-cli: assign_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 200 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }
staff_of() { one "SELECT staff_id FROM user_account WHERE login = '$1'"; }
name_of() { one "SELECT s.name FROM staff s WHERE s.id = $(staff_of "$1")"; }
open_of() {  # open_of LOGIN: people with an open registration of that officer, the numbers in order
    one "SELECT DISTINCT r.person_id FROM registration r WHERE r.officer_id = $(staff_of "$1")
        AND r.registered_on <= '2022-11-30' AND (r.ended_on IS NULL OR r.ended_on > '2022-11-30')
        AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
        AND NOT EXISTS (SELECT 1 FROM person_merge m WHERE m.gone_id = r.person_id
            AND m.undone_at IS NULL) ORDER BY 1"
}
rows() { one "SELECT count(*) FROM case_assignment"; }
first=$(open_of clerk1 | sed -n 1p)
second=$(open_of clerk1 | grep -vx "$first" | sed -n 1p)

# ---- what is refused before anybody is moved
as 2 supervisor case assign --person "$first" --reason 2
same usage.no_receiver "$(code)" "to nobody"
as 2 supervisor case assign --to clerk2 --reason 2
same usage.no_person "$(code)" "nobody"
as 2 supervisor case assign --to clerk2 --person "$first"
same usage.no_reason "$(code)" "for no reason"
as 2 supervisor case assign --to clerk2 --person "$first" --from clerk1 --reason 2
same usage.two_choices "$(code)" "by number and by list"
as 2 supervisor case assign --to 无此人 --person "$first" --reason 2
same usage.unknown_staff "$(code)" "to a stranger"
as 2 supervisor case assign --to clerk2 --person "$first" --reason 随便
same usage.unknown_code "$(code)" "for a reason of one's own"
as 2 supervisor case assign --to clerk2 --filter residence --reason 2
same usage.bad_filter "$(code)" "a filter without a value"
as 3 supervisor case assign --to clerk2 --filter shoes=42 --reason 2
same list.unknown_column "$(code)" "a filter of no column"
as 3 clerk1 case assign --to clerk2 --person "$first" --reason 2
same right.denied "$(code)" "by who may not"
same 0 "$(rows)" "nobody was moved"

# ---- two people by number; who is there already is told
as 0 supervisor case assign --to clerk2 --person "$first,$second" --reason 工作量均衡
same "2 2 $(name_of clerk2)" "$(get '"\(.persons) \(.assign_reason) \(.to_name)"')" "moved"
batch=$(get .batch)
as 1 supervisor case assign --to clerk2 --person "$first" --person 99999999 --reason 2
same "null 0 case.already_theirs record.not_found" \
    "$(get '"\(.batch) \(.persons) \([.rows[].code] | join(" "))"')" "why not"
holds "the reason in Chinese" grep -q '已由该专员负责' out.json
as 0 clerk2 case guide --person "$first" --minutes 20 --note 演示
as 3 clerk1 case guide --person "$first" --minutes 20 --note 演示
same right.out_of_scope "$(code)" "somebody else's by now"
as 0 supervisor case assign --of "$first"
same "1 $(name_of clerk2) 工作量均衡 $batch" \
    "$(get '"\(.rows | length) \(.rows[0].officer) \(.rows[0].reason_name) \(.rows[0].batch)"')" "history"
owed=$(one "SELECT min(person_id) FROM obligation WHERE staff_id <> $(staff_of clerk2) AND active = 1
    AND delivered < promised AND (stops_on IS NULL OR stops_on > '2022-12-31')
    AND person_id NOT IN ($first, $second)")
as 0 supervisor case assign --to clerk2 --person "$owed" --reason 2
one_of=$(get .batch)
as 0 supervisor case worklist --staff "$(name_of clerk2)" --limit 1000
holds "on the worklist of the one in charge" jq -e ".rows[] | select(.person_id == $owed)" out.json
as 0 supervisor case assign --undo "$one_of"

# ---- a whole caseload, and back
before=$(open_of clerk3 | tr '\n' ' ')
as 0 supervisor case assign --to clerk4 --from clerk3 --reason 人员离职或调岗
whole=$(get .batch)
same "$(echo $before | wc -w)" "$(get .persons)" "everybody clerk3 was in charge of"
as 0 supervisor case assign --show "$whole"
same "$before" "$(get '[.rows[].person_id] | sort | map(tostring) | join(" ")') " "who they are"
as 0 supervisor case assign --from clerk3 --to clerk4 --reason 1 --list
same "$whole $one_of $batch" "$(get '[.rows[].id] | join(" ")')" "the batches, newest first"
moved=$(echo $before | cut -d' ' -f1)
as 0 supervisor case assign --to clerk1 --person "$moved" --reason 5
as 1 supervisor case assign --undo "$whole"
same "$(($(echo $before | wc -w) - 1)) case.given_since $moved" \
    "$(get '"\(.taken_back) \(.rows[0].code) \(.rows[0].person_id)"')" "all but who was given away again"
as 0 supervisor case assign --undo "$batch"
same 2 "$(get .taken_back)" "taken back"
as 3 supervisor case assign --undo "$batch"
same case.nothing_left "$(code)" "a second time"
as 3 supervisor case assign --undo 99999999
same record.not_found "$(code)" "a batch that is none"
as 0 clerk1 case assign --list
same 0 "$(get '.rows | length')" "the batches, for who may not"
as 0 clerk1 case guide --person "$first" --minutes 20 --note 演示

# ---- by the list of people
as 0 supervisor case assign --to clerk2 --filter residence_division=639921 --filter officer="$(name_of clerk1)" --reason 4
wanted=$(get .persons)
holds "somebody lives there" test "$wanted" -gt 0
same "$wanted" "$(one "SELECT count(DISTINCT a.person_id) FROM case_assignment a JOIN person p
    ON p.id = a.person_id WHERE p.residence_division LIKE '639921%' AND a.batch_id = $(get .batch)")" \
    "of that county"

# ---- the book that goes with a batch
batch=$(get .batch)
as 2 supervisor case assign --book "$batch" --out book.txt
as 3 supervisor case assign --book 99999999 --out book.pdf
as 0 supervisor case assign --to clerk3 --person "$first,$second" --reason 2
batch=$(get .batch)
as 0 supervisor case assign --book "$batch" --out book.pdf
same "2 1" "$(get '"\(.persons) \(.pages)"')" "the book"
pdftotext -layout book.pdf book.txt
holds "its title" grep -q '服务对象移交清册' book.txt
holds "what it comes to" grep -q '合计 2 人' book.txt
holds "who takes over" grep -q "$(name_of clerk3)" book.txt
holds "no whole number" test -z "$(grep -E '[0-9]{17}[0-9X]' book.txt)"

# ---- load, and evening it out
as 0 supervisor case load
holds "everybody who serves" test "$(get '.rows | length')" -ge 4
holds "the numbers of a list" test "$(get "[.rows[] | select(.staff == \"$(name_of clerk1)\").persons] | add")" \
    = "$(as 0 supervisor person find '' >/dev/null 2>&1; one "SELECT count(*) FROM person p
    WHERE NOT EXISTS (SELECT 1 FROM person_merge m WHERE m.gone_id = p.id AND m.undone_at IS NULL)
    AND CASE WHEN EXISTS (SELECT 1 FROM case_assignment a WHERE a.person_id = p.id)
        THEN (SELECT officer_id FROM case_assignment a WHERE a.person_id = p.id ORDER BY id DESC LIMIT 1)
            = $(staff_of clerk1)
        ELSE EXISTS (SELECT 1 FROM registration r WHERE r.person_id = p.id
            AND r.officer_id = $(staff_of clerk1) AND r.registered_on <= '2022-11-30'
            AND (r.ended_on IS NULL OR r.ended_on > '2022-11-30')
            AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)) END")"
# ---- what the staff speaks
as 0 supervisor case languages --staff clerk1 --speaks 藏语,zho
same "zho bod 汉语、藏语" "$(get '"\(.languages | join(" ")) \(.language_names)"')" "recorded, in the order of the list"
as 2 supervisor case languages --staff clerk1 --speaks 火星语
same usage.unknown_code "$(code)" "no language of the list"
as 2 supervisor case languages --staff clerk1
as 2 supervisor case languages --speaks zho
as 3 clerk1 case languages --staff clerk1 --speaks bod
same right.denied "$(code)" "by who may not"
as 0 supervisor case languages
same "1 $(name_of clerk1)" "$(get '"\(.rows | length) \(.rows[0].staff)"')" "who speaks what"
as 0 supervisor case languages --staff clerk1 --unknown
as 0 supervisor case languages
same 0 "$(get '.rows | length')" "unknown again"
same 2 "$(one 'SELECT count(*) FROM staff_language')" "both records are kept"
as 3 clerk1 case load
same right.denied "$(code)" "the loads, for who may not"
before=$(rows)
as 0 supervisor case balance
moves=$(get '.rows | length')
holds "a proposal" test "$moves" -gt 1
same "$before" "$(rows)" "that moves nobody"
out=$(get '.rows[0].person_id')
as 0 supervisor case balance --accept --leave "$out"
same $((moves - 1)) "$(get .persons)" "all but the one left out"
as 0 supervisor case assign --undo "$(get .batch)"
same "$before" "$(rows)" "taken back as one batch"
ends 0 db check
told
