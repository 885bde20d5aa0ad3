#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The working calendar through zhiqiao-cli: calendar_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 20 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }

ends 0 calendar list --year 2022
same "39 true off" "$(get '.rows | length') $(get .notice) \
$(get '.rows[] | select(.day == "2022-10-03") | .kind')" "the published year"
ends 0 calendar list --year 2031
same "0 false" "$(get '.rows | length') $(get .notice)" "a year without a notice"
holds "the warning of a year without a notice" grep -q 2031 err.txt

# ---- one day
ends 0 calendar set 2022-11-15 --off --name 古尔邦节
same "1 false" "$(get .changed) $(get '.days[0].workday')" "a day set"
ends 0 calendar list
same own "$(get '.rows[] | select(.day == "2022-11-15") | .origin')" "whose day it is"
ends 2 calendar set 2022-11-15 --name 古尔邦节
same usage.no_day_kind "$(code)" "a day of no kind"
ends 2 calendar set 2022-11-15 --off --workday
ends 2 calendar set 2022-02-30 --off
same usage.bad_day "$(code)" "a day that is none"
ends 0 calendar remove 2022-11-15
ends 3 calendar remove 2022-11-15
same calendar.no_own_day "$(code)" "a day nobody set"
same "1 古尔邦节" "$(one "SELECT count(*), max(name) FROM local_day_version" | tr '|' ' ')" \
    "the removed day stays in the history"

# ---- a notice
printf '日期,类型,名称\n2031-10-01,休,国庆节\n2031-10-11,班,国庆节调休\n' >2031.csv
ends 0 calendar import 2031.csv
same 2 "$(get .changed)" "days of the notice"
ends 0 calendar list --year 2031
same "2 true" "$(get '.rows | length') $(get .notice)" "the year with its notice"
ends 3 calendar import 2031.csv
same calendar.nothing "$(code)" "the same notice again"
printf '日期,类型,名称\n2031-01-01,休,元旦\n2031-10-12,也许,国庆节\n' >bad.csv
ends 4 calendar import bad.csv
same "exchange.bad_row row=3" "$(code) $(get .error.detail)" "a row that cannot be read"
same 0 "$(one "SELECT count(*) FROM local_day WHERE day = '2031-01-01'")" "nothing of a bad notice"

# ---- who may, and what is kept
"$cli" --db demo.db --json --user clerk1 calendar set 2022-11-16 --off >out.json 2>err.txt
same "3 right.denied" "$? $(code)" "a clerk"
same 4 "$(one "SELECT count(*) FROM journal WHERE act LIKE 'calendar.%'")" "acts in the trail"
told
