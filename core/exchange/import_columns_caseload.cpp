// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_columns.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

ColumnCatalogue caseloadColumns() {
    ColumnCatalogue all{.kind = u"caseload"_s, .sheet = u"服务对象"_s, .columns = {}};
    all.columns = {
        {.key = u"record"_s,
         .title = u"记录编号"_s,
         .synonyms = {u"档案编号"_s},
         .required = true,
         .meaning = u"不改；导入时按此编号找人"_s},
        {.key = u"version"_s,
         .title = u"版本"_s,
         .required = true,
         .meaning = u"不改；据此发现导出以后的改动"_s},
        {.key = u"name"_s, .title = u"姓名"_s, .meaning = u"不改；要更正请到人员页"_s},
        {.key = u"id_masked"_s,
         .title = u"证件号码"_s,
         .meaning = u"不改；隐去部分数字，要更正请到人员页"_s},
        {.key = u"phone"_s,
         .title = u"联系电话"_s,
         .meaning = u"可改；带 * 的为原号码，保留即不变，改时写全部数字"_s},
        {.key = u"other_phone"_s, .title = u"其他电话"_s, .meaning = u"可改；同联系电话"_s},
        {.key = u"residence_division"_s,
         .title = u"现居住地"_s,
         .meaning = u"可改；区划代码（6 或 9 位）或名称"_s},
        {.key = u"address"_s,
         .title = u"详细地址"_s,
         .meaning = u"可改；带 * 的为原地址，保留即不变，改时写全部地址"_s},
        {.key = u"skills"_s, .title = u"技能特长"_s, .meaning = u"可改；文本"_s},
        {.key = u"marital"_s,
         .title = u"婚姻状况"_s,
         .codeList = u"marital"_s,
         .meaning = u"可改；代码或名称"_s},
        {.key = u"political"_s,
         .title = u"政治面貌"_s,
         .codeList = u"political"_s,
         .meaning = u"可改；代码或名称"_s},
    };
    return all;
}

}  // namespace zhiqiao
