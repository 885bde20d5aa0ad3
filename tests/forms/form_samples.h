// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/referral_slip.h"

namespace zhiqiao::test {

/// A fictional referral; the identity number follows rule R1 (sequence 000).
inline ReferralSlipFacts sampleSlip() {
    using namespace Qt::StringLiterals;
    ReferralSlipFacts facts;
    facts.number = u"6301020122000123"_s;
    facts.scanCode = u"21630102012200012321"_s;
    facts.name = u"卓玛措"_s;
    facts.sex = u"女"_s;
    facts.age = 22;
    facts.educationName = u"大学本科"_s;
    facts.idMasked = u"639***********000X"_s;
    facts.idFull = u"632421200005140003"_s;
    facts.skills = u"会计初级、藏汉双语"_s;
    facts.phone = u"14200000001"_s;
    facts.employerName = u"河湟县青稞食品有限公司"_s;
    facts.jobTitle = u"出纳"_s;
    facts.employerAddress = u"河湟县工业园区创业路18号3号楼"_s;
    facts.contact = u"马文海"_s;
    facts.employerPhone = u"0978-8000001"_s;
    facts.route = u"乘2路公交车至工业园区站下车,向东步行200米"_s;
    facts.interview = u"2022年6月2日 9:30,公司二楼会议室"_s;
    facts.issuedOn = QDate(2022, 5, 31);
    facts.validUntil = QDate(2022, 6, 7);
    facts.ordinal = u"第2次/3"_s;
    facts.officer = u"李青山"_s;
    facts.officeName = u"河湟县公共就业服务中心"_s;
    facts.officeAddress = u"河湟县人民路6号"_s;
    facts.officePhone = u"0978-8000000"_s;
    facts.demo = true;
    facts.auditCode = u"7F3A-19C0"_s;
    facts.copiesNote = u"本表一式1份,存根保存不少于2年"_s;
    return facts;
}

inline ReferralSlipFacts longSlip() {
    using namespace Qt::StringLiterals;
    auto facts = sampleSlip();
    facts.name = u"阿布都热合曼·买买提依明·才让扎西多杰"_s;
    facts.employerName =
        u"青海省河湟县高原特色农畜产品精深加工与冷链物流供应链管理(集团)股份有限公司第三分公司"_s;
    facts.jobTitle = u"高原特色农畜产品冷链仓储物流调度与质量检验专员"_s;
    facts.employerAddress =
        u"青海省河湟县城关镇工业园区创业大道与纬三路交叉口向北八百米路东科技孵化中心二期B座附属楼十七层1706室至1712室"_s;
    facts.route =
        u"乘2路、5路或11路公交车至工业园区北门站下车,沿创业大道向北步行约八百米,过第二个红绿灯后右转进入科技孵化中心二期"_s;
    facts.interview =
        u"2022年6月2日上午9:30至11:30,科技孵化中心二期B座附属楼十七层1706室第三会议室"_s;
    facts.skills = u"会计初级、藏汉双语、叉车驾驶、冷库运行、食品检验、办公软件"_s;
    facts.contact = u"阿依古丽·买买提依明江"_s;
    facts.officer = u"才让扎西多杰·索南卓玛"_s;
    facts.officeName = u"青海省河湟县人力资源和社会保障局公共就业和人才服务中心城关镇服务站"_s;
    facts.officeAddress = u"青海省河湟县城关镇人民路6号政务服务大厅二楼人社综合窗口东侧"_s;
    facts.reprint = 2;
    facts.voided = true;
    return facts;
}

}  // namespace zhiqiao::test
