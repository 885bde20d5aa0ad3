#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Papers of a person through zhiqiao-cli: paper_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
"$cli" --db demo.db demo create --persons 300 >/dev/null 2>&1
one() { sqlite3 -readonly demo.db "$1"; }
clerk=$(one "SELECT staff_id FROM user_account WHERE login = 'clerk1'")
person=$(one "SELECT r.person_id FROM registration r WHERE r.officer_id = $clerk
    AND r.ended_on IS NULL AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id)
    AND NOT EXISTS (SELECT 1 FROM registration h WHERE h.person_id = r.person_id
        AND h.kind = 'hardship')
    GROUP BY r.person_id HAVING count(DISTINCT r.officer_id) = 1 ORDER BY r.person_id LIMIT 1")
holds "one of the clerk's people" test -n "$person"
as() { local status=$1 user=$2; shift 2; ends "$status" --user "$user" "$@"; }
page() {  # page MARK: a PDF file of its own
    printf '%%PDF-1.4\n1 0 obj\n<< /Type /Page >>\nendobj\n%% %s\nstartxref\n9\n%%%%EOF\n' "$1"
}
# A PDF file poppler can draw: made of the program's own printing.
"$cli" --db demo.db hardship print --out real.pdf >/dev/null 2>&1

# ---- filing, and what is refused
as 0 clerk1 paper add "$person" real.pdf --kind 02 --note 首页
book=$(get .id)
same "02 户口簿 pdf true 40" "$(get '"\(.kind) \(.kind_name) \(.media) \(.content_kept) \(.channel)"')" "filed"
same "$(stat -c %s real.pdf)" "$(get .bytes)" "its size"
as 3 clerk1 paper add "$person" real.pdf --kind 05
same paper.same_content "$(code)" "the same content twice"
page 1 >card.txt
as 0 clerk1 paper add "$person" card.txt --kind 残疾人证
card=$(get .id)
same "05 1" "$(get .kind) $(get .pages)" "by its term, whatever the file is called"
: >empty.jpg
as 4 clerk1 paper add "$person" empty.jpg --kind 01
same paper.empty "$(code)" "an empty file"
echo text >text.jpg
as 4 clerk1 paper add "$person" text.jpg --kind 01
same paper.unknown_type "$(code)" "a text"
as 4 clerk1 paper add "$person" nowhere.jpg --kind 01
same paper.vanished "$(code)" "no file"
head -c 60 card.txt >half.pdf
as 4 clerk1 paper add "$person" half.pdf --kind 01
same paper.damaged "$(code)" "half a file"
sed 's/startxref/trailer << \/Encrypt 4 0 R >>\nstartxref/' card.txt >locked.pdf
as 4 clerk1 paper add "$person" locked.pdf --kind 01
same paper.encrypted "$(code)" "a locked file"
head -c 21000000 /dev/zero >large.jpg
as 4 clerk1 paper add "$person" large.jpg --kind 01
same paper.too_large "$(code)" "a file that is too large"
as 2 clerk1 paper add "$person" card.txt --kind 77
same usage.unknown_code "$(code)" "a kind nobody knows"
other=$(one "SELECT p.id FROM person p JOIN registration r ON r.person_id = p.id
    WHERE r.officer_id <> $clerk AND r.ended_on IS NULL GROUP BY p.id
    HAVING count(DISTINCT r.officer_id) = 1 LIMIT 1")
page 2 >theirs.pdf
as 3 clerk1 paper add "$other" theirs.pdf --kind 01
same right.out_of_scope "$(code)" "for a colleague's person"

# ---- evidence of a recognition, and what is missing of it
as 0 clerk1 hardship apply --person "$person" --category 030 --evidence 01,05 --promised --day 2022-10-10
case=$(get .id)
as 0 clerk1 paper list "$person"
same "2 01" "$(get '.rows | length') $(get '.missing | join(",")')" "the identity card is missing"
page 3 >id.pdf
as 0 clerk1 paper add "$person" id.pdf --kind 01 --for "$case" --taken 2022-10-09
same "$case 2022-10-09" "$(get .hardship) $(get .taken_on)" "for the recognition"
as 0 clerk1 paper list "$person"
same "3 0" "$(get '.rows | length') $(get '.missing | length')" "nothing is missing"
as 3 clerk1 paper add "$person" theirs.pdf --kind 01 --for "$other"
same paper.of_another "$(code)" "for a record of somebody else"

# ---- out of the database
as 0 clerk1 paper export "$book" --out out.pdf --reason 本人申请
holds "every byte" cmp real.pdf out.pdf
same "paper.export 1" "$(one "SELECT act || ' ' || count(*) FROM journal WHERE act = 'paper.export'")" \
    "the trail"
ends_plain 2 demo.db --user clerk1 paper export "$book" --out out2.pdf
as 3 auditor paper export "$book" --out out2.pdf --reason 核查
same right.denied "$(code)" "an auditor"
holds "nothing was written" test ! -e out2.pdf
as 0 clerk1 paper withdraw "$card" --reason 10
as 0 clerk1 paper withdraw "$(one "SELECT id FROM paper WHERE kind = '01'")" --reason 看不清
as 0 clerk1 paper print "$person" --out book.pdf --reason 移交档案
same "1 paper" "$(get .papers) paper" "those that hold"
holds "the cover" grep -q 户口簿 <(pdftotext -l 1 book.pdf -)

# ---- withdrawn, and back again
as 3 clerk1 paper withdraw "$card" --reason 10
same paper.withdrawn_already "$(code)" "twice"
as 0 clerk1 paper restore "$card"
same "null true" "$(get .withdrawn_on) $(get .content_kept)" "back"
as 3 clerk1 paper restore "$card"
same paper.not_withdrawn "$(code)" "back twice"
as 0 clerk1 paper withdraw "$card" --reason 30
page 4 >later.pdf
"$cli" --db demo.db --json --user clerk1 --today 2022-12-01 paper add "$person" later.pdf --kind 16 >out.json
as 3 clerk1 paper export "$card" --out gone.pdf --reason 核查
same paper.dropped "$(code)" "the content went the day after"
same 0 "$(one "SELECT count(*) FROM paper_content WHERE paper_id = $card")" "its pieces"

# ---- the copy for the person, and the check
as 0 clerk1 person copy "$person" --out copy.json
same 4 "$(jq '.papers | length' copy.json)" "papers in the copy"
as 0 clerk1 person copy "$person" --out copy.json --papers carried
holds "a paper beside the copy, under its number" cmp real.pdf "carried/$book.pdf"
same "$(one "SELECT count(*) FROM paper WHERE person_id = $person AND kept = 1")" \
    "$(ls carried | wc -l)" "papers beside the copy"
ends 0 db check
same true "$(get ".rows[] | select(.check == \"papers\") | .ok")" "the check"
told
