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
officer=$("$cli" --db demo.db --json outcome series caseload 2>/dev/null |
    jq -r '.categories[0].label')
ends_plain 0 demo.db --user "$officer" db info
same "" "$(cat err.txt)" "what a member of staff is told at signing in"
ends 3 --user 无此人 db info
same session.unknown_user "$(code)" "a stranger"
same 0 "$(grep -c 无此人 out.json)" "a name in an error"

# ---- any other office wants a name
ends_plain 0 office.db db init --code 63010201 --name 城东区就业服务局 --division 630102 \
    --staff 王玲 --staff 李娜
refused() {  # refused STATUS CODE ARGUMENT…: on the real office
    local wanted=$1 code=$2
    shift 2
    ends_plain "$wanted" office.db "$@" </dev/null
    holds "$code of $*" grep -qF "[$code]" err.txt
}
refused 2 usage.no_user db info
refused 3 session.unknown_user --user 王小玲 db info
refused 3 session.unknown_user --user demo db info
ends_plain 0 office.db --user 王玲 db info
same 0 "$(grep -c demo err.txt)" "a real office that signs in as demo"

# ---- who is named is who has acted
added() { "$cli" --db office.db --json --user "$1" person add --name "$2" 2>/dev/null | jq .id; }
added 王玲 韩一 >/dev/null
added 李娜 韩二 >/dev/null
ends_plain 0 office.db --user 王玲 export journal --out journal.csv
same "李娜 王玲" "$(grep -oE '王玲|李娜' journal.csv | sort -u | tr '\n' ' ' | sed 's/ $//')" \
    "staff in the journal"

# ---- somebody at a terminal is asked
at_terminal() { script -qec "'$cli' --db office.db $*" /dev/null; }
if command -v script >/dev/null; then
    echo 李娜 | at_terminal db info >asked.txt 2>&1
    same 0 "$?" "a name typed at the terminal"
    echo 王小玲 | at_terminal db info >asked.txt 2>&1
    same 3 "$?" "a stranger at the terminal"
fi

told
