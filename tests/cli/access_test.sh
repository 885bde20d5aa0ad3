#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Who looked at whom through zhiqiao-cli: access_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"

"$cli" --db demo.db demo create --persons 30 >/dev/null 2>&1
acts() {
    "$cli" --db demo.db --json audit list --limit 1000 >journal.json 2>/dev/null
    jq --arg act "$1" '[.rows[] | select(.act == $act and .outcome == "done")] | length' journal.json
}

ends 0 --user clerk1 person find 马
same 1 "$(acts person.search)" "rows of one search"
person=$(get '.rows[0].id')
ends 0 --user clerk1 person show "$person"
same 1 "$(acts person.view)" "rows of one look"
same 0 "$(get '.id_masked, .phone_masked' | grep -cE '[0-9]{9}')" "digits in clear"
ends 0 --user clerk1 person find zzqx
same 2 "$(acts person.search)" "rows of two searches"
same 0 "$(grep -c zzqx journal.json)" "what was searched, in the journal"

# ---- an administrator sees nobody
for verb in "find 马" "show $person"; do
    # shellcheck disable=SC2086
    ends 3 --user sysadmin person $verb
    same right.denied "$(code)" "person $verb of an administrator"
    same null "$(get .name)" "a name in the refusal"
done
told
