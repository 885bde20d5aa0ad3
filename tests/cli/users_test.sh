#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Who acts through zhiqiao-cli: users_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"

# ---- a demo office signs in by itself
"$cli" --db demo.db demo create --persons 30 >/dev/null 2>&1
for user in "" demo; do
    ends_plain 0 demo.db ${user:+--user "$user"} db info
    holds "says that it signs in as demo" grep -q demo err.txt
done
ends_plain 0 demo.db --user clerk1 db info
same "" "$(cat err.txt)" "what a user is told at signing in"
officer=$("$cli" --db demo.db --json outcome series caseload 2>/dev/null |
    jq -r '.categories[0].label')
ends_plain 0 demo.db --user "$officer" db info
ends 3 --user 无此人 db info
same session.unknown_user "$(code)" "a stranger"
same 0 "$(grep -c 无此人 out.json)" "a name in an error"

# ---- a real office is made with three administrators, and opens by passwords alone
new_office() {
    "$cli" --db "$1" --json db init --code 63010201 --name 城东区就业服务局 --division 630102 "${@:2}"
}
everybody=(--staff 王玲=wangling:clerk+supervisor --staff 李娜=lina:clerk
    --staff 周敏=zhoumin:sysadmin --staff 何军=hejun:secadmin --staff 沈青=shenqing:auditor)
new_office office.db --staff 王玲=wangling:clerk >out.json 2>err.txt
same 3 "$?" "an office without administrators"
same setup.administrator_missing "$(code)" "what it lacks"
new_office office.db "${everybody[@]}" --staff 周敏=other:clerk >out.json 2>err.txt
same setup.one_person_twice "$(code)" "one person with two accounts"
new_office office.db --staff 王玲=wangling:clerk+auditor >out.json 2>err.txt
same role.excludes "$(code)" "an auditor at the counter"
new_office office.db "${everybody[@]}" >made.json 2>err.txt
same 0 "$?" "a whole office"
same 3 "$(jq '.recovery_codes | length' made.json)" "recovery codes"
same 5 "$(jq '.passwords | length' made.json)" "first passwords"
holds "says what is lost without an approver" grep -q 审批 err.txt
holds "no database holds a first password" \
    sh -c "! grep -qaF '$(jq -r '.passwords[0].password' made.json)' office.db*"
first_of() { jq -r --arg login "$1" '.passwords[] | select(.login == $login).password' made.json; }
password_of() { echo Snow-Lake-97; }
as() {  # as LOGIN ARGUMENT…
    ZHIQIAO_PASSWORD=$(password_of "$1") "$cli" --db office.db --json --user "$1" "${@:2}" </dev/null
}
refused() {  # refused STATUS CODE ARGUMENT…: on the real office
    local wanted=$1 code=$2
    shift 2
    ends_plain "$wanted" office.db "$@" </dev/null
    holds "$code of $*" grep -qF "[$code]" err.txt
}
ZHIQIAO_PASSWORD=$(first_of wangling) refused 3 auth.must_change --user wangling db info
for login in wangling lina zhoumin hejun shenqing; do
    ZHIQIAO_PASSWORD=$(first_of $login) ZHIQIAO_NEW_PASSWORD=$(password_of $login) \
        "$cli" --db office.db --user $login user password >out.txt 2>&1 </dev/null
    same 0 "$?" "the own password of $login: $(cat out.txt)"
done
refused 2 usage.no_user db info
refused 2 usage.no_password --user wangling db info
ZHIQIAO_PASSWORD=wrong refused 3 auth.refused --user wangling db info
ZHIQIAO_PASSWORD=wrong refused 3 auth.refused --user nobody db info
refused 2 usage.no_password --user demo db info
as wangling db info >out.json 2>err.txt
same 0 "$?" "a user with the password"
same 0 "$(grep -c demo err.txt)" "a real office that signs in as demo"

# ---- who is named is who has acted, and nobody does more than the role allows
same 0 "$(as wangling person add --name 韩一 >/dev/null 2>&1; echo $?)" "an officer adds"
same 0 "$(as lina person add --name 韩二 >/dev/null 2>&1; echo $?)" "another officer adds"
as zhoumin person add --name 韩三 >out.json 2>err.txt
same 3 "$?" "an administrator who registers"
same right.denied "$(code)" "why"
as shenqing audit list --limit 1000 >audit.json 2>err.txt
same "李娜 王玲" "$(jq -r '.rows[] | select(.act == "person.register" and .outcome == "done").staff' audit.json |
    sort -u | tr '\n' ' ' | sed 's/ $//')" "staff in the trail"
same 周敏 "$(jq -r '.rows[] | select(.outcome == "denied").staff' audit.json)" "who was denied"
same 1 "$(sqlite3 office.db "SELECT count(*) FROM journal WHERE outcome = 'denied'")" \
    "rows of the one denied act"

# ---- the trail is checked by the auditor alone, and names what was changed
as shenqing audit verify >out.json 2>err.txt
same 0 "$?" "a sound trail"
same true "$(get .ok)" "ok of a sound trail"
as wangling audit verify >out.json 2>err.txt
same 3 "$?" "an officer who verifies"
sqlite3 office.db "UPDATE journal SET staff_id = staff_id + 1 WHERE seq = 3"
as shenqing audit verify >out.json 2>err.txt
same 3 "$?" "a changed trail"
same "false 3" "$(get '"\(.ok) \(.first_bad)"')" "the record that is named"

# ---- five wrong passwords lock the user
for _ in 1 2 3 4 5; do ZHIQIAO_PASSWORD=wrong "$cli" --db office.db --user lina db info; done \
    >/dev/null 2>&1 </dev/null
as lina db info >out.json 2>err.txt
same 3 "$?" "a locked user"
same auth.locked "$(code)" "why it is locked"

ZHIQIAO_PASSWORD=wrong "$cli" --db office.db --json --user nobody db info >unknown.json 2>/dev/null
ZHIQIAO_PASSWORD=wrong "$cli" --db office.db --json --user lina db info >locked.json 2>/dev/null
same auth.refused "$(jq -r .error.code unknown.json)" "what a guesser is told of nobody"
holds "a guesser is told the same of a locked user" cmp unknown.json locked.json

# ---- somebody at a terminal is asked
if command -v script >/dev/null; then
    printf 'wangling\n%s\n' "$(password_of wangling)" |
        script -qec "'$cli' --db office.db db info" /dev/null >asked.txt 2>&1
    same 0 "$?" "login and password typed at the terminal"
fi

told
