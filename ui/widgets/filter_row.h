// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "ui/widgets/code_combo.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QHeaderView;
class QLineEdit;
class QTimer;

namespace zhiqiao::ui {

/// What a person typed into a filter field, as ListQuery::filters takes it: days as ISO, amounts
/// in 分 like the cells, "a..b" a range. "2022-03" and "2022" are their days. Nothing when it
/// cannot be read.
[[nodiscard]] std::optional<QString> filterValue(ListColumn::Kind kind, const QString& typed);

/// One field per column, under its header: the terms of a code or state, a day's range, the words
/// a text begins with.
class FilterRow final : public QWidget {
    Q_OBJECT
public:
    using Codes = std::function<std::vector<CodeItem>(const ListColumn& column)>;

    FilterRow(const std::vector<ListColumn>& columns, QHeaderView& header, const Codes& codes,
              QWidget* parent = nullptr);

    [[nodiscard]] QMap<QString, QString> filters() const;
    /// Fields of columns `filters` does not name become empty. Says nothing.
    void setFilters(const QMap<QString, QString>& filters);
    void focusFirst();
    /// Puts the fields under their columns.
    void place();
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void changed();
    void left();                ///< Esc, or ↓ to the rows
    void reached(int section);  ///< by the focus

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Field {
        ListColumn column;
        int section;
        QLineEdit* edit = nullptr;
        CodeCombo* combo = nullptr;
        [[nodiscard]] QWidget* widget() const;
    };
    void markUnreadable(const Field& field) const;

    QHeaderView& header_;
    std::vector<Field> fields_;
    QTimer* pause_;
};

}  // namespace zhiqiao::ui
