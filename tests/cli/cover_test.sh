#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Who covers for whom through zhiqiao-cli: cover_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 200 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }
staff_of() { one "SELECT staff_id FROM user_account WHERE login = '$1'"; }
name_of() { one "SELECT s.name FROM staff s WHERE s.id = $(staff_of "$1")"; }
person=$(one "SELECT min(person_id) FROM registration r WHERE officer_id = $(staff_of clerk2) AND ended_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM registration x WHERE x.person_id = r.person_id
        AND x.officer_id <> r.officer_id)")
guide() { "$cli" --db demo.db --json --user "$1" ${3:+--today "$3"} case guide --person "$person" --minutes 20 --note 演示 >out.json 2>err.txt; same "$2" $? "a guidance by $1 ${3:-today}"; }

as 2 supervisor case cover set --away clerk2 --cover clerk3 --until 2022-12-06 --reason 随便
same usage.unknown_code "$(code)" "for a reason of one's own"
as 3 supervisor case cover set --away clerk2 --cover clerk2 --until 2022-12-06 --reason 休假
same leave.same_person "$(code)" "for oneself"
as 3 supervisor case cover set --away clerk2 --cover clerk3 --until 2022-11-30 --reason 休假
same leave.days "$(code)" "back today"
as 3 clerk1 case cover set --away clerk2 --cover clerk3 --until 2022-12-06 --reason 休假
same right.denied "$(code)" "by who may not"

guide clerk3 3
as 0 supervisor case cover set --away clerk2 --cover clerk3 --until 2022-12-06 --reason 休假
leave=$(get .leave)
same "$(name_of clerk2) $(name_of clerk3) 2022-11-30 2022-12-06" "$(get '"\(.away) \(.cover) \(.from) \(.until)"')" "set"
as 3 supervisor case cover set --away clerk2 --cover clerk1 --from 2022-12-05 --until 2022-12-09 --reason 9
same leave.overlap "$(code)" "twice away"
guide clerk3 0
guide clerk2 0
guide clerk1 3
guide clerk3 3 2022-12-06
as 0 supervisor case cover list
same "true $(name_of clerk3)" "$(get '"\(.rows[0].holds_today) \(.rows[0].covered_today_by)"')" "today"
as 0 supervisor case load
same "$(name_of clerk3)" "$(get ".rows[] | select(.staff_id == $(staff_of clerk2)).covered_by")" "beside the load"
as 0 supervisor case balance
same 0 "$(get "[.rows[] | select(.to == \"$(name_of clerk2)\")] | length")" "nobody is given to who is away"
as 0 supervisor case cover set --away clerk3 --cover clerk1 --until 2022-12-02 --reason 公出
second=$(get .leave)
guide clerk1 0
guide clerk3 3
as 0 supervisor case cover end "$second"
as 0 supervisor case cover end "$leave"
guide clerk3 3
as 3 supervisor case cover end "$leave"
same leave.ended "$(code)" "a second time"
as 0 supervisor case cover list
same 0 "$(get '.rows | length')" "nobody is away"
as 0 supervisor case cover list --all
same 2 "$(get '.rows | length')" "everything that was"
ends 0 db check
told
