#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Help plans of recognised people through zhiqiao-cli: help_plan_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 300 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
clerk=$(one "SELECT staff_id FROM user_account WHERE login = 'clerk1'")
person=$(one "SELECT r.person_id FROM registration r WHERE r.officer_id = $clerk
    AND r.ended_on IS NULL AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
    AND NOT EXISTS (SELECT 1 FROM hardship h WHERE h.person_id = r.person_id)
    AND NOT EXISTS (SELECT 1 FROM registration h WHERE h.person_id = r.person_id
        AND h.kind = 'hardship')
    GROUP BY r.person_id HAVING count(DISTINCT r.officer_id) = 1 ORDER BY r.person_id LIMIT 1")
holds "one of the clerk's people" test -n "$person"
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }
step() { get ".plans[0].steps[] | select(.kind == \"$1\") | .$2"; }

# ---- the plan comes with the decision
as 0 clerk1 hardship plan show "$person"
same 0 "$(get '.plans | length')" "nobody has a plan before the decision"
as 0 clerk1 hardship apply --person "$person" --category 030 --evidence 01,05 --promised \
    --day 2022-10-10
id=$(get .id)
as 0 clerk1 hardship step "$id" community --day 2022-10-11
as 0 clerk1 hardship step "$id" notice --day 2022-10-11
as 0 supervisor hardship step "$id" township --day 2022-10-19
as 0 approver hardship step "$id" county --day 2022-10-20
as 0 clerk1 hardship plan show "$person"
same "1 030 2022-10-20 4" "$(get '.plans | length') $(get '.plans[0].category') \
$(get '.plans[0].started_on') $(get '.plans[0].steps | length')" "the plan of the category"
same "null null" "$(get '.plans[0].contact_days') $(get '.plans[0].steps[0].due')" \
    "nothing is set that nobody knows"
plan=$(get '.plans[0].id')
guidance=$(step 12 id)

# ---- what the counter records anyway does a step
as 0 clerk1 case guide --person "$person" --method 面谈 --minutes 20 --confirmed signed --note 求职方法
as 0 clerk1 hardship plan show "$person"
same "done" "$(step 12 state)" "guidance that was given"
holds "the service is named" test "$(step 12 service)" -gt 0
as 3 clerk1 hardship plan step "$plan" "$guidance" --result 10
same help.done_elsewhere "$(code)" "typed twice"

# ---- steps by hand, corrected, done, declined, open again
as 2 clerk1 hardship plan add "$plan" --kind dance
same usage.unknown_code "$(code)" "a kind nobody knows"
as 3 clerk1 hardship plan add "$plan" --kind 其他
same help.words_missing "$(code)" "another step without words"
as 0 clerk1 hardship plan add "$plan" --kind 家访 --due 2022-12-07 --note 上门了解情况
visit=$(get '.steps[-1].id')
same "16 2022-12-07 open" "$(get '.steps[-1].kind') $(get '.steps[-1].due') $(get '.steps[-1].state')" \
    "a step by hand"
as 0 clerk1 hardship plan add "$plan" --kind 16 --due 2022-12-14 --corrects "$visit"
same "5 2022-12-14" "$(get '.steps | length') $(get '.steps[-1].due')" "a correction"
visit=$(get '.steps[-1].id')
as 3 clerk1 hardship plan step "$plan" "$visit" --result 29
same help.words_missing "$(code)" "another reason without words"
as 0 clerk1 hardship plan step "$plan" "$visit" --result 本人不需要
same declined "$(get '.steps[-1].state')" "declined"
as 0 clerk1 hardship plan step "$plan" "$visit" --result open
same open "$(get '.steps[-1].state')" "open again"
as 0 clerk1 hardship plan step "$plan" "$visit" --result 10 --note 已上门
same "done 已上门" "$(get '.steps[-1].state') $(get '.steps[-1].note')" "done"

# ---- a day that has passed
as 0 clerk1 hardship plan list --overdue
same 0 "$(get .total)" "nothing is late where no day is set"
as 0 clerk1 hardship plan show "$person"
as 0 clerk1 hardship plan add "$plan" --kind 13 --due 2022-11-29 --corrects "$(step 13 id)"
as 0 clerk1 hardship plan list --overdue
same "1 13 2022-11-29" "$(get .total) $(get '.rows[0].help_kind') $(get '.rows[0].next_due')" "late"

# ---- contacts, the list, another officer
as 0 clerk1 hardship plan interval "$plan" --days 30
same "30 2022-12-30" "$(get .contact_days) $(get .contact_due)" "a month after the guidance"
as 0 clerk1 hardship plan list --unset
holds "in the list of what has no day" test "$(get "[.rows[] | select(.person_id == $person)] | length")" = 1
as 0 clerk1 hardship plan interval "$plan" --days 0
same null "$(get .contact_due)" "no interval"
as 2 clerk1 hardship plan hand "$plan" --to nobody --note 调岗
same usage.unknown_staff "$(code)" "nobody of that name"
as 0 clerk1 hardship plan hand "$plan" --to supervisor --note 调岗
same "$(one "SELECT s.name FROM staff s JOIN user_account u ON u.staff_id = s.id
    WHERE u.login = 'supervisor'")" "$(get .officer)" "handed over"
as 0 supervisor hardship plan list --staff supervisor
same 1 "$(get .total)" "those in one's charge"
as 0 clerk1 hardship plan hand "$plan" --to clerk2 --note 调岗
as 0 clerk2 hardship plan list
same 1 "$(get "[.rows[] | select(.person_id == $person)] | length")" "in the list of its officer"
as 0 clerk2 hardship plan show "$person"
same "$plan" "$(get '.plans[0].id')" "its officer opens it, whoever is in charge of the person"
as 0 clerk2 hardship plan interval "$plan" --days 0
as 3 clerk2 case guide --person "$person" --minutes 20 --note 演示
same right.out_of_scope "$(code)" "the plan alone was handed over"
ends 0 export help --out help.csv
holds "an export of the list" grep -q 岗位推荐 help.csv

# ---- on paper
as 0 clerk1 hardship plan print "$plan" --out plan.pdf
holds "the visit on the plan" grep -q 家访 <(pdftotext plan.pdf -)
as 0 clerk1 hardship plan print --out empty.pdf
holds "the empty plan" grep -q 个人帮扶计划 <(pdftotext empty.pdf -)
as 3 clerk1 hardship print --form notice --day 2022-01-03 --out none.pdf
same hardship.nobody_posted "$(code)" "a notice of nobody"

# ---- the end of the recognition is the end of the plan
as 0 supervisor hardship exit "$id" --reason 01 --day 2022-11-29
as 0 clerk1 hardship plan show "$person"
same "2022-11-29 01 cancelled" "$(get '.plans[0].closed_on') $(get '.plans[0].close_reason') \
$(step 13 state)" "closed with its reason"
as 3 clerk1 hardship plan add "$plan" --kind 16
same help.closed "$(code)" "nothing is added to a closed one"
same 0 "$(one "SELECT count(*) FROM help_step WHERE CAST(words_seal AS TEXT) LIKE '%上门%'")" \
    "words are sealed"
told
