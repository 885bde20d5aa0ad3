// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a user keeps of a list: columns, widths, order, named views; and the menu that shows it.
#include "ui/widgets/grid.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/record_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

QToolButton* RecordList::toolButton(const QString& name, const QString& text, const QString& icon) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(themeIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void RecordList::buildToolRow(QVBoxLayout* column) {
    count_ = new TextLabel(TextSize::Note, {}, this);
    count_->setObjectName(u"rowCount"_s);
    marked_ = new TextLabel(TextSize::Note, {}, this);
    marked_->setObjectName(u"markedCount"_s);
    auto* filter = toolButton(u"listFilter"_s, tr("Filter"), u"view-filter"_s);
    auto* view = toolButton(u"listView"_s, tr("View"), u"view-list-details"_s);
    auto* print = toolButton(u"listPrint"_s, tr("Print list"), u"document-print"_s);
    auto* save = toolButton(u"listExport"_s, tr("Export"), u"document-export"_s);
    viewMenu_ = new QMenu(view);
    view->setMenu(viewMenu_);
    view->setPopupMode(QToolButton::InstantPopup);
    connect(viewMenu_, &QMenu::aboutToShow, this, &RecordList::fillViewMenu);
    connect(filter, &QToolButton::clicked, this, &RecordList::openFilter);
    connect(print, &QToolButton::clicked, this,
            [this] { emit printRequested(query_, shownColumns()); });
    connect(save, &QToolButton::clicked, this,
            [this] { emit exportRequested(query_, shownColumns()); });
    tools_ = new QWidget(this);
    tools_->setMinimumWidth(1);  // fitTools() gives way instead of the page
    tools_->installEventFilter(this);
    auto* row = new QHBoxLayout(tools_);
    row->addWidget(count_);
    row->addWidget(marked_);
    row->addStretch(1);
    for (auto* button : {filter, view, print, save}) row->addWidget(button);
    space(tools_, row, 0, gap::kRows);
    column->addWidget(tools_);
}

/// Where the words find no room the icons stand alone; the words are their tooltips.
void RecordList::fitTools() {
    const auto buttons = tools_->findChildren<QToolButton*>(Qt::FindDirectChildrenOnly);
    int wanted = count_->sizeHint().width() + marked_->sizeHint().width();
    for (auto* button : buttons) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        wanted += button->sizeHint().width() + tools_->layout()->spacing();
    }
    if (wanted > tools_->width())
        for (auto* button : buttons) button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void RecordList::fillViewMenu() {
    viewMenu_->clear();
    const auto names = viewNames();
    if (!names.isEmpty()) {
        viewMenu_->addSection(tr("Saved views"));
        for (const auto& name : names)
            connect(viewMenu_->addAction(name), &QAction::triggered, this,
                    [this, name] { applyView(name); });
        auto* remove = viewMenu_->addMenu(tr("Remove view"));
        for (const auto& name : names)
            connect(remove->addAction(name), &QAction::triggered, this,
                    [this, name] { removeView(name); });
    }
    auto* name = new QLineEdit(viewMenu_);
    name->setObjectName(u"viewName"_s);
    name->setPlaceholderText(tr("Save this view as, then Enter"));
    name->setAccessibleName(tr("Name of the view"));
    name->setMinimumWidth(name->fontMetrics().horizontalAdvance(name->placeholderText()) +
                          2 * name->fontMetrics().height());
    auto* field = new QWidgetAction(viewMenu_);
    field->setDefaultWidget(name);
    viewMenu_->addAction(field);
    QTimer::singleShot(0, field, [this, field, name] {
        viewMenu_->setActiveAction(field);
        name->setFocus(Qt::PopupFocusReason);
    });
    connect(name, &QLineEdit::returnPressed, this, [this, name] {
        if (const auto given = name->text().trimmed(); !given.isEmpty()) saveView(given);
        viewMenu_->close();
    });

    auto* sort = viewMenu_->addMenu(tr("Sort by"));
    auto* shown = viewMenu_->addMenu(tr("Columns"));
    for (const auto& column : model_.columns()) {
        if (column.sortable) {
            auto* action = sort->addAction(column.title);
            action->setCheckable(true);
            action->setChecked(query_.sort == column.key);
            connect(action, &QAction::triggered, this, [this, key = column.key] {
                sortBy(key, query_.sort == key && !query_.descending);
            });
        }
        auto* action = shown->addAction(column.title);
        action->setCheckable(true);
        action->setChecked(shownColumns().contains(column.key));
        action->setEnabled(&column != &model_.columns().front());  // the first one identifies
        connect(action, &QAction::toggled, this,
                [this, key = column.key](bool on) { setColumnShown(key, on); });
    }
}

void RecordList::setColumnShown(const QString& key, bool shown) {
    const int column = model_.column(key);
    if (column < 0) return;
    quiet_ = true;
    table_->setColumnHidden(column, !shown);
    quiet_ = false;
    keepColumns();
}

void RecordList::keepColumns() {
    if (quiet_) return;
    const double lineHeight = table_->fontMetrics().height();
    keep([&](QVariantMap& kept) {
        kept.insert(u"columns"_s, shownColumns());
        auto widths = kept.value(u"widths"_s).toMap();
        for (const auto& key : shownColumns())  // in line heights: they hold in any size of type
            if (dragged_.contains(key))
                widths.insert(key, table_->columnWidth(model_.column(key)) / lineHeight);
        kept.insert(u"widths"_s, widths);
        kept.insert(u"sort"_s, query_.sort);
        kept.insert(u"descending"_s, query_.descending);
    });
}

void RecordList::keep(const std::function<void(QVariantMap& kept)>& change) {
    kept_ = needs_.preferences.load(objectName());
    change(kept_);
    needs_.preferences.save(objectName(), kept_);
}

void RecordList::restoreColumns(const QVariantMap& values) {
    quiet_ = true;
    auto* header = table_->horizontalHeader();
    const auto order = values.value(u"columns"_s).toStringList();
    for (size_t at = 0; at < model_.columns().size(); ++at) {
        const auto& column = model_.columns()[at];
        table_->setColumnHidden(
            int(at), order.isEmpty() ? !column.shownAtFirst : !order.contains(column.key));
    }
    int visual = 0;
    for (const auto& key : order)
        if (const int column = model_.column(key); column >= 0)
            header->moveSection(header->visualIndex(column), visual++);
    if (!model_.columns().empty()) table_->setColumnHidden(0, false);
    if (fitted_) {
        const auto widths = values.value(u"widths"_s).toMap();
        const double lineHeight = table_->fontMetrics().height();
        for (auto it = widths.cbegin(); it != widths.cend(); ++it)
            if (const int column = model_.column(it.key()); column >= 0 && it->toDouble() > 0)
                table_->setColumnWidth(column, qRound(it->toDouble() * lineHeight));
    }
    quiet_ = false;
}

QStringList RecordList::viewNames() const { return kept_.value(u"views"_s).toMap().keys(); }

void RecordList::saveView(const QString& name) {
    QVariantMap filters;
    for (auto it = query_.filters.cbegin(); it != query_.filters.cend(); ++it)
        if (const int column = model_.column(it.key());
            column < 0 || !model_.columns()[size_t(column)].personal)
            filters.insert(it.key(), it.value());
    keep([&](QVariantMap& kept) {
        auto views = kept.value(u"views"_s).toMap();
        views.insert(name, QVariantMap{{u"filters"_s, filters},
                                       {u"sort"_s, query_.sort},
                                       {u"descending"_s, query_.descending},
                                       {u"columns"_s, shownColumns()}});
        kept.insert(u"views"_s, views);
    });
}

void RecordList::applyView(const QString& name) {
    const auto view = kept_.value(u"views"_s).toMap().value(name).toMap();
    if (view.isEmpty()) return;
    ListQuery query;
    query.sort = view.value(u"sort"_s).toString();
    query.descending = view.value(u"descending"_s).toBool();
    query.limit = query_.limit;
    const auto filters = view.value(u"filters"_s).toMap();
    for (auto it = filters.cbegin(); it != filters.cend(); ++it)
        query.filters.insert(it.key(), it->toString());
    restoreColumns(view);
    query_.sort.clear();
    keepColumns();  // the view is now how the list looks, also after the first page has come
    setQuery(query);
}

void RecordList::removeView(const QString& name) {
    keep([&name](QVariantMap& kept) {
        auto views = kept.value(u"views"_s).toMap();
        views.remove(name);
        kept.insert(u"views"_s, views);
    });
}

}  // namespace zhiqiao::ui
