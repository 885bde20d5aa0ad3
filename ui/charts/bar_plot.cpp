// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_plot.h"

#include "core/drawing/chart_parts.h"
#include "ui/widgets/app_style.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsRectItem>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QPercentBarSeries>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBarWidth = 0.62;

Qt::BrushStyle brushOf(FillPattern pattern) {
    switch (pattern) {
    case FillPattern::Solid: return Qt::SolidPattern;
    case FillPattern::Diagonal: return Qt::BDiagPattern;
    case FillPattern::BackDiagonal: return Qt::FDiagPattern;
    case FillPattern::Horizontal: return Qt::HorPattern;
    case FillPattern::Vertical: return Qt::VerPattern;
    case FillPattern::Grid: return Qt::CrossPattern;
    case FillPattern::Cross: return Qt::DiagCrossPattern;
    case FillPattern::Dots: return Qt::Dense6Pattern;
    }
    return Qt::SolidPattern;
}

/// The fill with its pattern on top, so that a series is told without its colour.
QBrush patterned(const ChartSeries& series, const QColor& window) {
    const auto fill = chartFill(series.colour);
    if (series.pattern == FillPattern::Solid) return fill;
    QPixmap tile(8, 8);
    tile.fill(fill);
    QPainter painter(&tile);
    painter.fillRect(tile.rect(),
                     QBrush(chartOutline(series.colour, window), brushOf(series.pattern)));
    return tile;
}

/// QBarCategoryAxis drops repeated labels without a word.
QStringList uniqueLabels(const std::vector<ChartCategory>& categories) {
    QStringList labels;
    for (const auto& category : categories)
        labels << (labels.contains(category.label) || category.label.isEmpty()
                       ? category.label + u" ("_s + category.key + u')'
                       : category.label);
    return labels;
}

}  // namespace

/// Above the chart: QtCharts shows no keyboard focus of its own.
class BarPlot::Ring final : public QWidget {
public:
    explicit Ring(QWidget* parent) : QWidget(parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        drawFocus(&painter, rect(), themeOf(this));
    }
};

/// The figures over the bars, as on paper: QtCharts would write those that do not fit as well.
class BarPlot::Values final : public QWidget {
public:
    explicit Values(BarPlot* plot) : QWidget(plot), plot_(*plot) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        plot_.paintValues(painter);
    }

private:
    const BarPlot& plot_;
};

BarPlot::BarPlot(QWidget* parent) : ChartPlot(parent), view_(new QChartView(this)) {
    view_->setObjectName(u"barChart"_s);
    view_->setRenderHint(QPainter::Antialiasing);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setFocusPolicy(Qt::NoFocus);
    view_->viewport()->setFocusPolicy(Qt::NoFocus);  // a graphics view gives its own one
    view_->setAccessibleName(tr("Chart"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(view_);
    written_ = new Values(this);
    ring_ = new Ring(this);
}

void BarPlot::setSpec(const ChartSpec& spec) {
    spec_ = spec;
    current_.reset();
    build();
}

void BarPlot::build() {
    const auto style = screenChartStyle(this);
    auto* chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundBrush(style.window);
    chart->setBackgroundRoundness(0);
    const int line = QFontMetrics(style.font).height();
    chart->setMargins(lying() ? QMargins() : QMargins(0, line, 0, 0));  // for the totals on top
    chart->legend()->setAlignment(Qt::AlignRight);
    chart->legend()->setLabelColor(style.text);
    chart->legend()->setFont(style.font);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    chart->legend()->setReverseMarkers(!lying());  // columns stack upwards
    chart->legend()->setVisible(spec_.series.size() > 1);

    QAbstractBarSeries* bars = nullptr;
    if (lying())
        bars = new QHorizontalStackedBarSeries(chart);
    else if (spec_.stacked100)
        bars = new QPercentBarSeries(chart);
    else
        bars = new QStackedBarSeries(chart);
    bars->setBarWidth(kBarWidth);
    // QtCharts counts lying bars from the foot, and a reversed axis would turn the names alone.
    auto inOrder = spec_.categories;
    if (lying()) std::ranges::reverse(inOrder);
    for (const auto& series : spec_.series) {
        auto* set = new QBarSet(series.label);
        for (const auto& category : inOrder) {
            const auto* mark = spec_.mark(category.key, series.key);
            *set << double(mark ? mark->value : 0);
        }
        set->setBrush(patterned(series, style.window));
        set->setPen(QPen(chartOutline(series.colour, style.window), 1));
        bars->append(set);
        connect(set, &QBarSet::clicked, this, [this, inOrder, key = series.key](int category) {
            for (size_t at = 0; at < spec_.marks.size(); ++at)
                if (spec_.marks[at].series == key &&
                    spec_.marks[at].category == inOrder[size_t(category)].key)
                    emit clicked(at);
        });
    }
    chart->addSeries(bars);

    auto* names = new QBarCategoryAxis(chart);
    names->append(uniqueLabels(inOrder));
    names->setTruncateLabels(false);
    names->setGridLineVisible(false);
    values_ = new QValueAxis(chart);
    values_->setTruncateLabels(false);
    values_->setLabelFormat(spec_.stacked100 && !lying() ? u"%d %"_s : u"%d"_s);
    values_->setTitleText(spec_.stacked100 && !lying() ? QString() : spec_.unit);
    values_->setTitleBrush(style.muted);
    values_->setTitleFont(style.font);
    qint64 highest = 1;
    for (const auto& category : spec_.categories)
        highest = std::max(highest, spec_.total(category.key));
    const double room = lying() ? 1.08 : 1;  // for the totals behind the bars
    values_->setRange(0, spec_.stacked100 && !lying() ? 100 : double(highest) * room);
    if (!spec_.stacked100 || lying()) values_->applyNiceNumbers();
    if (highest < 5 && (!spec_.stacked100 || lying())) {  // no half persons on the axis
        values_->setRange(0, double(highest));
        values_->setTickCount(int(highest) + 1);
    }
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(names), static_cast<QAbstractAxis*>(values_)}) {
        axis->setLabelsBrush(style.text);
        axis->setLabelsFont(style.font);
        axis->setLinePen(QPen(style.line, 1));
        axis->setGridLinePen(QPen(themeOf(this).hairline(), 1));
    }
    chart->addAxis(names, lying() ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(values_, lying() ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(names);
    bars->attachAxis(values_);

    auto* before = view_->chart();
    view_->setChart(chart);
    delete before;
    view_->setBackgroundBrush(style.window);
    connect(chart, &QChart::plotAreaChanged, this, [this] {
        setCurrent(current_);
        written_->update();
    });
    setCurrent(current_);
}

QRectF BarPlot::rectOf(const ChartMark& mark) const {
    const auto category = std::ranges::find(spec_.categories, mark.category, &ChartCategory::key);
    if (category == spec_.categories.end() || !values_) return {};
    const auto index = double(category - spec_.categories.begin());
    const auto count = double(spec_.categories.size());
    const auto total = spec_.total(mark.category);
    double from = 0;
    for (const auto& series : spec_.series) {
        if (series.key == mark.series) break;
        if (const auto* lower = spec_.mark(mark.category, series.key)) from += double(lower->value);
    }
    double to = from + double(mark.value);
    if (spec_.stacked100 && !lying() && total > 0) {
        from = from * 100 / double(total);
        to = to * 100 / double(total);
    }
    const auto plot = view_->chart()->plotArea();
    const double range = values_->max() - values_->min();
    const double low = (index + 0.5 - kBarWidth / 2) / count;
    const double high = (index + 0.5 + kBarWidth / 2) / count;
    if (lying())
        return QRectF(
            QPointF(plot.left() + plot.width() * from / range, plot.top() + plot.height() * low),
            QPointF(plot.left() + plot.width() * to / range, plot.top() + plot.height() * high));
    return QRectF(
        QPointF(plot.left() + plot.width() * low, plot.bottom() - plot.height() * to / range),
        QPointF(plot.left() + plot.width() * high, plot.bottom() - plot.height() * from / range));
}

void BarPlot::paintValues(QPainter& painter) const {
    const auto style = screenChartStyle(this);
    const ChartSheet sheet{spec_, style, ChartType(style.font)};
    const double em = sheet.type.em;
    const auto shown = [this](const ChartMark& mark) {
        const auto scene = view_->chart()->mapRectToScene(rectOf(mark));
        return QRectF(view_->mapFromScene(scene).boundingRect().translated(view_->pos()));
    };
    for (const auto& category : spec_.categories) {
        QRectF whole;
        for (const auto& series : spec_.series)
            if (const auto* mark = spec_.mark(category.key, series.key)) {
                const auto segment = shown(*mark);
                paintValueInside(painter, segment, mark->value, series, sheet);
                whole = whole.isNull() ? segment : whole.united(segment);
            }
        if (spec_.stacked100 && !lying()) continue;
        const auto total = sheet.totalText(category);
        const double wide = ChartType::width(sheet.type.small, total) + em;
        const auto place =
            lying() ? QRectF(whole.right() + 0.4 * em, whole.top(), wide, whole.height())
                    : QRectF(whole.center().x() - wide / 2, whole.top() - 1.5 * em, wide, 1.4 * em);
        paintOnPlate(
            painter, place,
            lying() ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignHCenter | Qt::AlignBottom, total,
            sheet);
    }
}

std::vector<PaintedMark> BarPlot::drawnMarks() const {
    std::vector<QRectF> painted;
    const auto items = view_->scene()->items();
    for (auto* item : items)
        if (const auto* bar = dynamic_cast<QGraphicsRectItem*>(item))
            painted.push_back(bar->mapRectToScene(bar->rect()));
    std::vector<PaintedMark> marks;
    const auto near = [](double a, double b) { return std::abs(a - b) < 1.5; };
    for (const auto& mark : spec_.marks) {
        const auto wanted = view_->chart()->mapRectToScene(rectOf(mark));
        const auto found = std::ranges::find_if(painted, [&](const QRectF& rect) {
            return near(rect.left(), wanted.left()) && near(rect.right(), wanted.right()) &&
                   near(rect.top(), wanted.top()) && near(rect.bottom(), wanted.bottom());
        });
        if (found != painted.end() || mark.value == 0)
            marks.push_back({mark.category, mark.series, mark.value, wanted});
    }
    return marks;
}

void BarPlot::setCurrent(std::optional<size_t> mark) {
    current_ = mark;
    ring_->setVisible(mark.has_value());
    if (!mark) return;
    const auto scene = view_->chart()->mapRectToScene(rectOf(spec_.marks[*mark]));
    const auto shown = view_->mapFromScene(scene).boundingRect();
    ring_->setGeometry(shown.translated(view_->pos()).adjusted(-3, -3, 3, 3));
    ring_->raise();
    ring_->update();
}

void BarPlot::resizeEvent(QResizeEvent* event) {
    ChartPlot::resizeEvent(event);
    written_->setGeometry(rect());
    written_->raise();
    setCurrent(current_);
}

void BarPlot::changeEvent(QEvent* event) {
    ChartPlot::changeEvent(event);
    const bool restyled = event->type() == QEvent::StyleChange ||
                          event->type() == QEvent::FontChange ||
                          event->type() == QEvent::PaletteChange;
    if (restyled && !spec_.categories.empty()) build();
}

}  // namespace zhiqiao::ui
