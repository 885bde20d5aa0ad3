#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What the tests of zhiqiao-cli share: . common.sh CLI SOURCE_FOLDER; works in a folder of its own.
set -u
cli=$1
source_folder=$2
export ZHIQIAO_RESOURCES=$source_folder/resources QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
export TZ=Asia/Shanghai

folder=$(mktemp -d "${TMPDIR:-/tmp}/zhiqiao-cli-test.XXXXXX")
holder=""
clean_up() {
    if [ -n "$holder" ]; then kill -KILL "$holder" 2>/dev/null; fi
    rm -rf "$folder"
}
trap clean_up EXIT
cd "$folder" || exit 1

checks=0
failures=0
bad() {
    failures=$((failures + 1))
    echo "line ${BASH_LINENO[-2]}: $*" >&2
}
same() {  # same WANTED GOT WHAT
    checks=$((checks + 1))
    if [ "$1" != "$2" ]; then bad "$3: wanted '$1', got '$2'"; fi
}
holds() {  # holds WHAT COMMAND…: the command succeeds
    checks=$((checks + 1))
    if ! "${@:2}" >/dev/null 2>&1; then bad "$1"; fi
}
database=demo.db
ends() {  # ends STATUS ARGUMENT…: one JSON document in out.json, whatever the verb ends with
    local wanted=$1 status
    shift
    "$cli" --db "$database" --json "$@" >out.json 2>err.txt
    status=$?
    checks=$((checks + 1))
    if [ "$status" != "$wanted" ]; then bad "$*: wanted status $wanted, got $status: $(tail -1 err.txt)"; fi
    if [ "$(jq -s length out.json 2>/dev/null)" != 1 ]; then bad "$*: not one JSON document"; fi
}
get() { jq -r "$1" out.json; }
code() { jq -r '.error.code' out.json; }

ends_plain() {  # ends_plain STATUS DATABASE ARGUMENT…
    local wanted=$1 database=$2 status
    shift 2
    "$cli" --db "$database" "$@" >out.txt 2>err.txt
    status=$?
    same "$wanted" "$status" "$* on $database"
}
told() {  # told: the closing line, and whether the script passed
    echo "$checks checks, $failures failed"
    [ "$failures" = 0 ]
}
