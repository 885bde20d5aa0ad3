#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Backups through zhiqiao-cli: backup_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"

refused() {  # refused STATUS CODE ARGUMENT…
    local wanted=$1 code=$2
    shift 2
    ends "$wanted" "$@"
    same "$code" "$(code)" "$*"
    same true "$(get '.error | (.message != "") and (.hint != "")')" "message and hint of $*"
}
digest_of() { database=$1 ends 0 db digest && get .digest; }

ends 0 demo create --persons 60 --seed 3
same null "$(ends 0 db info && get .last_backup)" "no backup yet"
refused 3 backup.none_known db drill
before=$(digest_of demo.db)

# ---- made, tried out, restored
ends 0 db backup office.zqb
same "bytes file" "$(get 'keys | join(" ")')" "keys of backup"
same "$(stat -c %s office.zqb)" "$(get .bytes)" "its size"
holds "says that it opens without a password" grep -q -- --password err.txt
same "2022-11-30" "$(ends 0 db info && get .last_backup)" "the day of the backup"
ends 0 db drill
same "digest failed file head ok tables total" "$(get 'keys | join(" ")')" "keys of drill"
same "true $before" "$(get '"\(.ok) \(.digest)"')" "the rows of the drill"
database=new.db ends 0 db restore office.zqb
same "file head_after head_before replaced" "$(get 'keys | join(" ")')" "keys of restore"
same "$before" "$(digest_of new.db)" "the rows that were restored"

# ---- over what stands there
refused 3 db.exists db restore office.zqb
ends 0 person add --name 多杰央宗 --id 632421200003040024 --education 21 --residence 639921101 \
    --category graduate
after=$(digest_of demo.db)
ends 0 db restore office.zqb --replace
aside=$(get .replaced)
same "$before" "$(digest_of demo.db)" "the rows of the backup"
same "$after" "$(digest_of "$aside")" "the rows that stood there"

same "周系统(演示) 贺安全(演示)" "$(ends 0 --user auditor audit list --limit 1000 &&
    get '.rows[] | select(.act == "database.restore" or .act == "restore.attend") | .staff' |
    sort | tr '\n' ' ' | sed 's/ $//')" "who restored the demo and who was there"

# ---- an office with passwords: two people restore, and on a new computer the auditor too
database=office.db
ZHIQIAO_PASSWORD=Anfang-2022 "$cli" --db office.db db init --code 63010201 \
    --name 城东区就业服务局 --division 630102 --staff 王玲=wang:clerk+supervisor \
    --staff 周敏=zhou:sysadmin --staff 何军=he:secadmin --staff 沈青=shen:auditor >/dev/null 2>&1
for user in shen zhou he wang; do
    export ZHIQIAO_PASSWORD=Anfang-2022 ZHIQIAO_NEW_PASSWORD=Kanbula-9-${#user}${user:0:1}
    ends 0 --user $user user password </dev/null
done
unset ZHIQIAO_NEW_PASSWORD
export ZHIQIAO_PASSWORD=Kanbula-9-4z
ends 0 --user zhou db backup real.zqb
restoring() { refused "$1" "$2" --user "$3" db restore real.zqb --replace "${@:4}" </dev/null; }
restoring 3 restore.nobody_attends zhou
restoring 2 usage.no_password zhou --present he
export ZHIQIAO_PRESENT_PASSWORD=Kanbula-9-4w
restoring 3 restore.attendant_refused zhou --present he
restoring 3 right.denied zhou --present wang
export ZHIQIAO_PRESENT_PASSWORD=Kanbula-9-4z
restoring 3 right.denied zhou --present zhou
restoring 3 restore.attendant_refused zhou --present he
export ZHIQIAO_PRESENT_PASSWORD=Kanbula-9-2h
ZHIQIAO_PASSWORD=Kanbula-9-4w restoring 3 right.denied wang --present he
ZHIQIAO_PASSWORD=Kanbula-9-4w restoring 3 auth.refused zhou --present he
same "" "$(find . -name 'office.db.replaced*')" "what refused restores replace"
ends 0 --user zhou db restore real.zqb --replace --present he </dev/null
export ZHIQIAO_PASSWORD=Kanbula-9-4s
ends 0 --user shen audit list --limit 1000
same "database.restore 周敏
restore.attend 何军" "$(get '.rows[] | select(.act == "database.restore" or .act == "restore.attend") |
    .act + " " + .staff' | sort)" "both in the trail"
ends 0 --user shen audit verify
same true "$(get .ok)" "the trail after the restore"
export ZHIQIAO_PASSWORD=Kanbula-9-4z
mkdir elsewhere
database=elsewhere/office.db
restoring 3 restore.auditor_needed zhou --present he
export ZHIQIAO_AUDITOR_PASSWORD=Kanbula-9-2h
restoring 3 restore.auditor_refused zhou --present he --auditor shen
export ZHIQIAO_AUDITOR_PASSWORD=Kanbula-9-4s
ends 0 --user zhou db restore real.zqb --present he --auditor shen </dev/null
ends 0 --user zhou user list </dev/null
unset ZHIQIAO_PASSWORD ZHIQIAO_PRESENT_PASSWORD ZHIQIAO_AUDITOR_PASSWORD
database=demo.db

# ---- what is no whole backup
head -c -100 office.zqb >short.zqb
database=third.db refused 4 backup.truncated db restore short.zqb
printf 'x' | dd of=office.zqb bs=1 seek=5000 conv=notrunc 2>/dev/null
database=third.db refused 4 backup.damaged db restore office.zqb
echo letter >letter.zqb
database=third.db refused 4 backup.not_a_backup db restore letter.zqb
database=third.db refused 4 backup.not_read db restore nowhere.zqb
refused 3 db.backup_onto_itself db backup demo.db
refused 3 db.backup_failed db backup nowhere/office.zqb
same "" "$(find . -name 'third.db*' ! -name '*.lock'; find . -name '*.part' -o -name '*.restor*')" \
    "what refusals leave"

# ---- by a password
refused 2 usage.no_backup_password db backup secret.zqb --password </dev/null
export ZHIQIAO_BACKUP_PASSWORD=Backup-2026
ends 0 db backup secret.zqb --password
export ZHIQIAO_BACKUP_PASSWORD=Backup-2022
database=fourth.db refused 3 backup.wrong_password db restore secret.zqb
unset ZHIQIAO_BACKUP_PASSWORD
database=fourth.db refused 2 usage.no_backup_password db restore secret.zqb </dev/null
ZHIQIAO_BACKUP_PASSWORD=Backup-2026 database=fourth.db ends 0 db restore secret.zqb
same "$before" "$(digest_of fourth.db)" "the rows behind the password"

# ---- a damaged database names its last good backup
truncate -s 20000 demo.db
refused 5 db.damaged person find 马
holds "the last good backup" grep -q secret.zqb out.json

told
