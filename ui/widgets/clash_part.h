// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/edit_merge.h"

#include <QFrame>

namespace zhiqiao::ui {

class DecisionTable;
class TextLabel;

/// What somebody else did to the record a form is about, while something else was typed into it.
/// Fields both changed stand side by side: ← or 1 takes one's own value, → or 2 the other one's,
/// Enter goes on. Hidden while there is nothing to say.
class ClashPart final : public QFrame {
    Q_OBJECT
public:
    enum class Side { Mine, Theirs };

    explicit ClashPart(QWidget* parent = nullptr);

    /// Takes the focus. One's own values are chosen to begin with.
    void ask(const EditedBy& by, const std::vector<FieldClash>& clashes);
    /// Something was done that is no other value of a field; `what` says what.
    void tell(const EditedBy& by, const QString& what);
    void clear();
    [[nodiscard]] QString text() const;

signals:
    void chosen(const QString& key, zhiqiao::ui::ClashPart::Side side);
    void confirmed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(const QString& key, Side side);
    void chooseOther(const QString& key);
    void fill();
    void announce(const QString& sentence);

    struct Line {
        FieldClash clash;
        Side side = Side::Mine;
    };
    std::vector<Line> lines_;
    TextLabel* head_;
    DecisionTable* table_;
    TextLabel* hint_;
};

}  // namespace zhiqiao::ui
