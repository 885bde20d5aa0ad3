// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/registration_papers.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct RegistrationPapers {
    Q_DECLARE_TR_FUNCTIONS(RegistrationPapers)
};

const QString kCertificate = u"F13-14"_s;
const QString kVisit = u"F13-8"_s;
const QString kSettling = u"settling"_s;
const QString kAcceptance = u"F13-10"_s;

/// Plan 2022, 二(四)13.
const QStringList kHowToSettle{
    u"取消高校毕业生到人才服务机构报到手续，办理落户不需要报到证。"_s,
    u"凭普通高等教育学历证书和与用人单位签订的劳动合同，直接到落户地公安机关办理落户手续。"_s,
    u"与用人单位签订就业协议书（网签或纸质）的，请一并携带。"_s};

struct Filling {
    const RegistrationFormFacts* facts;  ///< nothing: an empty form
    const Codes& codes;
    QString kind;
    QDate today;

    [[nodiscard]] PersonFacts person() const { return facts ? facts->person : PersonFacts(); }
    [[nodiscard]] QString term(const QString& list, const QString& code) const {
        return code.isEmpty() ? QString() : codes.lists.name(list, code);
    }
    [[nodiscard]] QString detail(const QString& key) const {
        return facts ? facts->registration.details.value(key) : QString();
    }
    [[nodiscard]] QString dayOf(const QString& key) const {
        const auto day = QDate::fromString(detail(key), Qt::ISODate);
        return day.isValid() ? inWords(day) : QString();
    }
    [[nodiscard]] QString place() const {
        const auto f = person();
        return f.residenceDivision.isEmpty()
                   ? f.address
                   : codes.divisions.fullName(f.residenceDivision, today) + f.address;
    }
    [[nodiscard]] QString officer() const {
        return u"经办人："_s + (facts ? facts->officer : QString()) + u"（章）　年　月　日"_s;
    }
    static QString inWords(QDate day) { return day.toString(u"yyyy年M月d日"_s); }
};

GridForm certificate(const Filling& fill) {
    const auto f = fill.person();
    GridForm form{.title = u"失业登记证明"_s};
    form.sections.push_back(
        {u"证明事项"_s,
         {{u"姓名"_s, f.name},
          {u"性别"_s, fill.term(u"sex"_s, f.sex)},
          {u"证件号码"_s, f.idNumber, true},
          {u"登记日期"_s,
           fill.facts ? Filling::inWords(fill.facts->registration.registeredOn) : QString()},
          {u"失业时间"_s, fill.dayOf(u"unemployed_on"_s)},
          {u"登记机构"_s, fill.facts ? fill.facts->office : QString(), true},
          {u"用途"_s, {}, true},
          {u"有效期至"_s},
          {u"核验号"_s, fill.facts ? fill.facts->number : QString()}}});
    form.declaration =
        fill.facts ? u"兹证明上述人员自登记之日起办理失业登记，截至%1登记有效。"_s.arg(
                         Filling::inWords(fill.today))
                   : u"兹证明上述人员自登记之日起办理失业登记，截至　　年　月　日登记有效。"_s;
    form.signatures = {u"登记机构（章）"_s, fill.officer()};
    form.notes = {u"凭核验号可向登记机构查询。"_s};
    return form;
}

GridForm visit(const Filling& fill) {
    const auto f = fill.person();
    GridForm form{.title = u"家访（走访）记录"_s};
    form.sections.push_back({u"走访对象"_s,
                             {{u"姓名"_s, f.name},
                              {u"联系电话"_s, f.phone},
                              {u"类别"_s, fill.term(u"registration_kind"_s, fill.kind)},
                              {u"毕业院校"_s, f.school},
                              {u"地址"_s, fill.place(), true}}});
    form.sections.push_back({u"走访情况"_s,
                             {{u"走访日期"_s},
                              {u"下次走访日期"_s},
                              {u"走访人一"_s},
                              {u"走访人二"_s},
                              {u"家庭情况"_s, {}, true},
                              {u"就业意愿"_s, {}, true},
                              {u"需求"_s, {}, true},
                              {u"困难"_s, {}, true},
                              {u"处理结果"_s, {}, true}}});
    form.signatures = {u"被访人签名：　　　　　年　月　日"_s,
                       u"走访人签名：　　　　　年　月　日"_s};
    return form;
}

GridForm settling(const Filling& fill) {
    const auto f = fill.person();
    GridForm form{.title = u"高校毕业生落户提示单"_s};
    form.sections.push_back({u"毕业生"_s,
                             {{u"姓名"_s, f.name},
                              {u"毕业院校"_s, f.school},
                              {u"学历"_s, fill.term(u"education"_s, f.education)},
                              {u"专业"_s, f.major},
                              {u"单位"_s, fill.detail(u"employer"_s), true}}});
    form.sections.push_back({u"时限"_s,
                             {{u"报到期限"_s, fill.dayOf(u"report_until"_s)},
                              {u"档案转递期限"_s, fill.dayOf(u"file_until"_s)},
                              {u"落户期限"_s, fill.dayOf(u"hukou_until"_s), true}}});
    form.declaration = kHowToSettle.join(QString());
    form.signatures = {fill.officer()};
    return form;
}

/// What the term of an application is counted by, where one is set.
QString decisionTerm(const Filling& fill) {
    if (!fill.facts || fill.kind != u"unemployment"_s) return {};
    const auto on = fill.facts->registration.registeredOn;
    const auto days = fill.codes.parameters.number(u"reg.unemp.decision_workdays"_s, on);
    return days ? Filling::inWords(fill.codes.calendar.afterWorkdays(on, int(*days))) : QString();
}

/// The papers themselves are in nobody's record at this moment: what was handed in is written or
/// ticked at the desk.
GridForm acceptance(const Filling& fill) {
    const auto f = fill.person();
    const auto taken = fill.facts ? Filling::inWords(fill.facts->recordedOn) : QString();
    GridForm form{.title = u"受理回执"_s};
    form.sections.push_back({u"受理事项"_s,
                             {{u"事项"_s, fill.term(u"registration_kind"_s, fill.kind), true},
                              {u"申请人"_s, f.name},
                              {u"受理日期"_s, taken},
                              {u"办结期限"_s, decisionTerm(fill)},
                              {u"查询电话"_s}}});
    form.sections.push_back({u"收到材料"_s,
                             {{u"1"_s, u"□身份证件"_s, true},
                              {u"2"_s, {}, true},
                              {u"3"_s, {}, true},
                              {u"4"_s, {}, true}}});
    form.signatures = {
        u"受理机构："_s + (fill.facts ? fill.facts->office : QString()) + u"（章）"_s,
        fill.officer()};
    form.notes = {u"凭本回执和编号查询办理进度。本回执不作为办理结果的凭证。"_s};
    return form;
}

using Fill = GridForm (*)(const Filling&);
struct PaperShape {
    const QString& code;
    QString title;
    QStringList kinds;
    Fill fill;
};

const std::vector<PaperShape>& shapes() {
    static const std::vector<PaperShape> all{
        {kCertificate, u"失业登记证明"_s, {u"unemployment"_s}, certificate},
        {kSettling, u"高校毕业生落户提示单"_s, {u"destination"_s, u"graduate"_s}, settling},
        {kVisit, u"家访（走访）记录"_s, {u"graduate"_s}, visit},
        {kAcceptance,
         u"受理回执"_s,
         {u"unemployment"_s, u"employment"_s, u"jobseeker"_s},
         acceptance}};
    return all;
}

const PaperShape* shapeOf(const QString& code, const QString& kind) {
    const auto at = std::ranges::find_if(shapes(), [&](const PaperShape& shape) {
        return shape.code == code && shape.kinds.contains(kind);
    });
    return at == shapes().end() ? nullptr : &*at;
}

Error notHolding(const RegistrationFacts& registration) {
    return {.kind = Error::Kind::Conflict,
            .code = "registration.not_holding",
            .message = registration.endedOn
                           ? RegistrationPapers::tr("The registration ended on %1: nothing is "
                                                    "certified by it any more.")
                                 .arg(registration.endedOn->toString(Qt::ISODate))
                           : RegistrationPapers::tr("The registration has not begun yet."),
            .hint = RegistrationPapers::tr("Print the registration form instead.")};
}

std::vector<FormPage> laidOut(const PaperShape& shape, const Filling& fill, QString number,
                              const FormFooter& footer, const PaperFonts& fonts) {
    auto form = shape.fill(fill);
    form.number = std::move(number);
    form.footer = footer;
    return gridFormPages(form, fonts);
}

}  // namespace

std::vector<RegistrationPaper> registrationPapers(const QString& kind, const Codes& codes) {
    std::vector<RegistrationPaper> papers{{formCodeOf(kind), formTitleOf(kind, codes)}};
    for (const auto& shape : shapes())
        if (shape.kinds.contains(kind)) papers.push_back({shape.code, shape.title});
    return papers;
}

Result<RegistrationPaper> registrationPaper(const QString& code, const QString& kind,
                                            const Codes& codes) {
    QStringList known;
    for (const auto& paper : registrationPapers(kind, codes)) {
        if (paper.code == code) return paper;
        known << u"%1 (%2)"_s.arg(paper.code, paper.title);
    }
    return fail(
        {.kind = Error::Kind::Invalid,
         .code = "paper.unknown",
         .message =
             RegistrationPapers::tr("No paper \"%1\" goes with this registration.").arg(code),
         .hint = RegistrationPapers::tr("Papers: %1.").arg(known.join(u", "_s)),
         .detail = u"field=paper"_s});
}

Result<> checkRegistrationPaper(const QString& code, const RegistrationFacts& registration,
                                const Codes& codes, QDate today) {
    if (auto paper = registrationPaper(code, registration.kind, codes); !paper)
        return fail(paper.error());
    if (code == kCertificate && !registration.isOpenOn(today))
        return fail(notHolding(registration));
    return {};
}

std::vector<FormPage> registrationPaperPages(const QString& code,
                                             const RegistrationFormFacts& facts, const Codes& codes,
                                             QDate today, const PaperFonts& fonts) {
    const auto& kind = facts.registration.kind;
    const auto* shape = shapeOf(code, kind);
    return shape ? laidOut(*shape, {&facts, codes, kind, today}, facts.number, facts.footer, fonts)
                 : registrationFormPages(facts, codes, fonts);
}

std::vector<FormPage> blankRegistrationPaper(const QString& code, const QString& kind,
                                             const Codes& codes, const FormFooter& footer,
                                             const PaperFonts& fonts) {
    const auto* shape = shapeOf(code, kind);
    return shape ? laidOut(*shape, {nullptr, codes, kind, {}}, {}, footer, fonts)
                 : blankRegistrationForm(kind, codes, footer, fonts);
}

}  // namespace zhiqiao
