#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Tickets of difficulty through zhiqiao-cli: difficulty_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 300 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }
clerk=$(one "SELECT staff_id FROM user_account WHERE login = 'clerk1'")
person=$(one "SELECT r.person_id FROM registration r WHERE r.officer_id = $clerk AND r.ended_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM difficulty y WHERE y.person_id = r.person_id) ORDER BY 1 LIMIT 1")
told_before() { ends 0 case difficulty figures; get .tickets; }
before=$(told_before)

# ---- opened
as 2 clerk1 case difficulty open --person "$person" --kind 01
as 2 clerk1 case difficulty open --person "$person" --kind dance --note x
same usage.unknown_code "$(code)" "a kind nobody knows"
as 3 clerk1 case difficulty open --person "$person" --kind 欠薪 --note 三个月工资未发 --due 2022-11-29
same difficulty.due_before "$(code)" "a last day before it was told"
as 3 auditor case difficulty open --person "$person" --kind 欠薪 --note 三个月工资未发
as 2 clerk1 case difficulty open --person "$person" --kind 欠薪 --note 三个月工资未发 --owner nobody
same usage.unknown_staff "$(code)" "an owner nobody knows"
as 0 clerk1 case difficulty open --person "$person" --kind 欠薪 --note 三个月工资未发
ticket=$(get .id)
same "01 open 2022-12-14 0" "$(get .kind) $(get .state) $(get .due) $(get .days)" "ten working days"
same "三个月工资未发" "$(get .what)" "as it was told"
same 0 "$(one "SELECT count(*) FROM difficulty WHERE CAST(words_seal AS TEXT) LIKE '%工资%'")" "kept sealed"

# ---- on the worklist of whoever sees to it
ends 0 case worklist --kind difficulty --staff '韩雪(演示)' --limit 1000
same 1 "$(get "[.rows[] | select(.person_id == $person)] | length")" "the owner has it to do"
as 3 clerk1 case difficulty assign "$ticket" --to clerk1
same difficulty.same_owner "$(code)" "nobody hands on to himself"
as 0 clerk1 case difficulty assign "$ticket" --to clerk2 --note 外出学习
same 1 "$(get .handed)" "handed on once"
ends 0 case worklist --kind difficulty --staff '韩雪(演示)' --limit 1000
same 0 "$(get "[.rows[] | select(.person_id == $person)] | length")" "no longer the first one's"
ends 0 case worklist --kind difficulty --staff '马小梅(演示)' --limit 1000
same 1 "$(get "[.rows[] | select(.person_id == $person)] | length")" "but the second one's"
ends 0 case hold --person "$person" --kind difficulty --until 2022-12-05 --reason 5
ends 0 case worklist --kind difficulty --held --limit 1000
same 1 "$(get "[.rows[] | select(.person_id == $person)] | length")" "it may wait for a day"
ends 0 --today 2022-12-20 case difficulty list --state overdue --person "$person"
same 1 "$(get .total)" "late after its last day"

# ---- closed, opened again, taken back
as 3 clerk3 case difficulty close "$ticket" --result 01
same right.out_of_scope "$(code)" "neither in charge of the person nor of the ticket"
as 3 clerk2 case difficulty close "$ticket" --result 已转介其他部门或单位
same difficulty.words_missing "$(code)" "referred to whom"
as 0 clerk2 case difficulty close "$ticket" --result 02 --note 劳动监察大队
same "closed 02" "$(get .state) $(get .result)" "with its result"
as 3 clerk2 case difficulty assign "$ticket" --to clerk1
same difficulty.closed "$(code)" "what is closed is not handed on"
ends 0 case worklist --kind difficulty --staff '马小梅(演示)' --limit 1000
same 0 "$(get "[.rows[] | select(.person_id == $person)] | length")" "nothing is left to do"
as 0 clerk2 case difficulty reopen "$ticket" --note 再次欠薪 --due 2022-12-30
same "open 2022-12-30" "$(get .state) $(get .due)" "not solved after all"
as 0 clerk2 case difficulty undo "$ticket"
same "closed 4" "$(get .state) $(get '.deeds | length')" "taken back, and both stay"
as 0 clerk1 case difficulty show "$person"
same "1 hand,close,reopen,undo" "$(get '.tickets | length') $(get '.tickets[0].deeds | map(.deed) | join(",")')" "the history"

# ---- counted
ends 0 case difficulty figures
same $((before + 1)) "$(get .tickets)" "one more ticket"
ends 0 case difficulty figures --person "$person"
same "1 1 0 1" "$(get .tickets) $(get .persons) $(get .open_tickets) $(get .closed_tickets)" "of one person"
ends 0 case difficulty list --state closed --limit 1000
same "$(one "SELECT count(*) FROM difficulty_course WHERE closed_on IS NOT NULL")" "$(get '.rows | length')" \
    "the list is what a plain count says"
as 0 clerk1 case difficulty open --person "$person" --kind 05 --note 录错
as 0 clerk1 case difficulty undo "$(get .id)"
same taken_back "$(get .state)" "opened by mistake"
ends 0 case difficulty figures
same $((before + 1)) "$(get .tickets)" "and no longer counted"

# ---- told of in a contact: both in one act, or neither
contact() { as "$1" clerk1 case contact --person "$person" --method 02 --outcome 01 --intent 1 "${@:2}"; }
contacts() { one "SELECT count(*) FROM service WHERE person_id = $person AND kind = 'contact'"; }
tickets() { one "SELECT count(*) FROM difficulty WHERE person_id = $person"; }
contacted=$(contacts)
told_of=$(tickets)
contact 2 --difficulty 欠薪
contact 2 --what 三个月工资未发
contact 2 --difficulty dance --what x
same usage.unknown_code "$(code)" "a kind nobody knows"
contact 3 --difficulty 欠薪 --what 三个月工资未发 --due 2022-11-29
same difficulty.due_before "$(code)" "a last day before it was told"
contact 3 --difficulty 欠薪 --what ' '
same difficulty.words_missing "$(code)" "nothing to be solved"
same "$contacted $told_of" "$(contacts) $(tickets)" "neither was saved"
acts=$(one "SELECT count(*) FROM journal")
contact 0 --difficulty 欠薪 --what 三个月工资未发 --owner clerk2 --note 电话里说的
same "$((contacted + 1)) $((told_of + 1)) $((acts + 1))" \
    "$(contacts) $(tickets) $(one "SELECT count(*) FROM journal")" "both, by one act"
same "$(get .id) 2022-12-14" "$(one "SELECT service_id || ' ' || due_on FROM difficulty WHERE id = $(get .ticket)")" \
    "the ticket names the contact, with its term"
as 2 clerk1 case contact --person "$person" --method 02 --outcome 01 --corrects "$(get .id)" --difficulty 01 --what x
ends 0 db check
told
