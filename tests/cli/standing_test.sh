#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Refusals, silence and the notice of a loss, through zhiqiao-cli: standing_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 1000 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }
changed() { one "SELECT (SELECT count(*) FROM hardship WHERE state = '70') || ' ' ||
    (SELECT count(*) FROM registration WHERE ended_on IS NOT NULL) || ' ' ||
    (SELECT count(*) FROM household_step)"; }

# ---- what is kept is what the records say
ends 0 db check
same true "$(get '.rows[] | select(.check == "standing") | .ok')" "rows are what records say"
ends 0 standing list --review all --limit 1000
same "$(one "SELECT count(*) FROM standing_course WHERE stops_on IS NULL OR stops_on > '2022-11-30'")" \
    "$(get .total)" "everybody who holds something"
same "$(one "SELECT count(*) FROM standing_course WHERE show_on <= '2022-11-30'
    AND (stops_on IS NULL OR stops_on > '2022-11-30')")" \
    "$(ends 0 case worklist --kind status_review --limit 1; get .total)" "and what is to be looked at"
ends 2 standing list --review dance

# ---- three refusals without a reason
person=$(one "SELECT h.person_id FROM hardship h WHERE h.state = '50' AND h.recognised_on < '2022-11-01'
    AND NOT EXISTS (SELECT 1 FROM hardship o WHERE o.person_id = h.person_id AND o.id <> h.id)
    AND NOT EXISTS (SELECT 1 FROM person_merge m WHERE m.gone_id = h.person_id)
    AND NOT EXISTS (SELECT 1 FROM service s WHERE s.person_id = h.person_id
        AND s.response NOT IN ('', '1', '9')) ORDER BY 1 LIMIT 1")
holds "somebody recognised to refuse" test -n "$person"
record=$(one "SELECT id FROM hardship WHERE person_id = $person AND state = '50' LIMIT 1")
refuse() { as 0 supervisor --today "$2" case offer --person "$person" --kind internship --name 仓储见习 --response "$1"; }
before=$(changed)
refuse 6 2022-11-10
refuse 6 2022-11-15
as 0 supervisor standing show "$person"
refused() { get "[.held[] | select(.record == $record) | .proposals[] | select(.ground == \"refusal\")] | .[0].$1"; }
same null "$(refused stands)" "two are not three"
refuse 5 2022-11-20
as 0 supervisor standing show "$person"
same null "$(refused stands)" "家庭原因 does not count"
event=$(get "[.held[] | select(.record == $record) | .refusals[] | select(.weight == \"good_reason\")] | .[0].event")
as 3 clerk1 standing rule --person "$person" --event "$event" --word counts --reason 5
same right.denied "$(code)" "only a supervisor says so"
as 2 supervisor standing rule --person "$person" --event "$event" --reason 5
as 0 supervisor standing rule --person "$person" --event "$event" --word counts --reason 5
ruling=$(get .deed)
as 0 supervisor standing show "$person"
same "true 06 2022-11-20" "$(refused stands) $(refused reason) $(refused since)" "the third by a supervisor's word"
ends 0 standing list --review refused --limit 1000
same 1 "$(get "[.rows[] | select(.person_id == $person)] | length")" "on the list"
same "$before" "$(changed)" "and nothing has changed by itself"
as 0 supervisor standing undo "$ruling"
as 3 supervisor standing undo "$ruling"
same standing.undone_already "$(code)" "taken back once"
refuse 6 2022-11-25

# ---- declined, and proposed anew
as 2 supervisor standing decline "$record" --ground refusal
as 2 supervisor standing decline "$record" --ground refusal --reason dance
as 3 supervisor standing decline "$record" --ground lost_contact --reason 2
same standing.no_proposal "$(code)" "nobody proposes that"
as 0 supervisor standing decline "$record" --ground refusal --reason 2
declined=$(get .deed)
ends 0 standing list --review declined --limit 1000
same 1 "$(get "[.rows[] | select(.person_id == $person)] | length")" "kept in spite of it"
as 0 supervisor standing undo "$declined"
as 0 supervisor standing show "$person"
same true "$(refused stands)" "as if it had not been declined"
same "$before" "$(changed)" "still nothing has changed"

# ---- the exit there is already, and the notice
as 3 supervisor standing print --person "$person" --out early.pdf
same standing.no_loss "$(code)" "nothing was lost yet"
holds "no paper without a loss" test ! -e early.pdf
as 0 supervisor hardship exit "$record" --reason 06
as 0 supervisor standing print --person "$person" --out notice.pdf
same "F13-12 1" "$(get .form) $(get .print)" "printed"
number=$(get .number)
holds "says the reason and the term" sh -c \
    "pdftotext notice.pdf - | tr -d ' \n' | grep -q '无正当理由拒绝合适岗位达到规定次数.*15个工作日'"
as 0 supervisor standing print --person "$person" --out again.pdf
same "$number 2" "$(get .number) $(get .print)" "the same number again"
holds "marked" sh -c "pdftotext again.pdf - | grep -q 补打"
as 0 supervisor standing print --out empty.pdf
holds "an empty one" test -s empty.pdf
as 2 supervisor standing print --out empty.txt
ends 0 db check
same 0 "$(get '[.rows[] | select(.ok == false)] | length')" "all is well in the end"
told
