#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What a person may ask for, through zhiqiao-cli: person_rights_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"

"$cli" --db demo.db demo create --persons 30 >/dev/null 2>&1
ends 0 person add --name 韩小燕 --phone 14200009871 --address 雪河县盐泉镇湖滨路9号
id=$(get .id)

# ---- told and agreed, on paper and on record
ends 0 person notice "$id" --way aloud
same "notice service 1 aloud" "$(get '"\(.kind) \(.notice) \(.version) \(.way)"')" "what was told"
ends 0 person notice "$id" --notice sensitive --out notice.pdf
pdftotext notice.pdf notice.txt
holds "the title of the notice" grep -q 敏感个人信息处理同意书 notice.txt
holds "the version of the notice" grep -qE '第 ?1 ?版' notice.txt
same 64 "$(sqlite3 demo.db "SELECT length(text_digest) FROM consent WHERE kind = 'consent'")" \
    "digest of the text that was shown"
ends 0 person withdraw "$id" --notice sensitive
same withdrawal "$(get .kind)" "a consent taken back"
ends 3 person withdraw "$id" --notice sensitive
same consent.not_given "$(code)" "taken back twice"
ends 3 person notice "$id" --notice dance
same notice.unknown "$(code)" "a notice nobody wrote"
ends 2 person notice "$id" --way dance
same usage.unknown_code "$(code)" "a way nobody knows"
ends 2 person notice "$id" --notice sensitive --out notice.doc
same usage.not_pdf "$(code)" "a notice as something else"
same 3 "$(sqlite3 demo.db "SELECT count(*) FROM consent WHERE person_id = $id")" \
    "nothing is on record of what was refused"

# ---- a copy of the own data, in clear
ends 0 person copy "$id" --out copy.json
same "14200009871 3" "$(jq -r '"\(.facts.phone) \(.consents | length)"' copy.json)" "the copy as JSON"
ends 0 person copy "$id" --out copy.pdf
pdftotext -layout copy.pdf copy.txt
holds "the phone in the copy" grep -q 14200009871 copy.txt
holds "the address in the copy" grep -q 湖滨路9号 copy.txt
holds "the code of the act in the copy" grep -q 审计码 copy.txt
ends 2 person copy "$id" --out copy.doc
same usage.not_pdf "$(code)" "a copy as something else"

# ---- who saw the data, on one page
ends 0 person seen-by "$id"
same "person.register consent.record consent.record consent.withdraw person.copy person.copy" \
    "$(get '.rows | map(.act) | join(" ")')" "acts about the person"
same "制作个人信息副本" "$(get '.rows[-1].what')" "an act in words"
ends 0 person seen-by "$id" --out seen.pdf
same 1 "$(get .pages)" "pages of the answer"
ends 0 person seen-by "$id"
same "本人申请 true" \
    "$(get '.rows[-1] | "\(.reason) \(.roles | split("+") | index("supervisor") != null)"')" \
    "why, and by which role"
pdftotext -layout seen.pdf seen.txt
holds "the acts on paper" grep -q 告知本人查看记录 seen.txt

# ---- nothing is erased before the office has said how long it keeps
ends 3 person erase "$id" --reason 保存期满
same retention.unset "$(code)" "no years set"
ends 0 person retention
same null "$(get .years)" "years that nobody set"
ends 0 person retention --years 5
ends 3 person erase "$id" --reason 保存期满
same retention.not_over "$(code)" "within the years"
ends 3 --today 2099-01-01 person erase "$id"
same erasure.reason_missing "$(code)" "no reason"
ends 0 --today 2099-01-01 person erase "$id" --reason 保存期满
approval=$(get .approval)
same asked "$(get .state)" "a second person is asked"
ends 3 --today 2099-01-01 person erase "$id" --approval "$approval"
same approval.not_given "$(code)" "before the answer"
ends 0 person show "$id"
same 韩小燕 "$(get .name)" "the name before the answer"

# ---- erased to the last value, once the years are over and a second person has said yes
by() {  # by LOGIN STATUS ARGUMENT…
    local user=$1 wanted=$2
    shift 2
    ends "$wanted" --user "$user" --today 2040-01-01 "$@"
}
one() { sqlite3 -readonly demo.db "$1"; }
bytes() { cat demo.db demo.db-wal 2>/dev/null; }
hex() { bytes | od -An -v -tx1 | tr -d ' \n'; }
figures() {
    one "SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM registration),
        (SELECT count(*) FROM service), (SELECT count(*) FROM consent)"
    "$cli" --db demo.db --json outcome series caseload 2>err.txt | jq -c .rows
}
ends 0 person add --name 索南旺措吉 --id 632421198806017020 --phone 14200777001 \
    --address 雪河县盐泉镇湖滨路77号
former=$(get .id)
ends 0 case guide --person "$former" --minutes 20 --note 想去西宁做面点
ends 0 person notice "$former" --notice sensitive
ends 0 person find 索南旺措吉
same "$former" "$(get '.rows[0].id')" "found by the name"
values="索南旺措吉 632421198806017020 14200777001 湖滨路77号 想去西宁做面点"
sound=cuoji  # of the whole name; its beginning is shared with the term before
one "SELECT hex(id_number_seal), hex(id_number_index), hex(phone_seal), hex(phone_index),
    hex(address_seal) FROM person WHERE id = $former" | tr '|' '\n' | tr A-F a-f >seals.txt
one "SELECT hex(content_seal) FROM service WHERE person_id = $former" | tr A-F a-f >>seals.txt
one "SELECT hex(values_seal) FROM journal_value WHERE id IN (SELECT id FROM journal
    WHERE subject = 'person' AND subject_id = $former)" | tr A-F a-f >>seals.txt
ends 0 person copy "$former" --out before.json
hex >before.hex
for value in $values; do holds "$value is there before" grep -q "$value" before.json; done
holds "the name lies in the file before" grep -qaF 索南旺措吉 demo.db
holds "the sound lies in the file before" grep -qaF "$sound" demo.db
same 0 "$(grep -vc '................' seals.txt)" "seals that were read"
while read -r seal; do holds "a seal lies in the file before" grep -qF "$seal" before.hex; done <seals.txt
figures >figures.before

ends 3 --user clerk1 person erase "$former" --reason 保存期满
same retention.not_over "$(code)" "a clerk within the years"
by approver 3 person erase "$former" --reason 保存期满
same right.denied "$(code)" "asked by who records nobody"
by supervisor 0 person erase "$former" --reason 保存期满
own=$(get .approval)
by supervisor 3 approval approve "$own"
same approval.own_request "$(code)" "the yes to the own request"
by supervisor 0 approval withdraw "$own"
by clerk1 0 person erase "$former" --reason 保存期满
request=$(get .approval)
by clerk2 3 approval approve "$request"
same right.denied "$(code)" "the yes of a clerk"
by clerk1 3 person erase "$former" --approval "$request"
same approval.not_given "$(code)" "without a yes"
by supervisor 0 approval approve "$request"
by clerk1 3 person erase "$id" --approval "$request"
same approval.not_given "$(code)" "the yes for another person"
by clerk2 3 person erase "$former" --approval "$request"
same approval.not_given "$(code)" "the yes somebody else asked for"
ends 3 --user clerk1 person erase "$former" --approval "$request"
same retention.not_over "$(code)" "with the yes, but within the years again"
ends 0 person show "$former"
same 索南旺措吉 "$(get .name)" "the name after all that was refused"
by clerk1 0 person erase "$former" --approval "$request"
same 2040-01-01 "$(get .erased_on)" "the day of the erasure"
by clerk1 3 person erase "$former" --approval "$request"
same person.erased_already "$(code)" "erased twice"

sqlite3 demo.db .dump >dump.sql
hex >after.hex
for word in $values $sound; do
    same 0 "$(grep -cF "$word" dump.sql)" "$word by SQL"
    same 0 "$(bytes | grep -caF "$word")" "$word in the bytes of the file"
done
while read -r seal; do same 0 "$(grep -cF "$seal" after.hex)" "a seal in the bytes"; done <seals.txt
same "1 1 1" "$(one "SELECT count(*) || ' ' || sum(name = '已删除' AND id_number_seal IS NULL
    AND phone_seal IS NULL AND address_seal IS NULL AND birth_on IS NULL) || ' ' ||
    (SELECT count(*) FROM service WHERE person_id = $former AND content_seal IS NULL)
    FROM person WHERE id = $former")" "the rows that stay"
ends 0 person copy "$former" --out after.json
for value in $values; do same 0 "$(grep -c "$value" after.json)" "$value in a copy"; done
ends 0 person find 索南旺措吉
same 0 "$(get '.rows | length')" "people of that name"
ends 0 person find 14200777001
same 0 "$(get '.rows | length')" "people with that phone"
ends 0 person show "$id"
same 韩小燕 "$(get .name)" "the name of somebody else"
figures >figures.after
holds "figures stay as they were" cmp -s figures.before figures.after
ends 0 db check
ends 0 db rotate
ends 0 audit verify --values
same true "$(get .ok)" "the trail after the erasure"

told
