#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Zhiqiao developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Users of an office with passwords: accounts_test.sh CLI SOURCE_FOLDER
set -u
. "$(dirname "$0")/common.sh" "$@"
database=office.db
ZHIQIAO_PASSWORD=Anfang-2022 "$cli" --db office.db db init --code 63010201 \
    --name 城东区就业服务局 --division 630102 --staff 王玲=wang:clerk+supervisor \
    --staff 周敏=zhou:sysadmin --staff 何军=he:secadmin --staff 沈青=shen:auditor >/dev/null 2>err.txt
same 0 $? "an office with four people: $(cat err.txt)"
as() { local user=$1 password=$2; shift 2; ZHIQIAO_PASSWORD=$password ends "$wanted" --user "$user" "$@" </dev/null; }

# The auditor is the first one: it is his key that begins the trail.
ZHIQIAO_NEW_PASSWORD=Zweites-2023 wanted=0 as shen Anfang-2022 user password

# ---- a given password opens nothing but its own change
wanted=3 as wang Anfang-2022 person add --name 韩一
same auth.must_change "$(code)" "work with a given password"
wanted=3 as wang Anfang-2022 user list
same auth.must_change "$(code)" "a look with a given password"
ZHIQIAO_NEW_PASSWORD=kurz wanted=3 as wang Anfang-2022 user password
same password.refused "$(code)" "a poor password"
ZHIQIAO_NEW_PASSWORD=Anfang-2022 wanted=3 as wang Anfang-2022 user password
same password.refused "$(code)" "the same password again"
for user in zhou he wang; do
    ZHIQIAO_NEW_PASSWORD=Zweites-2023 wanted=0 as $user Anfang-2022 user password
done
wanted=3 as wang Anfang-2022 db info
same auth.refused "$(code)" "the old password"
wanted=0 as wang Zweites-2023 person add --name 韩一

# ---- accounts are the system administrator's, rights are not
wanted=0 as zhou Zweites-2023 user add --name 韩梅 --login hanmei
first=$(get .password)
same "must_change 20" "$(get .state) ${#first}" "a new user"
wanted=3 as zhou Zweites-2023 user add --name 韩冬 --login hanmei
same user.login_taken "$(code)" "a login twice"
wanted=3 as zhou Zweites-2023 user role hanmei --grant clerk --reason 新到岗
same right.denied "$(code)" "rights by the system administrator"
wanted=3 as he Zweites-2023 user add --name 韩冬 --login handong
same right.denied "$(code)" "an account by the security administrator"
wanted=0 as he Zweites-2023 user role hanmei --grant clerk --scope own --reason 新到岗
request=$(get .id)
wanted=3 as he Zweites-2023 approval approve "$request"
same approval.own_request "$(code)" "one person for both"
wanted=0 as wang Zweites-2023 approval approve "$request"
ZHIQIAO_NEW_PASSWORD=Zweites-2023 wanted=0 as hanmei "$first" user password
wanted=0 as hanmei Zweites-2023 person add --name 韩二
wanted=0 as shen Zweites-2023 user list
same "clerk:own active" "$(get '.rows[] | select(.login == "hanmei") | .roles[0] + " " + .state')" \
    "the new user in the list"

# ---- locked, unlocked, reset, disabled
for _ in 1 2 3 4 5; do wanted=3 as hanmei falsch db info; done
wanted=3 as hanmei Zweites-2023 db info
same auth.locked "$(code)" "the sixth try with the right one"
wanted=0 as shen Zweites-2023 user list
same locked "$(get '.rows[] | select(.login == "hanmei") | .state')" "the lock in the list"
wanted=3 as zhou Zweites-2023 user unlock hanmei
same right.denied "$(code)" "unlocked by the system administrator"
wanted=0 as he Zweites-2023 user unlock hanmei
wanted=0 as hanmei Zweites-2023 db info
ZHIQIAO_NEW_PASSWORD=Wieder-2022 wanted=0 as zhou Zweites-2023 user reset hanmei
same null "$(get .password)" "a given password is not told again"
wanted=3 as hanmei Zweites-2023 db info
wanted=3 as hanmei Wieder-2022 db info
same auth.must_change "$(code)" "after a reset"
wanted=0 as zhou Zweites-2023 user disable hanmei
wanted=3 as hanmei Wieder-2022 db info
same auth.refused "$(code)" "after the end"
wanted=3 as zhou Zweites-2023 user disable zhou
same user.last_administrator "$(code)" "the last system administrator"
wanted=3 as zhou Zweites-2023 user reset nobody
same user.unknown "$(code)" "a stranger's password"

# ---- the rule for passwords is changed by two
wanted=0 as he Zweites-2023 user policy --profile asvs --reason 统一标准
request=$(get .id)
wanted=0 as he Zweites-2023 user policy
same gbt22239 "$(get .profile)" "the rule while it is asked"
wanted=0 as wang Zweites-2023 approval approve "$request"
wanted=0 as he Zweites-2023 user policy
same asvs "$(get .profile)" "the rule after the yes"
ZHIQIAO_NEW_PASSWORD=langesbuntesband wanted=0 as wang Zweites-2023 user password

wanted=0 as shen Zweites-2023 audit verify
same true "$(get .ok)" "the trail after all this"
told
