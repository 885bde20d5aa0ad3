#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Programmes through zhiqiao-cli: programme_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 200 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }
figures() { as 0 supervisor programme figures "$round"; }

# ---- a round of two places
as 2 supervisor programme open --programme 航天 --name 2022年 --from 2022-09-01 --until 2023-08-31
same usage.unknown_code "$(code)" "a programme of one's own"
as 3 supervisor programme open --programme 01 --name 2022年 --from 2023-09-01 --until 2023-08-31
same programme.days_reversed "$(code)" "it ends before it begins"
as 3 supervisor programme open --programme 01 --name 2022年 --places 0 --from 2022-09-01 --until 2023-08-31
same programme.bad_places "$(code)" "no places"
as 3 auditor programme open --programme 01 --name 2022年 --from 2022-09-01 --until 2023-08-31
same right.denied "$(code)" "by who records nothing"
as 0 supervisor programme open --programme 高校毕业生就业创业促进计划 --name 2022年 --places 1 \
    --from 2022-09-01 --until 2023-08-31
round=$(get .id)
same "01 1 2022-09-01" "$(get '"\(.programme) \(.places) \(.from)"')" "opened"
as 0 supervisor programme change "$round" --places 2
same "2 2022年" "$(get '"\(.places) \(.name)"')" "changed in part"

# ---- four apply, two wait
mapfile -t people < <(one "SELECT p.id FROM person p WHERE NOT EXISTS (SELECT 1 FROM person_merge m
    WHERE m.gone_id = p.id) AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM case_transfer t WHERE t.person_id = p.id) ORDER BY p.id LIMIT 4")
as 0 supervisor programme enrol "$round" --person "${people[0]},${people[1]},${people[2]},${people[3]}"
same "4 0" "$(get '"\(.enrolled | length) \(.rows | length)"')" "enrolled"
mapfile -t ids < <(get '.enrolled[].id')
as 3 supervisor programme enrol "$round" --person "${people[0]}"
same programme.enrolled_already "$(code)" "once only"
as 1 supervisor programme enrol "$round" --person "${people[0]}" --person 99999999
same "programme.enrolled_already record.not_found" "$(get '"\(.rows[0].code) \(.rows[1].code)"')" "nobody of two"
as 0 supervisor programme people --round "$round"
same "applied 1 applied 2 waiting 3 waiting 4" \
    "$(get '[.rows[] | "\(.enrolment_state) \(.place)"] | join(" ")')" "the queue"

# ---- places
as 3 supervisor programme admit "${ids[2]}"
same programme.out_of_turn "$(code)" "others come first"
as 0 supervisor programme admit "${ids[0]}"
same "active 5" "$(get '"\(.state) \(.steps | length)"')" "with the plan of the programme"
as 0 supervisor programme admit "${ids[1]}"
as 3 supervisor programme admit "${ids[2]}" --note 急需
same programme.no_place "$(code)" "every place is taken"
as 3 supervisor programme change "$round" --places 1
same programme.places_taken "$(code)" "two have a place"
figures
same "2 0 0 2 2" "$(get '"\(.taken_persons) \(.free) \(.applied_persons) \(.waiting_persons) \(.active_persons)"')" "full"

# ---- the plan
as 0 supervisor programme step "${ids[0]}" --step 1 --due 2022-11-01
same "1 overdue" "$(get '.steps[0] | "\(.step) \(.state)"')" "a step with a day gone by"
as 0 supervisor case worklist --kind programme --limit 1000
same "$(one "SELECT count(*) FROM programme_course WHERE show_on IS NOT NULL")" "$(get '.rows | length')" "on the worklist"
as 0 supervisor programme step "${ids[0]}" --step 1 --done --note 已完成
same done "$(get '.steps[0].state')" "done"
as 3 supervisor programme step "${ids[0]}" --step 1 --drop --note 不需要
same programme.step_not_open "$(code)" "done already"
as 0 supervisor programme step "${ids[0]}" --note 面试辅导 --due 2022-12-31
same "6 面试辅导 2022-12-31" "$(get '.steps[5] | "\(.step) \(.what) \(.due)"')" "a step of one's own"
as 2 supervisor programme step "${ids[0]}" --step 1 --done --drop
as 0 supervisor programme undo "${ids[0]}"
same 5 "$(get '.steps | length')" "taken back"

# ---- ends, and a place that is free again
as 2 supervisor programme end "${ids[0]}" --state 火星
same usage.unknown_code "$(code)" "no such end"
as 3 supervisor programme end "${ids[0]}" --state 99
same programme.words_missing "$(code)" "which other"
as 0 supervisor programme end "${ids[0]}" --state 01
as 0 supervisor programme withdraw "${ids[3]}" --reason 04
figures
same "1 1 1 0 1 1 1" \
    "$(get '"\(.taken_persons) \(.free) \(.applied_persons) \(.waiting_persons) \(.ended_persons) \(.succeeded_persons) \(.withdrawn_persons)"')" \
    "the first of the queue is proposed"
for state in applied waiting admitted active ended withdrawn; do
    figures
    said=$(get ".${state}_persons")
    as 0 supervisor programme people --round "$round" --state "$state"
    same "$said" "$(get '.rows | length')" "as many $state people as the figure says"
done
as 0 supervisor programme show "${ids[2]}"
same "applied 1" "$(get '"\(.state) \(.place)"')" "in turn"
as 0 supervisor programme list
same "2022年 2 1" "$(get '.rows[0] | "\(.round_name) \(.places) \(.free)"')" "listed"
as 3 supervisor programme show 99999999
same record.not_found "$(code)" "no such enrolment"
as 0 supervisor db check
told
