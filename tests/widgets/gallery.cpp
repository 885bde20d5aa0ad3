// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/gallery.h"

#include "ui/charts/chart_view.h"
#include "ui/shell/banner_stack.h"
#include "ui/shell/bottom_bar.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/half_width_edit.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/toast_line.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;
using namespace zhiqiao::ui;

namespace {

void addMark(ChartSpec& spec, const QString& category, const QString& series, qint64 value) {
    spec.marks.push_back(
        {category, series, value, {{u"step"_s, category}, {u"outcome"_s, series}}});
    spec.n += value;
}

ChartSpec emptyChart(const QString& name, const QString& title, ChartSpec::Kind kind) {
    ChartSpec spec;
    spec.kind = kind;
    spec.name = name;
    spec.title = title;
    spec.scope = u"化隆县就业服务局"_s;
    spec.unit = u"人"_s;
    spec.categoryTitle = u"月"_s;
    spec.cutOff = QDateTime(QDate(2026, 9, 15), QTime(9, 0));
    return spec;
}

QWidget* labelled(QWidget* widget, const QString& name) {
    widget->setObjectName(name);
    return widget;
}

}  // namespace

ChartSpec outcomesByMonth() {
    auto spec = emptyChart(u"outcomes_by_month"_s, u"登记人员去向,按登记月份"_s,
                           ChartSpec::Kind::StackedBars);
    spec.series = {{u"employed"_s, u"已就业"_s, ColourRole::Blue, FillPattern::Solid},
                   {u"training"_s, u"培训见习"_s, ColourRole::Green, FillPattern::Diagonal},
                   {u"open"_s, u"服务中"_s, ColourRole::Orange, FillPattern::Dots}};
    for (int month = 1; month <= 12; ++month) {
        const auto key = u"2025-%1"_s.arg(month, 2, 10, QChar(u'0'));
        spec.categories.push_back({key, key});
        addMark(spec, key, u"employed"_s, 20 + month * 3 % 17);
        addMark(spec, key, u"training"_s, month == 4 ? 0 : 5 + month % 5);
        addMark(spec, key, u"open"_s, 3 + month);
    }
    return spec;
}

ChartSpec caseloadPerOfficer() {
    auto spec = emptyChart(u"caseload"_s, u"每位专员的服务对象"_s, ChartSpec::Kind::Bars);
    spec.series = {{u"in_time"_s, u"按期"_s, ColourRole::Sky, FillPattern::Solid},
                   {u"overdue"_s, u"逾期"_s, ColourRole::Vermilion, FillPattern::BackDiagonal}};
    int cases = 62;
    for (const auto& name : {u"马玉兰"_s, u"韩国栋"_s, u"才让措"_s, u"李建军"_s}) {
        spec.categories.push_back({name, name});
        addMark(spec, name, u"in_time"_s, cases);
        addMark(spec, name, u"overdue"_s, cases / 7);
        cases -= 13;
    }
    return spec;
}

ChartSpec funnel() {
    auto spec = emptyChart(u"funnel"_s, u"1-3-1 服务漏斗"_s, ChartSpec::Kind::Funnel);
    spec.categoryTitle = u"步骤"_s;
    spec.series = {{u"in_service"_s, u"服务中"_s, ColourRole::Blue, FillPattern::Solid},
                   {u"placed"_s, u"已就业"_s, ColourRole::Green, FillPattern::Diagonal}};
    qint64 persons = 400;
    for (const auto& step :
         {u"有意愿"_s, u"指导≥1"_s, u"有效推荐≥1"_s, u"有效推荐≥3"_s, u"培训/见习"_s}) {
        spec.categories.push_back({step, step});
        spec.marks.push_back({step, u"in_service"_s, persons, {{u"step"_s, step}}});
        spec.marks.push_back({step, u"placed"_s, persons / 9, {{u"step"_s, step}}});
        persons -= 71;
    }
    spec.n = 444;
    return spec;
}

Gallery::Gallery() {
    window_ = std::make_unique<MainWindow>(actions_);
    actions_.add({u"people.guidance"_s, u"职业指导(&G)"_s, QKeySequence(u"G"_s), u"people"_s});
    actions_.add({u"people.recommend"_s, u"岗位推荐(&R)"_s, QKeySequence(u"R"_s), u"people"_s});
    actions_.add({u"people.new"_s, u"登记(&N)"_s, QKeySequence(u"Ctrl+N"_s), u"people"_s});
    auto& window = *window_;
    window.addPage(u"today"_s, u"今日"_s, u"view-calendar-day"_s, 1, formPage());
    window.addPage(u"people"_s, u"人员"_s, u"system-users"_s, 2, peoplePage());
    window.addPage(u"person"_s, u"人员详情"_s, {}, -1, personPage());
    window.addPage(u"vacancies"_s, u"岗位"_s, u"view-task"_s, 3, new QWidget);
    window.addPage(u"referrals"_s, u"推荐与回执"_s, u"mail-forward"_s, 4, new QWidget);
    window.addPage(u"statistics"_s, u"统计"_s, u"office-chart-bar"_s, 8, chartPage());
    window.addPage(u"settings"_s, u"设置"_s, u"configure"_s, 9, new QWidget);
    window.banners().set(u"demo"_s, u"演示数据:本库全部为虚构人员,不得录入真实个人信息"_s);
    window.bottomBar().setStatus(u"09:12 已保存"_s);
    window.bottomBar().setPlace(u"演示库"_s, u"化隆县就业服务局"_s, u"马玉兰"_s);
    window.bottomBar().setWorkingDay(QDate(2026, 9, 15), QDate(2026, 11, 24));
    window.toast().sayUndoable(u"已保存推荐 3 条"_s);
    window.open({u"people"_s});
}

Gallery::~Gallery() = default;

QWidget* Gallery::peoplePage() {
    auto* page = new QWidget;
    auto* header = new PageHeader(u"人员"_s);
    auto* enter = new QPushButton(u"登记 Ctrl+N"_s);
    enter->setObjectName(u"register"_s);
    makePrimary(enter);
    header->addButton(new QPushButton(u"导入"_s));
    header->addButton(enter);
    auto* list = new RecordList(u"people"_s, listNeeds(source_, lane_, kept_), u"人员"_s);
    auto* column = new QVBoxLayout(page);
    column->addWidget(header);
    column->addWidget(list, 1);
    space(page, column, gap::kPage, gap::kGroups);
    list->setQuery({});
    return page;
}

QWidget* Gallery::personPage() {
    auto* page = new QWidget;
    auto* header = new PageHeader(u"才让卓玛 · ཚེ་རིང་སྒྲོལ་མ།"_s);
    header->setFacts(
        u"女 · 藏族 · 27 岁 · 630***********002X · 139****0000 · 下一步:9 月 18 日前推荐 1 个岗位"_s);
    header->addChip(new StateChip({u"离校未就业毕业生 2025届"_s, Mark::None, Tone::Accent}));
    auto* act = new QPushButton(u"岗位推荐(&R)"_s);
    makePrimary(act);
    header->addButton(new QPushButton(u"职业指导(&G)"_s));
    header->addButton(act);
    auto* stepper = new Stepper;
    stepper->setNodes({{u"职业指导"_s, 1, 1, {u"已完成"_s, Mark::Tick, Tone::Done}, {}},
                       {u"岗位推荐"_s, 2, 3, {u"待反馈 1"_s, Mark::Half, Tone::Accent}, {}},
                       {u"培训或见习"_s, 0, 1, {u"未做"_s, Mark::Empty, Tone::Neutral}, {}}},
                      u"1-3-1 进度:职业指导 1/1,岗位推荐 2/3,培训或见习 0/1"_s);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(u"personTabs"_s);
    tabs->setAccessibleName(u"人员"_s);
    tabs->setDocumentMode(true);
    auto* timeline = new Timeline;
    timeline->setEntries(
        {{4, QDate(2026, 9, 11), u"岗位推荐 63022420260011"_s, u"马玉兰"_s,
          u"化隆拉面餐饮有限公司 服务员"_s, StateLook{u"待反馈"_s, Mark::Half, Tone::Accent}},
         {3, QDate(2026, 9, 8), u"岗位推荐 63022420260007"_s, u"马玉兰"_s, u"未录用,距离远"_s,
          StateLook{u"已完成"_s, Mark::Tick, Tone::Done}},
         {2, QDate(2026, 9, 1), u"职业指导"_s, u"韩国栋"_s, u"面谈 30 分钟,意向餐饮服务"_s,
          StateLook{u"已完成"_s, Mark::Tick, Tone::Done}},
         {1, QDate(2026, 8, 28), u"求职登记"_s, u"韩国栋"_s, {}}});
    tabs->addTab(timeline, u"时间线"_s);
    tabs->addTab(new EmptyState, u"推荐"_s);
    tabs->addTab(new EmptyState, u"材料"_s);
    auto* column = new QVBoxLayout(page);
    column->addWidget(header);
    column->addWidget(stepper);
    column->addWidget(tabs, 1);
    space(page, column, gap::kPage, gap::kGroups);
    return page;
}

QWidget* Gallery::formPage() {
    auto* page = new QWidget;
    auto* header = new PageHeader(u"登记"_s);
    auto* save = new QPushButton(u"保存 Ctrl+Enter"_s);
    makePrimary(save);
    header->addButton(save);
    auto* form = new FormGrid;
    auto* name = labelled(new QLineEdit(u"才让卓玛"_s), u"name"_s);
    auto* number = labelled(new IdentityNumberEdit, u"number"_s);
    auto* education = new CodeCombo;
    education->setItems(educations(), u"未填"_s);
    auto* day = new DayEdit(clock_);
    day->setDay(QDate(2026, 9, 15));
    auto* wage = new MoneyEdit;
    wage->setAmount(Money::yuan(3500));
    auto* people = new QSpinBox;
    auto* shift = new QCheckBox(u"可倒班(&S)"_s);
    shift->setChecked(true);
    auto* shift2 = new QCheckBox(u"需要住宿(&L)"_s);
    auto* choice = new QRadioButton(u"本县(&H)"_s);
    choice->setChecked(true);
    auto* closed = new QLineEdit(u"由登记机构填写"_s);
    closed->setEnabled(false);
    auto* note = new QPlainTextEdit(u"希望离家近"_s);
    note->setMaximumHeight(80);
    note->setTabChangesFocus(true);
    for (const auto& [widget, id] : {std::pair<QWidget*, QString>(education, u"education"_s),
                                     {day, u"day"_s},
                                     {wage, u"wage"_s},
                                     {people, u"people_count"_s},
                                     {shift, u"shift"_s},
                                     {shift2, u"housing"_s},
                                     {choice, u"near"_s},
                                     {closed, u"closed"_s},
                                     {note, u"note"_s}})
        widget->setObjectName(id);
    form->addSection(u"本人"_s);
    form->addRow(u"姓名(&M)"_s, name);
    form->addRow(u"身份证号(&I)"_s, number);
    form->addRow(u"学历(&E)"_s, education);
    form->addSection(u"求职意向"_s);
    form->addRow(u"登记日期(&D)"_s, day);
    form->addRow(u"期望月薪(&W)"_s, wage, u"元/月"_s);
    form->addRow(u"家庭人口(&P)"_s, people);
    form->addRow(u"经办机构"_s, closed);
    form->addRow(u"备注(&B)"_s, note);
    form->addWide(shift);
    form->addWide(shift2);
    form->addWide(choice);
    form->showProblem(number, u"校验码不对:请核对身份证。"_s);
    auto* problem = new ProblemLine;
    problem->show({.kind = Error::Kind::Conflict,
                   .code = "person.changed_meanwhile",
                   .message = u"此人刚被另一窗口修改。"_s,
                   .hint = u"请按 F5 查看改动,您填写的内容保留。"_s,
                   .detail = u"row_version 4, expected 3"_s});
    auto* busy = new BusyBar;
    busy->start(u"导入 人员.xlsx"_s);
    busy->setProgress(3200, 10000);
    busy->show();
    auto* column = new QVBoxLayout(page);
    column->addWidget(header);
    column->addWidget(problem);
    column->addWidget(form);
    column->addWidget(busy);
    column->addStretch(1);
    space(page, column, gap::kPage, gap::kGroups);
    return page;
}

QWidget* Gallery::chartPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(new PageHeader(u"统计"_s));
    auto* grid = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    int number = 0;
    for (const auto& spec : {outcomesByMonth(), caseloadPerOfficer()}) {
        auto* chart = new ChartView;
        chart->setObjectName(u"chart%1"_s.arg(++number));
        chart->setSpec(spec);
        chart->setMinimumHeight(260);
        left->addWidget(chart);
    }
    auto* right = new QVBoxLayout;
    for (const bool twin : {false, true}) {
        auto* chart = new ChartView;
        chart->setObjectName(u"chart%1"_s.arg(++number));
        chart->setSpec(funnel());
        chart->setMinimumHeight(260);
        chart->showTwin(twin);
        right->addWidget(chart);
    }
    grid->addLayout(left, 1);
    grid->addLayout(right, 1);
    column->addLayout(grid, 1);
    space(page, column, gap::kPage, gap::kGroups);
    space(page, grid, 0, gap::kPage);
    return page;
}

}  // namespace zhiqiao::test
