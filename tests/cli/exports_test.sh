#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What leaves the office, by whom, and how it is found again: exports_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"

"$cli" --db demo.db demo create --persons 101 >/dev/null 2>&1
behind() { "$cli" --db demo.db --json audit list --code "$1" 2>/dev/null; }
acts() { behind "$1" | jq -r '[.rows[] | .act] | join(" ")'; }

# ---- 101 rows by one person are refused, and leave no file
ends 3 --user supervisor export people --out people.xlsx
same export.second_person "$(code)" "101 rows"
holds "no file is left" test ! -e people.xlsx
ends 3 --user clerk1 export people --out people.xlsx
same right.denied "$(code)" "a clerk's export of everybody"

# ---- with a second person once, and not twice
ends 0 --user supervisor export people --out people.xlsx --ask 月报
request=$(get .id)
same "export.many asked" "$(get '.kind + " " + .state')" "what is asked"
same 101 "$(get '.change[2].after')" "rows in the request"
ends 3 --user supervisor approval approve "$request"
same approval.own_request "$(code)" "the asker's own yes"
ends 0 --user approver approval list
same "$request" "$(get '.rows[0].id')" "the inbox of the second person"
ends 0 --user approver approval approve "$request"
ends 0 --user supervisor export people --out people.xlsx
same 101 "$(get .rows)" "rows with a yes"
code=$(get .code)
same "list.export" "$(acts "$code")" "the act behind the code"
ends 3 --user supervisor export people --out again.xlsx
same export.second_person "$(code)" "the second time"
holds "no second file is left" test ! -e again.xlsx

# ---- 100 rows need nobody; the own ones neither
ends 0 export limit 101
same "101 20" "$(get '"\(.limit) \(.least)"')" "the new limit"
ends 3 --user supervisor export limit 50
same right.denied "$(code)" "a limit set by a supervisor"
ends 3 --user secadmin export limit 19
same export.limit_too_small "$(code)" "a limit below the least"
ends 0 --user supervisor export people --out people.csv
ends 0 --user secadmin export limit 20
ends 0 --user clerk1 export people --own --out own.csv
holds "an own caseload without sealed columns" sh -c "! head -1 own.csv | grep -qE '身份证|电话'"
ends 0 --user clerk1 export worklist --own --out own.xlsx
code=$(get .code)
same "list.export" "$(acts "$code")" "the act behind the own list's code"
holds "the code in the file" sh -c "unzip -p own.xlsx | grep -q '$code'"
same "$code" "$(head -1 people.csv | grep -o '[0-9A-Z]\{4\}-[0-9A-Z]\{4\}' >/dev/null && echo "$code")" \
    "a code in the head of a CSV"
same 0 "$(behind ZZZZ-ZZZZ | jq '.rows | length')" "a code nobody has"
same 0 "$(behind '%' | jq '.rows | length')" "what is no code"

# ---- a printed form has the code of its act
letter=$("$cli" --db demo.db --json referral list --limit 1 2>/dev/null | jq -r '.rows[0].number')
ends 0 --user supervisor referral print "$letter" --out slip.pdf
code=$(get .code)
holds "the code on the form" sh -c "pdftotext slip.pdf - | grep -q '$code'"
same "referral.print" "$(acts "$code")" "the act behind the form's code"
ends 3 --user auditor referral print "$letter" --out secret.pdf
holds "no form is left where it may not be printed" test ! -e secret.pdf

# ---- a chart has it too, and leaves without the figures that point at few
ends 0 --user supervisor outcome chart outcomes --out chart.pdf
code=$(get .code)
holds "the code on the chart" sh -c "pdftotext chart.pdf - | grep -q '$code'"
same "chart.export" "$(acts "$code")" "the act behind the chart's code"
ends 3 --user auditor outcome chart outcomes --out secret.png
same right.denied "$(code)" "a chart for the auditor"
holds "no chart is left where it may not be drawn" test ! -e secret.png
ends 0 --user clerk1 outcome chart caseload --out own.svg
other=$(sqlite3 -readonly demo.db "SELECT staff_id FROM user_account WHERE login = 'clerk2'")
ends 3 --user clerk1 outcome chart caseload --staff "$other" --out theirs.png
same right.out_of_scope "$(code)" "somebody else's chart"

# ---- encrypted
export ZHIQIAO_EXPORT_PASSWORD=geheim-2022
ends 0 --user clerk1 export people --own --out own.xlsx.zip --encrypt
holds "an encrypted file" sh -c "unzip -l own.xlsx.zip | grep -q own.xlsx"
holds "unreadable without its password" sh -c "! unzip -qq -P '' -p own.xlsx.zip 2>/dev/null | grep -q ."
if command -v 7z >/dev/null; then
    holds "readable with it" 7z t -pgeheim-2022 own.xlsx.zip
    holds "unreadable with another" sh -c "! 7z t -pfalsch own.xlsx.zip"
fi
same "own.xlsx.zip" "$(find . -newer slip.pdf -type f -name '*own.xlsx*' | sed 's|./||')" "files left"
ends 2 --user clerk1 export people --own --out own.xlsx --encrypt
same usage.encrypted_name "$(code)" "an encrypted file without .zip"
ZHIQIAO_EXPORT_PASSWORD=kurz ends 3 --user clerk1 export people --own --out two.csv.zip --encrypt
same export.weak_password "$(code)" "a short password"

told
