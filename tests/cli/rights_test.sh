#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Every right that a verb of zhiqiao-cli asks for, tried by each of the six roles, against the table
# written by hand: rights_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
table=$source_folder/tests/security/expected_rights.csv
roles=(clerk1 supervisor approver sysadmin secadmin auditor)

"$cli" --db demo.db demo create --persons 60 >/dev/null 2>&1
by() { local user=$1; shift; "$cli" --db demo.db --json --user "$user" "$@" 2>err.txt; }
denied() { sqlite3 -readonly demo.db "SELECT count(*) FROM journal WHERE outcome = 'denied'"; }
one() { sqlite3 -readonly demo.db "$1"; }

clerk() { one "SELECT staff_id FROM user_account WHERE login = '$1'"; }
of_clerk() {  # of_clerk LOGIN: a person only this officer is in charge of
    one "SELECT r.person_id FROM registration r WHERE r.ended_on IS NULL
        AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
        GROUP BY r.person_id HAVING min(r.officer_id) = $(clerk "$1")
        AND max(r.officer_id) = $(clerk "$1") LIMIT 1"
}
mine=$(of_clerk clerk1)
theirs=$(of_clerk clerk2)
given=$(of_clerk clerk3)
letter=$(one "SELECT number FROM job_referral WHERE person_id = $mine AND voided_on IS NULL LIMIT 1")
[ -n "$letter" ] || letter=$(one "SELECT j.number FROM job_referral j JOIN registration r
    ON r.person_id = j.person_id WHERE r.officer_id = $(clerk clerk1) AND j.voided_on IS NULL LIMIT 1")
holds "people of two officers" test -n "$mine" -a -n "$theirs" -a -n "$letter"

# ---- somebody to ask for, and a second security administrator
new_user() { by sysadmin user add --name "测试$1" --login "$1" >/dev/null; }
new_user second
ends 0 --user secadmin user role second --grant secadmin --reason 轮班
ends 0 --user supervisor approval approve "$(get .id)"
n=0
fresh() { n=$((n + 1)); new_user "u$n"; }
role_request() { by second user role "u$n" --grant clerk --reason 新到岗 | jq -r .id; }
"$cli" --db demo.db person import --sample people.csv >/dev/null 2>&1
import_request() { by clerk1 person import people.csv --ask 学校名单 | jq -r .id; }
# A person whose registrations have ended: what was recorded is closed.
closed=$(one "SELECT r.person_id FROM registration r WHERE r.officer_id = $(clerk clerk1)
    AND r.person_id NOT IN ($mine, $theirs) LIMIT 1")
guided() {  # guided: the number of a guidance of the closed person
    sqlite3 demo.db "UPDATE registration SET ended_on = NULL, end_reason = '' WHERE person_id = $closed"
    by clerk1 case guide --person "$closed" --minutes 20 --note 演示 | jq -r .id
    sqlite3 demo.db "UPDATE registration SET ended_on = registered_on, end_reason = '01'
        WHERE person_id = $closed"
}
withdraw() { by "$1" case withdraw "$service" --person "$closed" --reason 录错人 "${@:2}"; }
correction_request() { withdraw clerk1 --ask | jq -r .id; }
export_request() { by demo export people --out p.csv --ask 月报 | jq -r .id; }

# A recognition whose public notice has run out.
recognition=$(by clerk1 hardship apply --person "$mine" --category 040 --evidence 01,02,04 \
    --promised --day 2022-10-10 | jq -r .id)
by clerk1 hardship step "$recognition" community --day 2022-10-11 >/dev/null
by clerk1 hardship step "$recognition" notice --day 2022-10-11 >/dev/null
visitor=$(one "SELECT s.name FROM staff s JOIN user_account u ON u.staff_id = s.id
    WHERE u.login = 'clerk4'")
homes=0
household_at() {  # household_at STATE: one of clerk1's, without employment, as far as that state
    homes=$((homes + 1))
    local head
    head=$(by clerk1 person add --name 户主丙 --category unemployment | jq -r .id)
    sqlite3 demo.db "UPDATE registration SET registered_on = '2022-01-05' WHERE person_id = $head"
    home=$(by clerk1 household add --book "HK$homes" --head "$head" --address 盐泉镇 \
        --division 639921102 --on 2022-02-01 | jq -r .id)
    [ "$1" -ge 10 ] && by clerk1 household state "$home" --to 10 --on 2022-10-10
    [ "$1" -ge 20 ] && by clerk1 household state "$home" --to 20 --on 2022-10-12 --visitor "$visitor"
    [ "$1" -ge 30 ] && by supervisor household state "$home" --to 30 --on 2022-10-14
}

# ---- what each right is tried with
act() {  # act RIGHT ROLE
    case $1 in
    person.write) by "$2" person add --name 测试甲 ;;
    case.reassign) by "$2" case assign --to clerk4 --person "$given" --reason 工作量均衡 ;;
    service.write) by "$2" case guide --person "$mine" --minutes 20 --note 演示 ;;
    chart.view) by "$2" outcome chart outcomes --out "chart-$2.png" ;;
    form.print) by "$2" referral print "$letter" --out slip.pdf ;;
    hardship.propose) by "$2" household state "$home" --to 10 --on 2022-10-10 ;;
    hardship.review) by "$2" household state "$home" --to 70 --on 2022-10-10 --reason 06 ;;
    hardship.confirm) by "$2" household state "$home" --to 40 --on 2022-10-24 ;;
    export.own) by "$2" export people --own --out own.csv ;;
    export.some) by "$2" export referrals --out letters.csv ;;
    export.many) by "$2" export people --out people.csv --ask 月报 ;;
    export.approve) by "$2" approval approve "$request" ;;
    export.limit) by "$2" export limit 50 ;;
    person.read) by "$2" person show "$mine" --reason 核查 ;;
    office.write) by "$2" person retention --years 10 ;;
    list.print) by "$2" outcome day ;;
    correction.request) withdraw "$2" --ask ;;
    correction.approve) by "$2" approval approve "$request" ;;
    import.stage) by "$2" person import people.csv --ask 学校名单 ;;
    import.commit) by "$2" approval approve "$request" ;;
    audit.purge) by "$2" audit retention 40 ;;
    hardship.propose)
        by "$2" hardship apply --person "$mine" --category 030 --evidence 01,05 --promised ;;
    hardship.review) by "$2" hardship step "$recognition" township ;;
    hardship.confirm) by "$2" hardship step "$recognition" county ;;
    user.read) by "$2" user list ;;
    user.write) by "$2" user add --name "测试$2" --login "new$2" ;;
    user.unlock) by "$2" user unlock clerk2 ;;
    rights.grant) by "$2" user role "u$n" --grant clerk --reason 新到岗 ;;
    rights.confirm) by "$2" approval return "$request" --reason 稍后 ;;
    backup.make) by "$2" db backup "backup-$2.bak" ;;
    audit.read) by "$2" audit list --limit 1 ;;
    audit.verify) by "$2" audit verify ;;
    audit.export) by "$2" export journal --out journal.csv ;;
    esac
}
tried="person.read person.write office.write service.write case.reassign correction.request correction.approve chart.view form.print
    hardship.propose hardship.review hardship.confirm
    list.print import.stage import.commit export.own export.some export.limit export.many
    export.approve user.read user.write user.unlock rights.grant rights.confirm backup.make
    audit.read audit.verify audit.export audit.purge"
# What is tried elsewhere: in the window (person.reveal, vacancy.read, import of vacancies, own acts and
# settings, who has which rights, the state of backups), and a restore with its two people in
# backup_test.sh. What nothing can be done with yet stands last: no verb and no page asks for it.
elsewhere="person.reveal vacancy.read vacancy.write audit.own settings.own rights.read backup.read
    restore.run restore.attend"
nothing_yet="claim.enter claim.check claim.approve batch.release employer.block export.raw backup.approve rule.propose rule.approve
    rule.read"
same "$(grep -oE '^[a-z]+\.[a-z]+,' "$table" | tr -d , | sort | tr '\n' ' ')" \
    "$(echo $tried $elsewhere $nothing_yet | tr ' ' '\n' | sort | tr '\n' ' ')" "every right of the table"
by secadmin export limit 50 >/dev/null
for right in $tried; do
    row=$(grep "^$right," "$table")
    holds "$right stands in the table" test -n "$row"
    for i in "${!roles[@]}"; do
        user=${roles[$i]}
        expected=$(echo "$row" | cut -d, -f$((i + 2)))
        case $right in
        rights.grant) fresh ;;
        rights.confirm) fresh; request=$(role_request) ;;
        hardship.propose) household_at 0 >home.json ;;
        hardship.review) household_at 10 >home.json ;;
        hardship.confirm) household_at 30 >home.json ;;
        export.approve) request=$(export_request) ;;
        import.commit) request=$(import_request) ;;
        correction.request) service=$(guided) ;;
        correction.approve) service=$(guided); request=$(correction_request) ;;
        esac
        before=$(denied)
        act "$right" "$user" >out.json
        status=$?
        refusals=$(($(denied) - before))
        if [ "$expected" = - ]; then
            same "3 right.denied 1" "$status $(code) $refusals" "$right by $user"
        else
            same "0 0" "$status $refusals" "$right by $user ($(code))"
        fi
    done
done

# ---- how far it reaches: a clerk writes about the own people, the supervisor about the office's
reaches() {  # reaches STATUS CODE REFUSALS USER ARGUMENT…
    local wanted="$1 $2 $3" user=$4 before
    shift 4
    before=$(denied)
    by "$user" "$@" >out.json
    same "$wanted" "$? $(jq -r '.error.code // "-"' out.json) $(($(denied) - before))" "$user: $*"
}
reaches 3 right.out_of_scope 1 clerk1 case guide --person "$theirs" --minutes 20 --note 演示
reaches 0 - 0 clerk2 case guide --person "$theirs" --minutes 20 --note 演示
reaches 0 - 0 supervisor case guide --person "$theirs" --minutes 20 --note 演示
reaches 3 right.out_of_scope 1 clerk1 person merge "$mine" "$theirs" --dry-run
reaches 3 right.out_of_scope 1 clerk1 person merge "$mine" "$theirs" --reason 02
reaches 3 right.denied 1 auditor person merge "$mine" "$theirs" --dry-run
reaches 3 right.denied 1 clerk1 export people --out all.csv
reaches 0 - 0 supervisor case assign --to clerk2 --person "$given" --reason 本人要求
reaches 0 - 0 clerk2 case guide --person "$given" --minutes 20 --note 演示
reaches 3 right.out_of_scope 1 clerk3 case guide --person "$given" --minutes 20 --note 演示
holds "nothing is written by who may not" test ! -e all.csv

# ---- a right that changes holds at the next act
reaches 3 right.denied 1 clerk2 export referrals --out letters.csv
by secadmin user role clerk2 --grant supervisor --reason 代理 >out.json
same null "$(code)" "asked"
request=$(get .id)
reaches 3 approval.own_request 0 secadmin approval approve "$request"
reaches 3 right.denied 1 clerk1 approval approve "$request"
reaches 3 right.denied 1 clerk2 export referrals --out letters.csv
reaches 0 - 0 supervisor approval approve "$request"
reaches 0 - 0 clerk2 export referrals --out letters.csv
reaches 3 approval.answered 0 second approval approve "$request"
reaches 3 role.excludes 0 secadmin user role clerk2 --grant auditor --reason 兼任
reaches 3 rights.own 0 secadmin user role secadmin --revoke secadmin --reason 离任
by secadmin user role clerk2 --revoke supervisor --reason 代理结束 >out.json
reaches 0 - 0 supervisor approval approve "$(get .id)"
reaches 3 right.denied 1 clerk2 export referrals --out letters.csv

# ---- what is closed is corrected with a supervisor's yes, which does it
service=$(guided)
withdraw clerk1 >out.json
same service.closed "$(code)" "a closed record withdrawn by its clerk"
withdraw supervisor >out.json
same service.closed "$(code)" "a closed record withdrawn by the supervisor alone"
held() { one "SELECT count(*) FROM service WHERE person_id = $closed AND corrects = $service"; }
request=$(correction_request)
same 0 "$(held)" "withdrawals before the yes"
reaches 0 - 0 supervisor approval approve "$request"
same 1 "$(held)" "withdrawals after the yes"
withdraw clerk1 --ask >out.json
same service.corrected_already "$(code)" "asked once more for what is withdrawn"

# ---- a letter of a closed day is made void in the same way
sqlite3 demo.db "UPDATE registration SET ended_on = NULL, end_reason = '' WHERE person_id = $closed"
vacancy=$(one "SELECT id FROM vacancy v WHERE open_until >= '2022-11-30' AND filled < heads
    AND NOT EXISTS (SELECT 1 FROM job_referral j WHERE j.vacancy_id = v.id AND j.person_id = $closed)
    LIMIT 1")
by clerk1 referral create --person "$closed" --vacancy "$vacancy" --fewer-reason 99 >out.json
slip=$(one "SELECT number FROM job_referral WHERE person_id = $closed ORDER BY id DESC LIMIT 1")
sqlite3 demo.db "UPDATE registration SET ended_on = registered_on, end_reason = '01'
    WHERE person_id = $closed"
void() { by "$1" referral void "$slip" --reason 打印错误 "${@:2}"; }
voided() { one "SELECT count(*) FROM job_referral WHERE number = '$slip' AND voided_on IS NOT NULL"; }
void clerk1 >out.json
same service.closed "$(code)" "a letter of a closed day made void by its clerk"
void supervisor >out.json
same service.closed "$(code)" "a letter of a closed day made void by the supervisor alone"
void clerk1 --ask >out.json
request=$(get .id)
same 0 "$(voided)" "void before the yes"
reaches 3 right.denied 1 clerk2 approval approve "$request"
reaches 0 - 0 supervisor approval approve "$request"
same 1 "$(voided)" "void after the yes"
void clerk1 --ask >out.json
same referral.void "$(code)" "asked once more for what is void"

# ---- an import by who may only prepare one
{ cat people.csv; echo; } >list.csv
{ cat people.csv; echo; echo; } >other.csv
reaches 3 right.denied 1 clerk1 person import list.csv
by clerk1 person import list.csv --ask 学校名单 >out.json
request=$(get .id)
same null "$(get .answered_by)" "asked, not answered"
before=$(one "SELECT count(*) FROM person")
reaches 3 right.denied 1 clerk1 person import list.csv
reaches 0 - 0 supervisor approval approve "$request"
reaches 3 right.denied 1 clerk1 person import other.csv
same "$before" "$(one "SELECT count(*) FROM person")" "people before the approved import"
by clerk1 person import list.csv >out.json
holds "the approved file adds people" test "$(get .added)" -gt 0
batch=$(get .batch)
reaches 3 right.denied 1 clerk1 person import --undo "$batch"
reaches 0 - 0 supervisor person import --undo "$batch"
reaches 3 right.denied 1 clerk1 person import list.csv
same "$before" "$(one "SELECT count(*) FROM person")" "people after a yes was used up"

# ---- the last of an administrator's role stays
by secadmin user role auditor --revoke auditor --reason 离任 >out.json
reaches 3 user.last_administrator 0 supervisor approval approve "$(get .id)"
reaches 3 user.last_administrator 0 sysadmin user disable auditor

# ---- a request that no longer says what is
by secadmin user role "u$n" --grant clerk --reason 新到岗 >out.json
first=$(get .id)
by second user role "u$n" --grant supervisor --reason 新到岗 >out.json
reaches 0 - 0 supervisor approval approve "$(get .id)"
reaches 3 approval.record_changed 0 supervisor approval approve "$first"
reaches 3 approval.reason_missing 0 supervisor approval return "$first"
reaches 0 - 0 supervisor approval return "$first" --reason 记录已变
by secadmin approval list >out.json
same "$first" "$(get '[.rows[] | select(.state == "returned")][0].id')" "what came back"
reaches 3 approval.answered 0 secadmin approval withdraw "$first"
reaches 0 - 0 secadmin approval note "$first"
by secadmin approval list >out.json
same 0 "$(get '[.rows[] | select(.state == "returned")] | length')" "noted"
by secadmin user role "u$n" --grant clerk --reason 新到岗 >out.json
first=$(get .id)
reaches 0 - 0 secadmin approval withdraw "$first"
same withdrawn "$(by secadmin approval show "$first" | jq -r .state)" "a request taken back"
reaches 3 record.not_found 0 clerk1 approval show "$first"
by clerk1 approval list >out.json
same 0 "$(get '[.rows[] | select(.kind | startswith("rights"))] | length')" "requests for rights a clerk sees"

ends 0 audit verify
same true "$(get .ok)" "the trail after all this"

# ---- whoever reads the trail reads words
for name in $(one "SELECT DISTINCT act FROM journal"); do
    holds "$name has words" grep -q "{\"$name\"," "$source_folder/core/security/act_words.cpp"
done
told
