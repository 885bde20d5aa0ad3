#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed works without the source tree: install_test.sh BUILD_FOLDER CMAKE CPACK
# ZHIQIAO_FULL=1 makes the Debian package as well.
set -u
build=$1
cmake=$2
cpack=$3
folder=$(mktemp -d "${TMPDIR:-/tmp}/zhiqiao-install-test.XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1

checks=0
failures=0
bad() {
    failures=$((failures + 1))
    echo "line ${BASH_LINENO[-2]}: $*" >&2
}
holds() {  # holds WHAT COMMAND…: the command succeeds
    checks=$((checks + 1))
    if ! "${@:2}" >>log.txt 2>&1; then bad "$1: $(tail -1 log.txt)"; fi
}
fails() {  # fails WHAT COMMAND…
    checks=$((checks + 1))
    if "${@:2}" >>log.txt 2>&1; then bad "$1"; fi
}
# Nothing of the build's surroundings: neither its resources nor the user's own folders.
alone() {
    env -i PATH=/usr/bin:/bin HOME="$folder/home" LC_ALL=C.UTF-8 TZ=Asia/Shanghai \
        QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$folder" "$@"
}
cli() { alone "$folder/usr/bin/zhiqiao-cli" "$@"; }

# ---- cmake --install, and a demo office from the installed prefix
holds "cmake --install" "$cmake" --install "$build" --prefix "$folder/usr"
wanted="bin/zhiqiao bin/zhiqiao-cli
    share/applications/zhiqiao.desktop share/doc/zhiqiao/changelog.gz share/doc/zhiqiao/copyright
    share/doc/zhiqiao/manual.zh_CN.md share/doc/zhiqiao/server.md
    share/icons/hicolor/scalable/apps/zhiqiao.svg
    share/man/man1/zhiqiao-cli.1.gz share/man/man1/zhiqiao.1.gz
    libexec/zhiqiao/zhiqiao-reader share/zhiqiao/codes/code_lists.csv share/zhiqiao/demo/surnames.csv"
for file in $wanted; do holds "installs $file" test -s "usr/$file"; done
holds "a demo office" cli --db demo.db demo create --persons 50
holds "an export" cli --db demo.db export people --out people.csv
holds "fifty people and a head" test "$(wc -l <people.csv)" = 51
holds "a chart" cli --db demo.db outcome chart funnel --out funnel.png
holds "a sample" cli --db demo.db person import --sample people.xlsx
holds "an import" cli --db demo.db person import people.xlsx
mv usr/libexec/zhiqiao/zhiqiao-reader reader
fails "an import without its reader" cli --db demo.db person import people.xlsx
mv reader usr/libexec/zhiqiao/zhiqiao-reader
mv usr/share/zhiqiao hidden
fails "resources from elsewhere" cli --db other.db demo create --persons 50
mv hidden usr/share/zhiqiao

# ---- the manual pages name every option and noun, and nothing else
pages_of() { zcat "usr/share/man/man1/$1.1.gz" | sed 's/\\-/-/g; s/\\f.//g'; }
options() { grep -oE -- '--[a-z]+(-[a-z]+)*' | sort -u; }
for program in zhiqiao zhiqiao-cli; do
    alone "usr/bin/$program" --help 2>/dev/null | sed '/^示例/,$d' >help.txt
    pages_of "$program" >page.txt
    for option in $(grep -E '^ +-' help.txt | options); do
        case $option in --help-all | --qmljsdebugger) continue ;; esac
        holds "$program.1 explains $option" grep -qF -- "$option" page.txt
    done
    for option in $(sed -n '/^.SH OPTIONS/,/^.SH/p' page.txt | grep -E '^\.(B|BI|BR) --' | options); do
        holds "$program has $option of its page" grep -qF -- "$option" help.txt
    done
done
for noun in $(cli --lang en --help | sed -n '/^What:/,/^$/p' | awk '/^  [a-z]/ { print $1 }'); do
    holds "zhiqiao-cli.1 explains $noun" grep -qwF "$noun" <(sed -n '/^.SH NOUNS/,/^.SH OPTIONS/p' page.txt)
done

# ---- the Debian package
field() { dpkg-deb -f package.deb "$1"; }
if [ -n "${ZHIQIAO_FULL:-}" ] && command -v dpkg-deb dpkg-shlibdeps >/dev/null; then
    holds "cpack" "$cpack" --config "$build/CPackConfig.cmake" -B "$folder/packed"
    cp packed/*.deb package.deb
    dpkg-deb -c package.deb | awk '{ print $6 }' >files.txt
    for file in $wanted; do holds "the package holds $file" grep -qxF "./usr/$file" files.txt; done
    fails "the package holds something outside /usr" grep -qvE '^\./(usr/.*)?$' files.txt
    for package in libqt6sql6-sqlite libqt6sql6-psql libqt6core6 libqt6charts6 libbotan-2 libzint \
        fonts-noto-cjk tzdata; do
        holds "depends on $package" grep -qE "(^|, )$package" <(field Depends)
    done
    holds "has a maintainer" grep -qxE '[^<>]+ <[^<>@ ]+@[^<>@ ]+\.[a-z]+>' <(field Maintainer)
    fails "a placeholder for a maintainer" grep -qiE 'unknown|todo|humanity|noreply' <(field Maintainer)
    holds "has the name and version of the build" test "$(field Package) $(field Version)" = \
        "zhiqiao $("$folder/usr/bin/zhiqiao-cli" --version)"
fi

echo "$checks checks, $failures failed"
[ "$failures" = 0 ]
