// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/outcomes/chart_spec.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace zhiqiao::ui {

class BarPlot;
class ChartPlot;
class PaintedPlot;
class ProblemLine;
class TwinModel;

/// One chart on screen with its table twin (Ctrl+T). Arrows move over the marks, Enter opens the
/// persons or events behind one; the title says n and the cut-off.
class ChartView final : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    /// A chart that fails checkChart() is not shown; the error is.
    void setSpec(const ChartSpec& spec);
    [[nodiscard]] const ChartSpec& spec() const { return spec_; }
    void showTwin(bool twin);
    [[nodiscard]] bool showsTwin() const;
    [[nodiscard]] std::optional<size_t> current() const { return current_; }
    [[nodiscard]] ChartPlot& plot() const;

signals:
    /// `where` is the mark's own filter; the list behind it has as many rows as the mark says. A
    /// figure that is not told opens nothing.
    void markActivated(const QMap<QString, QString>& where, const QString& title);
    void exportRequested(const QString& format);  ///< "png", "svg", "pdf", "xlsx", "csv"
    void currentChanged(size_t mark);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void moveBy(int categories, int series);
    void setCurrent(size_t mark);
    void activate(size_t mark);
    void activateCell();
    void focusTable(Qt::FocusReason reason);
    [[nodiscard]] QString wordsOf(const ChartMark& mark) const;

    ChartSpec spec_;
    std::optional<size_t> current_;
    QLabel* title_;
    QLabel* head_;
    QLabel* note_;
    QToolButton* twinButton_;
    QStackedWidget* stack_;
    BarPlot* bars_;
    PaintedPlot* painted_;
    QTableView* table_;
    TwinModel* twin_;
    ProblemLine* problem_;
};

}  // namespace zhiqiao::ui
