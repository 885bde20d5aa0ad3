// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/registration_form.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/people/registration_fields.h"

#include <QTimeZone>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr std::u16string_view kDeclaration =
    u"本人承诺以上信息真实有效，如有不实，愿承担相应责任。";

/// What is particular to the form of a kind.
struct FormShape {
    std::string_view kind;
    std::u16string_view code;
    std::u16string_view title;
    std::u16string_view section;
    std::u16string_view person;  ///< who signs
    std::u16string_view note;
    bool wishes = false;  ///< prints the job wish
};
constexpr FormShape kFormShapes[] = {
    {"unemployment", u"F1", u"失业登记表", u"失业登记信息", u"申请人签字",
     u"本表一式一份，登记机构留存；登记免费。", false},
    {"employment", u"F2", u"就业登记表", u"就业信息", u"本人签字或单位盖章",
     u"本表一式一份，登记机构留存；登记免费。", false},
    {"jobseeker", u"F3", u"求职登记表", u"求职信息", u"求职者签名",
     u"本登记免费；有效期满未续期的自动失效。", true},
};

const FormShape* formShapeOf(const QString& kind) {
    const auto at = std::ranges::find_if(
        kFormShapes, [&](const FormShape& shape) { return toQString(shape.kind) == kind; });
    return at == std::end(kFormShapes) ? nullptr : &*at;
}

QString dayInWords(QDate day) {
    return day.isValid() ? day.toString(u"yyyy年M月d日"_s) : u"　　年　月　日"_s;
}
QString dayInWords(const std::optional<QDate>& day) { return day ? dayInWords(*day) : QString(); }

/// Fills the cells of one form; without facts every value is empty.
class RegistrationSheet {
public:
    RegistrationSheet(const Codes& codes, const QString& kind, const RegistrationFormFacts* facts)
        : codes_(codes), kind_(kind), facts_(facts) {}

    [[nodiscard]] GridForm form(const FormFooter& footer) const {
        const auto* shape = formShapeOf(kind_);
        GridForm form{.title = formTitleOf(kind_, codes_),
                      .number = facts_ ? facts_->number : QString(),
                      .filledOn = dayInWords(facts_ ? facts_->recordedOn : QDate())};
        form.sections.push_back({u"个人基本信息"_s, person()});
        form.sections.push_back({shape ? toQString(shape->section) : u"登记信息"_s, details()});
        if (shape && shape->wishes) form.sections.push_back({u"择业信息"_s, wishes()});
        form.sections.push_back({u"登记"_s, registering()});
        form.declaration = toQString(kDeclaration);
        form.signatures = {
            (shape ? toQString(shape->person) : u"本人签字"_s) + u"：　　　　　年　月　日"_s,
            u"经办人："_s + (facts_ ? facts_->officer : QString()) + u"（章）　年　月　日"_s};
        if (shape) form.notes << toQString(shape->note);
        form.footer = footer;
        return form;
    }

private:
    [[nodiscard]] QString term(const QString& list, const QString& code) const {
        return code.isEmpty() ? QString() : codes_.lists.name(list, code);
    }
    [[nodiscard]] QString place(const QString& code) const {
        return code.isEmpty() ? QString() : codes_.divisions.fullName(code, day());
    }
    [[nodiscard]] QDate day() const { return facts_ ? facts_->registration.registeredOn : QDate(); }

    [[nodiscard]] std::vector<GridCell> person() const {
        const auto f = facts_ ? facts_->person : PersonFacts();
        return {{u"姓名"_s, f.name},
                {u"性别"_s, term(u"sex"_s, f.sex)},
                {u"民族"_s, term(u"ethnic_group"_s, f.ethnicGroup)},
                {u"出生年月"_s, f.birthOn ? f.birthOn->toString(u"yyyy年M月"_s) : QString()},
                {u"证件类型"_s, term(u"id_type"_s, f.idType)},
                {u"证件号码"_s, f.idNumber},
                {u"文化程度"_s, term(u"education"_s, f.education)},
                {u"政治面貌"_s, term(u"political"_s, f.political)},
                {u"婚姻状况"_s, term(u"marital"_s, f.marital)},
                {u"健康状况"_s, term(u"health"_s, f.health)},
                {u"户口性质"_s, term(u"hukou"_s, f.hukouKind)},
                {u"户籍行政区划"_s, place(f.hukouDivision)},
                {u"毕业院校"_s, f.school},
                {u"所学专业"_s, f.major},
                {u"毕业日期"_s, dayInWords(f.graduatedOn)},
                {u"联系电话"_s, f.phone},
                {u"备用电话"_s, f.otherPhone},
                {u"现住地址区划"_s, place(f.residenceDivision)},
                {u"现住详细地址"_s, f.address, true}};
    }

    [[nodiscard]] QString valueOf(const RegistrationField& field) const {
        if (!facts_) return field.kind == FieldKind::Flag ? u"□是　□否"_s : QString();
        const auto value = facts_->registration.details.value(toQString(field.key));
        if (value.isEmpty()) return {};
        if (field.kind == FieldKind::Flag) return u"是"_s;
        if (field.kind == FieldKind::Day) return dayInWords(QDate::fromString(value, Qt::ISODate));
        const auto words = valueInWords(codes_, field, value, day());
        return field.kind == FieldKind::Money ? words + u" 元"_s : words;
    }

    [[nodiscard]] std::vector<GridCell> details() const {
        std::vector<GridCell> cells;
        for (const auto& field : registrationShape(kind_).fields) {
            const bool wide =
                field.kind == FieldKind::Codes || (field.kind == FieldKind::Text && field.sealed);
            cells.push_back({toQString(field.term), valueOf(field), wide});
        }
        return cells;
    }

    [[nodiscard]] std::vector<GridCell> wishes() const {
        const auto wish = facts_ ? facts_->wish.value_or(JobWish()) : JobWish();
        QStringList occupations;
        for (const auto& code : wish.occupations) occupations << term(u"occupation"_s, code);
        QStringList places;
        for (const auto& code : wish.divisions) places << place(code);
        return {
            {u"择业工种"_s, occupations.join(u'、'), true},
            {u"工作地区"_s, places.join(u'、'), true},
            {u"月薪不低于"_s,
             wish.wageFenLow ? Money::fen(*wish.wageFenLow).toGroupedText() + u" 元"_s : QString()},
            {u"用工形式"_s, term(u"work_mode"_s, wish.workMode)}};
    }

    [[nodiscard]] std::vector<GridCell> registering() const {
        const auto dayTerm = toQString(registrationShape(kind_).dayTerm);
        if (!facts_) return {{dayTerm}, {u"信息来源渠道"_s}, {u"登记机构"_s}, {u"经办日期"_s}};
        const auto& f = facts_->registration;
        std::vector<GridCell> cells{{dayTerm, dayInWords(f.registeredOn)},
                                    {u"信息来源渠道"_s, term(u"case_channel"_s, f.channel)},
                                    {u"登记机构"_s, facts_->office},
                                    {u"经办日期"_s, dayInWords(facts_->recordedOn)}};
        if (f.endedOn) {
            cells.push_back({u"终止日期"_s, dayInWords(f.endedOn)});
            cells.push_back({u"终止原因"_s, endReasonInWords(codes_, f)});
        }
        return cells;
    }

    const Codes& codes_;
    QString kind_;
    const RegistrationFormFacts* facts_;
};

}  // namespace

RegistrationFormFacts registrationFormFacts(const RegistrationToPrint& released,
                                            const FormFooter& footer) {
    const auto& registration = released.registration;
    return {.person = released.person,
            .registration = registration.facts,
            .wish = released.wish,
            .number = QString::number(registration.id.value()),
            .office = released.office,
            .officer = released.officer,
            .recordedOn = registration.recorded.at.toTimeZone(QTimeZone("Asia/Shanghai")).date(),
            .footer = footer};
}

QString formTitleOf(const QString& kind, const Codes& codes) {
    const auto* shape = formShapeOf(kind);
    return shape ? toQString(shape->title)
                 : codes.lists.name(u"registration_kind"_s, kind) + u"表"_s;
}

QString formCodeOf(const QString& kind) {
    const auto* shape = formShapeOf(kind);
    return shape ? toQString(shape->code) : u"registration."_s + kind;
}

std::vector<FormPage> registrationFormPages(const RegistrationFormFacts& facts, const Codes& codes,
                                            const PaperFonts& fonts) {
    return gridFormPages(
        RegistrationSheet(codes, facts.registration.kind, &facts).form(facts.footer), fonts);
}

std::vector<FormPage> blankRegistrationForm(const QString& kind, const Codes& codes,
                                            const FormFooter& footer, const PaperFonts& fonts) {
    return gridFormPages(RegistrationSheet(codes, kind, nullptr).form(footer), fonts);
}

}  // namespace zhiqiao
