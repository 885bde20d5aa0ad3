#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Registrations from the first to the last day, through zhiqiao-cli: registration_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"

"$cli" --db demo.db demo create --persons 40 >/dev/null 2>&1
ends 0 person add --name 韩小燕 --phone 14200009871 --category jobseeker
person=$(get .id)

# ---- made
ends 0 registration fields --kind unemployment
same "unemployment_reason 失业原因 unemp_reason true" \
    "$(get '.rows[] | select(.field == "unemployment_reason") | "\(.field) \(.term) \(.list) \(.on_paper)"')" \
    "a field of the form"
ends 0 registration add --person "$person" --kind unemployment --on 2022-11-01 --set unemployment_reason=02 \
    --set unemployed_on=2022-10-31 --set income_before=3 --set 'evidence=01|07'
out=$(get .id)
same "02 •••• 01|07" "$(get '.details | "\(.unemployment_reason) \(.income_before) \(.evidence)"')" \
    "details, the sealed one masked"
same "person_status unemployment_type place_kind" "$(get '.missing | join(" ")')" "what the paper still asks for"
same 0 "$(sqlite3 demo.db "SELECT count(*) FROM registration_detail WHERE field = 'income_before'")" \
    "sealed details in the open table"
ends 3 registration add --person "$person" --kind unemployment
same registration.open_already "$(code)" "a second one of the kind"
ends 2 registration add --person "$person" --kind dance
same usage.unknown_code "$(code)" "a kind nobody knows"
for wrong in unemployed_on=gestern monthly_pay=1 unemployment_reason=77; do
    ends 3 registration add --person "$person" --kind veteran --set "$wrong"
    same registration.unknown_field "$(code)" "$wrong of another kind"
done
ends 2 registration add --person "$person" --kind veteran --set veteran_kind
same usage.bad_field "$(code)" "a field without a value"

# ---- corrected, with a reason; both records stay
ends 2 registration correct "$out" --set unemployed_on=2022-10-30
same usage.bad_arguments "$(code)" "a correction without its reason"
ends 0 registration correct "$out" --set unemployed_on=2022-10-30 --reason 笔误
mended=$(get .id)
same "$out 笔误 ••••" "$(get '"\(.corrects) \(.correction_reason) \(.details.income_before)"')" "the correction"
ends 3 registration correct "$out" --set unemployed_on=2022-10-29 --reason 笔误
same record.changed_elsewhere "$(code)" "what was corrected already"
ends 0 registration list --person "$person"
same 2 "$(get .total)" "registrations that hold"
ends 0 registration list --person "$person" --all
same 3 "$(get .total)" "with the corrected one"

# ---- work ends it
ends 0 registration add --person "$person" --kind employment --on 2022-11-20 --set form=03 --set monthly_pay=3500
work=$(get .id)
ends 0 registration list --person "$person"
same "2022-11-20 02" "$(get '.rows[] | select(.kind == "unemployment") | "\(.ended_on) \(.end_reason)"')" \
    "the unemployment ended by the work"
ends 3 registration add --person "$person" --kind unemployment --on 2022-11-25
same registration.employed "$(code)" "unemployed beside work"
ends 2 registration end "$work" --ended 2022-11-28 --reason 不想做了
same usage.unknown_code "$(code)" "an end for no listed reason"
ends 0 registration end "$work" --ended 2022-11-28 --reason 个人辞职
same "2022-11-28 3" "$(get '"\(.ended_on) \(.end_reason)"')" "the end of the work"

# ---- printed
ends 0 registration print "$mended" --out f1.pdf
same "F1 1" "$(get '"\(.form) \(.print)"')" "the first print"
pdftotext -layout f1.pdf f1.txt
for word in 失业登记表 韩小燕 14200009871 3000—5000元 演示数据 审计码; do holds "$word on the form" grep -q $word f1.txt; done
ends 0 registration print "$mended" --out f1.pdf
same 2 "$(get .print)" "the second print"
ends 2 registration print "$mended" --out f1.doc
same usage.not_pdf "$(code)" "a form as something else"
ends 0 registration blank --kind employment --out f2.pdf
pdftotext -layout f2.pdf f2.txt
holds "the title of the empty form" grep -q 就业登记表 f2.txt
holds "no person on the empty form" test "$(grep -c 韩小燕 f2.txt)" = 0

# ---- rosters: who began and who ended work with an employer
firm=雪河县演示商行
for n in 1 2 3; do
    ends 0 person add --name "韩小$n" --phone "1420000988$n" --category jobseeker
    worker=$(get .id)
    ends 0 registration add --person "$worker" --kind employment --on "2022-11-1$n" --set form=01 \
        --set "employer=$firm" --set monthly_pay=3500
done
ends 0 registration end "$(get .id)" --ended 2022-11-28 --reason 个人辞职
ends 0 registration roster employment --employer $firm --from 2022-11-01 --to 2022-11-30 --out f2a.pdf
same "F2a 3 1" "$(get '"\(.form) \(.rows) \(.pages)"')" "the roster of three"
pdftotext -layout f2a.pdf f2a.txt
for word in 就业登记花名册 "$firm" 韩小1 韩小3 3500.00 审计码 演示数据; do holds "$word on F2a" grep -q "$word" f2a.txt; done
holds "phones masked" test "$(grep -c 14200009881 f2a.txt)" = 0
same 1 "$(sqlite3 demo.db "SELECT count(*) FROM journal WHERE act = 'list.print' AND outcome = 'done'")" \
    "the act in the journal"
ends 0 registration roster F2b --employer $firm --from 2022-11-01 --out f2b.pdf
same "F2b 1" "$(get '"\(.form) \(.rows)"')" "the roster of endings"
pdftotext -layout f2b.pdf f2b.txt
holds "the reason on F2b" grep -q 个人辞职 f2b.txt
ends 3 registration roster employment --employer 没有的商行 --out f2a.pdf
same roster.empty "$(code)" "an employer without people"
ends 3 registration roster employment --out f2a.pdf
same roster.no_employer "$(code)" "no employer"
ends 3 registration roster employment --employer $firm --from 2022-11-30 --to 2022-11-01 --out f2a.pdf
same roster.bad_period "$(code)" "a period that runs backwards"
ends 2 registration roster dance --employer $firm --out f2a.pdf
same usage.unknown_roster "$(code)" "a roster nobody knows"
ends 0 registration roster ending --blank --out empty.pdf
pdftotext -layout empty.pdf empty.txt
holds "the title of the empty roster" grep -q 终止就业登记花名册 empty.txt
holds "nobody on the empty roster" test "$(grep -c 韩小 empty.txt)" = 0

# ---- graduates: where they went, and both rates
ends 0 person add --name 马小梅 --category graduate
graduate=$(get .id)
ends 0 graduate rates
before=$(get '.rows[] | select(.rate == "settled") | .part')
ends 0 graduate destination --person "$graduate" --code 70 --on 2022-08-01
ends 3 graduate destination --person "$graduate" --code 11 --on 2022-09-01 --evidence 19
same registration.trainee_not_settled "$(code)" "an internship as a destination that settles"
ends 0 graduate destination --person "$graduate" --code 11 --on 2022-09-01 --evidence 15 --way 1 --agreement 演示0001
ends 0 graduate rates
same "$((before + 1))" "$(get '.rows[] | select(.rate == "settled") | .part')" "one more is settled"
same "$(sqlite3 demo.db "SELECT count(DISTINCT person_id) FROM registration r WHERE kind = 'graduate'
    AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)")" \
    "$(get '.rows[] | select(.rate == "employed") | .whole')" "all graduates of the register"
ends 0 registration list --person "$graduate" --all
same "70 70 11" "$(get '[.rows[] | select(.kind == "destination") | .details.destination] | join(" ")')" \
    "the history of destinations"

told
