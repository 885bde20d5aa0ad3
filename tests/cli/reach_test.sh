#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# How far each role reaches with each scope, through zhiqiao-cli, against expected_reach.csv:
# reach_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
table=$source_folder/tests/cli/expected_reach.csv

"$cli" --db demo.db demo create --persons 300 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
declare -A staff login=([clerk]=clerk1 [supervisor]=supervisor [approver]=approver
    [sysadmin]=sysadmin [secadmin]=secadmin [auditor]=auditor)
for role in "${!login[@]}"; do
    staff[$role]=$(one "SELECT staff_id FROM user_account WHERE login = '${login[$role]}'")
done
other=$(one "SELECT staff_id FROM user_account WHERE login = 'clerk4'")

# ---- other offices: of the county 639921, its prefecture, its province, and another province
places=(own office county prefecture province beyond)
declare -A division=([county]=639921 [prefecture]=639922 [province]=630102 [beyond]=620102)
number=900
for place in county prefecture province beyond; do
    number=$((number + 1))
    sqlite3 demo.db "INSERT INTO office SELECT $number, 'test$number', '$place', '${division[$place]}',
        address, phone, row_version, 'test-$number', recorded_at FROM office LIMIT 1"
done
# One person with a letter for each place; each role has one of its own.
mapfile -t people < <(one "SELECT r.person_id FROM registration r JOIN job_referral j
    ON j.person_id = r.person_id AND j.voided_on IS NULL
    WHERE r.ended_on IS NULL AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
    AND NOT EXISTS (SELECT 1 FROM registration o WHERE o.person_id = r.person_id AND o.id <> r.id)
    GROUP BY r.person_id ORDER BY r.person_id LIMIT 11")
holds "persons with letters" test "${#people[@]}" = 11
# Each with a paper, to be opened from near and far.
page() {  # page MARK: a PDF file of its own
    printf '%%PDF-1.4\n1 0 obj\n<< /Type /Page >>\nendobj\n%% %s\nstartxref\n9\n%%%%EOF\n' "$1"
}
for who in "${people[@]}"; do
    page "$who" >paper.pdf
    "$cli" --db demo.db --json --user supervisor paper add "$who" paper.pdf --kind 01 >out.json 2>err.txt ||
        bad "no paper for $who: $(cat err.txt)"
done
declare -A person
next=0
put() {  # put NAME OFFICE OFFICER
    person[$1]=${people[$next]}
    next=$((next + 1))
    sqlite3 demo.db "UPDATE registration SET officer_id = $3 WHERE person_id = ${person[$1]};
        UPDATE person SET office_id = $2 WHERE id = ${person[$1]}"
}
home=$(one "SELECT min(id) FROM office")
for role in "${!login[@]}"; do put "own-$role" "$home" "${staff[$role]}"; done
put office "$home" "$other"
number=900
for place in county prefecture province beyond; do
    number=$((number + 1))
    put $place $number "$other"
done

letter() { one "SELECT number FROM job_referral WHERE person_id = $1 AND voided_on IS NULL LIMIT 1"; }
try() {  # try RIGHT LOGIN PERSON
    case $1 in
    person.reveal)
        "$cli" --db demo.db --json --user "$2" paper export "$(one "SELECT id FROM paper
            WHERE person_id = $3")" --out paper.out --reason 核查 ;;
    person.read) "$cli" --db demo.db --json --user "$2" person show "$3" --reason 核查 ;;
    service.write)
        "$cli" --db demo.db --json --user "$2" case guide --person "$3" --minutes 20 --note 演示 ;;
    person.write) "$cli" --db demo.db --json --user "$2" person notice "$3" --notice service ;;
    form.print) "$cli" --db demo.db --json --user "$2" referral print "$(letter "$3")" --out f.pdf ;;
    esac >out.json 2>err.txt
}
cells=0
while IFS=, read -r right role granted expected; do
    sqlite3 demo.db "UPDATE staff_role SET scope = '$granted' WHERE staff_id = ${staff[$role]}"
    i=0
    for answer in ${expected//,/ }; do
        place=${places[$i]}
        i=$((i + 1))
        whose=$place
        if [ "$place" = own ]; then whose=own-$role; fi
        before=$(one "SELECT count(*) FROM journal WHERE outcome = 'denied'")
        try "$right" "${login[$role]}" "${person[$whose]}"
        status=$?
        denied=$(($(one "SELECT count(*) FROM journal WHERE outcome = 'denied'") - before))
        cells=$((cells + 1))
        if [ "$answer" = y ]; then wanted="0 0"; else wanted="3 1"; fi
        same "$wanted" "$status $denied" "$right by $role for $granted, $place ($(tail -1 err.txt))"
    done
done < <(grep -E '^[a-z.]+,[a-z]+,(own|office|county|prefecture|province),' "$table")
same $((6 * $(grep -cE ',[yn]$' "$table"))) "$cells" "cells tried"

# ---- acts on tickets, campaigns, transfers and referrals to departments reach as far as their right
sqlite3 demo.db "UPDATE staff_role SET scope = 'office'"
"$cli" --db demo.db --json --user demo campaign create --kind 01 --name 援助月 --from 2022-11-01 \
    --until 2022-12-31 >out.json 2>err.txt || bad "no campaign: $(cat err.txt)"
campaign=$(get .id)
number=900000
for who in "${people[@]}"; do  # a ticket of a colleague's, and the consent to tell a department
    number=$((number + 1))
    sqlite3 demo.db "INSERT INTO difficulty (id, person_id, kind, opened_on, owner_id, office_id, staff_id,
            operation_id, recorded_at) VALUES ($number, $who, '01', '2022-11-30', $other, $home, $other, 't$number', 0);
        INSERT INTO difficulty_course (id, person_id, owner_id, kind, opened_on, show_on, result, handed, office_id)
            VALUES ($number, $who, $other, '01', '2022-11-30', '2022-11-30', '', 0, $home);
        INSERT INTO consent (id, person_id, notice, version, text_digest, kind, way, on_day, office_id, staff_id,
            operation_id, recorded_at) VALUES ($number + 100, $who, 'department', 1, '00', 'consent', 'paper',
            '2022-11-30', $home, $other, 'c$number', 0)"
done
ticket() { one "SELECT id FROM difficulty WHERE person_id = $1 AND id > 900000 AND id < 901000"; }
does() {  # does ACT LOGIN PERSON
    local act=$1 by=(--db demo.db --json --user "$2")
    case $act in
    difficulty.open) "$cli" "${by[@]}" case difficulty open --person "$3" --kind 05 --note 演示 ;;
    difficulty.hand) "$cli" "${by[@]}" case difficulty assign "$(ticket "$3")" --to clerk2 ;;
    difficulty.close) "$cli" "${by[@]}" case difficulty close "$(ticket "$3")" --result 01 ;;
    difficulty.reopen) "$cli" "${by[@]}" case difficulty reopen "$(ticket "$3")" --note 演示 ;;
    difficulty.undo) "$cli" "${by[@]}" case difficulty undo "$(ticket "$3")" ;;
    contact.ticket) "$cli" "${by[@]}" case contact --person "$3" --method 02 --outcome 01 --intent 1 \
        --difficulty 05 --what 演示 ;;
    onward.send) "$cli" "${by[@]}" onward create --person "$3" --department 01 --reason 01 --ask 演示 ;;
    campaign.mark) "$cli" "${by[@]}" campaign mark "$campaign" --person "$3" ;;
    transfer.ask) "$cli" "${by[@]}" case transfer ask --person "$3" --to test904 --reason 2 ;;
    esac >out.json 2>err.txt
}
kept() {  # kept ACT PERSON: what such acts have left behind
    case $1 in
    difficulty.open | contact.ticket) one "SELECT count(*) FROM difficulty WHERE person_id = $2" ;;
    difficulty.*) one "SELECT count(*) FROM difficulty_deed WHERE difficulty_id = $(ticket "$2")" ;;
    onward.send) one "SELECT count(*) FROM onward_referral WHERE person_id = $2" ;;
    campaign.mark) one "SELECT count(*) FROM campaign_mark WHERE record_id = $2 AND kind = 'person'" ;;
    transfer.ask) one "SELECT count(*) FROM case_transfer WHERE person_id = $2" ;;
    esac
}
for act in difficulty.open:service difficulty.hand:service difficulty.close:service difficulty.reopen:service \
    difficulty.undo:service contact.ticket:service onward.send:service campaign.mark:service transfer.ask:person; do
    for role in clerk supervisor approver; do
        expected=$(sed -n "s/^${act#*:}\.write,$role,office,//p" "$table")
        i=0
        for answer in ${expected//,/ }; do
            place=${places[$i]}
            i=$((i + 1))
            whose=$place
            if [ "$place" = own ]; then whose=own-$role; fi
            before=$(kept "${act%:*}" "${person[$whose]}")
            does "${act%:*}" "${login[$role]}" "${person[$whose]}"
            if [ "$answer" = y ]; then wanted=1; else wanted=0; fi
            same "$wanted" "$(($(kept "${act%:*}" "${person[$whose]}") - before))" \
                "${act%:*} by $role at $place ($(tail -1 err.txt))"
        done
    done
done

# ---- what is asked of a second person is about a record within reach, for both of them
sqlite3 demo.db "UPDATE staff_role SET scope = 'office'"
for whose in own-clerk county; do
    sqlite3 demo.db "UPDATE registration SET ended_on = registered_on, end_reason = '01'
        WHERE person_id = ${person[$whose]}"
done
service_of() { one "SELECT id FROM service WHERE person_id = $1 AND corrects IS NULL
    AND id NOT IN (SELECT corrects FROM service WHERE corrects IS NOT NULL) LIMIT 1"; }
ask() {  # ask WHOSE: the clerk asks for a withdrawal
    "$cli" --db demo.db --json --user clerk1 case withdraw "$(service_of "${person[$1]}")" \
        --person "${person[$1]}" --reason 录错人 --ask >out.json 2>err.txt
}
before=$(one "SELECT count(*) FROM journal WHERE outcome = 'denied'")
ask county
same right.out_of_scope "$(code)" "a correction asked for another office's person"
same 1 "$(($(one "SELECT count(*) FROM journal WHERE outcome = 'denied'") - before))" "refusals of it"
ask own-clerk
request=$(get .id)
same null "$(code)" "a correction asked for the own person"
sqlite3 demo.db "UPDATE person SET office_id = 901 WHERE id = ${person[own-clerk]};
    UPDATE office SET division = '620102' WHERE id = 901"
ends 3 --user supervisor approval approve "$request"
same right.out_of_scope "$(code)" "a yes about a person who is another office's by now"
told
