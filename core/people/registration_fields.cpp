// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/registration_fields.h"

#include "core/base/money.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct RegistrationFields {
    Q_DECLARE_TR_FUNCTIONS(RegistrationFields)
};

/// One field of a table: what is not said is plain, optional text.
constexpr RegistrationField text(std::string_view key, const char* title,
                                 std::u16string_view term) {
    return {key, title, term};
}
constexpr RegistrationField code(std::string_view key, const char* title, std::u16string_view term,
                                 std::string_view list) {
    return {key, title, term, FieldKind::Code, list};
}
constexpr RegistrationField codes(std::string_view key, const char* title, std::u16string_view term,
                                  std::string_view list) {
    return {key, title, term, FieldKind::Codes, list};
}
constexpr RegistrationField of(FieldKind kind, std::string_view key, const char* title,
                               std::u16string_view term) {
    return {key, title, term, kind};
}
constexpr RegistrationField asked(RegistrationField field) {
    field.onPaper = true;
    return field;
}
constexpr RegistrationField sealed(RegistrationField field) {
    field.sealed = true;
    return field;
}

/// F3, 求职登记表; the work wanted stands in the person's job wish.
constexpr RegistrationField kJobseeker[] = {
    of(FieldKind::Day, "valid_until", QT_TRANSLATE_NOOP("RegistrationFields", "Valid until"),
       u"有效期至"),
    of(FieldKind::Count, "height_cm", QT_TRANSLATE_NOOP("RegistrationFields", "Height in cm"),
       u"身高（厘米）"),
    text("driving_licence", QT_TRANSLATE_NOOP("RegistrationFields", "Driving licence"),
         u"准驾车型"),
    text("languages", QT_TRANSLATE_NOOP("RegistrationFields", "Foreign languages"),
         u"外语语种、等级、熟练程度"),
    text("own_languages", QT_TRANSLATE_NOOP("RegistrationFields", "Languages of the region"),
         u"民族语言"),
    code("skill1", QT_TRANSLATE_NOOP("RegistrationFields", "Skill 1"), u"技能（工种）1",
         "occupation"),
    code("skill1_level", QT_TRANSLATE_NOOP("RegistrationFields", "Skill 1: level"), u"等级1",
         "skill_level"),
    of(FieldKind::Count, "skill1_years", QT_TRANSLATE_NOOP("RegistrationFields", "Skill 1: years"),
       u"从事年限1"),
    code("skill2", QT_TRANSLATE_NOOP("RegistrationFields", "Skill 2"), u"技能（工种）2",
         "occupation"),
    code("skill2_level", QT_TRANSLATE_NOOP("RegistrationFields", "Skill 2: level"), u"等级2",
         "skill_level"),
    of(FieldKind::Count, "skill2_years", QT_TRANSLATE_NOOP("RegistrationFields", "Skill 2: years"),
       u"从事年限2"),
    code("skill3", QT_TRANSLATE_NOOP("RegistrationFields", "Skill 3"), u"技能（工种）3",
         "occupation"),
    code("skill3_level", QT_TRANSLATE_NOOP("RegistrationFields", "Skill 3: level"), u"等级3",
         "skill_level"),
    of(FieldKind::Count, "skill3_years", QT_TRANSLATE_NOOP("RegistrationFields", "Skill 3: years"),
       u"从事年限3"),
    sealed(text("training1", QT_TRANSLATE_NOOP("RegistrationFields", "Education or training 1"),
                u"教育培训经历1")),
    sealed(text("training2", QT_TRANSLATE_NOOP("RegistrationFields", "Education or training 2"),
                u"教育培训经历2")),
    sealed(text("training3", QT_TRANSLATE_NOOP("RegistrationFields", "Education or training 3"),
                u"教育培训经历3")),
    sealed(text("work1", QT_TRANSLATE_NOOP("RegistrationFields", "Earlier work 1"), u"工作经历1")),
    sealed(text("work2", QT_TRANSLATE_NOOP("RegistrationFields", "Earlier work 2"), u"工作经历2")),
    sealed(text("work3", QT_TRANSLATE_NOOP("RegistrationFields", "Earlier work 3"), u"工作经历3")),
    sealed(text("work4", QT_TRANSLATE_NOOP("RegistrationFields", "Earlier work 4"), u"工作经历4")),
    code("employer_kind", QT_TRANSLATE_NOOP("RegistrationFields", "Kind of employer wanted"),
         u"单位性质", "employer_kind"),
    code("industry", QT_TRANSLATE_NOOP("RegistrationFields", "Industry wanted"), u"求职行业",
         "industry"),
    text("lodging", QT_TRANSLATE_NOOP("RegistrationFields", "Board and lodging wanted"),
         u"食宿要求"),
    of(FieldKind::Day, "available_on", QT_TRANSLATE_NOOP("RegistrationFields", "Can start on"),
       u"可到岗时间"),
    of(FieldKind::Flag, "takes_messages",
       QT_TRANSLATE_NOOP("RegistrationFields", "Accepts text messages"), u"接受短信"),
    of(FieldKind::Flag, "takes_training",
       QT_TRANSLATE_NOOP("RegistrationFields", "Accepts training"), u"参加培训"),
    of(FieldKind::Flag, "takes_guidance",
       QT_TRANSLATE_NOOP("RegistrationFields", "Accepts career guidance"), u"接受职业指导"),
    of(FieldKind::Flag, "goes_elsewhere",
       QT_TRANSLATE_NOOP("RegistrationFields", "Accepts work elsewhere"), u"外地就业"),
    sealed(
        text("other_wishes", QT_TRANSLATE_NOOP("RegistrationFields", "Other wishes"), u"其他要求")),
};

/// F1, 失业登记表 (rule R208).
constexpr RegistrationField kUnemployment[] = {
    asked(code("person_status", QT_TRANSLATE_NOOP("RegistrationFields", "Status of the person"),
               u"个人身份", "person_status")),
    code("education_mode", QT_TRANSLATE_NOOP("RegistrationFields", "Kind of schooling"),
         u"教育类别", "edu_mode"),
    code("degree", QT_TRANSLATE_NOOP("RegistrationFields", "Degree"), u"学位", "degree"),
    of(FieldKind::Flag, "claims_benefit",
       QT_TRANSLATE_NOOP("RegistrationFields", "Claims unemployment benefit"),
       u"是否申领失业保险待遇"),
    code("benefit_state", QT_TRANSLATE_NOOP("RegistrationFields", "State of the benefit"),
         u"待遇状态", "benefit_state"),
    asked(code("unemployment_type", QT_TRANSLATE_NOOP("RegistrationFields", "Kind of unemployment"),
               u"失业类型", "unemp_type")),
    asked(code("unemployment_reason",
               QT_TRANSLATE_NOOP("RegistrationFields", "Reason of unemployment"), u"失业原因",
               "unemp_reason")),
    asked(of(FieldKind::Day, "unemployed_on",
             QT_TRANSLATE_NOOP("RegistrationFields", "Unemployed since"), u"失业时间")),
    sealed(code("income_before", QT_TRANSLATE_NOOP("RegistrationFields", "Monthly income before"),
                u"失业前月收入", "income_band")),
    sealed(text("last_employer", QT_TRANSLATE_NOOP("RegistrationFields", "Last employer"),
                u"原工作单位")),
    asked(code("place_kind", QT_TRANSLATE_NOOP("RegistrationFields", "Registers at the place of"),
               u"失业登记地类型", "register_place")),
    codes("evidence", QT_TRANSLATE_NOOP("RegistrationFields", "Papers seen"), u"已核材料",
          "evidence_kind"),
    sealed(text("note", QT_TRANSLATE_NOOP("RegistrationFields", "Note"), u"备注")),
};

/// F2, 就业登记表; the first day is the day of employment.
constexpr RegistrationField kEmployment[] = {
    asked(code("form", QT_TRANSLATE_NOOP("RegistrationFields", "Form of employment"), u"就业形式",
               "emp_form")),
    text("employer", QT_TRANSLATE_NOOP("RegistrationFields", "Employer"), u"现工作单位"),
    text("credit_code", QT_TRANSLATE_NOOP("RegistrationFields", "Credit code of the employer"),
         u"统一社会信用代码"),
    asked(of(FieldKind::Division, "work_division",
             QT_TRANSLATE_NOOP("RegistrationFields", "Place of work"), u"单位所在区域")),
    code("industry", QT_TRANSLATE_NOOP("RegistrationFields", "Industry"), u"所属行业", "industry"),
    code("occupation", QT_TRANSLATE_NOOP("RegistrationFields", "Occupation"), u"岗位（工种）",
         "occupation"),
    of(FieldKind::Flag, "own_business", QT_TRANSLATE_NOOP("RegistrationFields", "Own business"),
       u"是否自主创业"),
    sealed(of(FieldKind::Money, "monthly_pay",
              QT_TRANSLATE_NOOP("RegistrationFields", "Average monthly pay"), u"月平均工资")),
    code("contract_type", QT_TRANSLATE_NOOP("RegistrationFields", "Kind of contract"), u"合同类型",
         "contract_type"),
    of(FieldKind::Day, "contract_from", QT_TRANSLATE_NOOP("RegistrationFields", "Contract from"),
       u"合同开始日期"),
    of(FieldKind::Day, "contract_until", QT_TRANSLATE_NOOP("RegistrationFields", "Contract until"),
       u"合同结束日期"),
    text("dispatcher", QT_TRANSLATE_NOOP("RegistrationFields", "Dispatching company"),
         u"劳务派遣单位"),
    code("flexible_kind", QT_TRANSLATE_NOOP("RegistrationFields", "Kind of flexible work"),
         u"灵活就业方式", "flexible_kind"),
    of(FieldKind::Count, "jobs_created",
       QT_TRANSLATE_NOOP("RegistrationFields", "Jobs created for others"), u"创业带动人数"),
    of(FieldKind::Flag, "insured", QT_TRANSLATE_NOOP("RegistrationFields", "Social insurance"),
       u"是否参加社会保险"),
    codes("evidence", QT_TRANSLATE_NOOP("RegistrationFields", "Papers seen"), u"已核材料",
          "evidence_kind"),
    sealed(text("note", QT_TRANSLATE_NOOP("RegistrationFields", "Note"), u"备注")),
};

/// 离校未就业毕业生实名登记; attempts to reach the graduate are contacts of the case.
constexpr RegistrationField kGraduate[] = {
    code("graduation", QT_TRANSLATE_NOOP("RegistrationFields", "Left school by"), u"结束学业方式",
         "graduation_state"),
    code("state", QT_TRANSLATE_NOOP("RegistrationFields", "State in the register"), u"实名登记状态",
         "graduate_register_state"),
    code("intent", QT_TRANSLATE_NOOP("RegistrationFields", "Wish to work"), u"就业意愿",
         "job_intent"),
    of(FieldKind::Division, "home_division",
       QT_TRANSLATE_NOOP("RegistrationFields", "Home before school"), u"生源地"),
    sealed(
        text("needs", QT_TRANSLATE_NOOP("RegistrationFields", "Services asked for"), u"服务需求")),
    sealed(text("note", QT_TRANSLATE_NOOP("RegistrationFields", "Note"), u"备注")),
};

/// 毕业去向登记 (M041, M043, M044, M052).
constexpr RegistrationField kDestination[] = {
    asked(code("destination", QT_TRANSLATE_NOOP("RegistrationFields", "Destination"), u"毕业去向",
               "graduate_destination")),
    codes("evidence", QT_TRANSLATE_NOOP("RegistrationFields", "Papers seen"), u"已核材料",
          "evidence_kind"),
    code("sign_way", QT_TRANSLATE_NOOP("RegistrationFields", "Signed"), u"签约方式", "sign_way"),
    sealed(text("agreement_number",
                QT_TRANSLATE_NOOP("RegistrationFields", "Number of the agreement"), u"协议书编号")),
    text("employer", QT_TRANSLATE_NOOP("RegistrationFields", "Employer or school"), u"单位或院校"),
    of(FieldKind::Division, "work_division", QT_TRANSLATE_NOOP("RegistrationFields", "Place"),
       u"所在地区"),
    code("occupation", QT_TRANSLATE_NOOP("RegistrationFields", "Occupation"), u"岗位（工种）",
         "occupation"),
    of(FieldKind::Day, "report_until", QT_TRANSLATE_NOOP("RegistrationFields", "To report by"),
       u"报到期限"),
    of(FieldKind::Day, "file_until", QT_TRANSLATE_NOOP("RegistrationFields", "File transferred by"),
       u"档案转递期限"),
    of(FieldKind::Day, "hukou_until",
       QT_TRANSLATE_NOOP("RegistrationFields", "Household registration moved by"), u"落户期限"),
    sealed(text("extension_reason",
                QT_TRANSLATE_NOOP("RegistrationFields", "Why a day was put off"), u"延期理由")),
};

constexpr RegistrationField kPoverty[] = {
    asked(code("poverty_kind", QT_TRANSLATE_NOOP("RegistrationFields", "Kind of household"),
               u"户类型", "poverty_kind")),
    of(FieldKind::Day, "monitored_since",
       QT_TRANSLATE_NOOP("RegistrationFields", "Monitored since"), u"纳入监测日期"),
    sealed(text("household_number",
                QT_TRANSLATE_NOOP("RegistrationFields", "Number of the household"), u"户编号")),
};

constexpr RegistrationField kMigrant[] = {
    sealed(
        text("wishes", QT_TRANSLATE_NOOP("RegistrationFields", "Where and what for"), u"外出意向")),
};

/// 转移就业: one spell; spells are counted, and persons beside them.
constexpr RegistrationField kTransfer[] = {
    asked(code("scope", QT_TRANSLATE_NOOP("RegistrationFields", "How far"), u"转移就业范围",
               "transfer_scope")),
    asked(of(FieldKind::Division, "destination",
             QT_TRANSLATE_NOOP("RegistrationFields", "Where to"), u"目的地")),
    code("occupation", QT_TRANSLATE_NOOP("RegistrationFields", "Kind of work"), u"工种",
         "occupation"),
    text("employer", QT_TRANSLATE_NOOP("RegistrationFields", "Employer"), u"现工作单位"),
    asked(code("organiser", QT_TRANSLATE_NOOP("RegistrationFields", "Organised by"), u"组织方式",
               "transfer_organiser")),
    text("batch", QT_TRANSLATE_NOOP("RegistrationFields", "Batch"), u"批次"),
    text("brand", QT_TRANSLATE_NOOP("RegistrationFields", "Labour brand"), u"劳务品牌"),
    of(FieldKind::Day, "until", QT_TRANSLATE_NOOP("RegistrationFields", "Expected back"),
       u"预计返回日期"),
    sealed(of(FieldKind::Money, "monthly_pay",
              QT_TRANSLATE_NOOP("RegistrationFields", "Average monthly pay"), u"月平均工资")),
    codes("evidence", QT_TRANSLATE_NOOP("RegistrationFields", "Papers seen"), u"已核材料",
          "evidence_kind"),
};

constexpr RegistrationField kVeteran[] = {
    asked(code("veteran_kind", QT_TRANSLATE_NOOP("RegistrationFields", "Kind of veteran"),
               u"退役类别", "veteran_kind")),
    of(FieldKind::Day, "left_service_on",
       QT_TRANSLATE_NOOP("RegistrationFields", "Left the service on"), u"退役日期"),
    sealed(text("certificate_number",
                QT_TRANSLATE_NOOP("RegistrationFields", "Number of the certificate"), u"证件编号")),
};

constexpr RegistrationField kRelocation[] = {
    asked(text("site", QT_TRANSLATE_NOOP("RegistrationFields", "Resettlement site"), u"安置点")),
    of(FieldKind::Day, "moved_on", QT_TRANSLATE_NOOP("RegistrationFields", "Moved on"),
       u"搬迁日期"),
    sealed(text("household_number",
                QT_TRANSLATE_NOOP("RegistrationFields", "Number of the household"), u"户编号")),
};

constexpr RegistrationField kReturnee[] = {
    of(FieldKind::Division, "from_division",
       QT_TRANSLATE_NOOP("RegistrationFields", "Came back from"), u"返乡前所在地"),
    sealed(text("plans", QT_TRANSLATE_NOOP("RegistrationFields", "Plans"), u"返乡后打算")),
};

constexpr RegistrationField kFounder[] = {
    asked(text("firm", QT_TRANSLATE_NOOP("RegistrationFields", "Firm"), u"企业（字号）")),
    text("credit_code", QT_TRANSLATE_NOOP("RegistrationFields", "Credit code"),
         u"统一社会信用代码"),
    asked(of(FieldKind::Count, "employees",
             QT_TRANSLATE_NOOP("RegistrationFields", "People employed"), u"吸纳就业人数")),
    code("industry", QT_TRANSLATE_NOOP("RegistrationFields", "Industry"), u"所属行业", "industry"),
    of(FieldKind::Division, "work_division", QT_TRANSLATE_NOOP("RegistrationFields", "Place"),
       u"所在地区"),
    codes("evidence", QT_TRANSLATE_NOOP("RegistrationFields", "Papers seen"), u"已核材料",
          "evidence_kind"),
};

constexpr RegistrationField kCertificate[] = {
    asked(text("name", QT_TRANSLATE_NOOP("RegistrationFields", "Certificate"), u"证书名称")),
    asked(code("certificate_kind", QT_TRANSLATE_NOOP("RegistrationFields", "Kind of certificate"),
               u"证书类别", "certificate_kind")),
    code("level", QT_TRANSLATE_NOOP("RegistrationFields", "Skill level"), u"技能等级",
         "skill_level"),
    text("issuer", QT_TRANSLATE_NOOP("RegistrationFields", "Issued by"), u"发证机构"),
    sealed(text("certificate_number",
                QT_TRANSLATE_NOOP("RegistrationFields", "Number of the certificate"), u"证件编号")),
};

constexpr auto kRegisteredOn = QT_TRANSLATE_NOOP("RegistrationFields", "Registered on");
constexpr auto kRegisteredOnTerm = u"登记日期";

constexpr RegistrationShape kShapes[] = {
    {"jobseeker", kRegisteredOn, kRegisteredOnTerm, "", kJobseeker},
    {"unemployment", kRegisteredOn, kRegisteredOnTerm, "unemp_cancel", kUnemployment},
    {"employment", QT_TRANSLATE_NOOP("RegistrationFields", "Employed since"), u"就业日期",
     "employment_end_reason", kEmployment},
    {"graduate", kRegisteredOn, kRegisteredOnTerm, "", kGraduate},
    {"destination", QT_TRANSLATE_NOOP("RegistrationFields", "Settled on"), u"落实日期", "",
     kDestination},
    {"hardship", kRegisteredOn, kRegisteredOnTerm, "", {}},
    {"poverty", kRegisteredOn, kRegisteredOnTerm, "", kPoverty},
    {"migrant", kRegisteredOn, kRegisteredOnTerm, "", kMigrant},
    {"transfer", QT_TRANSLATE_NOOP("RegistrationFields", "Left on"), u"外出日期", "", kTransfer},
    {"veteran", kRegisteredOn, kRegisteredOnTerm, "", kVeteran},
    {"relocation", kRegisteredOn, kRegisteredOnTerm, "", kRelocation},
    {"returnee", QT_TRANSLATE_NOOP("RegistrationFields", "Came back on"), u"返乡日期", "",
     kReturnee},
    {"founder", QT_TRANSLATE_NOOP("RegistrationFields", "Opened on"), u"开业日期", "", kFounder},
    {"certificate", QT_TRANSLATE_NOOP("RegistrationFields", "Issued on"), u"发证日期", "",
     kCertificate},
};
constexpr RegistrationShape kUnknownShape{"", kRegisteredOn, kRegisteredOnTerm, "", {}};

Error atField(Error error, std::string_view key) {
    error.detail = u"field="_s + toQString(key);
    return error;
}

Error badValue(const RegistrationField& field, const QString& hint) {
    return atField(
        {.kind = Error::Kind::Invalid,
         .code = "registration.bad_value",
         .message = RegistrationFields::tr("\"%1\" holds no such value.").arg(titleOf(field)),
         .hint = hint},
        field.key);
}

Result<QString> codeOrTerm(const CodeBook& lists, const RegistrationField& field,
                           const QString& typed) {
    if (const auto* item = lists.match(toQString(field.list), typed)) return item->code;
    return fail(atField(unknownCode(""), field.key));
}

Result<QString> codesOrTerms(const CodeBook& lists, const RegistrationField& field,
                             const QString& typed) {
    QStringList codes;
    for (const auto& part : typed.split(kCodeSeparator, Qt::SkipEmptyParts)) {
        const auto one = codeOrTerm(lists, field, part.trimmed());
        if (!one) return one;
        if (!codes.contains(*one)) codes << *one;
    }
    return codes.join(kCodeSeparator);
}

Result<QString> dayText(const RegistrationField& field, const QString& typed) {
    const auto day = QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid())
        return fail(badValue(field, RegistrationFields::tr("Write the day as 2022-05-31.")));
    return day.toString(Qt::ISODate);
}

Result<QString> countText(const RegistrationField& field, const QString& typed) {
    bool isNumber = false;
    const auto number = typed.toUInt(&isNumber);
    if (!isNumber) return fail(badValue(field, RegistrationFields::tr("Write a whole number.")));
    return QString::number(number);
}

Result<QString> moneyText(const RegistrationField& field, const QString& typed) {
    const auto amount = Money::fromYuanText(typed);
    if (!amount || *amount < Money())
        return fail(badValue(field, RegistrationFields::tr("Write 元, at most two decimals.")));
    return amount->toYuanText();
}

Result<QString> flagText(const RegistrationField& field, const QString& typed) {
    const auto word = typed.toLower();
    if (QStringList{u"1"_s, u"是"_s, u"yes"_s, u"true"_s}.contains(word)) return u"1"_s;
    if (QStringList{u"0"_s, u"否"_s, u"no"_s, u"false"_s}.contains(word)) return QString();
    return fail(badValue(field, RegistrationFields::tr("Write 1 for yes or 0 for no.")));
}

Result<QString> divisionText(const Divisions& divisions, const RegistrationField& field,
                             const QString& typed) {
    if (!divisions.exists(typed)) return fail(atField(unknownCode(""), field.key));
    return typed;
}

}  // namespace

const RegistrationShape& registrationShape(QStringView kind) {
    const auto at = std::ranges::find_if(
        kShapes, [&](const RegistrationShape& shape) { return toQString(shape.kind) == kind; });
    return at == std::end(kShapes) ? kUnknownShape : *at;
}

std::span<const RegistrationShape> registrationShapes() { return kShapes; }

const RegistrationField* fieldOf(QStringView kind, QStringView key) {
    const auto fields = registrationShape(kind).fields;
    const auto at = std::ranges::find_if(
        fields, [&](const RegistrationField& field) { return toQString(field.key) == key; });
    return at == fields.end() ? nullptr : &*at;
}

QString titleOf(const RegistrationField& field) { return RegistrationFields::tr(field.title); }
QString dayTitleOf(const RegistrationShape& shape) { return RegistrationFields::tr(shape.day); }

Result<QString> normalisedValue(const Codes& codes, const RegistrationField& field,
                                const QString& typed) {
    const auto value = typed.trimmed();
    if (value.isEmpty()) return QString();
    switch (field.kind) {
    case FieldKind::Text: return value;
    case FieldKind::Code: return codeOrTerm(codes.lists, field, value);
    case FieldKind::Codes: return codesOrTerms(codes.lists, field, value);
    case FieldKind::Day: return dayText(field, value);
    case FieldKind::Count: return countText(field, value);
    case FieldKind::Money: return moneyText(field, value);
    case FieldKind::Flag: return flagText(field, value);
    case FieldKind::Division: return divisionText(codes.divisions, field, value);
    }
    return value;
}

QString valueInWords(const Codes& codes, const RegistrationField& field, const QString& value,
                     QDate day) {
    const auto list = toQString(field.list);
    switch (field.kind) {
    case FieldKind::Code: return codes.lists.name(list, value);
    case FieldKind::Codes: {
        QStringList terms;
        for (const auto& one : value.split(kCodeSeparator, Qt::SkipEmptyParts))
            terms << codes.lists.name(list, one);
        return terms.join(u'、');
    }
    case FieldKind::Flag: return value.isEmpty() ? QString() : RegistrationFields::tr("yes");
    case FieldKind::Division: return codes.divisions.fullName(value, day);
    default: return value;
    }
}

QStringList detailsInWords(const Codes& codes, const RegistrationFacts& facts) {
    QStringList lines;
    for (const auto& field : registrationShape(facts.kind).fields) {
        const auto value = facts.details.value(toQString(field.key));
        if (!value.isEmpty())
            lines << RegistrationFields::tr("%1: %2").arg(
                titleOf(field), valueInWords(codes, field, value, facts.registeredOn));
    }
    return lines;
}

QString mainDetailInWords(const Codes& codes, const RegistrationFacts& facts) {
    for (const auto& field : registrationShape(facts.kind).fields)
        if (field.onPaper)
            return valueInWords(codes, field, facts.details.value(toQString(field.key)),
                                facts.registeredOn);
    return {};
}

QString endReasonInWords(const Codes& codes, const RegistrationFacts& facts) {
    const auto reasons = registrationShape(facts.kind).reasons;
    return reasons.empty() ? facts.endReason
                           : codes.lists.name(toQString(reasons), facts.endReason);
}

Result<RegistrationDetails> checkedDetails(const Codes& codes, QStringView kind,
                                           const RegistrationDetails& typed) {
    RegistrationDetails details;
    for (auto at = typed.begin(); at != typed.end(); ++at) {
        const auto* field = fieldOf(kind, at.key());
        if (!field)
            return fail(
                {.kind = Error::Kind::Invalid,
                 .code = "registration.unknown_field",
                 .message =
                     RegistrationFields::tr("\"%1\" has no field \"%2\".")
                         .arg(codes.lists.name(u"registration_kind"_s, kind.toString()), at.key()),
                 .hint = RegistrationFields::tr("The fields of each kind of registration "
                                                "are listed by: registration fields."),
                 .detail = u"field="_s + at.key()});
        const auto value = normalisedValue(codes, *field, at.value());
        if (!value) return fail(value.error());
        if (!value->isEmpty()) details[at.key()] = *value;
    }
    return details;
}

RegistrationFacts maskedDetails(RegistrationFacts facts) {
    for (const auto& field : registrationShape(facts.kind).fields)
        if (const auto at = facts.details.find(toQString(field.key));
            field.sealed && at != facts.details.end())
            *at = kMaskedDetail;
    return facts;
}

std::vector<const RegistrationField*> missingOnPaper(const RegistrationFacts& facts) {
    std::vector<const RegistrationField*> missing;
    for (const auto& field : registrationShape(facts.kind).fields)
        if (field.onPaper && !facts.details.contains(toQString(field.key)))
            missing.push_back(&field);
    return missing;
}

}  // namespace zhiqiao
