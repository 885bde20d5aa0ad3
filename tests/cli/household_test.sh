#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# A zero-employment household from its report to its clearing and back, through zhiqiao-cli:
# household_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"

"$cli" --db demo.db demo create --persons 60 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
open_rows() { "$cli" --db demo.db --json --user supervisor household list --state open; }
before=$(open_rows | jq .total)

# ---- who it is
ends 0 person add --name 户主甲 --category unemployment
head=$(get .id)
ends 0 person add --name 家人乙
child=$(get .id)
sqlite3 demo.db "UPDATE registration SET registered_on = '2022-01-05' WHERE person_id = $head"
ends 2 household add --book HK-63990001 --head x
ends 3 household add --book HK-63990001 --head "$head"
same household.address_missing "$(code)" "an address the head does not have either"
ends 0 household add --book HK-63990001 --head "$head" --address 雪河县盐泉镇湖滨路2号 \
    --division 639921102 --on 2022-02-01
home=$(get .id)
ends 3 household add --book hk63990001 --head "$child" --address 盐泉镇
same household.book_taken "$(code)" "the booklet is in use, however it is written"
ends 0 household member "$home" --person "$child" --relation 子 --on 2022-02-01
ends 3 household member "$home" --person "$child" --relation 子
same household.member_elsewhere "$(code)" "nobody belongs to two"

# ---- what the members do
ends 0 household show "$home"
same "02 03" "$(get '[.members[].state] | join(" ")')" "one is registered, one is not"
same false "$(get .zero_employment)" "somebody could work and is not registered"
same "******0001" "$(get .book_masked)" "the booklet's number is masked"
ends 3 household declare --person "$child" --state 就业 --evidence 20
same household.bad_statement "$(code)" "work follows from records"
ends 0 household declare --person "$child" --state 在校 --evidence 20 --on 2022-09-01 --note 西宁
ends 0 household show "$home"
same "02 04 true" "$(get '[.members[].state, .zero_employment] | join(" ")')" "a student at home"
ends 0 household list --finding unreported --find HK63990001
same "$home" "$(get '.rows[0].id')" "nobody reported it"

# ---- the procedure
ends 3 household state "$home" --to 40
same household.no_such_step "$(code)" "not at once"
ends 0 household state "$home" --to 申报 --on 2022-10-10
ends 3 household state "$home" --to 20 --on 2022-10-12
same household.one_visitor "$(code)" "two officers go there"
visitor=$(one "SELECT s.name FROM staff s JOIN user_account u ON u.staff_id = s.id
    WHERE u.login = 'clerk4'")
ends 0 household state "$home" --to 20 --on 2022-10-12 --visitor "$visitor" --evidence 21
ends 0 household state "$home" --to 30 --on 2022-10-14
ends 3 household state "$home" --to 40 --on 2022-10-20
same household.notice_not_over "$(code)" "the notice hangs five workdays"
ends 0 household state "$home" --to 40 --on 2022-10-21 --evidence 22
same "40 first_offer" "$(get '[.now.state, .now.deadline] | join(" ")')" recognised
same $((before + 1)) "$(open_rows | jq .total)" "one more open household"
same $((before + 1)) "$(open_rows | jq '.rows | length')" "count and rows agree"

# ---- and out of it
ends 0 household print "$home" --out f8.pdf
holds "the form is a PDF" grep -q "^%PDF" f8.pdf
ends 0 household print --empty --out empty.pdf
same 1 "$(one "SELECT count(*) FROM print_record WHERE form = 'F8'")" "one print is filed"
ends 3 household state "$home" --to 70
same household.reason_missing "$(code)" "nobody leaves without a reason"
ends 0 household state "$home" --to 70 --reason 06
same "$before" "$(open_rows | jq .total)" "it is open no longer"
ends 0 household show "$home"
same "10 20 30 40 70" "$(get '[.history[].state] | join(" ")')" "every state stays"
ends 0 household leave --person "$child" --reason 01
ends 0 household leave --person "$head" --reason 02
ends 0 household show "$home"
holds "nobody is left" test "$(get .closed_on)" = "$(one "SELECT max(left_on) FROM household_member")"
ends 3 household relocate "$home" --on 2019-10-01
same household.closed "$(code)" "a closed one stays as it was"
told
