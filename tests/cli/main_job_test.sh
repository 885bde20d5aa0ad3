#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The counter's main job through zhiqiao-cli: main_job_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"

for tool in jq sqlite3 qpdf pdffonts pdftotext pdftoppm zbarimg; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: ./dev test installs it" >&2; exit 1; }
done

# ---- the same seed makes the same office
ends 0 demo create --persons 300 --seed 1
same 300 "$(get .persons)" persons
same 2022-11-30 "$(get .working_date)" "working date"
"$cli" --db again.db demo create --persons 300 --seed 1 >/dev/null 2>&1
"$cli" --db other.db demo create --persons 300 --seed 2 >/dev/null 2>&1
ends 0 db digest
digest=$(get .digest)
same "$digest" "$("$cli" --db again.db --json db digest 2>/dev/null | jq -r .digest)" "digest of the same seed"
checks=$((checks + 1))
if [ "$("$cli" --db other.db --json db digest 2>/dev/null | jq -r .digest)" = "$digest" ]; then
    bad "another seed has the same digest"
fi
# Each file bears its own code at the end of its head.
bare() { sed '1s/,[^,]*\r$//' "$1" >"$1.bare"; }
for office in demo again; do "$cli" --db $office.db export limit 100000 >/dev/null 2>&1; done
for list in people vacancies employers referrals worklist; do
    "$cli" --db demo.db export "$list" --out "$list.csv" >/dev/null 2>&1
    "$cli" --db again.db export "$list" --out "$list.again.csv" >/dev/null 2>&1
    bare "$list.csv"
    bare "$list.again.csv"
    holds "$list differs between two offices of one seed" cmp "$list.csv.bare" "$list.again.csv.bare"
done
for code in overdue due_soon later guidance receipt 639921; do
    holds "$code stands in an export in place of its name" sh -c "! cut -d, -f2,4,6 worklist.csv | grep -qw $code"
done
same 301 "$(wc -l <people.csv)" "lines of people.csv"
ends 0 export people --out people.xlsx
same 300 "$(get .rows)" "rows of people.xlsx"
ends 0 db check
same true "$(get '[.rows[].ok] | all')" "db check"
ends 3 demo create --persons 300
same db.exists "$(code)" "a second demo in one file"

# ---- a person
ends 0 person add --name 多杰央宗 --id 632421200003040024 --phone 14299990001 --education 21 \
    --residence 639921101 --category graduate
person=$(get .id)
ends 3 person add --name 多杰央宗 --id 632421200003040024
same person.duplicate_number "$(code)" "the same number again"
ends 3 person add --name 演示 --id 11010519491231002X  # the sample printed in GB 11643
same identity.not_a_test_number "$(code)" "a number somebody may hold"
ends 3 person add --name 演示 --id 632421200003040025
same identity. "$(code | cut -c1-9)" "a wrong check digit"
for question in 多杰央宗 杰央 duojieyangzong djyz 0024 0001 632421200003040024; do
    ends 0 person find "$question" --limit 50
    same 1 "$(get "[.rows[] | select(.id == $person)] | length")" "found by $question"
done
ends 0 person find 多杰央宗
same '632***********0024' "$(get '.rows[0].id_masked')" "masked number"
ends 0 person show "$person"
same graduate "$(get '.registrations[0].kind')" "registration"
same 0 "$(grep -c 632421200003040024 out.json)" "the whole number on the screen"
ends 3 person show 999999999
same record.not_found "$(code)" "nobody"

# ---- three vacancies of three employers
ends 0 vacancy match --person "$person" --top 3 --why-not
same 3 "$(get '.rows | length')" "matches"
same 3 "$(get '[.rows[].employer_id] | unique | length')" "employers"
same true "$(get '[.rows[] | (.score > 0) and (.reasons | length > 0)] | all')" "score and reasons"
same true "$(get '[.excluded[] | .reason != ""] | all')" "reasons of the excluded"
mapfile -t vacancies < <(get '.rows[].vacancy_id')
mapfile -t employers < <(get '.rows[].employer')
asked=()
for vacancy in "${vacancies[@]}"; do asked+=(--vacancy "$vacancy"); done
ends 0 referral create --person "$person" "${asked[@]}"
mapfile -t numbers < <(get '.rows[].number')
same 3 "${#numbers[@]}" "numbers"
same "$((numbers[0] + 1)) $((numbers[0] + 2))" "${numbers[1]} ${numbers[2]}" "numbers without a gap"
ends 3 referral create --person "$person" "${asked[@]}"
same referral.duplicate_vacancy "$(get '[.rows[].code] | unique | join(" ")')" "the same again"
ends 1 referral create --person "$person" --vacancy "${vacancies[0]}" --vacancy \
    "$("$cli" --db demo.db --json vacancy match --person "$person" --top 1 2>/dev/null | jq -r '.rows[0].vacancy_id')"
same "null string" "$(get '[.rows[].number | type] | join(" ")')" "one refused keeps the other"
same "$((numbers[2] + 1))" "$(get '.rows[1].number')" "a refusal takes no number"

# ---- the form
ends 0 referral print "${numbers[@]}" --out slips.pdf
same 3 "$(get .pages)" pages
holds "qpdf --check" qpdf --check slips.pdf
fonts=$(pdffonts slips.pdf | tail -n +3)
checks=$((checks + 1))
if [ -z "$fonts" ] || [ -n "$(awk '$(NF-4) != "yes"' <<<"$fonts")" ]; then bad "fonts: $fonts"; fi
pdftotext -layout slips.pdf slips.txt
for word in 多杰央宗 回执 演示数据 "${numbers[@]}" "${employers[@]}"; do
    holds "the form says $word" grep -qF "$word" slips.txt
done
same 0 "$(grep -cP '[\x{2E80}-\x{2FDF}]' slips.txt)" "radicals instead of characters"
pdftoppm -r 200 -png slips.pdf page
zbarimg -q --raw page*.png >codes.txt 2>zbar.txt
for number in "${numbers[@]}"; do
    holds "the code of $number" grep -qxE "[0-9]{2}$number[0-9]{2}|$number[0-9]{4}|[0-9]{4}$number" codes.txt
done
same 0 "$(grep -cvxE '[0-9]{20}' codes.txt)" "codes that are not 20 digits"
scan=$(grep -F "${numbers[1]}" codes.txt | head -1)

# ---- receipts
ends 0 referral receipt "${numbers[0]}" --result rejected
same null "$(get .placement_id)" "placement of a refusal"
ends 3 referral receipt "${numbers[0]}" --result rejected
same receipt.recorded_already "$(code)" "a second receipt"
ends 2 referral receipt "$scan" --result hired --contract 口头
ends 2 referral receipt "${numbers[2]}" --result rejected --insured
ends 0 referral receipt "$scan" --result hired --wage 3200.00 --contract 1 --insured --form 单位就业
same "number" "$(get '.placement_id | type')" "placement of a hire"
same "${numbers[1]}" "$(get .number)" "number behind the scan code"
ends 2 referral receipt "${numbers[2]}" --result hired --start 2022-13-40
same usage.bad_day "$(code)" "a day that is not in the calendar"
ends 3 referral receipt 6399210122999999 --result rejected
same referral.unknown_number "$(code)" "an unknown number"
ends 2 referral receipt "${numbers[2]}" --result hired --wage twelve
ends 2 referral receipt "${numbers[2]}" --result hired --reason 05
same usage.reason_of_another_result "$(code)" "a reason not to hire somebody who was hired"
ends 2 referral receipt "${numbers[2]}" --result absent --reason 99
ends 2 referral receipt "${numbers[2]}" --result rejected --wage 3200
same usage.not_a_hire "$(code)" "the wage of nobody"
ends 0 referral receipt "${numbers[2]}" --result pending
same "pending null" "$(get '"\(.result) \(.placement_id)"')" "a pending result"
ends 0 referral receipt "${numbers[2]}" --result rejected --reason 05
same rejected "$(get .result)" "the result that was stored"
ends 3 referral receipt "${numbers[2]}" --result hired
same receipt.recorded_already "$(code)" "a final result after a final one"
ends 0 referral receipt "${numbers[2]}" --result hired --correct
same "hired number" "$(get '"\(.result) \(.placement_id | type)"')" "a correction when asked for"
ends 0 referral list --limit 5
same "$((numbers[2] + 1))" "$(get '[.rows[].number] | max')" "newest referral"

ends 3 referral void "${numbers[0]}" --reason 打印错误
same referral.has_receipt "$(code)" "an answered slip is not made void"
ends 0 referral void "$((numbers[2] + 1))" --reason 打印错误
same "$((numbers[2] + 1)) 打印错误 2022-11-30" "$(get '"\(.number) \(.reason) \(.voided_on)"')" "a void slip"
ends 3 referral void "$((numbers[2] + 1))" --reason 打印错误
same referral.void "$(code)" "void already"
ends 2 referral void "${numbers[2]}"

# ---- guidance and what is owed
ends 0 case guide --person "$person" --method 面谈 --minutes 25 --note 面试准备
same "true null" "$(get '"\(.counts) \(.reason)"')" "a guidance that counts"
ends 0 case owed --person "$person"
same "1 1" "$(get '.rows[] | select(.obligation == "guidance") | "\(.promised) \(.delivered)"')" guidance
same 3 "$(get '.rows[] | select(.obligation == "referral") | .promised')" "referrals promised"
ends 0 person add --name 桑吉演示 --id 632421200003040040 --education 21 --residence 639921101 \
    --category graduate
graduate=$(get .id)
ends 0 case guide --person "$graduate" --minutes 25 --note 面试准备 --confirmed none
same "false string" "$(get '"\(.counts) \(.reason | type)"')" "a guidance nobody accepted"
ends 0 case guide --person "$graduate" --minutes 25 --confirmed phone
same "true null" "$(get '"\(.counts) \(.reason)"')" "a guidance confirmed by phone"
ends 2 case guide --person "$graduate" --minutes 25 --confirmed perhaps
ends 2 case guide --person "$graduate" --minutes 25 --method 托梦
same usage.unknown_code "$(code)" "no such method"
ends 3 case guide --person "$person" --minutes 0
same service.incomplete "$(code)" "no minutes"
ends 0 case guide --person "$graduate" --type 03 04 --note 面试准备 --demand 想在县城找护理工作 \
    --plan 修改简历/本人/2022-12-06 联系养老院 --next-contact 2022-12-13 --satisfaction 很满意 \
    --confirmed phone --called-at 15:30 --called 14200000001
guided=$(get .id)
ends 0 person show "$graduate"
same "2022-12-13 1" "$(get '[.timeline[] | select(.next_contact)][0] | "\(.next_contact) \(.satisfaction)"')" \
    "the next contact and the satisfaction"
ends 0 case print --form F6 --service "$guided" --out f6.pdf
same "F6 1 1" "$(get '"\(.form) \(.pages) \(.print)"')" "the record of the guidance on paper"
ends 0 case print --form F6 --service "$guided" --out f6.pdf
same 2 "$(get .print)" "printed again"
ends 0 case print --form F6 --out f6-empty.pdf
same "F6 1 null" "$(get '"\(.form) \(.pages) \(.print)"')" "the empty form"
ends 3 case print --form F13-9 --service "$guided" --out card.pdf
same paper.unknown "$(code)" "a guidance has no policy card"
ends 2 case print --form F6 --service "$guided" --out f6.doc
ends 3 case guide --person "$graduate" --confirmed phone --called-at 15:30
same guidance.call_incomplete "$(code)" "a call to no number"
ends 3 case guide --person "$graduate" --next-contact 2022-11-01
same guidance.next_contact_past "$(code)" "a next contact that has passed"
ends 0 case guide --person "$graduate" --corrects "$guided" --minutes 30 --demand 想去西宁
ends 3 case print --form F6 --service "$guided" --out f6.pdf
same record.not_found "$(code)" "what was corrected is not printed"
ends 0 case tell-policy --person "$graduate" --method 电话 --note 一次性求职补贴
same "false string" "$(get '"\(.counts) \(.reason | type)"')" "the standard of 2022 asks for no policy notice"
ends 0 case print --form F13-9 --service "$(get .id)" --out card.pdf
same "F13-9 1 1" "$(get '"\(.form) \(.pages) \(.print)"')" "the policy card"
ends 2 case tell-policy --person "$graduate" --method 托梦
same usage.unknown_code "$(code)" "no such way"
ends 0 --today 2023-02-01 person add --name 旦增演示 --id 632421200003040067 --education 21 \
    --residence 639921101 --category graduate
graduate=$(get .id)
ends 0 --today 2023-02-01 case tell-policy --person "$graduate"
same "true null" "$(get '"\(.counts) \(.reason)"')" "a policy notice of 2023"
ends 0 --today 2023-02-01 person show "$graduate"
same 窗口面谈 "$(get '.timeline[] | select(.kind == "policy") | .what')" "the notice in the timeline"
same done "$(get '.obligations[] | select(.obligation == "policy") | .state')" "the notice kept"
ends 0 case worklist --due 7 --limit 1000
same true "$(get '[.rows[].due <= "2022-12-07"] | all')" "due within a week"
same true "$(get '.rows | length > 0')" "work of the week"

# ---- every figure is as many persons
# An officer sees the own ones whole; of others the small ones are not told.
reader=()
marks() {  # marks NAME CATEGORY_KEY SERIES_KEY [OPTION…]
    local name=$1 category_key=$2 series_key=$3 category series value
    shift 3
    ends 0 "${reader[@]}" outcome series "$name" "$@"
    cp out.json series.json
    while IFS=$'\t' read -r category series value; do
        ends 0 "${reader[@]}" outcome persons "$name" "$@" --where "$category_key=$category" \
            --where "$series_key=$series"
        same "$value" "$(get '.rows | length')" "$name $category $series"
    done < <(jq -r '.rows[] | select(.value != null and .series != "withheld")
        | [.category, .series, .value] | @tsv' series.json)
}
figures() { jq "[.rows[].value | select($1)] | length" series.json; }
for chart in "funnel step part" "caseload staff state" "outcomes county outcome --by county"; do
    # shellcheck disable=SC2086
    marks $chart
    same 0 "$(figures '. != null and 0 < . and . < 5')" "small figures of others in $chart"
    reader=(--user clerk1)
    # shellcheck disable=SC2086
    marks $chart
    same 0 "$(figures '. == null')" "own figures that are not told in $chart"
    reader=()
done
ends 0 --user clerk1 outcome series outcomes --by month
same "$(get .n)" "$(get '[.rows[].value] | add')" "each person once"
same "$(get .n)" "$("$cli" --db demo.db --json --user clerk1 outcome persons outcomes 2>/dev/null | jq '.rows | length')" \
    "everybody behind the chart"
acts() { sqlite3 -readonly demo.db "SELECT count(*) FROM journal WHERE act = '$1' AND outcome = '$2'"; }
before="$(acts chart.export done) $(acts chart.persons done)"
ends 0 outcome series funnel
holds "a code in JSON" test -n "$(get '.code // empty')"
ends 0 outcome persons funnel
same "$(($(cut -d' ' -f1 <<<"$before") + 1)) $(($(cut -d' ' -f2 <<<"$before") + 1))" \
    "$(acts chart.export done) $(acts chart.persons done)" "figures and lists of people are acts"
for verb in "series funnel" "persons funnel"; do
    # shellcheck disable=SC2086
    ends 3 --user auditor outcome $verb
    same right.denied "$(code)" "outcome $verb by an auditor"
done
same "1 1" "$(acts chart.export denied) $(acts chart.persons denied)" "refusals that are kept"
for file in funnel.png outcomes.svg caseload.pdf; do
    ends 0 outcome chart "${file%.*}" --out "$file"
    holds "$file" test -s "$file"
done
same "89504e47" "$(od -An -tx1 -N4 funnel.png | tr -d ' ')" "a picture"
holds "an SVG" grep -q '<svg' outcomes.svg
holds "a PDF" qpdf --check caseload.pdf
ends 2 outcome series weather
same outcome.unknown_series "$(code)" "an unknown chart"

# ---- files in
"$cli" person import --sample sample.csv >/dev/null 2>&1
for kind in person employer vacancy; do
    "$cli" "$kind" import --sample "$kind.xlsx" >/dev/null 2>&1
    "$cli" "$kind" import --template "$kind.template.xlsx" >/dev/null 2>&1
    holds "template of $kind" test -s "$kind.template.xlsx"
    ends 0 db digest
    before=$(get .digest)
    ends 0 "$kind" import "$kind.xlsx" --dry-run
    added=$(get .added)
    same "null 0" "$(get '"\(.batch) \(.refused)"')" "dry run of $kind"
    ends 0 db digest
    same "$before" "$(get .digest)" "a dry run writes nothing"
    ends 0 "$kind" import "$kind.xlsx"
    same "$added" "$(get .added)" "added as the dry run said"
    batch=$(get .batch)
    ends 0 "$kind" import "$kind.xlsx"
    same "0 0 $added" "$(get '"\(.added) \(.changed) \(.same)"')" "$kind again"
    if [ "$kind" = vacancy ]; then continue; fi  # the vacancies stand on the employers
    if [ "$kind" = employer ]; then continue; fi
    ends 0 "$kind" import --undo "$batch"
    ends 0 db digest
    same "$before" "$(get .digest)" "$kind taken back"
done
sed '2s/632421199904120042/632421199904120043/' sample.csv >planted.csv
ends 1 person import planted.csv --errors refused.xlsx
same "2 1" "$(get '"\(.added) \(.refused)"')" "one bad row among three"
same true "$(get '.rows[0] | (.cell | test("^B2$")) and .reason != "" and .fix != ""')" "the planted cell"
same "504b0304" "$(od -An -tx1 -N4 refused.xlsx | tr -d ' ')" "a workbook of refusals"
ends 1 person import refused.xlsx --dry-run
same "0 1" "$(get '"\(.added) \(.refused)"')" "the returned row is still wrong"
same true "$(get '.rows[0].cell | test("^B2$")')" "the planted cell of the returned workbook"

# ---- an import left half-way is taken back by whatever opens the office next
ends 0 db digest
before=$(get .digest)
ends 0 person import sample.csv
same 1 "$(get .added)" "the row that was planted"
sqlite3 demo.db "UPDATE import_batch SET complete = 0 WHERE id = $(get .batch)"
ends 0 db digest
same "$before" "$(get .digest)" "digest after an import that ended half-way"
holds "says that it was taken back" grep -q 撤回 err.txt
ends 0 db digest
same 0 "$(grep -c 撤回 err.txt)" "takes back once"

# ---- files that are no tables
cp funnel.png picture.xlsx
ends 4 person import picture.xlsx
same "picture.xlsx：" "$(get '.error.message' | cut -c1-15)" "the file that is no table"
ends 4 person import nowhere.xlsx
head -c 2000 person.xlsx >half.xlsx
ends 4 person import half.xlsx

# ---- wrong usage
ends_plain 2 demo.db
ends_plain 2 demo.db person
ends_plain 2 demo.db person dance
ends_plain 2 demo.db person find
ends_plain 2 demo.db --today yesterday db info
ends_plain 2 demo.db export weather --out weather.csv
ends_plain 2 demo.db person show twelve
ends_plain 0 demo.db --lang en db info
ends_plain 3 demo.db --lang en person show 999999999
holds "English when asked" grep -q "record" err.txt
ends_plain 3 demo.db person show 999999999
holds "Chinese else" grep -q 没有 err.txt

# ---- databases that are none, damaged, newer
echo "not a database, only a text of some length, to be left as it is" >foreign.db
cp foreign.db foreign.before
ends_plain 5 foreign.db db info
holds "a foreign file is left alone" cmp foreign.db foreign.before
cp again.db damaged.db
cp again.db.key damaged.db.key
for page in 1 5 9 20 40 80; do
    dd if=/dev/zero of=damaged.db bs=4096 seek="$page" count=1 conv=notrunc 2>/dev/null
done
cp damaged.db damaged.before
ends_plain 5 damaged.db db info
holds "a damaged file is left alone" cmp damaged.db damaged.before
cp again.db newer.db
cp again.db.key newer.db.key
sqlite3 newer.db "INSERT INTO schema_version VALUES (9999, 'later', 'x', '9.9')"
cp newer.db newer.before
ends_plain 5 newer.db db info
holds "says that it is newer" grep -q db.newer_schema err.txt
holds "a newer database is left alone" cmp newer.db newer.before
ends_plain 5 nowhere.db db info
holds "asking makes no file" test ! -e nowhere.db
cp again.db keyless.db
ends_plain 5 keyless.db db info

# ---- held by another program, then Ctrl+C
"$cli" --db again.db vacancy match --all >/dev/null 2>held.txt &
holder=$!
for _ in $(seq 100); do
    if [ -s again.db.lock ]; then break; fi
    sleep 0.02
done
kill -STOP "$holder"
ends_plain 3 again.db db info
holds "says who holds it" grep -q db.locked_by err.txt
kill -KILL "$holder"
wait "$holder"
"$cli" --db held.db demo create --persons 50000 >/dev/null 2>held.txt &
holder=$!
for _ in $(seq 100); do
    if [ -s held.db.part ]; then break; fi
    sleep 0.1
done
kill -INT "$holder"
wait "$holder"
same 6 "$?" "a demo office interrupted"
holder=""
same "" "$(ls held.db* 2>/dev/null)" "what an interrupted demo office leaves"

told
