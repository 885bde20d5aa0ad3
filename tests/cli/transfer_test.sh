#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# People sent to another office through zhiqiao-cli: transfer_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 200 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }
staff_of() { one "SELECT staff_id FROM user_account WHERE login = '$1'"; }
# A second office in another county with a supervisor and a clerk of its own.
sqlite3 demo.db "
    INSERT INTO office (id, code, name, division, address, phone, row_version, operation_id, recorded_at)
        SELECT 2, '63992201', '演示窗口二', '639922', '', '', 1, operation_id || ':2', recorded_at
        FROM office WHERE code = '63992101';
    UPDATE staff SET office_id = 2 WHERE id IN ($(staff_of clerk4), $(staff_of clerk3));
    UPDATE staff_role SET role = 'supervisor', scope = 'office' WHERE staff_id = $(staff_of clerk4);"
kept_by() {  # kept_by LOGIN: people of one officer with something owed, the numbers in order
    one "SELECT DISTINCT r.person_id FROM registration r JOIN obligation o ON o.person_id = r.person_id
        AND o.active = 1 AND o.delivered < o.promised
        WHERE r.officer_id = $(staff_of "$1") AND r.ended_on IS NULL
        AND NOT EXISTS (SELECT 1 FROM registration x WHERE x.person_id = r.person_id
            AND x.officer_id <> r.officer_id)
        AND NOT EXISTS (SELECT 1 FROM case_assignment a WHERE a.person_id = r.person_id)
        AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
        AND NOT EXISTS (SELECT 1 FROM person_merge m WHERE m.gone_id = r.person_id
            AND m.undone_at IS NULL) ORDER BY 1"
}
first=$(kept_by clerk2 | sed -n 1p)
second=$(kept_by clerk2 | sed -n 2p)
foreign=$(one "SELECT min(person_id) FROM registration r WHERE officer_id = $(staff_of clerk1) AND ended_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM registration x WHERE x.person_id = r.person_id
        AND x.officer_id <> r.officer_id)")
owed() { one "SELECT group_concat(item || due_on || delivered) FROM (SELECT * FROM obligation
    WHERE person_id = $1 ORDER BY registration_id, item)"; }
before=$(owed "$first")

# ---- what is refused before anything is asked
as 2 clerk2 case transfer ask --person "$first" --to 无此窗口 --reason 2
same usage.unknown_office "$(code)" "to no office"
as 2 clerk2 case transfer ask --person "$first" --to 63992201 --reason 随便
same usage.unknown_code "$(code)" "for a reason of one's own"
as 3 clerk2 case transfer ask --person "$foreign" --to 63992201 --reason 2
same right.out_of_scope "$(code)" "a colleague's case"
as 3 supervisor case transfer ask --person "$first" --to 63992101 --reason 2
same transfer.own_office "$(code)" "to the office itself"
same 0 "$(one "SELECT count(*) FROM case_transfer")" "nothing is asked"

# ---- asked: the sender serves on, the receiver is told
as 0 clerk2 case transfer ask --person "$first" --to 演示窗口二 --reason 常住地变动 --note 已搬到女儿家
transfer=$(get '.rows[0].transfer')
same "1 asked 2 2 2022-12-07" "$(get '"\(.persons) \(.rows[0].state) \(.rows[0].transfer_reason) \(.rows[0].to_office) \(.rows[0].answer_due)"')" "asked"
as 1 clerk2 case transfer ask --person "$first,$second" --to 63992201 --reason 2
same "1 transfer.open $first" "$(get '"\(.persons) \(.refused[0].code) \(.refused[0].person_id)"')" "one at a time, the others go on"
other=$(get '.rows[0].transfer')
holds "why in Chinese" grep -q '等待答复' out.json
as 0 clerk2 case guide --person "$first" --minutes 20 --note 演示
before=$(owed "$first")
as 3 clerk4 case guide --person "$first" --minutes 20 --note 演示
same right.out_of_scope "$(code)" "not the receiver's yet"
as 0 clerk4 case transfer list --direction in --state asked
same 2 "$(get '.rows | length')" "what comes in"
as 0 clerk3 case transfer list --direction in
same 2 "$(get '.rows | length')" "whoever sees the office's people sees who is to come"
as 0 clerk4 case worklist --kind transfer_asked
same 2 "$(get '.rows | length')" "on the receiver's worklist"
as 0 clerk4 case hold --person "$first" --kind transfer_asked --until 2022-12-05 --reason 等待其他部门办理
as 0 clerk4 case worklist --kind transfer_asked
same 1 "$(get '.rows | length')" "one on hold"
as 3 clerk2 case hold --person "$first" --kind transfer_asked --end
same hold.not_owed "$(code)" "the receiver's answer is no work of the sender's"
as 0 clerk4 case hold --person "$first" --kind transfer_asked --end
as 0 clerk4 case transfer look "$transfer"
same "已搬到女儿家 true" "$(get '"\(.note) \((.promises | length) > 0)"')" "what comes along"
holds "no whole number" test -z "$(grep -E '[0-9]{17}[0-9X]' out.json)"
as 3 clerk3 case transfer look "$transfer"
as 0 clerk4 case transfer slip "$transfer" --out slip.pdf
pdftotext -layout slip.pdf slip.txt
holds "its title" grep -q '服务对象转移单' slip.txt
holds "to whom" grep -q '演示窗口二' slip.txt

# ---- withdrawn, refused
as 0 clerk2 case transfer withdraw "$other"
same withdrawn "$(get '.rows[0].state')" "withdrawn"
as 1 clerk4 case transfer refuse "$other" --reason 1
same transfer.answered "$(get '.refused[0].code')" "an answer to what was withdrawn"
as 0 clerk2 case transfer ask --person "$second" --to 63992201 --reason 本人要求
other=$(get '.rows[0].transfer')
as 3 supervisor case transfer refuse "$other" --reason 1
same right.out_of_scope "$(code)" "the sender does not answer"
as 0 clerk4 case transfer refuse "$other" --reason 不属本机构服务区域 --note 请就近办理
same "refused 1" "$(get '"\(.rows[0].state) \(.rows[0].transfer_refusal)"')" "refused"

# ---- accepted: the receiver has all of it, the sender what it made
as 3 clerk4 case transfer accept "$transfer" --officer clerk2
same case.other_office "$(code)" "the officer works there"
as 0 clerk4 case transfer accept "$transfer" --officer clerk3
same accepted "$(get '.rows[0].state')" "accepted"
as 1 clerk4 case transfer accept "$transfer" --officer clerk3
same transfer.answered "$(get '.refused[0].code')" "the second is told"
same "$before" "$(owed "$first")" "no clock began anew"
as 3 clerk2 case guide --person "$first" --minutes 20 --note 演示
same right.out_of_scope "$(code)" "not the sender's any more"
as 3 supervisor case transfer ask --person "$first" --to 63992201 --reason 2
as 0 clerk3 case guide --person "$first" --minutes 20 --note 演示
as 0 clerk3 case worklist --office 63992201 --limit 1000
holds "on the worklist of the one in charge" jq -e ".rows[] | select(.person_id == $first)" out.json
as 0 clerk2 case transfer made "$transfer"
holds "what oneself recorded" test "$(get '.rows | length')" -gt 0
holds "the guidance before" jq -e '.rows[] | select(.record == "service" and .what == "guidance")' out.json
as 3 clerk4 case transfer made "$transfer"
as 3 supervisor case transfer made "$other"
same transfer.not_sent "$(code)" "of somebody who stayed"
as 0 clerk2 case transfer list --direction out
same 3 "$(get '.rows | length')" "what went out"

# ---- the silent are chased
as 0 clerk2 case transfer ask --person "$second" --to 63992201 --reason 2
as 0 clerk2 --today 2022-12-08 case worklist --kind transfer_silent
same "$second" "$(get '.rows[0].person_id')" "not answered in time"
as 0 clerk2 --today 2022-12-07 case worklist --kind transfer_silent
same 0 "$(get '.rows | length')" "in time"
ends 0 db check
told
