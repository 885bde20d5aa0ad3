#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The way back in by recovery codes: recovery_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"

new_office() {
    ZHIQIAO_PASSWORD=Anfang-2022 "$cli" --db "$1" --json db init --code 63010201 \
        --name 城东区就业服务局 --division 630102 --staff 王玲=wang:clerk+supervisor \
        --staff 周敏=zhou:sysadmin --staff 何军=he:secadmin --staff 沈青=shen:auditor
}
new_office office.db >made.json 2>err.txt
new_office other.db >other.json 2>err.txt
mapfile -t codes < <(jq -r '.recovery_codes[]' made.json)
mapfile -t foreign < <(jq -r '.recovery_codes[]' other.json)
database=office.db
as() {  # as STATUS LOGIN PASSWORD ARGUMENT…
    ZHIQIAO_PASSWORD=$3 ends "$1" --user "$2" "${@:4}" </dev/null
}
recover() {  # recover STATUS LOGIN CODE CODE PASSWORD
    ZHIQIAO_RECOVERY_CODE_1=$3 ZHIQIAO_RECOVERY_CODE_2=$4 ZHIQIAO_NEW_PASSWORD=$5 \
        ends "$1" user recover "$2" </dev/null
}
refused() {  # refused STATUS CODE LOGIN CODE CODE PASSWORD
    recover "$1" "${@:3}"
    same "$2" "$(code)" "codes of $3"
    same true "$(get '.error | (.message != "") and (.hint != "")')" "message and hint of $2"
}
for user in shen zhou he; do
    ZHIQIAO_NEW_PASSWORD=Kanbula-9-${#user}${user:0:1} as 0 $user Anfang-2022 user password
done

# ---- any two open the office, for each of the three administrators, and lift the lock
for _ in 1 2 3 4 5; do as 3 zhou falsch db info; done
as 3 zhou Kanbula-9-4z db info
same auth.locked "$(code)" "the lock"
recover 0 zhou "${codes[0]}" "${codes[1]}" Lamaluo-8-4z
same "zhou must_change" "$(get '.login + " " + .state')" "who was recovered"
recover 0 he "${codes[2]}" "${codes[0]}" Lamaluo-8-2h
recover 0 shen "${codes[1]}" "$(echo "${codes[2]}" | tr 'A-Z' 'a-z' | tr -d -- -)" Lamaluo-8-4s
for user in zhou he shen; do
    as 3 $user Kanbula-9-${#user}${user:0:1} db info
    same auth.refused "$(code)" "the lost password of $user"
    as 3 $user Lamaluo-8-${#user}${user:0:1} db info
    same auth.must_change "$(code)" "work with what others may know"
    ZHIQIAO_NEW_PASSWORD=Qilian-7-${#user}${user:0:1} as 0 $user Lamaluo-8-${#user}${user:0:1} user password
done

# ---- nothing less, nothing else
for own in "${codes[@]}"; do refused 3 recovery.same_code zhou "$own" "$own" Lamaluo-8-4z; done
refused 3 recovery.unreadable zhou "${codes[0]}" "${codes[0]%?}" Lamaluo-8-4z
refused 3 recovery.other_installation zhou "${foreign[0]}" "${foreign[1]}" Lamaluo-8-4z
refused 3 recovery.other_installation zhou "${codes[0]}" "${foreign[1]}" Lamaluo-8-4z
refused 3 recovery.no_administrator wang "${codes[0]}" "${codes[1]}" Lamaluo-8-4w
refused 3 user.unknown nobody "${codes[0]}" "${codes[1]}" Lamaluo-8-4w
refused 3 password.refused zhou "${codes[0]}" "${codes[1]}" kurz
ends 2 user recover zhou </dev/null
same usage.no_password "$(code)" "no code at all"
holds "the variable is named" grep -q ZHIQIAO_RECOVERY_CODE_1 out.json
as 0 zhou Qilian-7-4z user list

# ---- the auditor sees it
as 0 shen Qilian-7-4s audit list --limit 1000
same "何军 周敏 沈青" "$(get '.rows[] | select(.act == "user.recover" and .outcome == "done").staff' |
    sort | tr '\n' ' ' | sed 's/ $//')" "three recoveries in the trail"
as 0 shen Qilian-7-4s audit verify
same true "$(get .ok)" "the trail after them"

# ---- new codes: by the security administrator, with the auditor present
as 2 he Qilian-7-2h user codes
same usage.nobody_present "$(code)" "nobody present"
export ZHIQIAO_PRESENT_PASSWORD=Qilian-7-4s
as 3 zhou Qilian-7-4z user codes --present shen
same right.denied "$(code)" "codes by the system administrator"
ZHIQIAO_PRESENT_PASSWORD=falsch as 3 he Qilian-7-2h user codes --present shen
same auth.refused "$(code)" "a wrong password of who is present"
ZHIQIAO_PRESENT_PASSWORD=Qilian-7-4z as 3 he Qilian-7-2h user codes --present zhou
same auth.audit_root_needed "$(code)" "no auditor present"
recover 0 zhou "${codes[0]}" "${codes[2]}" Lamaluo-6-4z
as 0 he Qilian-7-2h user codes --present shen
mapfile -t newer < <(get '.recovery_codes[]')
same 3 "${#newer[@]}" "new codes"
refused 3 recovery.refused zhou "${codes[0]}" "${codes[1]}" Lamaluo-5-4z
refused 3 recovery.refused zhou "${codes[0]}" "${newer[1]}" Lamaluo-5-4z
recover 0 shen "${newer[0]}" "${newer[2]}" Lamaluo-5-4s
ZHIQIAO_NEW_PASSWORD=Qilian-4-4s as 0 shen Lamaluo-5-4s user password
as 0 shen Qilian-4-4s audit verify
same true "$(get .ok)" "the auditor still has the key of the trail"
holds "no code lies in a file" sh -c "! grep -qaF '${newer[0]}' office.db*"

# ---- an office without passwords has none
database=demo.db
ends 0 demo create --persons 30
refused 3 recovery.no_passwords sysadmin "${codes[0]}" "${codes[1]}" Lamaluo-5-4z
ends 3 user codes --present auditor
same recovery.no_passwords "$(code)" "codes of a demo"
told
