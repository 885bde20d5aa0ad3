#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# People sent on to other departments, through zhiqiao-cli: onward_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 200 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }
clerk=$(one "SELECT staff_id FROM user_account WHERE login = 'clerk1'")
person=$(one "SELECT r.person_id FROM registration r WHERE r.officer_id = $clerk AND r.ended_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM person_merge m WHERE m.gone_id = r.person_id) ORDER BY 1 LIMIT 1")
send() { onward=(onward create --person "$person" --department 民政部门 --reason 临时救助 --ask 请予临时救助 "$@"); }

# ---- sent, and what is missing
send
as 3 clerk1 "${onward[@]}"
same onward.no_consent "$(code)" "nobody is told about a person who has not agreed"
holds "with what is to be done" jq -e '.error.hint | contains("department")' out.json
as 0 clerk1 person notice "$person" --notice department --way paper
send --answer-by 2022-11-29
as 3 clerk1 "${onward[@]}"
same onward.answer_before "$(code)" "asked to answer before it was asked"
as 2 clerk1 onward create --person "$person" --department 气象局 --reason 01 --ask x
same usage.unknown_code "$(code)" "a department nobody knows"
as 3 clerk1 onward create --person "$person" --department 99 --reason 01 --ask x
same onward.body_missing "$(code)" "another department has to be named"
as 2 clerk1 onward create --person "$person" --department 01 --reason 01
send
as 3 auditor "${onward[@]}"
send --body 雪河县民政局 --note 失业后生活困难 --situation 家中两人上学 --done 已推荐三个岗位 \
    --day 2022-11-21 --answer-by 2022-11-25
as 0 clerk1 "${onward[@]}"
id=$(get .id)
number=$(get .number)
same "01 overdue 2022-11-25" "$(get .department) $(get .state) $(get .answer_by)" "sent, and late already"
same 22000001 "$(get '.number[-8:]')" "the first of its series"
same 0 "$(one "SELECT count(*) FROM onward_referral WHERE CAST(asked_seal AS TEXT) LIKE '%救助%'")" "kept sealed"
send
as 0 clerk1 "${onward[@]}"
same "waiting null 22000002" "$(get .state) $(get .answer_by) $(get '.number[-8:]')" "no term is known, so none is set"
second=$(get .number)

# ---- on the worklist until the feedback comes
ends 0 case worklist --kind onward --limit 1000
same "1 overdue" "$(get "[.rows[] | select(.person_id == $person)] | length") $(get '.rows[0].state')" "late feedback is work"
as 0 clerk1 case hold --person "$person" --kind onward --until 2022-12-05 --reason 5
ends 0 case worklist --kind onward --limit 1000
same 0 "$(get .total)" "it may wait for a day"
as 2 clerk1 onward feedback "$number" --answer 好
as 3 clerk1 onward feedback "$number" --answer 2
same onward.result_missing "$(code)" "refused without a word"
as 0 clerk1 onward feedback "$number" --answer 已受理 --note 已发放临时救助 --day 2022-11-28
same "answered 1 2022-11-28" "$(get .state) $(get .answer) $(get .ended_on)" "answered"
as 3 clerk1 onward withdraw "$number" --note 不再需要
same onward.ended "$(code)" "what is answered is not withdrawn"
as 0 clerk1 onward undo "$number"
same "overdue 2" "$(get .state) $(get '.deeds | length')" "taken back, and both stay"
as 3 clerk3 onward feedback "$number" --answer 1
same right.out_of_scope "$(code)" "another's case"

# ---- on paper
as 0 clerk1 onward print "$number" --out f.pdf
same "F13-16 1 1" "$(get .form) $(get .pages) $(get .print)" "one sheet, the first print"
pdftotext f.pdf f.txt
for words in 转介单 转介反馈 雪河县民政局 失业后生活困难 家中两人上学 已推荐三个岗位 请予临时救助 "$number"; do
    holds "the form says $words" grep -qF "$words" f.txt
done
for health in 残疾 低保 困难人员; do
    same 0 "$(grep -c "$health" f.txt)" "$health stands on it only where the officer wrote it"
done
as 0 clerk1 onward print "$id" --out f.pdf
same 2 "$(get .print)" "the second print"
pdftotext f.pdf f.txt
same 2 "$(grep -c '补打(第1次)' f.txt)" "marked on both parts"
code128=$(pdftoppm -r 200 -png -singlefile f.pdf f && zbarimg -q --raw -Sdisable -Scode128.enable f.png 2>/dev/null | sort -u)
same "22$number" "${code128:0:18}" "its code is read"
as 0 clerk1 onward feedback "$code128" --answer 3 --note 请补充户口簿
same answered "$(get .state)" "by the scanned code"
as 0 clerk1 onward undo "$number"
as 3 clerk1 onward feedback 21630102012200012321 --answer 1
same form.not_ours "$(code)" "the code of a referral letter"
as 0 clerk1 onward print --out empty.pdf
same "F13-16 1 null" "$(get .form) $(get .pages) $(get .print)" "the empty form"
as 2 clerk1 onward print "$number" --out f.txt
as 0 clerk1 person withdraw "$person" --notice department
as 3 clerk1 onward print "$number" --out again.pdf
same onward.no_consent "$(code)" "nothing leaves after the consent was withdrawn"

# ---- withdrawn, listed, shown
as 0 clerk1 onward withdraw "$second" --note 本人已自行办理
same withdrawn "$(get .state)" "withdrawn with its reason"
as 3 clerk1 onward print "$second" --out again.pdf
same onward.ended "$(code)" "and not printed any more"
ends 0 onward list --state open
same "1 overdue 01 $number" \
    "$(get .total) $(get '.rows[0].onward_state') $(get '.rows[0].onward_department') $(get '.rows[0].number')" "what waits"
for state in waiting overdue answered withdrawn; do
    ends 0 onward list --state "$state"
    get .total
done | tr '\n' ' ' >counts.txt
same "0 1 0 1 " "$(cat counts.txt)" "each in one state"
as 0 clerk1 onward show "$person"
same "2 answer,undo,answer,undo withdraw" \
    "$(get '.referrals | length') $(get '.referrals[0].deeds | map(.deed) | join(",")') $(get '.referrals[1].deeds[0].deed')" "the history"
as 0 clerk1 onward undo "$second"
as 0 clerk1 onward undo "$second"
same taken_back "$(get .state)" "made by mistake"
ends 0 onward list --person "$person"
same 1 "$(get .total)" "and no longer listed"
as 0 clerk1 person copy "$person" --out copy.json
same "2 请予临时救助" "$(jq -r '"\(.onward | length) \(.onward[0].asked)"' copy.json)" "in the copy of the own data"
ends 0 db check
told
