// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/zero_household_form.h"

#include "core/forms/form_builder.h"
#include "core/forms/form_text.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr double kF8Left = 25;
constexpr double kF8Width = 165;
constexpr double kF8Top = 20;
constexpr double kF8Lowest = 272;
constexpr double kF8Label = 27.5;
constexpr double kF8TitlePoints = 18;
constexpr double kF8SmallPoints = 9;
constexpr double kF8Opinion = 32;
constexpr size_t kMemberRows = 8;

FormCell f8Label(const QString& text, double width = kF8Label) { return {width, text, true}; }
FormCell f8Value(const QString& text, double width) { return {width, text}; }

/// Sections one under the other, on further pages as needed.
class Sheets {
public:
    explicit Sheets(const PaperFonts& fonts) : fonts_(fonts), build_(fonts, {}) {}

    void title(const ZeroHouseholdFacts& facts) {
        text(u"零就业家庭认定表"_s, kF8Left, kF8Width,
             {.role = FontRole::Strong,
              .points = kF8TitlePoints,
              .alignment = Qt::AlignHCenter,
              .layer = FormLayer::Printed});
        y_ += lineHeight(kF8TitlePoints) + 2;
        const FormText line{.alignment = Qt::AlignLeft | Qt::AlignVCenter};
        text(u"编号："_s + facts.number, kF8Left, kF8Width / 2, line);
        text(u"申报日期："_s +
                 (facts.reportedOn.isEmpty() ? u"____年____月____日"_s : facts.reportedOn),
             kF8Left + kF8Width / 2, kF8Width / 2,
             {.alignment = Qt::AlignRight | Qt::AlignVCenter});
        y_ += lineHeight(10.5) + 2;
        frame_ = y_;
    }

    void row(const std::vector<FormCell>& cells, double points = 10.5, double least = 8) {
        FormBuilder measured(fonts_, {.points = points, .row = least});
        const double height = measured.row({kF8Left, 0}, cells);
        room(height);
        FormBuilder drawn(fonts_, {.points = points, .row = least});
        drawn.page = std::move(build_.page);
        y_ += drawn.row({kF8Left, y_}, cells);
        build_.page = std::move(drawn.page);
    }

    void section(const QString& name) {
        row({{.width = kF8Width, .text = name, .label = true, .role = FontRole::Strong}});
    }

    /// A box to write in, with printed lines at its foot.
    void box(const QString& name, const QString& content, const QStringList& foot, double height) {
        const double lines = double(foot.size()) * (lineHeight(10.5) + 1.4);
        const double width = kF8Width - kF8Label;
        height =
            std::max(height, textSize(content, FontRole::Body, 10.5, width - 4, fonts_).height() +
                                 lines + 4);
        room(height);
        const QRectF left(kF8Left, y_, kF8Label, height);
        const QRectF right(kF8Left + kF8Label, y_, width, height);
        build_.add(FormRect{left});
        build_.add(FormRect{right});
        build_.add(FormText{.box = left.adjusted(1.4, 0.8, -1.4, -0.8),
                            .text = name,
                            .alignment = Qt::AlignCenter,
                            .layer = FormLayer::Printed});
        if (!content.isEmpty())
            build_.add(FormText{.box = right.adjusted(2, 1.6, -2, -lines - 1),
                                .text = content,
                                .alignment = Qt::AlignLeft | Qt::AlignTop});
        double y = right.bottom() - lines;
        for (const auto& line : foot) {
            build_.add(FormText{.box = QRectF(right.left() + 2, y, width - 6, lineHeight(10.5)),
                                .text = line,
                                .alignment = Qt::AlignRight | Qt::AlignVCenter,
                                .layer = FormLayer::Printed});
            y += lineHeight(10.5) + 1.4;
        }
        y_ += height;
    }

    void note(const QString& words) {
        closeFrame();
        y_ += 1.5;
        text(words, kF8Left, kF8Width,
             {.points = kF8SmallPoints, .alignment = Qt::AlignLeft | Qt::AlignTop});
    }

    std::vector<FormPage> finished(const FormFooter& footer) {
        pages_.push_back(std::move(build_.page));
        for (size_t index = 0; index < pages_.size(); ++index) {
            const auto put = [&](const QString& words, Qt::Alignment side) {
                pages_[index].elements.push_back(FormText{.box = QRectF(kF8Left, 281, kF8Width, 5),
                                                          .text = words,
                                                          .points = kF8SmallPoints,
                                                          .alignment = side | Qt::AlignVCenter});
            };
            put(u"第 %1 页 共 %2 页"_s.arg(index + 1).arg(pages_.size()), Qt::AlignRight);
            const auto left = footer.demo ? u"演示数据　"_s + footer.text : footer.text;
            if (!left.isEmpty()) put(left, Qt::AlignLeft);
        }
        return std::move(pages_);
    }

private:
    void text(const QString& words, double x, double width, FormText like) {
        build_.paragraph({x, y_}, width, words, like);
    }
    void room(double height) {
        if (y_ + height <= kF8Lowest) return;
        closeFrame();
        pages_.push_back(std::exchange(build_.page, FormPage()));
        y_ = kF8Top;
        frame_ = y_;
    }
    void closeFrame() {
        if (y_ > frame_)
            build_.add(FormRect{QRectF(kF8Left, frame_, kF8Width, y_ - frame_), kFrameLine});
    }

    const PaperFonts& fonts_;
    FormBuilder build_;
    std::vector<FormPage> pages_;
    double y_ = kF8Top;
    double frame_ = kF8Top;
};

void addFamily(Sheets& sheets, const ZeroHouseholdFacts& facts) {
    constexpr double third = (kF8Width - 3 * kF8Label) / 3;
    sheets.row({f8Label(u"户主姓名"_s), f8Value(facts.head, third), f8Label(u"户口簿号"_s),
                f8Value(facts.bookNumber, third), f8Label(u"联系电话"_s),
                f8Value(facts.phone, third)});
    sheets.row({f8Label(u"家庭住址"_s), f8Value(facts.address, third + kF8Label + third),
                f8Label(u"社区"_s), f8Value(facts.community, third)});
    sheets.row({f8Label(u"户口性质"_s), f8Value(facts.hukouKind, third + kF8Label + third),
                f8Label(u"家庭人口"_s), f8Value(facts.memberCount, third)});
}

void addMembers(Sheets& sheets, const ZeroHouseholdFacts& facts) {
    constexpr double widths[] = {20, 15, 35, 9, 14, 15, 17, 14, 12, 14};
    const auto line = [&](const QStringList& texts, bool isLabel) {
        std::vector<FormCell> cells;
        for (int i = 0; i < 10; ++i)
            cells.push_back({widths[i], texts.value(i), isLabel,
                             i == 2 && !isLabel ? FontRole::Digits : FontRole::Body});
        sheets.row(cells, kF8SmallPoints);
    };
    sheets.section(u"家庭成员"_s);
    line({u"姓名"_s, u"关系"_s, u"证件号码"_s, u"年龄"_s, u"健康状况"_s, u"文化程度"_s,
          u"就业状况"_s, u"登记证号"_s, u"就业意愿"_s, u"技能"_s},
         true);
    for (const auto& m : facts.members)
        line({m.name,
              m.relation,
              m.idNumber,
              m.age,
              m.health,
              m.education,
              m.state,
              {},
              m.intent,
              m.skills},
             false);
    for (size_t n = facts.members.size(); n < kMemberRows; ++n) line({}, false);
}

void addApplication(Sheets& sheets, const ZeroHouseholdFacts& facts) {
    constexpr double fifth = kF8Width / 5;
    sheets.section(u"家庭收入（元/年）"_s);
    sheets.row({f8Label(u"工资性"_s, fifth), f8Label(u"经营性"_s, fifth),
                f8Label(u"财产性"_s, fifth), f8Label(u"转移性"_s, fifth),
                f8Label(u"合计（月人均）"_s, fifth)});
    sheets.row({f8Value({}, fifth), f8Value({}, fifth), f8Value({}, fifth), f8Value({}, fifth),
                f8Value({}, fifth)});
    sheets.box(u"申请"_s,
               u"本家庭法定劳动年龄内、有劳动能力和就业愿望的成员均未就业并已办理失业登记，"
               "无其他经营性收入，申请认定为零就业家庭。"
               "本人承诺以上信息真实有效，如有不实，愿承担相应责任。"_s,
               {u"户主签字：____________　　____年____月____日"_s}, 26);
    constexpr double half = (kF8Width - 2 * kF8Label) / 2;
    sheets.section(u"入户调查记录"_s);
    sheets.row({f8Label(u"调查日期"_s), f8Value(facts.visitedOn, half), f8Label(u"调查人（2人）"_s),
                f8Value(facts.visitors, half)});
    sheets.box(u"情况说明"_s, facts.visit,
               {u"调查人签字：____________　____________　　被调查人签字：____________"_s}, 24);
}

void addDecisions(Sheets& sheets, const ZeroHouseholdFacts& facts) {
    for (const auto& level :
         {u"社区（村）意见"_s, u"街道（乡镇）意见"_s, u"县（市、区）人社部门意见"_s})
        sheets.box(level, {},
                   {u"经办人：____________　　负责人：____________"_s,
                    u"（盖章）　　____年____月____日"_s},
                   kF8Opinion);
    constexpr double half = (kF8Width - 2 * kF8Label) / 2;
    sheets.section(u"帮扶方案"_s);
    sheets.row(
        {f8Label(u"帮扶责任人"_s), f8Value({}, half), f8Label(u"帮扶对象"_s), f8Value({}, half)});
    sheets.row({f8Label(u"措施"_s), f8Value({}, kF8Width - kF8Label)}, 10.5, 14);
    sheets.row({f8Label(u"岗位意向"_s), f8Value({}, half), f8Label(u"期限"_s), f8Value({}, half)});
    sheets.section(u"消除记录"_s);
    sheets.row({f8Label(u"就业人"_s), f8Value(facts.employed, half), f8Label(u"单位"_s),
                f8Value(facts.employer, half)});
    sheets.row({f8Label(u"岗位"_s), f8Value({}, half), f8Label(u"就业日期"_s),
                f8Value(facts.employedOn, half)});
    sheets.row({f8Label(u"稳定期满日期"_s), f8Value(facts.stableOn, kF8Width - kF8Label)});
    sheets.row({f8Label(u"退出原因"_s), f8Value(facts.exitReason, half), f8Label(u"退出日期"_s),
                f8Value(facts.exitOn, half)});
    sheets.note(u"注：本表一式3份，县（市、区）人社部门备案、街道（乡镇）、社区（村）各存一份。"_s);
}

QString f8Day(QDate day) {
    return day.isValid() ? u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day())
                         : QString();
}

ZeroHouseholdFacts::Member memberFacts(const HouseholdMember& member, const Codes& codes,
                                       QDate today) {
    const auto& facts = member.person.facts;
    const auto term = [&](const QString& list, const QString& code) {
        return code.isEmpty() ? QString() : codes.lists.name(list, code);
    };
    return {.name = facts.name,
            .relation = term(u"relation"_s, member.membership.facts.relation),
            .idNumber = facts.idNumber,
            .age = facts.birthOn ? QString::number(ageOn(*facts.birthOn, today)) : QString(),
            .health = term(u"health"_s, facts.health),
            .education = term(u"education"_s, facts.education),
            .state = term(u"member_state"_s, member.state.code),
            .intent = member.state.code == u"06"_s ? u"无"_s : QString(),
            .skills = facts.skills};
}

void addSteps(ZeroHouseholdFacts& facts, const HouseholdFile& file, const Codes& codes,
              const std::vector<Staff>& staff) {
    const auto name = [&](StaffId id) {
        const auto found = std::ranges::find(staff, id, &Staff::id);
        return found == staff.end() ? QString() : found->name;
    };
    for (const auto& step : file.steps) {
        const auto& f = step.facts;
        if (f.state == u"10"_s) facts.reportedOn = f8Day(f.on);
        if (f.state == u"20"_s) {
            facts.visitedOn = f8Day(f.on);
            facts.visitors = name(step.recorded.staff);
            if (f.visitor) facts.visitors += u'、' + name(*f.visitor);
            facts.visit = f.note;
        }
        if (f.state == u"70"_s) {
            facts.exitReason = codes.lists.name(u"household_exit"_s, f.reason);
            facts.exitOn = f8Day(f.on);
        }
    }
}

void addClearing(ZeroHouseholdFacts& facts, const HouseholdFile& file, QDate today) {
    for (const auto& span : file.course.spans) {
        if (span.from > today) break;
        if (span.state == u"50"_s && span.person) {
            const auto who = std::ranges::find_if(
                file.members, [&](const auto& m) { return m.person.id == *span.person; });
            facts.employed = who == file.members.end() ? QString() : who->person.facts.name;
            facts.employedOn = f8Day(span.from);
        }
        if (span.state == u"60"_s) facts.stableOn = f8Day(span.from);
        if (span.state == u"80"_s) facts.employed = facts.employedOn = facts.stableOn = QString();
    }
}

}  // namespace

ZeroHouseholdFacts zeroHouseholdFacts(const HouseholdFile& file, const Codes& codes,
                                      const std::vector<Staff>& staff, QDate today) {
    ZeroHouseholdFacts facts{
        .number = QString::number(file.household.id.value()),
        .bookNumber = file.household.facts.bookNumber,
        .address = file.household.facts.address,
        .community = codes.divisions.shortName(file.household.facts.division, today),
        .memberCount = QString::number(file.count.members)};
    if (const auto* head = file.head(today)) {
        facts.head = head->person.facts.name;
        facts.phone = head->person.facts.phone;
        facts.hukouKind = codes.lists.name(u"hukou"_s, head->person.facts.hukouKind);
    }
    for (const auto& member : file.members)
        if (member.membership.holdsOn(today))
            facts.members.push_back(memberFacts(member, codes, today));
    addSteps(facts, file, codes, staff);
    addClearing(facts, file, today);
    return facts;
}

std::vector<FormPage> zeroHouseholdPages(const ZeroHouseholdFacts& facts, const FormFooter& footer,
                                         const PaperFonts& fonts) {
    Sheets sheets(fonts);
    sheets.title(facts);
    addFamily(sheets, facts);
    addMembers(sheets, facts);
    addApplication(sheets, facts);
    addDecisions(sheets, facts);
    return sheets.finished(footer);
}

}  // namespace zhiqiao
