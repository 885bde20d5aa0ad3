#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Contacts and what is recorded about many people at once, through zhiqiao-cli:
# recording_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 200 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }
digest() { "$cli" --db demo.db --json db digest | jq -r .digest; }
agreed() { ends 0 case worklist --kind contact_due --limit 1 "$@"; get .total; }
open_of() {  # people with an open graduate registration of that officer
    one "SELECT DISTINCT r.person_id FROM registration r JOIN user_account u
            ON u.staff_id = r.officer_id AND u.login = '$1'
        WHERE r.kind = 'graduate' AND r.ended_on IS NULL
            AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
            AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.person_id = r.person_id)
            AND NOT EXISTS (SELECT 1 FROM registration d WHERE d.person_id = r.person_id
                AND d.kind = 'destination')
            AND NOT EXISTS (SELECT 1 FROM person_merge m WHERE m.gone_id = r.person_id)
        ORDER BY 1"
}
first=$(open_of clerk1 | sed -n 1p)
second=$(open_of clerk1 | sed -n 2p)
stranger=$(open_of clerk2 | sed -n 1p)
before=$(agreed)

# ---- a contact with everything it can tell
as 0 clerk1 case contact --person "$first" --method 电话 --outcome 01 --intent 1 --attempts 2 \
    --need 岗位推荐,就业见习 --note 下午三点以后方便 --next-contact 2022-12-05
contact=$(get .id)
same "2 02 04 2022-12-05" "$(one "SELECT attempts || ' ' || replace(needs, char(10), ' ') || ' ' ||
    next_contact_on FROM contact_sheet WHERE id = $contact")" "the sheet"
same $((before + 1)) "$(agreed)" "an agreed contact is work to do"
ends 0 case worklist --kind contact_due --limit 100
same "2022-12-05 due_soon" "$(get "[.rows[] | select(.person_id == $first)][0] |
    \"\(.due) \(.state)\"")" "by its day"
ends 0 person show "$first"
same "2022-12-05" "$(get '[.timeline[] | select(.kind == "contact" and .attempts == 2)][0].next_contact')" \
    "in the timeline"
as 3 clerk1 case contact --person "$first" --method 电话 --outcome 01 --place 常住地址
same "contact.not_a_visit field=place" "$(get '"\(.error.code) \(.error.detail)"')" "no visit"
as 3 clerk1 case contact --person "$first" --method 入户走访 --outcome 01 --attempts 2
same contact.no_call "$(code)" "no call"
as 0 clerk1 case contact --person "$first" --method 入户走访 --outcome 01 --place 常住地址 \
    --corrects "$contact" --next-contact 2022-12-07
ends 0 case worklist --kind contact_due --limit 100
same "2022-12-07" "$(get "[.rows[] | select(.person_id == $first)] | map(.due) | join(\" \")")" \
    "the corrected one"
as 2 clerk1 case contact --person "$first" --method 电话 --outcome 02 --intent 1
same usage.nobody_asked "$(code)" "nobody was reached"
as 0 clerk1 case hold --person "$first" --kind contact_due --until 2022-12-06 --reason 1
same "$before" "$(agreed)" "held"
as 0 clerk1 case hold --person "$first" --kind contact_due --end
as 0 clerk1 case guide --person "$first" --minutes 20 --note 演示
same $((before + 1)) "$(agreed)" "a guidance before the day keeps nothing"

# ---- about many at once
same_before=$(digest)
as 2 clerk1 case note --text 已通知
same usage.no_person "$(code)" "nobody"
as 2 clerk1 case note --person "$first"
same usage.no_text "$(code)" "nothing"
as 2 clerk1 case note --as policy --person "$first" --text 求职补贴
same usage.no_method "$(code)" "by no way"
as 2 clerk1 case note --as contact --person "$first" --method 短信
same usage.no_outcome "$(code)" "without an outcome"
as 1 clerk1 case note --person "$first,$second,$stranger,99999999" --text 已通知12月5日招聘会
same "2 note 0 right.out_of_scope record.not_found" \
    "$(get '"\(.persons) \(.kind) \(.counted) \([.rows[].code] | join(" "))"')" "two of four"
batch=$(get .batch)
as 0 clerk1 case note --of "$first"
same "已通知12月5日招聘会 $batch" "$(get '"\(.rows[-1].text) \(.rows[-1].batch)"')" "the note"
as 0 clerk1 case note --undo "$batch"
same 2 "$(get .taken_back)" "taken back"
same "$same_before" "$(digest)" "as if it had never been"
as 3 clerk1 case note --undo "$batch"
same record.not_found "$(code)" "it is gone"
as 0 clerk1 case note --as policy --person "$first,$second" --method 短信 --text 求职创业补贴
policy=$(get .batch)
same 2 "$(one "SELECT count(*) FROM service s JOIN record_batch_row r ON r.id = s.id
    WHERE s.kind = 'policy' AND r.batch_id = $policy")" "a policy notice each"
as 0 clerk1 case note --as contact --person "$first,$second" --method 电话 --outcome 01 --intent 1 \
    --text 愿意来招聘会 --next-contact 2022-12-08
same 2 "$(get .persons)" "a contact each"
ends 0 case worklist --kind contact_due --limit 200
same 2 "$(get '[.rows[] | select(.due == "2022-12-08")] | length')" "both awaited"
contacts=$(get '.total')
as 0 clerk1 case note --undo "$(one "SELECT max(id) FROM record_batch")"
ends 0 case worklist --kind contact_due --limit 200
same 0 "$(get '[.rows[] | select(.due == "2022-12-08")] | length')" "nobody is, any more"
as 3 auditor case note --person "$first" --text 已通知
same right.denied "$(code)" "by who may not"

# ---- assessments
ends 0 case assess --questions
same "10 true" "$(get '"\(.rows | length) \([.rows[].answers | length <= 9] | all)"')" "questions"
as 0 clerk1 case assess --person "$first" --answer goal=1 --answer skill=3 --note 想学厨师
assessed=$(get .id)
same "1 1" "$(get '"\(.strengths | length) \(.needs | length)"')" "what it tells"
as 0 clerk1 case assess --person "$first" --answer 1100000000 --on 2022-11-29
same "goal skill" "$(get '[.answers[].question] | join(" ")')" "digits in order"
as 2 clerk1 case assess --person "$first" --answer 11111111111
same usage.bad_answers "$(code)" "too many"
as 2 clerk1 case assess --person "$first"
same usage.no_answers "$(code)" "nothing"
as 3 clerk1 case assess --person "$first" --answer goal=9
same "assessment.unknown_answer field=goal" "$(get '"\(.error.code) \(.error.detail)"')" "no answer"
as 3 clerk1 case assess --person "$first" --answer shoes=1
same assessment.unknown_question "$(code)" "no question"
as 3 clerk1 case assess --person "$first" --answer goal=1 --on 2022-12-01
same assessment.in_future "$(code)" "not yet"
as 3 clerk1 case assess --person "$stranger" --answer goal=1
same right.out_of_scope "$(code)" "somebody else's"
as 0 clerk1 case assess --of "$first"
same "2022-11-29 2022-11-30" "$(get '[.rows[].on] | join(" ")')" "side by side"
as 0 clerk1 case assess --person "$first" --withdraw "$assessed" --reason 录错人
as 3 clerk1 case assess --person "$first" --withdraw "$assessed" --reason 录错人
same assessment.corrected_already "$(code)" "once"
as 0 clerk1 case assess --of "$first"
same "2022-11-29" "$(get '[.rows[].on] | join(" ")')" "withdrawn"

# ---- phrases
as 0 supervisor office phrase --kind guidance
same "6 0" "$(get '"\(.rows | length) \([.rows[] | select(.own)] | length)"')" "the shipped ones"
as 0 supervisor office phrase --kind contact --add "已通知招聘会时间和地点"
as 0 supervisor office phrase --kind contact --add 本人在外务工
same "1 2" "$(get '[.rows[].number] | join(" ")')" "two of our own"
as 3 supervisor office phrase --kind contact --add 回电14200000001
same phrase.personal "$(code)" "a phone number"
as 3 supervisor office phrase --kind contact --add 本人在外务工
same phrase.known "$(code)" "twice"
as 0 supervisor office phrase --kind contact --change 2 --text 本人在省外务工
as 0 supervisor office phrase --kind contact --retire 1
same "true false" "$(get '[.rows[].retired] | join(" ")')" "retired"
as 0 supervisor office phrase --kind contact --restore 1
same "false false 本人在省外务工" "$(get '"\([.rows[].retired] | join(" ")) \(.rows[1].text)"')" "back"
as 3 supervisor office phrase --kind contact --retire 7
same phrase.unknown "$(code)" "no such phrase"
same "没有编号为 7 的常用语。" "$(get .error.message)" "asked by its number"
as 2 supervisor office phrase --kind dance
same usage.unknown_kind "$(code)" "no such field"
as 3 clerk1 office phrase --kind contact --add 我的话
same right.denied "$(code)" "by who may not"

# ---- reasons of the office's own
as 0 supervisor case worklist --kind referral --limit 1
owing=$(get '.rows[0].person_id')
as 2 supervisor case hold --person "$owing" --kind referral --until 2022-12-05 --reason 等待汇款到账
same usage.unknown_code "$(code)" "not a reason yet"
as 0 supervisor office phrase --kind hold_reason --add 等待汇款到账
as 0 supervisor office phrase --kind hold_reason --retire 等待本人答复
same "1 等待汇款到账 false,2 等待本人答复 true" \
    "$(get '[.rows[] | select(.number) | "\(.number) \(.text) \(.retired)"] | join(",")')" "both"
as 3 supervisor office phrase --kind hold_reason --retire 没有这一条
same phrase.unknown "$(code)" "no such reason"
same 没有这样文字的已发布常用语。 "$(get .error.message)" "words are no number"
as 3 supervisor office phrase --kind hold_reason --change 1 --text 等钱
same phrase.in_records "$(code)" "the words of a term"
as 2 supervisor case hold --person "$owing" --kind referral --until 2022-12-05 --reason 等待本人答复
same usage.unknown_code "$(code)" "offered no more"
as 0 supervisor case hold --person "$owing" --kind referral --until 2022-12-05 --reason 等待汇款到账
as 0 supervisor case holds --person "$owing"
same true "$(get '[.rows[].reason] | any(test("^o[0-9]+-1$"))')" "by its code"
# ---- an unanswered call keeps nothing, and what an older version took away comes back
as 0 clerk1 case contact --person "$first" --method 电话 --outcome 01 --intent 1 --next-contact 2022-11-30
awaited=$(agreed)
as 0 clerk1 case contact --person "$first" --method 电话 --outcome 无人接听
same "$awaited" "$(agreed)" "nobody answered"
sqlite3 demo.db "DELETE FROM contact_course WHERE person_id = $first"
ends 1 db check
same agreed_contacts "$(get '[.rows[] | select(.ok | not) | .check] | join(" ")')" "what is missing is told"
ends 0 db rebuild
same 1 "$(get .agreed_contacts_changed)" "worked out anew"
same "$awaited" "$(agreed)" "and awaited again"
ends 0 db rebuild
same 0 "$(get .agreed_contacts_changed)" "left alone when it is right"
as 0 clerk1 case contact --person "$first" --method 电话 --outcome 01 --intent 1
same $((awaited - 1)) "$(agreed)" "until somebody is reached"
ends 0 db check
same "" "$(get '[.rows[] | select(.ok | not) | .check + " " + .detail] | join("; ")')" \
    "everything fits together"
told
