// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/hardship_form.h"

#include "core/forms/form_builder.h"
#include "core/forms/form_text.h"
#include "core/forms/list_pages.h"

#include <algorithm>
#include <utility>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr double kF7Left = 25;
constexpr double kF7Width = 165;
constexpr double kF7Top = 20;
constexpr double kF7Label = 25;
constexpr double kPhotoWidth = 25;
constexpr double kPhotoHeight = 35;
constexpr int kRowsBesidePhoto = 4;
constexpr int kFamilyRows = 6;
constexpr double kTick = 3;
constexpr double kTickRow = 6.5;
constexpr double kOpinionHeight = 42;
constexpr double kWordsHeight = 26;
constexpr double kF7TitlePoints = 18;
constexpr double kF7NotePoints = 9;
constexpr double kInset = 2;

const QString kPromise = u"本人承诺以上信息真实有效，如有不实，愿承担相应责任。"_s;

QString chineseDay(const std::optional<QDate>& day) {
    return day ? day->toString(u"yyyy年M月d日"_s) : QString();
}
QString dayOrBlank(const std::optional<QDate>& day) {
    return day ? chineseDay(day) : u"　　　　年　　月　　日"_s;
}

/// F7, laid box by box from the top; `turn()` goes to the next page.
class HardshipForm {
public:
    HardshipForm(const HardshipFormFacts& facts, const PaperFonts& fonts)
        : facts_(facts), build_(fonts, {}) {}

    std::vector<FormPage> pages(const FormFooter& footer) {
        head();
        applicant();
        family();
        categories();
        ownWords();
        turn();
        opinions();
        evidence();
        turn();
        addFooters(footer);
        return std::move(pages_);
    }

private:
    void turn() {
        pages_.push_back(std::exchange(build_.page, FormPage()));
        y_ = kF7Top;
    }
    static FormCell label(const QString& text, double width = kF7Label) {
        return {width, text, true, FontRole::Body};
    }
    static FormCell value(const QString& text, double width) {
        return {width, text, false, FontRole::Body};
    }
    void row(const std::vector<FormCell>& cells, double x = kF7Left) {
        y_ += build_.row({x, y_}, cells);
    }
    void text(const QRectF& box, const QString& words, Qt::Alignment side, FormLayer layer,
              double points = 10.5, FontRole role = FontRole::Body) {
        if (!words.isEmpty())
            build_.add(FormText{.box = box,
                                .text = words,
                                .role = role,
                                .points = points,
                                .alignment = side,
                                .layer = layer});
    }
    void frame(double top) {
        build_.add(FormRect{QRectF(kF7Left, top, kF7Width, y_ - top), kFrameLine});
    }
    void head();
    void applicant();
    void family();
    void categories();
    void ownWords();
    void opinion(const QString& title, const HardshipFormFacts::Opinion& opinion,
                 const QString& more);
    void opinions();
    void evidence();
    void addFooters(const FormFooter& footer);

    const HardshipFormFacts& facts_;
    FormBuilder build_;
    double y_ = kF7Top;
    std::vector<FormPage> pages_;
};

void HardshipForm::head() {
    const double height = lineHeight(kF7TitlePoints);
    text(QRectF(kF7Left, y_, kF7Width, height), u"就业困难人员认定表"_s, Qt::AlignCenter,
         FormLayer::Printed, kF7TitlePoints, FontRole::Strong);
    y_ += height + 3;
    const double line = lineHeight(10.5);
    text(QRectF(kF7Left, y_, kF7Width / 2, line), u"编号："_s + facts_.number,
         Qt::AlignLeft | Qt::AlignVCenter, FormLayer::Filled);
    text(QRectF(kF7Left + kF7Width / 2, y_, kF7Width / 2, line),
         u"填表日期："_s + dayOrBlank(facts_.filledOn), Qt::AlignRight | Qt::AlignVCenter,
         FormLayer::Filled);
    y_ += line + 1.5;
}

void HardshipForm::applicant() {
    const double top = y_;
    const double room = kF7Width - kPhotoWidth;
    const double third = (room - 3 * 20) / 3;
    const double two = 2 * third + 20;
    const auto small = [](const QString& words) { return label(words, 20); };
    const std::vector<std::vector<FormCell>> beside{
        {small(u"姓名"_s), value(facts_.name, third), small(u"性别"_s), value(facts_.sex, third),
         small(u"民族"_s), value(facts_.ethnicGroup, third)},
        {small(u"出生年月"_s), value(facts_.birth, third), small(u"身份证号"_s),
         value(facts_.idNumber, two)},
        {small(u"文化程度"_s), value(facts_.education, third), small(u"政治面貌"_s),
         value(facts_.political, third), small(u"婚姻状况"_s), value(facts_.marital, third)},
        {small(u"健康状况"_s), value(facts_.health, third), small(u"户籍社区"_s),
         value(facts_.community, two)}};
    for (const auto& cells : beside) row(cells);
    y_ = std::max(y_, top + kPhotoHeight);
    const QRectF photo(kF7Left + room, top, kPhotoWidth, y_ - top);
    build_.add(FormRect{photo});
    text(photo, u"照片"_s, Qt::AlignCenter, FormLayer::Printed);
    row({label(u"常住地址"_s), value(facts_.address, kF7Width - kF7Label)});
    const double half = kF7Width / 2 - kF7Label;
    row({label(u"联系电话"_s), value(facts_.phone, half), label(u"家庭人口"_s),
         value({}, kF7Width / 2 - kF7Label)});
    row({label(u"失业登记时间"_s), value(chineseDay(facts_.unemployedSince), half),
         label(u"登记证号"_s), value({}, kF7Width / 2 - kF7Label)});
    row({label(u"技能证书\n(或驾驶证)"_s), value(facts_.certificates, kF7Width - kF7Label)});
    frame(top);
}

void HardshipForm::family() {
    const double top = y_;
    const std::pair<QString, double> columns[]{{u"家庭成员姓名"_s, 28},       {u"性别"_s, 12},
                                               {u"证件号码"_s, 45},           {u"关系"_s, 18},
                                               {u"工作单位或目前状况"_s, 40}, {u"月收入"_s, 22}};
    std::vector<FormCell> titles, blanks;
    for (const auto& [title, width] : columns) {
        titles.push_back(label(title, width));
        blanks.push_back(value({}, width));
    }
    row(titles);
    for (int n = 0; n < kFamilyRows; ++n) row(blanks);
    frame(top);
}

/// Two boxes side by side; a long name has its line to itself.
void HardshipForm::categories() {
    const double top = y_;
    const double half = (kF7Width - kF7Label) / 2;
    double x = 0;
    y_ += 1;
    for (const auto& category : facts_.categories) {
        const double width =
            textSize(category.name, FontRole::Body, 10.5, 0, build_.fonts()).width() + kTick + 3;
        const bool isLong = width > half - kInset;
        if (isLong && x > 0) {
            x = 0;
            y_ += kTickRow;
        }
        const double left = kF7Left + kF7Label + kInset + x;
        build_.add(
            FormTick{QRectF(left, y_ + (kTickRow - kTick) / 2, kTick, kTick), category.ticked});
        text(
            QRectF(left + kTick + 1, y_, (isLong ? 2 * half : half) - kTick - 2 * kInset, kTickRow),
            category.name, Qt::AlignLeft | Qt::AlignVCenter, FormLayer::Printed);
        x = isLong || x > 0 ? 0 : half;
        if (x == 0) y_ += kTickRow;
    }
    if (x > 0) y_ += kTickRow;
    y_ += 1;
    const QRectF title(kF7Left, top, kF7Label, y_ - top);
    build_.add(FormRect{title});
    text(title, u"人员类别"_s, Qt::AlignCenter, FormLayer::Printed);
    frame(top);
}

void HardshipForm::ownWords() {
    const double top = y_;
    const double left = kF7Left + kF7Label + kInset;
    const double room = kF7Width - kF7Label - 2 * kInset;
    const double needed =
        textSize(facts_.ownWords, FontRole::Body, 10.5, room, build_.fonts()).height() + 2;
    const double words = std::max(kWordsHeight, needed);
    text(QRectF(left, y_ + 1, room, words - 1), facts_.ownWords, Qt::AlignLeft | Qt::AlignTop,
         FormLayer::Filled);
    y_ += words;
    const double line = lineHeight(10.5);
    text(QRectF(left, y_, room, line), kPromise, Qt::AlignLeft | Qt::AlignVCenter,
         FormLayer::Printed);
    y_ += line + 2;
    text(QRectF(left, y_, room, line), u"申请人签字：　　　　　　　　　　　　年　　月　　日"_s,
         Qt::AlignRight | Qt::AlignVCenter, FormLayer::Printed);
    y_ += line + 2;
    const QRectF title(kF7Left, top, kF7Label, y_ - top);
    build_.add(FormRect{title});
    text(title, u"本人申请"_s, Qt::AlignCenter, FormLayer::Printed);
    frame(top);
}

void HardshipForm::opinion(const QString& title, const HardshipFormFacts::Opinion& opinion,
                           const QString& more) {
    const double top = y_;
    const double left = kF7Left + kF7Label + kInset;
    const double room = kF7Width - kF7Label - 2 * kInset;
    const auto said = opinion.text + (more.isEmpty() ? QString() : u"\n"_s + more);
    const double line = lineHeight(10.5);
    const double needed = textSize(said, FontRole::Body, 10.5, room, build_.fonts()).height();
    y_ += std::max(kOpinionHeight, needed + 2 * line + 6);
    text(QRectF(left, top + 1, room, y_ - top - 2 * line - 5), said.trimmed(),
         Qt::AlignLeft | Qt::AlignTop, FormLayer::Filled);
    text(QRectF(left, y_ - 2 * line - 3, room, line),
         u"经办人：　　　　　　　负责人：　　　　　　　（盖章）"_s,
         Qt::AlignLeft | Qt::AlignVCenter, FormLayer::Printed);
    text(QRectF(left, y_ - line - 1.5, room, line), dayOrBlank(opinion.on),
         Qt::AlignRight | Qt::AlignVCenter, FormLayer::Filled);
    const QRectF name(kF7Left, top, kF7Label, y_ - top);
    build_.add(FormRect{name});
    text(name, title, Qt::AlignCenter, FormLayer::Printed);
    frame(top);
}

void HardshipForm::opinions() {
    const auto notice =
        u"公示：%1 至 %2"_s.arg(dayOrBlank(facts_.noticeFrom), dayOrBlank(facts_.noticeUntil));
    opinion(u"社区(村)\n意见"_s, facts_.communitySays, u"核实人：　　　　、　　　　　"_s + notice);
    opinion(u"街道(乡镇)\n意见"_s, facts_.townshipSays, {});
    opinion(u"县(市、区)\n人社部门\n意见"_s, facts_.countySays, {});
}

void HardshipForm::evidence() {
    const double top = y_;
    row({label(u"所附材料"_s), value(facts_.evidence.join(u'、'), kF7Width - kF7Label)});
    frame(top);
    y_ += 2;
    const FormText note{.points = kF7NotePoints,
                        .alignment = Qt::AlignLeft | Qt::AlignTop,
                        .layer = FormLayer::Printed};
    y_ += build_.paragraph({kF7Left, y_}, kF7Width,
                           u"注：1. 申请人对认定结果有异议的，可在规定期限内申请复核。"
                           "2. 情况变化的，应当及时告知办理单位。"
                           "3. 本表一式三份，县、街道(乡镇)、本人各一份。"_s,
                           note);
}

void HardshipForm::addFooters(const FormFooter& footer) {
    for (size_t n = 0; n < pages_.size(); ++n) {
        auto& elements = pages_[n].elements;
        elements.push_back(
            FormText{.box = QRectF(kF7Left, 281, kF7Width - 34, 5),
                     .text = (footer.demo ? u"演示数据　"_s : QString()) + footer.text,
                     .points = kF7NotePoints,
                     .alignment = Qt::AlignLeft | Qt::AlignTop});
        elements.push_back(FormText{.box = QRectF(kF7Left + kF7Width - 34, 281, 34, 5),
                                    .text = u"第 %1 页 共 %2 页"_s.arg(n + 1).arg(pages_.size()),
                                    .points = kF7NotePoints,
                                    .alignment = Qt::AlignRight | Qt::AlignTop});
    }
}

std::vector<HardshipFormFacts::Category> boxesOf(const HardshipCategories& categories,
                                                 const QString& ticked) {
    std::vector<HardshipFormFacts::Category> boxes;
    for (const auto& category : categories.all())
        if (category.active || category.code == ticked)
            boxes.push_back({category.name, category.code == ticked});
    return boxes;
}

HardshipFormFacts::Opinion opinionOf(const HardshipStep* step) {
    if (!step) return {};
    const auto verdict = step->facts.passed ? u"同意。"_s : u"不予通过。"_s;
    return {verdict + step->facts.note, step->facts.on};
}

}  // namespace

HardshipFormFacts emptyHardshipForm(const HardshipCategories& categories) {
    HardshipFormFacts facts;
    facts.categories = boxesOf(categories, {});
    return facts;
}

HardshipFormFacts hardshipFormFacts(const Codes& codes, const HardshipCategories& categories,
                                    const PersonFacts& person, const HardshipCase& kept) {
    const auto& lists = codes.lists;
    const auto day = kept.facts.appliedOn;
    HardshipFormFacts facts{
        .number = kept.number,
        .filledOn = day,
        .name = person.name,
        .sex = lists.name(u"sex"_s, person.sex),
        .birth = person.birthOn ? person.birthOn->toString(u"yyyy年M月"_s) : QString(),
        .idNumber = person.idNumber,
        .ethnicGroup = lists.name(u"ethnic_group"_s, person.ethnicGroup),
        .education = lists.name(u"education"_s, person.education),
        .political = lists.name(u"political"_s, person.political),
        .marital = lists.name(u"marital"_s, person.marital),
        .health = lists.name(u"health"_s, person.health),
        .community = codes.divisions.fullName(person.hukouDivision, day),
        .address = person.address,
        .phone = person.phone,
        .certificates = person.certificates.join(u'、'),
        .unemployedSince = kept.facts.unemployedSince,
        .categories = boxesOf(categories, kept.facts.category),
        .ownWords = kept.facts.note};
    facts.communitySays = opinionOf(kept.step(HardshipStepKind::Community));
    facts.townshipSays = opinionOf(kept.step(HardshipStepKind::Township));
    facts.countySays = opinionOf(kept.step(HardshipStepKind::County));
    if (const auto* notice = kept.step(HardshipStepKind::Notice)) {
        facts.noticeFrom = notice->facts.on;
        facts.noticeUntil = notice->runsUntil;
    }
    for (const auto& kind : kept.facts.evidence)
        facts.evidence << lists.name(u"evidence_kind"_s, kind);
    return facts;
}

std::vector<FormPage> hardshipFormPages(const HardshipFormFacts& facts, const FormFooter& footer,
                                        const PaperFonts& fonts) {
    return HardshipForm(facts, fonts).pages(footer);
}

std::vector<FormPage> hardshipNoticePages(const std::vector<HardshipNoticeRow>& rows, QDate from,
                                          QDate until, const QString& office, const QString& phone,
                                          const FormFooter& footer, const PaperFonts& fonts) {
    PrintedList list{.title = u"就业困难人员认定公示名单"_s,
                     .subtitle = u"公示期：%1 至 %2　公示单位：%3　监督电话：%4"_s.arg(
                         chineseDay(from), chineseDay(until), office, phone),
                     .columns = {{u"序号"_s, true},
                                 {u"姓名"_s},
                                 {u"性别"_s},
                                 {u"年龄"_s, true},
                                 {u"社区(村)"_s},
                                 {u"类别"_s}},
                     .rows = {}};
    for (const auto& row : rows)
        list.rows.push_back({QString::number(list.rows.size() + 1), row.name, row.sex,
                             QString::number(row.age), row.community, row.category});
    return listPages(list, footer, fonts);
}

std::vector<FormPage> hardshipCardPages(const Codes& codes, const QString& name,
                                        const HardshipCase& kept,
                                        const std::function<QString(StaffId)>& nameOf,
                                        const FormFooter& footer, const PaperFonts& fonts) {
    const auto& lists = codes.lists;
    const auto recognised = kept.recognisedOn();
    PrintedList list{.title = u"就业援助卡"_s,
                     .subtitle = u"姓名：%1　编号：%2\n认定日期：%3　类别：%4"_s.arg(
                         name, kept.number, recognised ? chineseDay(recognised) : u"——"_s,
                         lists.name(u"hardship_category"_s, kept.facts.category)),
                     .columns = {{u"日期"_s}, {u"事项"_s}, {u"状态"_s}, {u"经办人"_s}},
                     .rows = {}};
    for (const auto& step : kept.steps) {
        const bool isExit = step.facts.kind == HardshipStepKind::Exit;
        list.rows.push_back(
            {step.facts.on.toString(Qt::ISODate),
             isExit ? u"退出："_s + lists.name(u"hardship_exit"_s, step.facts.exitReason)
                    : titleOf(step.facts.kind),
             lists.name(u"hardship_state"_s, step.state), nameOf(step.recorded.staff)});
    }
    return listPages(list, footer, fonts);
}

}  // namespace zhiqiao
