#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Help and wrong usage of zhiqiao-cli in both languages: help_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"

# ---- every noun and verb explains itself, with an example that names it
names() { sed -n "/^$1:/,/^\$/p" help.txt | tail -n +2 | awk '/^  [a-z]/ { print $1 }'; }
explains() {  # explains WORD…
    for lang in zh_CN en; do
        "$cli" --lang "$lang" "$@" --help >help.txt 2>err.txt
        same "0 " "$? $(cat err.txt)" "help of $*"
        sed -n '/^\(Example\|示例\)/,$p' help.txt >example.txt
        holds "example of $*" grep -qE "zhiqiao-cli .*$*" example.txt
        # Han characters in Chinese only; examples and quoted terms aside.
        if [ "$lang" = zh_CN ]; then
            same "" "$(sed '/^示例/,$d' help.txt | grep -vP '\p{Han}' | grep -P '[a-z]' |
                grep -vE '^  --?[a-z]|^  [a-z]+$')" "English in the Chinese help of $*"
        else
            holds "English help of $*" grep -qE '^(Options|Arguments):' help.txt
        fi
    done
}
explains
mapfile -t nouns < <(names What)
same "approval audit calendar campaign case check db demo employer export graduate hardship household identity office onward outcome paper person programme referral registration session standing user vacancy" \
    "$(printf '%s\n' "${nouns[@]}" | sort | tr '\n' ' ' | sed 's/ $//')" nouns
verbs=0
for noun in "${nouns[@]}"; do
    explains "$noun"
    mapfile -t found < <(names What)
    for verb in "${found[@]}"; do
        verbs=$((verbs + 1))
        explains "$noun" "$verb"
    done
done
checks=$((checks + 1))
if [ "$verbs" -lt 25 ]; then bad "only $verbs verbs were found"; fi

# ---- what was wrong, in Chinese unless asked otherwise
complains() {  # complains CHINESE ENGLISH ARGUMENT…
    local chinese=$1 english=$2
    shift 2
    ends_plain 2 nowhere.db "$@"
    holds "Chinese of $*" grep -qF -- "$chinese" err.txt
    ends_plain 2 nowhere.db --lang en "$@"
    holds "English of $*" grep -qF -- "$english" err.txt
    same "" "$(grep -P '\p{Han}' err.txt)" "Chinese in the English of $*"
}
complains "您是不是要用 person" "Did you mean person?" persn find
complains "您是不是要用 find" "Did you mean find?" person fnd
complains "您是不是要用 worklist" "Did you mean worklist?" case work
complains "您是不是要用 --limit" "Did you mean --limit" person find x --limt 5
complains "可选：add, find, show, import, compare" "Possible: add, find, show, import, compare, notice" person dance
complains "可选：db, demo" "Possible: db, demo" zzz
complains "要做什么" "What should zhiqiao-cli do?"
complains "缺少 --person" "--person is missing." case owed
complains "可选：hired, rejected" "Possible: hired, rejected" referral receipt 1 --result dance
complains "范围是 1 到 20" "It goes from 1 to 20." referral print 1 --out x.pdf --copies 21
complains "--due 不能是" '--due cannot be "dance".' case worklist --due dance
complains "不能同时使用" "do not go together" vacancy match --person 1 --all
complains "只能有一个值" "wants exactly one value" outcome series funnel --by
complains "多了一个词" "There is one word too many." db info 马小梅
same 0 "$(grep -c 马小梅 err.txt)" "a name in an error"
database=nowhere.db ends 2 person dance
same "usage.bad_arguments true" "$(get '"\(.error.code) \(.error.hint | contains("find"))"')" "as JSON"

told
