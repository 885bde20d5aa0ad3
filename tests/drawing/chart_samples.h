// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/outcomes/chart_spec.h"

#include <QTimeZone>

namespace zhiqiao::test {

inline QDateTime sampleCutOff() {
    return QDateTime(QDate(2022, 5, 31), QTime(18, 0), QTimeZone("Asia/Shanghai"));
}

/// Marks in reading order from one row of values per category.
inline ChartSpec filled(ChartSpec spec, const std::vector<std::vector<qint64>>& values) {
    for (size_t row = 0; row < spec.categories.size(); ++row)
        for (size_t column = 0; column < spec.series.size(); ++column) {
            const auto& category = spec.categories[row].key;
            const auto& series = spec.series[column].key;
            spec.marks.push_back(
                {category,
                 series,
                 values[row][column],
                 {{QStringLiteral("category"), category}, {QStringLiteral("outcome"), series}}});
        }
    return spec;
}

inline ChartSpec sampleFunnel() {
    using namespace Qt::StringLiterals;
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Funnel;
    spec.name = u"funnel"_s;
    spec.title = u"1-3-1 服务漏斗"_s;
    spec.subtitle = u"2022年1月至5月登记"_s;
    spec.scope = u"河湟县公共就业服务中心"_s;
    spec.unit = u"人"_s;
    spec.categoryTitle = u"步骤"_s;
    spec.n = 300;
    spec.cutOff = sampleCutOff();
    spec.note = u"已就业的人计入其离开时所在的步骤,不算流失。"_s;
    spec.categories = {{u"willing"_s, u"有就业意愿"_s},
                       {u"guided"_s, u"职业指导≥1次"_s},
                       {u"referred_1"_s, u"有效推荐≥1个"_s},
                       {u"referred_3"_s, u"有效推荐≥3个"_s},
                       {u"offered"_s, u"已提供培训或见习"_s}};
    spec.series = {{u"continuing"_s, u"服务中"_s, ColourRole::Blue, FillPattern::Solid},
                   {u"placed"_s, u"已就业"_s, ColourRole::Orange, FillPattern::Diagonal}};
    return filled(spec, {{270, 30}, {240, 12}, {180, 40}, {97, 25}, {60, 21}});
}

inline ChartSpec sampleColumns(int months = 12) {
    using namespace Qt::StringLiterals;
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::StackedBars;
    spec.name = u"outcomes"_s;
    spec.title = u"登记求职人员去向(按登记月份)"_s;
    spec.scope = u"河湟县公共就业服务中心"_s;
    spec.unit = u"人"_s;
    spec.categoryTitle = u"月份"_s;
    spec.n = 1044;
    spec.cutOff = sampleCutOff();
    spec.series = {{u"employed"_s, u"单位就业"_s, ColourRole::Blue, FillPattern::Solid},
                   {u"flexible"_s, u"灵活就业"_s, ColourRole::Sky, FillPattern::Diagonal},
                   {u"training"_s, u"培训或见习中"_s, ColourRole::Green, FillPattern::Dots},
                   {u"open"_s, u"服务中"_s, ColourRole::Yellow, FillPattern::Horizontal},
                   {u"left"_s, u"退出"_s, ColourRole::Grey, FillPattern::Cross}};
    std::vector<std::vector<qint64>> values;
    for (int month = 0; month < months; ++month) {
        const auto day = QDate(2021, 6, 1).addMonths(month);
        spec.categories.push_back({day.toString(u"yyyy-MM"_s), day.toString(u"yyyy-MM"_s)});
        values.push_back({20 + 3 * month, 12 + month % 5, 7 + (month * 5) % 11, 3 + 4 * month,
                          month % 3 == 0 ? 0 : 4});
    }
    return filled(spec, values);
}

inline ChartSpec sampleBars() {
    using namespace Qt::StringLiterals;
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Bars;
    spec.name = u"caseload"_s;
    spec.title = u"各专员在办人数与逾期"_s;
    spec.scope = u"河湟县公共就业服务中心"_s;
    spec.unit = u"人"_s;
    spec.categoryTitle = u"专员"_s;
    spec.n = 311;
    spec.cutOff = sampleCutOff();
    spec.series = {{u"in_time"_s, u"按期"_s, ColourRole::Blue, FillPattern::Solid},
                   {u"overdue"_s, u"逾期"_s, ColourRole::Vermilion, FillPattern::Diagonal}};
    spec.categories = {{u"1"_s, u"卓玛措"_s},   {u"2"_s, u"马文海"_s}, {u"3"_s, u"李青山"_s},
                       {u"4"_s, u"韩索菲亚"_s}, {u"5"_s, u"王玥"_s},   {u"6"_s, u"未分配"_s}};
    return filled(spec, {{71, 12}, {62, 3}, {55, 9}, {48, 0}, {31, 7}, {0, 13}});
}

}  // namespace zhiqiao::test
