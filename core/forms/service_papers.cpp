// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/service_papers.h"

#include "core/forms/grid_form.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLettersOnPaper = 3;
constexpr int kBlankPolicies = 4;
constexpr int kBoxesInALine = 4;
const QString kGuidancePaper = u"F6"_s;
const QString kPolicyPaper = u"F13-9"_s;
const QString kRoomToWrite = u"\n\n"_s;
const QString kBlankStep = u"　　　　　　　　　　　　　　　责任人：　　　　　　期限："_s;

QString serviceDay(QDate day) {
    return day.isValid() ? day.toString(u"yyyy年M月d日"_s) : QString();
}

/// A row of the form: what is known, or room for handwriting.
GridCell wideCell(const QString& label, const QString& value) { return {label, value, true}; }
GridCell roomCell(const QString& label, const QString& value, const QString& room) {
    return {label, value.isEmpty() ? room : value, true};
}

/// One of 职业指导记录表 and 政策告知单; without a service every value is empty.
class ServiceSheet {
public:
    ServiceSheet(const Codes& codes, const ServiceToPrint* service)
        : lists_(codes.lists), service_(service) {}

    [[nodiscard]] GridForm guidance() const;
    [[nodiscard]] GridForm policy() const;

private:
    [[nodiscard]] QString term(const QString& list, const QString& code) const {
        return code.isEmpty() ? QString() : lists_.name(list, code);
    }
    [[nodiscard]] QString termsOf(const QString& list, const QStringList& codes) const {
        QStringList terms;
        for (const auto& code : codes) terms << term(list, code);
        return terms.join(u'、');
    }
    /// Every term of the list with a box before it, which no end of a line parts from its term.
    [[nodiscard]] QString boxes(const QString& list) const {
        QStringList all;
        for (const auto& item : lists_.items(list)) all << u"□"_s + item.name;
        const auto line = [](const QStringList& terms) { return terms.join(u"　"_s); };
        return all.size() <= kBoxesInALine
                   ? line(all)
                   : line(all.mid(0, kBoxesInALine)) + u'\n' + line(all.mid(kBoxesInALine));
    }
    [[nodiscard]] QString chosen(const QString& list, const QString& code) const {
        return service_ ? term(list, code) : boxes(list);
    }
    [[nodiscard]] QString groups() const;
    [[nodiscard]] QString employment() const;
    [[nodiscard]] GridForm headed(const QString& code) const;
    [[nodiscard]] std::vector<GridCell> giving(const GuidanceFacts& facts) const;
    [[nodiscard]] std::vector<GridCell> whom() const;
    [[nodiscard]] std::vector<GridCell> content(const GuidanceFacts& facts) const;
    void addPlan(std::vector<GridCell>& cells) const;
    [[nodiscard]] std::vector<GridCell> verdict() const;
    [[nodiscard]] QString confirmation() const;
    [[nodiscard]] QStringList policies() const;

    [[nodiscard]] PersonFacts person() const { return service_ ? service_->person : PersonFacts(); }
    [[nodiscard]] GuidanceSheet sheet() const {
        return service_ ? service_->sheet : GuidanceSheet();
    }

    const CodeBook& lists_;
    const ServiceToPrint* service_;
};

/// 群体类别: with the category where the list has one. Where the person stands is no group.
QString ServiceSheet::groups() const {
    static const QStringList standings{u"jobseeker"_s, u"unemployment"_s, u"employment"_s,
                                       u"destination"_s, u"certificate"_s};
    if (!service_) return {};
    QStringList groups;
    for (const auto& one : service_->registrations) {
        const auto& [kind, category] = std::tie(one.facts.kind, one.facts.category);
        if (standings.contains(kind)) continue;
        const auto name = lists_.name(u"registration_kind"_s, kind);
        groups << (kind == u"hardship" && !category.isEmpty()
                       ? u"%1（%2）"_s.arg(name, term(u"hardship_category"_s, category))
                       : name);
    }
    groups.removeDuplicates();
    return groups.join(u'、');
}

QString ServiceSheet::employment() const {
    const auto registeredAs = [this](const QString& kind) {
        return service_ && std::ranges::any_of(service_->registrations, [&](const auto& one) {
                   return one.facts.kind == kind;
               });
    };
    if (registeredAs(u"employment"_s)) return u"已就业"_s;
    if (registeredAs(u"unemployment"_s)) return u"失业"_s;
    return {};
}

GridForm ServiceSheet::headed(const QString& code) const {
    const auto paper = std::ranges::find(servicePapers(), code, &ServicePaper::code);
    return {.title = paper->title,
            .number = service_ ? QString::number(service_->record.id.value()) : QString(),
            .filledOn = service_ ? serviceDay(service_->record.facts.on) : u"　　年　月　日"_s};
}

std::vector<GridCell> ServiceSheet::giving(const GuidanceFacts& facts) const {
    return {{u"日期"_s, service_ ? serviceDay(service_->record.facts.on) : QString()},
            {u"方式"_s, term(u"guidance_mode"_s, facts.mode)},
            {u"时长（分钟）"_s, facts.minutes > 0 ? QString::number(facts.minutes) : QString()},
            {u"第几次"_s, service_ ? u"第%1次"_s.arg(service_->ordinal) : QString()}};
}

std::vector<GridCell> ServiceSheet::whom() const {
    const auto facts = person();
    return {{u"姓名"_s, facts.name},
            {u"证件号码"_s, facts.idNumber},
            {u"联系电话"_s, facts.phone},
            {u"就业状况"_s, employment()},
            {u"群体类别"_s, groups()},
            {u"求职意愿"_s, service_ ? term(u"job_intent"_s, service_->intent) : QString()}};
}

void ServiceSheet::addPlan(std::vector<GridCell>& cells) const {
    QStringList lines;
    if (!service_) lines.fill(kBlankStep, kMostGuidanceSteps);
    for (const auto& [what, who, until] : sheet().plan)
        lines << u"%1　责任人：%2　期限：%3"_s.arg(what, who,
                                                   until ? serviceDay(*until) : QString());
    if (lines.isEmpty()) lines << QString();
    for (qsizetype n = 0; n < lines.size(); ++n)
        cells.push_back(wideCell(u"建议与计划 %1"_s.arg(n + 1), lines[n]));
}

std::vector<GridCell> ServiceSheet::content(const GuidanceFacts& facts) const {
    const auto kept = sheet();
    std::vector<GridCell> cells{
        roomCell(u"主要诉求"_s, kept.demand, u"\n"_s), wideCell(u"问题诊断"_s, kept.diagnosis),
        wideCell(u"测评工具与结果"_s, kept.tools),
        wideCell(u"指导类型"_s,
                 service_ ? termsOf(u"guidance_type"_s, facts.types) : boxes(u"guidance_type"_s)),
        roomCell(u"指导内容摘要"_s, facts.content, kRoomToWrite)};
    addPlan(cells);
    QStringList letters;
    if (service_)
        for (const auto& letter : service_->letters)
            if (letters.size() < kLettersOnPaper)
                letters << u"%1（%2）"_s.arg(letter.title, letter.employerName);
    cells.push_back(wideCell(u"推荐岗位"_s, letters.join(u'；')));
    cells.push_back({u"推荐培训或见习"_s, kept.training});
    cells.push_back(
        {u"下次联系日期"_s, kept.nextContact ? serviceDay(*kept.nextContact) : QString()});
    return cells;
}

QString ServiceSheet::confirmation() const {
    const auto kept = sheet();
    QStringList parts{term(u"guidance_confirmation"_s, kept.confirmation), kept.confirmedAt,
                      kept.confirmedPhone};
    parts.removeAll(QString());
    return service_ ? parts.join(u"　"_s) : boxes(u"guidance_confirmation"_s);
}

std::vector<GridCell> ServiceSheet::verdict() const {
    const auto kept = sheet();
    return {wideCell(u"满意度"_s, chosen(u"satisfaction"_s, kept.satisfaction)),
            wideCell(u"意见"_s, kept.opinion), wideCell(u"确认方式"_s, confirmation())};
}

GridForm ServiceSheet::guidance() const {
    const auto facts = service_ && service_->record.facts.guidance
                           ? *service_->record.facts.guidance
                           : GuidanceFacts();
    auto form = headed(kGuidancePaper);
    form.sections = {{u"服务"_s, giving(facts)},
                     {u"对象"_s, whom()},
                     {u"内容"_s, content(facts)},
                     {u"评价"_s, verdict()}};
    form.signatures = {
        u"服务对象签名：　　　　　　年　月　日"_s,
        u"指导员签名：%1　　年　月　日"_s.arg(service_ ? service_->officer : u"　　　"_s)};
    form.notes = {u"注：经服务对象签名或电话录音确认的，计入职业指导次数。本表一式一份，存档。"_s};
    return form;
}

/// The notice names them in words, one after the other.
QStringList ServiceSheet::policies() const {
    if (!service_ || !service_->record.facts.policy) return QStringList(kBlankPolicies);
    static const QRegularExpression between(u"[、；;\\n]"_s);
    QStringList named;
    for (const auto& one :
         service_->record.facts.policy->content.split(between, Qt::SkipEmptyParts))
        if (!one.trimmed().isEmpty()) named << one.trimmed();
    return named.isEmpty() ? QStringList(1) : named;
}

GridForm ServiceSheet::policy() const {
    const auto* facts =
        service_ && service_->record.facts.policy ? &*service_->record.facts.policy : nullptr;
    auto form = headed(kPolicyPaper);
    form.sections = {
        {u"告知对象"_s,
         {{u"姓名"_s, person().name},
          {u"类别"_s, groups()},
          {u"告知日期"_s, service_ ? serviceDay(service_->record.facts.on) : QString()},
          {u"告知方式"_s, facts ? term(u"contact_method"_s, facts->method) : QString()}}}};
    std::vector<GridCell> listed;
    for (const auto& name : policies())
        for (const auto& cell : {wideCell(u"政策名称"_s, name), wideCell(u"享受条件"_s, {}),
                                 wideCell(u"所需材料"_s, {})})
            listed.push_back(cell);
    form.sections.push_back({u"可享受政策"_s, listed});
    form.sections.push_back(
        {u"办理"_s,
         {wideCell(u"办理地点"_s,
                   service_ ? u"%1　%2"_s.arg(service_->office.name, service_->office.address)
                            : QString()),
          wideCell(u"咨询电话"_s, service_ ? service_->office.phone : QString())}});
    form.signatures = {
        u"签收人：　　　　　　　年　月　日"_s,
        u"告知人：%1　　年　月　日"_s.arg(service_ ? service_->officer : u"　　　"_s)};
    form.notes = {
        u"注：能否享受以办理机构按当时政策审核的结果为准。本单一式两份，一份交本人，一份存档。"_s};
    return form;
}

GridForm formOf(const QString& code, const Codes& codes, const ServiceToPrint* service,
                const FormFooter& footer) {
    const ServiceSheet sheet(codes, service);
    auto form = code == kPolicyPaper ? sheet.policy() : sheet.guidance();
    form.footer = footer;
    return form;
}

}  // namespace

const std::vector<ServicePaper>& servicePapers() {
    static const std::vector<ServicePaper> papers{{kGuidancePaper, u"职业指导记录表"_s},
                                                  {kPolicyPaper, u"政策告知单"_s}};
    return papers;
}

const ServicePaper* servicePaperOf(const ServiceDraft& service) {
    if (!service.guidance && !service.policy) return nullptr;
    return &servicePapers()[service.policy ? 1 : 0];
}

std::vector<FormPage> servicePaperPages(const ServiceToPrint& service, const Codes& codes,
                                        const FormFooter& footer, const PaperFonts& fonts) {
    const auto* paper = servicePaperOf(service.record.facts);
    return gridFormPages(formOf(paper ? paper->code : kGuidancePaper, codes, &service, footer),
                         fonts);
}

std::vector<FormPage> blankServicePaper(const QString& code, const Codes& codes,
                                        const FormFooter& footer, const PaperFonts& fonts) {
    return gridFormPages(formOf(code, codes, nullptr, footer), fonts);
}

}  // namespace zhiqiao
