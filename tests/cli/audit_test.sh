#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The audit trail through zhiqiao-cli: the day's summary with its anchor, what the paper proves later,
# and the purge with its floor: audit_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"

"$cli" --db demo.db demo create --persons 40 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
tamper() { sqlite3 "$1" "$2"; }
office=$(one "SELECT office_id FROM audit_head LIMIT 1")
day=$(one "SELECT value FROM database_fact WHERE key = 'working_day'")
mine=$(one "SELECT r.person_id FROM registration r JOIN user_account u ON u.staff_id = r.officer_id
    WHERE r.ended_on IS NULL AND u.login = 'clerk1' LIMIT 1")

# ---- the day's summary counts what was done, and for how many
for n in 1 2 3; do ends 0 --user clerk1 case guide --person "$mine" --minutes 20 --note 演示; done
ends 0 --user supervisor outcome day --out day.pdf
recount() {  # recount ACT: acts, person-times and persons of today
    one "SELECT count(*) || ' ' || count(subject_id) || ' ' || count(DISTINCT subject_id) FROM journal
        WHERE act = '$1' AND working_day = '$day' AND outcome = 'done' AND office_id = $office"
}
line() { get ".rows[] | select(.act == \"$1\") | \"\\(.times) \\(.person_times) \\(.persons)\""; }
same "$(recount service.record)" "$(line service.record)" "guidances of the day, and of how many"
same "1 0 0" "$(line day.summary)" "the summary's own line"
same 1 "$(get '.rows[] | select(.act == "day.summary").about_nobody')" "is about nobody"
same 8 "$(get .anchor.groups | tr - '\n' | wc -l)" "groups of the anchor"
groups=$(get .anchor.groups)
row=$(get .anchor.row)
same "$(one "SELECT max(seq) FROM journal WHERE office_id = $office")" "$row" "the row that is signed"
pdftotext day.pdf day.txt
holds "the groups stand on the paper" grep -q "$groups" day.txt
holds "and the act's code" grep -q "$(get .code)" day.txt
holds "and who took it out" grep -q supervisor day.txt
same false "$(get .own)" "the supervisor's summary is the office's"
ends 0 --user clerk1 outcome day
same true "$(get .own)" "a clerk's summary is of the own acts"
same "$(one "SELECT count(*) FROM journal WHERE act = 'service.record' AND working_day = '$day'
    AND outcome = 'done' AND staff_id = (SELECT staff_id FROM user_account WHERE login = 'clerk1')")" \
    "$(line service.record | cut -d' ' -f1)" "own guidances"
same "" "$(line user.add)" "nobody else's acts"
ends 0 --user supervisor outcome day --out day.pdf
ends 0 --user auditor audit list --code "$(get .code)"
same day.summary "$(get '.rows[0].act')" "the act behind the paper"
ends 3 --user sysadmin outcome day
same right.denied "$(code)" "the day's summary of an administrator"
ends 2 --user supervisor outcome day --out day.doc

# ---- what the paper proves later
ends 0 --user clerk1 case guide --person "$mine" --minutes 20 --note 演示
ends 0 --user auditor audit verify --paper "$(echo "$groups" | tr 'A-Z-' 'a-z ')"
same "true" "$(get .ok)" "the paper and the database"
case $groups in *0) other=1 ;; *) other=0 ;; esac
ends 3 --user auditor audit verify --paper "${groups%?}$other"
same audit.paper_unknown "$(code)" "groups nobody printed"
cp demo.db other.db
cp demo.db.key other.db.key 2>/dev/null
for end in key key.audit key.anchors; do cp demo.db.$end other.db.$end 2>/dev/null; done
tamper other.db "UPDATE journal SET mac = previous_mac WHERE seq = $row"
database=other.db
ends 3 --user auditor audit verify --paper "$groups"
same "$row" "$(get .first_bad)" "the record the paper speaks of"
database=demo.db

# ---- the purge: never what the office keeps, never what the law keeps
ends 3 --user sysadmin audit purge --out segment.txt
same right.denied "$(code)" "a purge by who is no auditor"
ends 0 --user auditor audit retention
same "6 36" "$(get '"\(.floor_months) \(.kept_months)"')" "the floor and the term"
ends 3 --user auditor audit retention 5
same audit.below_floor "$(code)" "a term below the floor"
ends 3 --user sysadmin audit retention 12
same right.denied "$(code)" "the term set by who is no auditor"
ends 3 --user auditor audit purge --out segment.txt --before "$day"
same audit.below_floor "$(code)" "a day the law keeps"
ends 3 --user auditor audit purge --out segment.txt
same audit.nothing_to_purge "$(code)" "nothing is old enough"
holds "no file" test ! -e segment.txt

last=$(one "SELECT max(seq) FROM journal WHERE office_id = $office")
ends 0 --today 2026-06-01 --user auditor audit purge --out segment.txt
same 1 "$(get .first)" "the first record of the file"
same "$(get .last)" "$(($(one "SELECT min(seq) FROM journal WHERE office_id = $office") - 1))" \
    "the first record that is left"
holds "all that was old" test "$(get .last)" -ge "$last"
same 1 "$(grep -c '^zhiqiao-segment 1 ' segment.txt)" "head of the file"
ends 0 --user auditor audit verify
same true "$(get .ok)" "the trail after the purge"
ends 0 --user auditor audit verify --segment segment.txt
same true "$(get .ok)" "the file of the purged"
ends 3 --today 2026-06-01 --user auditor audit purge --out segment.txt
same audit.segment_exists "$(code)" "never twice into one file"

sed 's/"event":"service.record"/"event":"service.recorx"/' segment.txt >edited.txt
ends 3 --user auditor audit verify --segment edited.txt
holds "the changed record is named" test "$(get .first_bad)" -gt 0
head -n -1 segment.txt >cut.txt
ends 3 --user auditor audit verify --segment cut.txt

tamper demo.db "DELETE FROM journal_value WHERE id = (SELECT id FROM journal WHERE seq IS NOT NULL
    ORDER BY seq LIMIT 1);
    DELETE FROM journal WHERE id = (SELECT id FROM journal WHERE seq IS NOT NULL ORDER BY seq LIMIT 1)"
ends 3 --user auditor audit verify
same 1 "$(get .first_bad)" "one more record taken than was said"
told
