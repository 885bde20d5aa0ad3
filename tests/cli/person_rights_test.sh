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

told
