#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Keys, exit statuses and refusals scripts rely on: contract_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"

ends 0 demo create --persons 300 --seed 1

# ---- the keys of every list
keys() { get "$1 | keys | join(\" \")"; }
list_keys="next rows total"
lists() {  # lists ROW_KEYS ARGUMENT…: a list of at least one row with exactly these keys
    local wanted=$1
    shift
    ends 0 "$@"
    same "$list_keys" "$(get 'keys | map(select(. == "next" or . == "rows" or . == "total")) | join(" ")')" "$*"
    same "$wanted" "$(keys '.rows[0]')" "keys of $*"
}
lists "age area birth categories education id id_masked intent name office officer phone_masked registered_on sex" \
    person find 马
person=$(get '.rows[0].id')
lists "checked_on credit_code division id industry kind name office vacancies" employer find
ends 0 employer show "$(get '.rows[0].id')"
same "checked_on credit_code division id industry kind name office vacancies" "$(keys .)" \
    "keys of employer show"
lists "division education employer employer_id heads id occupation office open_heads open_until state title wage_high wage_low wage_mode" \
    vacancy find
ends 0 vacancy show "$(get '.rows[0].id')"
same "division education employer employer_id heads id occupation office open_heads open_until state title wage_high wage_low wage_mode" \
    "$(keys .)" "keys of vacancy show"
ends 0 person add --name 多杰央宗 --id 632421200003040024 --education 21 --residence 639921101 \
    --category graduate
person=$(get .id)
lists "counts employer employer_id reasons score title vacancy_id" vacancy match --person "$person" --why-not
same "code employer reason title vacancy_id" "$(keys '.excluded[0]')" "keys of the excluded"
vacancy=$(get '.rows[0].vacancy_id')
lists "name person_id reasons score" vacancy match --vacancy "$vacancy"
lists "person_id proposed" vacancy match --all
lists "clause delivered due due_by_weekends not_counted obligation promised state waits_for" case owed --person "$person"
lists "check county delivered due hold hold_reason hold_until household_id id name number obligation office person_id promised record_id registration_kind staff state step waited waiting_since" \
    case worklist --due 7
lists "employer id in_charge issued_on kept_by name number office person_id receipt_due result staff title validity" \
    referral list
lists "category n series value" outcome series funnel
lists "id name" outcome persons funnel --where step=guided
lists "area area_name birth findings normalised problem sex valid value" identity check id 632421200003040024
lists "check detail ok" db check
ends 0 export limit 100000
ends 0 export people --out people.csv
same "code file rows" "$(keys .)" "keys of export"

# ---- 2: typed wrongly
refused() {  # refused STATUS CODE ARGUMENT…
    local wanted=$1 code=$2
    shift 2
    ends "$wanted" "$@"
    same "$code" "$(code)" "$*"
    same true "$(get '.error | (.message != "") and (.hint != "")')" "message and hint of $*"
}
says() { holds "the hint says $1" grep -qF "$1" out.json; }
database=postgresql://clerk:secret@host/office refused 2 db.password_in_url db info
same 0 "$(grep -c secret out.json err.txt | grep -cv ':0$')" "a password in a message"
database=mysql://host/office refused 2 db.bad_target db info
database=postgresql://host refused 2 db.bad_target db info
refused 2 outcome.unknown_series outcome series weather
refused 2 outcome.unknown_grouping outcome series outcomes --by moon
refused 2 outcome.unknown_filter outcome persons funnel --where moon=full
refused 2 exchange.unknown_format export people --out people.doc
refused 2 drawing.unknown_format outcome chart funnel --out funnel.doc
refused 2 exchange.unknown_format person import people.csv --errors back.doc
refused 2 list.bad_cursor person find 马 --after nowhere
refused 2 usage.unknown_code case guide --person "$person" --method dance
says 电话
refused 2 usage.unknown_code case guide --person "$person" --type dance
refused 2 usage.unknown_code person add --name 演示 --category dance
says graduate
refused 2 usage.unknown_code person add --name 演示 --education dance
refused 2 usage.unknown_code person add --name 演示 --id-type dance
refused 2 usage.unknown_code referral create --person "$person" --vacancy "$vacancy" --told dance
ends 0 referral create --person "$person" --vacancy "$vacancy"
refused 2 usage.not_pdf referral print "$(get '.rows[0].number')" --out slip.doc

# ---- 3: no place for the file
refused 3 exchange.cannot_write export people --out nowhere/people.csv
refused 3 exchange.cannot_write person import people.csv --errors nowhere/back.xlsx
refused 3 drawing.cannot_write outcome chart funnel --out nowhere/funnel.png

# ---- nonsense
refused 2 usage.unknown_kind case worklist --kind dance
says guidance
refused 2 usage.unknown_staff case worklist --staff 无此人
holds "lists the staff" grep -qF '韩雪(演示)' err.txt
same 0 "$(grep -c '韩雪' out.json)" "names in an error"
ends 0 case worklist --staff '韩雪(演示)' --kind receipt
refused 2 usage.unknown_office case worklist --office 12345678
refused 2 usage.bad_where outcome persons funnel --where step
says "step=willing"
refused 2 usage.bad_where outcome persons funnel --where step=dance
says referred_three
refused 2 usage.no_grouping outcome series funnel --by county
refused 2 usage.no_grouping outcome chart caseload --by month --out caseload.png
database=new.db refused 3 office.unknown_division db init --code 63010201 --name 演示 \
    --division 000000 --staff 王玲=wangling:clerk --staff 周敏=zhoumin:sysadmin \
    --staff 何军=hejun:secadmin --staff 沈青=shenqing:auditor
says 城东区
same "" "$(ls new.db* 2>/dev/null)" "what a refused office leaves"
"$cli" --json identity check id </dev/null >out.json 2>err.txt
same "0 0" "$? $(get '.rows | length')" "no numbers to check"
printf '632421200003040024\n' | "$cli" --json identity check id >out.json
same "1 true" "$(get '"\(.rows | length) \(.rows[0].valid)"')" "one line, one row"

# ---- contacts and offers
recorded() {  # recorded ARGUMENT…: a service that counts
    ends 0 case "$@"
    same "number true null" "$(get '"\(.id | type) \(.counts) \(.reason)"')" "$*"
}
recorded contact --person "$person" --method 电话 --outcome 01 --intent 1
ends 0 case contact --person "$person" --method 02 --outcome 无人接听
same "number false string" "$(get '"\(.id | type) \(.counts) \(.reason | type)"')" "nobody was reached"
recorded offer --person "$person" --kind training --name 中式烹调班 --starts 2022-12-05 --response accepted
recorded offer --person "$person" --kind internship --name 档案整理 --response declined --reason 家庭原因
recorded offer --person "$person" --kind internship --name 导游见习 --response 4 --reason 补贴太少
ends 0 case owed --person "$person"
same "1 1" "$(get '[.rows[] | select(.obligation == "contact" or .obligation == "opportunity") | .delivered | if . > 0 then 1 else 0 end] | join(" ")')" \
    "contact and opportunity delivered"
ends 0 person show "$person"
same "3 2" "$(get '[(.timeline | map(select(.kind == "offer")) | length), (.timeline | map(select(.kind == "contact")) | length)] | join(" ")')" \
    "offers and contacts in the history"
refused 2 usage.unknown_code case contact --person "$person" --method dance --outcome 01
refused 2 usage.unknown_code case contact --person "$person" --method 02 --outcome dance
refused 2 usage.unknown_code case contact --person "$person" --method 02 --outcome 01 --intent dance
refused 2 usage.nobody_asked case contact --person "$person" --method 02 --outcome 02 --intent 1
refused 2 usage.bad_arguments case offer --person "$person" --kind dance --name x
refused 2 usage.bad_day case offer --person "$person" --kind training --name x --starts soon
refused 2 usage.unknown_code case offer --person "$person" --kind training --name x --response declined --reason dance
refused 2 usage.nothing_declined case offer --person "$person" --kind training --name x --response accepted --reason 家庭原因
refused 3 service.incomplete case offer --person "$person" --kind training --name " "
refused 3 record.not_found case contact --person 999999999 --method 02 --outcome 01

# ---- 6: Ctrl+C
"$cli" --db demo.db --json vacancy match --all >out.json 2>err.txt &
holder=$!
for _ in $(seq 500); do
    if [ -e demo.db.lock ]; then break; fi
    sleep 0.01
done
kill -INT "$holder"
wait "$holder"
same "6 match.cancelled" "$? $(code)" "matching interrupted"
holder=""

told
