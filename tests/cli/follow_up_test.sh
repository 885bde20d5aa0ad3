#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Follow-ups of placed people through zhiqiao-cli: follow_up_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 300 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
read -r clerk login person placement < <(one "SELECT u.staff_id || ' ' || u.login || ' ' || p.person_id || ' ' || p.id
    FROM placement p JOIN registration r ON r.person_id = p.person_id AND r.ended_on IS NULL
        AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
    JOIN user_account u ON u.staff_id = r.officer_id
    WHERE p.corrected = 0 AND p.start_on BETWEEN '2022-10-31' AND '2022-11-18'
        AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.placement_id = p.id)
    GROUP BY p.person_id HAVING count(DISTINCT p.id) = 1 ORDER BY 1 LIMIT 1")
holds "somebody the clerk has placed" test -n "$placement"
# The demo has asked everybody whose day had come: this is three weeks later.
as() { local status=$1 user=$2; shift 2; ends "$status" --today 2022-12-20 --user "$user" "$@"; }

# ---- what is to be asked
as 0 "$login" case follow-up show "$person"
same "1 3 open" "$(get '.placements | length') $(get '.placements[0].steps | length') \
$(get '.placements[0].steps[0].state')" "three questions of one placement"
start=$(get '.placements[0].start_on')

# ---- in vain, then 
# ---- an office that knew of no follow-ups yet
sqlite3 demo.db 'DELETE FROM follow_up_course; DELETE FROM obligation'
ends 1 db check
same "obligations follow_ups" "$(get '[.rows[] | select(.ok | not) | .check] | join(" ")')" "what is missing is told"
ends 0 db rebuild
holds "follow-ups are worked out anew" test "$(get .follow_ups_changed)" -gt 20
holds "and what is owed" test "$(get .obligations_changed)" -gt 20
ends 0 db check
ends 0 db rebuild
same "0 0" "$(get .follow_ups_changed) $(get .obligations_changed)" "and left alone when all is right"
told
as 0 "$login" case follow-up record --person "$person" --outcome 无人接听
as 0 "$login" case follow-up show "$person"
same "1 open" "$(get '.placements[0].attempts') $(get '.placements[0].steps[0].state')" "an attempt in vain"
as 3 "$login" case follow-up record --person "$person"
same follow_up.standing_missing "$(code)" "reached, and nothing said"
as 2 "$login" case follow-up record --person "$person" --standing dance
same usage.unknown_code "$(code)" "an answer nobody knows"
as 2 "$login" case follow-up record --person "$person" --standing 仍在岗 --wage much
same usage.bad_amount "$(code)" "no amount"
as 0 "$login" case follow-up record --person "$person" --standing 仍在岗 --wage 4200.50 --insured yes \
    --contract 固定期限劳动合同 --note 宿舍离工地远
id=$(get .id)
same "$placement 4200.50 true 1" "$(get .placement_id) $(get .wage) $(get .insured) $(get .contract)" "as told"
as 0 "$login" case follow-up show "$person"
same "held 0" "$(get '.placements[0].steps[0].state') $(get '.placements[0].attempts')" "the first is answered"

# ---- corrected: the person had left
as 3 "$login" case follow-up record --person "$person" --standing 已离职 --corrects "$id"
same follow_up.left_missing "$(code)" "since when"
as 0 "$login" case follow-up record --person "$person" --standing 已离职 --left-on "$start" --corrects "$id"
second=$(get .id)
same "$start" "$(one "SELECT ended_on FROM placement WHERE id = $placement")" "the work ended"
as 0 "$login" case follow-up show "$person"
same "not_held not_held not_held" "$(get '[.placements[0].steps[].state] | join(" ")')" "nothing is left to ask"
as 3 "$login" case follow-up record --person "$person" --standing 仍在岗 --corrects "$id"
same follow_up.corrected_already "$(code)" "corrected once"

# ---- taken back
as 0 "$login" case follow-up withdraw "$second" --person "$person" --reason 录错人
same "" "$(one "SELECT ended_on FROM placement WHERE id = $placement")" "the work goes on"
as 3 "$login" case follow-up withdraw "$second" --person "$person" --reason 录错人
same follow_up.corrected_already "$(code)" "taken back once"
as 0 "$login" case follow-up show "$person"
same "4 open" "$(get '.records | length') $(get '.placements[0].steps[0].state')" "every record stays"

# ---- who was never placed; who has no right; what is kept agrees
nobody=$(one "SELECT r.person_id FROM registration r WHERE r.officer_id = $clerk AND r.ended_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.person_id = r.person_id) ORDER BY 1 LIMIT 1")
as 3 "$login" case follow-up record --person "$nobody" --standing 仍在岗
same follow_up.nobody_placed "$(code)" "nobody to ask about"
as 3 auditor case follow-up record --person "$person" --standing 仍在岗
ends 0 db check
same true "$(get '.rows[] | select(.check == "follow_ups") | .ok')" "the kept rows are what the records give"
told
