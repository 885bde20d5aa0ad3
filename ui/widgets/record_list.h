// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/filter_row.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/view_preferences.h"

#include <QSet>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace zhiqiao::ui {

class EmptyState;
class ProblemLine;
class RecordTable;
class Skeleton;

/// The one list control of all pages: pages by key, never waits for a count, sorts by header,
/// filters by column (Ctrl+F), keeps columns and named views per user, marks several rows (Space),
/// copies as shown, opens with Enter. Its keys beside those are its actions().
class RecordList final : public QWidget {
    Q_OBJECT
public:
    struct Needs {
        RecordModel::Needs rows;
        ViewPreferences& preferences;
        FilterRow::Codes codes = {};  ///< the terms of a column, for its filter field
    };

    /// Under `name`, its object name, the user's wishes are kept: one source may have several
    /// lists. `title` names it for assistive programs and on paper.
    RecordList(const QString& name, Needs needs, const QString& title, QWidget* parent = nullptr);

    /// Nothing is asked before the first call of this or of reload().
    void setQuery(const ListQuery& query);
    [[nodiscard]] const ListQuery& query() const { return query_; }
    void setSearchText(const QString& text);
    /// Asks again and keeps the current row where it can, also one far down.
    void reload();
    /// Drops the rows, as when the window locks; the next reload() brings them back.
    void forget();
    /// Acts on the rows of the question asked last: at once, or when they are there. A different
    /// question drops it, so nothing is done to rows nobody has asked for.
    void whenAnswered(std::function<void()> act);
    void setEmptyText(const QString& sentence, const QString& key = {}, const QString& does = {});
    /// Filters the page sets by itself: with these alone an empty list is not one that matches
    /// nothing.
    void setOwnFilters(const QStringList& keys) { ownFilters_ = keys; }

    [[nodiscard]] std::optional<qint64> currentId() const;
    /// The selected rows from top to bottom.
    [[nodiscard]] std::vector<qint64> selectedIds() const;
    /// Shown columns in screen order: what copy, print and export take.
    [[nodiscard]] QStringList shownColumns() const;

    /// Makes a single letter act while the list has the focus, and leaves it to text fields else.
    void bindLetter(QAction* action);
    void openFilter();

    [[nodiscard]] QStringList viewNames() const;
    void saveView(const QString& name);
    void applyView(const QString& name);
    void removeView(const QString& name);
    void setColumnShown(const QString& key, bool shown);
    void sortBy(const QString& key, bool descending);

    [[nodiscard]] RecordModel& rows() { return model_; }
    [[nodiscard]] RecordTable& table() { return *table_; }

signals:
    void rowActivated(qint64 id);
    void currentRowChanged(std::optional<qint64> id);
    void selectionChanged(int rows);
    void queryChanged(const zhiqiao::ListQuery& query);
    void exportRequested(const zhiqiao::ListQuery& query, const QStringList& columns);
    void printRequested(const zhiqiao::ListQuery& query, const QStringList& columns);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void bindKeys();
    void buildToolRow(QVBoxLayout* column);
    void fillViewMenu();
    void openRow(int row);
    void scrollTo(int section);
    void headerClicked(int section);
    void ask();
    void showFirstPage();
    [[nodiscard]] bool isNarrowedBy(const QMap<QString, QString>& filters) const;
    void fitColumns();
    void showCount();
    void showSort();
    void keepColumns();
    /// Changes what is kept as it stands by now, also by another list or window.
    void keep(const std::function<void(QVariantMap& kept)>& change);
    void restoreColumns(const QVariantMap& values);
    void fitOverlays();
    void fitTools();
    QToolButton* toolButton(const QString& name, const QString& text, const QString& icon);

    Needs needs_;
    QString title_;
    ListQuery query_;
    RecordModel model_;
    QVariantMap kept_;
    std::optional<qint64> forgotten_;  ///< the current row when forget() was called
    std::optional<qint64> wanted_;     ///< the current row to return to after a reload
    struct Postponed {
        ListQuery query;
        std::function<void()> act;
    };
    std::optional<Postponed> postponed_;
    bool fitted_ = false;
    bool quiet_ = false;  ///< header changes of our own are not the user's wish

    QWidget* tools_ = nullptr;
    QLabel* count_ = nullptr;
    QLabel* marked_ = nullptr;
    QMenu* viewMenu_ = nullptr;
    QTimer* widths_;
    QSet<QString> dragged_;  ///< columns whose width is the user's wish; the others are fitted
    ProblemLine* problem_;
    RecordTable* table_;
    FilterRow* filter_;
    Skeleton* skeleton_;
    EmptyState* empty_;
    QString emptySentence_, emptyKey_, emptyDoes_;
    QStringList ownFilters_;
};

}  // namespace zhiqiao::ui
